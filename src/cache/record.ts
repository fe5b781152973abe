import type {Digest} from '../oci/digest.js'

/** What one step made, so that it need not run again. */
export interface CacheRecord {
  readonly version: 1
  /** sha256 hex of the key's parts. */
  readonly key: string
  /** The parts, for the explanation of a later miss: name -> value (short texts and digests only, never a secret). */
  readonly parts: Readonly<Record<string, string>>
  /** What the step is in its Dockerfile, so that a later build finds the record of "the same step before". */
  readonly step: string
  readonly layer: CachedLayer
  /** RFC 3339. */
  readonly created: string
  readonly durationMs: number
}

/** A layer by its names; the bytes may be elsewhere. */
export interface CachedLayer {
  readonly diffId: Digest
  /** Digest over entries without times: equal for layers that hold the same files. sha256 hex. */
  readonly contentDigest: string
  /** Bytes of the uncompressed tar. */
  readonly size: number
  /** The compressed blob, once it has been made. */
  readonly blob?: {readonly mediaType: string; readonly digest: Digest; readonly size: number}
}
