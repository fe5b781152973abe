import {messageOf} from '../errors.js'
import type {Log} from '../log.js'
import type {Digest} from '../oci/digest.js'
import type {BlobSource, LayerFile, MountIndex} from './backend.js'
import {type CacheDocument, emptyDocument, type StoredRecord} from './document.js'
import {mapLimited} from './limited.js'
import type {CacheRecord, MountRecord} from './record.js'
import type {RecordSet} from './record-set.js'

/** A record that was only used again is written again after this time, so that pruning by use keeps it. */
const REFRESH_AFTER_MS = 24 * 60 * 60 * 1000

const COMPRESS_AT_ONCE = 4

/** What a flush has to write. `document` is `emptyDocument` itself when there is nothing. */
export interface Collected {
  readonly document: CacheDocument
  /** Blobs that the backend lacks, each once, in the order in which their steps were put. */
  readonly blobs: readonly PendingBlob[]
  /** Records that are new. */
  readonly records: number
}

export interface PendingBlob extends LayerFile {
  /** Needed by those who do not need the others: what a backend puts together is put elsewhere. */
  readonly apart?: boolean
}

/** Answers `find` and gathers what a flush is to write: the half of a backend that all of them share. */
export class Pending {
  readonly #records: RecordSet
  readonly #log: Log
  readonly #now: () => Date
  readonly #put = new Map<string, CacheRecord>()
  readonly #mounts = new Map<string, {record: MountRecord; path: string}>()
  readonly #used = new Set<string>()

  constructor(records: RecordSet, log: Log, now: () => Date) {
    this.#records = records
    this.#log = log
    this.#now = now
  }

  readonly mounts: MountIndex = {
    find: id => this.#records.findMount(id),
    put: (record, path) => {
      this.#mounts.set(record.id, {record, path})
    }
  }

  /** `has` says which blobs the backend still holds. */
  find(key: string, has: (digest: Digest) => boolean): CacheRecord | undefined {
    const record = this.#records.find(key)
    if (record?.layer.blob === undefined || !has(record.layer.blob.digest)) return undefined
    this.#used.add(key)
    return record
  }

  put(record: CacheRecord): void {
    this.#put.set(record.key, record)
  }

  /** `has` says which blobs the backend holds already: those are not even compressed. */
  async collect(source: BlobSource, has: (digest: Digest) => boolean): Promise<Collected> {
    const blobs = new Map<Digest, PendingBlob>()
    const used = this.#now().toISOString()
    const put = [...this.#put.values()]
    this.#put.clear()
    const added = put.filter(record => !isKept(this.#records.find(record.key), record, has))
    for (const record of put) this.#used.add(record.key)
    const complete = await mapLimited(added, COMPRESS_AT_ONCE, record => this.#withBlob(record, source, has, blobs))
    const records: StoredRecord[] = complete.filter(record => record !== undefined).map(record => ({record, used}))
    const mounts = this.#collectMounts(has, blobs)
    const refreshed = this.#refreshed(used, records)
    if (records.length + mounts.length + refreshed.length === 0) return {document: emptyDocument, blobs: [], records: 0}
    const order = new Map(records.map(({record}, index) => [record.layer.blob!.digest, index]))
    const ordered = [...blobs.values()].sort((a, b) => (order.get(a.digest) ?? -1) - (order.get(b.digest) ?? -1))
    return {document: {records: [...records, ...refreshed], mounts}, blobs: ordered, records: records.length}
  }

  /** Undefined when the layer's bytes cannot be had: the other records are worth keeping. */
  async #withBlob(
    record: CacheRecord,
    source: BlobSource,
    has: (digest: Digest) => boolean,
    blobs: Map<Digest, PendingBlob>
  ): Promise<CacheRecord | undefined> {
    if (record.layer.blob && has(record.layer.blob.digest)) return record
    try {
      const {diffId, blob} = record.layer
      const {mediaType, digest, size, path} = await source.compressed(diffId, blob)
      if (!has(digest)) blobs.set(digest, {digest, size, path, diffId, mediaType, apart: isTableOfContents(record)})
      return {...record, layer: {...record.layer, blob: {mediaType, digest, size}}}
    } catch (error) {
      // One that came from a cache and is gone there was not made by this build.
      if (!record.layer.blob) this.#log.warn('Cannot keep every layer in the cache: the bytes of one are not at hand')
      this.#log.debug(`${record.layer.diffId}: ${messageOf(error)}`)
      return undefined
    }
  }

  #collectMounts(has: (digest: Digest) => boolean, blobs: Map<Digest, PendingBlob>): MountRecord[] {
    const mounts = [...this.#mounts.values()]
    this.#mounts.clear()
    for (const {record, path} of mounts) {
      if (!has(record.blob.digest)) blobs.set(record.blob.digest, {...record.blob, path, diffId: record.diffId})
    }
    return mounts.map(({record}) => record)
  }

  /** Records that hit in this build and were last marked as used long ago. */
  #refreshed(used: string, written: readonly StoredRecord[]): StoredRecord[] {
    const before = new Date(Date.parse(used) - REFRESH_AFTER_MS).toISOString()
    const fresh = new Set(written.map(({record}) => record.key))
    const isStale = ({record: {key}, used: last}: StoredRecord) => this.#used.has(key) && !fresh.has(key) && last < before
    return this.#records
      .document()
      .records.filter(isStale)
      .map(({record}) => ({record, used}))
  }
}

/** Fetched when the layers that it tells of are not. */
function isTableOfContents({step}: CacheRecord): boolean {
  return step.startsWith('contents ')
}

/** True when the backend holds this very result for the key, and knows of its last run. */
function isKept(known: CacheRecord | undefined, record: CacheRecord, has: (digest: Digest) => boolean): boolean {
  const blob = known?.layer.blob
  const sameRun = known?.ran === record.ran
  return sameRun && known?.layer.diffId === record.layer.diffId && blob !== undefined && has(blob.digest)
}
