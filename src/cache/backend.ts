import type {Digest} from '../oci/digest.js'
import type {CacheRecord} from './record.js'

/**
 * Keeps records and blobs from one run to the next. An accelerator, never an authority: whatever it returns is verified by the
 * caller's side (`verified.ts`), and any failure is one warning. Every method may be called concurrently.
 */
export interface CacheBackend {
  /** e.g. `local:DIR`, `gha:SCOPE`; for messages. */
  readonly name: string
  /** Fetches the index once; later calls of `find` are answered from memory. */
  load(): Promise<void>
  find(key: string): CacheRecord | undefined
  /** The newest record of the same step (`CacheRecord.step`), for explaining a miss. */
  findStep(step: string): CacheRecord | undefined
  /** Writes the blob to `destination` (a new file). False when this backend does not have it. */
  fetchBlob(digest: Digest, size: number, destination: string): Promise<boolean>
  /** Adds to what `flush` will write. Blobs are asked for through `BlobSource` at flush time. */
  put(record: CacheRecord): void
  /** Writes what was put: merged with what others wrote meanwhile, never overwriting it. */
  flush(blobs: BlobSource): Promise<CacheFlushStats>
}

/** Gives a backend the compressed bytes of a layer that it wants to keep. */
export interface BlobSource {
  /** Makes the compressed blob if there is none yet. `path` is a file that stays until the build ends. */
  compressed(diffId: Digest): Promise<{mediaType: string; digest: Digest; size: number; path: string}>
}

export interface CacheFlushStats {
  readonly records: number
  readonly blobsWritten: number
  readonly bytesWritten: number
}
