import type {Digest} from '../oci/digest.js'
import type {CacheDocument} from './document.js'
import type {CachedBlob, CacheRecord, MountRecord} from './record.js'

/**
 * Keeps records and blobs from one run to the next. An accelerator, never an authority: bytes that come back are verified
 * against their digest (`verified.ts`), records against their schema (`record.ts`), and a wrong one is a miss. Methods may throw
 * anything; `guarded` (`guard.ts`) turns that into one warning and a miss, and is how callers see every backend. Every method
 * may be called concurrently.
 */
export interface CacheBackend {
  /** e.g. `local:DIR`, `gha:SCOPE`; for messages. */
  readonly name: string
  /** Fetches the index, after which `find` is answered from memory. A `guarded` one does it once, however often it is asked. */
  load(): Promise<void>
  /** A record whose blob turned out to be gone is none. */
  find(key: string): CacheRecord | undefined
  /**
   * The newest record of the same step (`CacheRecord.step`), for explaining a miss. `line`: the instruction (`Part.args`); when the
   * step had another one, and the stage had this one at another place, it is that: lines move when others are added.
   */
  findStep(step: string, line?: string): CacheRecord | undefined
  /** Writes the blob to `destination` (a new file). False when this backend does not have it, or has other bytes. */
  fetchBlob(digest: Digest, size: number, destination: string): Promise<boolean>
  /** Adds to what `flush` will write. Blobs are asked for through `BlobSource` at flush time. `role`: `image` unless said. */
  put(record: CacheRecord, role?: RecordRole): void
  /**
   * Takes a layer ahead of `flush`, to have it on its way while later steps run; what becomes of it `flush` says. For layers that the
   * image has not: those are pushed with it, and found there. Absent where it gains nothing.
   */
  send?(blob: LayerFile): void
  /** Writes what was put: merged with what others wrote meanwhile, never overwriting it. */
  flush(blobs: BlobSource): Promise<CacheFlushStats>
  /** Everything that it holds, last used first. After `load`. */
  document?(): CacheDocument
  /** Drops, there and then, what `limits` do not keep. Absent where things go by themselves. */
  prune?(limits: PruneLimits): Promise<Pruned>
  /** Present where the backend can keep cache mounts as well. */
  readonly mounts?: MountIndex | undefined
  /** Ends processes and removes temporary files. Idempotent; after it only `find` and `findStep` may be called. */
  close?(): Promise<void>
}

/** What to keep of a cache. */
export interface PruneLimits {
  /** Bytes of all blobs together; the least recently used go first. */
  readonly maxSize?: number | undefined
  /** What was used last before this time goes, RFC 3339 in UTC. */
  readonly before?: string | undefined
}

/** What went. */
export interface Pruned {
  readonly records: number
  readonly mounts: number
  /** Of blobs. */
  readonly bytes: number
}

/** A blob as a file that stays until the build ends. */
export interface BlobFile extends CachedBlob {
  readonly path: string
}

export interface LayerFile extends BlobFile {
  readonly diffId: Digest
}

/** Whether a record's layer is part of the image, or only of a stage that the image copies from (`mode=max` keeps both). */
export type RecordRole = 'image' | 'intermediate'

/** The cache mounts that a backend keeps; their archives come back through `fetchBlob`. */
export interface MountIndex {
  find(id: string): MountRecord | undefined
  /** Adds to what `flush` will write. The archive is the file `path`, which stays until `flush` is done. */
  put(record: MountRecord, path: string): void
}

/** Gives a backend the compressed bytes of a layer that it wants to keep. */
export interface BlobSource {
  /**
   * Makes the compressed blob if there is none yet. `path` is a file that stays until the build ends.
   * @param blob what another cache keeps the layer as: fetched from there when the layer is not here
   */
  compressed(diffId: Digest, blob?: CachedBlob): Promise<{mediaType: string; digest: Digest; size: number; path: string}>
}

export interface CacheFlushStats {
  readonly records: number
  readonly blobsWritten: number
  readonly bytesWritten: number
}

export const nothingWritten: CacheFlushStats = {records: 0, blobsWritten: 0, bytesWritten: 0}
