import {readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Descriptor} from '../oci/descriptor.js'
import {type Digest, digestHex, isDigest} from '../oci/digest.js'

/** What a store knows of a layer, by DiffID. Written when the layer is made or unpacked. */
export interface LayerRecord {
  readonly diffId: Digest
  /** sha256 hex over the entries without times; undefined for a layer that came from elsewhere. */
  readonly contentDigest?: string | undefined
  /** Bytes of the uncompressed tar; 0 while nobody has read it. */
  readonly size: number
  /** Blobs in the store that hold this layer: plain and compressed. */
  readonly blobs: readonly Descriptor[]
}

/**
 * The `layers/` folder: a small file per layer. Files are replaced whole. Of two processes that add to one at the same moment the
 * last one wins, which costs no more than finding out again what the other knew.
 */
export class LayerRecords {
  readonly #directory: string
  readonly #temporary: () => string

  /** @param temporary gives a fresh path on the same file system */
  constructor(directory: string, temporary: () => string) {
    this.#directory = directory
    this.#temporary = temporary
  }

  get(diffId: Digest): LayerRecord | undefined {
    try {
      const record = JSON.parse(readFileSync(this.#path(diffId), 'utf8')) as LayerRecord
      return record.diffId === diffId && Array.isArray(record.blobs) ? record : undefined
    } catch {
      return undefined
    }
  }

  /** Adds what is new to what is known. */
  put(record: LayerRecord): LayerRecord {
    const before = this.get(record.diffId)
    const known = before?.blobs ?? []
    const added = record.blobs.filter(blob => !known.some(other => other.digest === blob.digest))
    const contentDigest = record.contentDigest ?? before?.contentDigest
    const size = record.size || (before?.size ?? 0)
    if (before && added.length === 0 && before.contentDigest === contentDigest && before.size === size) return before
    const merged = {diffId: record.diffId, contentDigest, size, blobs: [...known, ...added]}
    this.#write(merged)
    return merged
  }

  dropBlob(diffId: Digest, digest: Digest): void {
    const before = this.get(diffId)
    if (before) this.#write({...before, blobs: before.blobs.filter(blob => blob.digest !== digest)})
  }

  /** Marks the layer as used now, for garbage collection. */
  touch(diffId: Digest): void {
    try {
      const now = new Date()
      utimesSync(this.#path(diffId), now, now)
    } catch {
      // Not there: nothing to keep.
    }
  }

  /** When it was used last, in milliseconds. */
  usedAt(diffId: Digest): number | undefined {
    return statSync(this.#path(diffId), {throwIfNoEntry: false})?.mtimeMs
  }

  remove(diffId: Digest): void {
    rmSync(this.#path(diffId), {force: true})
  }

  list(): Digest[] {
    return readdirSync(this.#directory)
      .filter(name => name.endsWith('.json'))
      .map(name => `sha256:${name.slice(0, -'.json'.length)}`)
      .filter(isDigest)
  }

  #path(diffId: Digest): string {
    return join(this.#directory, `${digestHex(diffId)}.json`)
  }

  #write(record: LayerRecord): void {
    const temporary = this.#temporary()
    writeFileSync(temporary, JSON.stringify(record), {mode: 0o600})
    renameSync(temporary, this.#path(record.diffId))
  }
}
