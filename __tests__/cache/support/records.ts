import {createHash} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {BlobSource} from '../../../src/cache/backend.js'
import type {CacheRecord, MountRecord} from '../../../src/cache/record.js'
import type {Log} from '../../../src/log.js'
import {type Digest, digestOf} from '../../../src/oci/digest.js'

export function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A log that remembers; `warn` once for each text, as the contract says. */
export function recordingLog(): Log & {readonly warnings: string[]; readonly infos: string[]; readonly debugs: string[]} {
  const warnings: string[] = []
  const infos: string[] = []
  const debugs: string[] = []
  return {
    warnings,
    infos,
    debugs,
    warn: message => void (warnings.includes(message) || warnings.push(message)),
    info: message => void infos.push(message),
    debug: message => void debugs.push(message)
  }
}

/** A folder of its own for a test, removed by `dispose`. */
export function temporaryFolder(): {readonly path: string; dispose(): void} {
  const path = mkdtempSync(join(tmpdir(), 'slipway-cache-'))
  return {path, dispose: () => rmSync(path, {recursive: true, force: true})}
}

/** Layers made of texts or bytes: stands for what compresses finished layers in a build. */
export class Layers implements BlobSource {
  readonly #folder: string
  readonly #layers = new Map<Digest, {path: string; digest: Digest; size: number}>()
  /** DiffIDs that a backend asked for, in order. */
  readonly asked: Digest[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Makes a layer with these bytes and the record of a step that made it. */
  record(step: string, content: string | Buffer, change: Partial<CacheRecord> = {}): CacheRecord {
    const bytes = Buffer.from(content)
    const diffId = digestOf(Buffer.concat([Buffer.from('plain:'), bytes]))
    const digest = digestOf(bytes)
    const path = join(this.#folder, digest.slice(7))
    writeFileSync(path, bytes)
    this.#layers.set(diffId, {path, digest, size: bytes.length})
    return {
      version: 1,
      key: hexOf(`key of ${step} ${digest}`),
      parts: {op: 'exec', args: `RUN ${step}`},
      step,
      layer: {diffId, contentDigest: hexOf(digest), size: bytes.length + 512},
      created: '2026-11-01T10:00:00.000Z',
      durationMs: 12,
      ...change
    }
  }

  digest(record: CacheRecord): Digest {
    return this.#layers.get(record.layer.diffId)!.digest
  }

  size(record: CacheRecord): number {
    return this.#layers.get(record.layer.diffId)!.size
  }

  async compressed(diffId: Digest) {
    this.asked.push(diffId)
    const layer = this.#layers.get(diffId)
    if (!layer) throw new Error(`no layer ${diffId}`)
    return {mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...layer}
  }
}

/** The archive of a cache mount, as a file, and its record. */
export function mountArchive(folder: string, id: string, content: string): {record: MountRecord; path: string} {
  const digest = digestOf(content)
  const path = join(folder, `mount-${digest.slice(7)}`)
  writeFileSync(path, content)
  const record: MountRecord = {
    version: 1,
    id,
    fingerprint: hexOf(content),
    diffId: digestOf(`plain:${content}`),
    blob: {mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: Buffer.byteLength(content)},
    created: '2026-11-01T10:00:00.000Z'
  }
  return {record, path}
}
