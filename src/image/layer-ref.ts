import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'

/** A layer of a result: known by name, its bytes perhaps still elsewhere. */
export interface LayerRef {
  readonly diffId: Digest
  /** Over entries without times (hex); for a base layer the DiffID stands for it. */
  readonly contentDigest: string
  /** Of a layer that a step just made: names the times that it chose for its files (hex). */
  readonly dates?: string | undefined
  /** The blob that the image it came from, or the cache, holds it in. */
  readonly blob: Descriptor | undefined
  /** Brings `blob` to a new file. False: not to be had any more. */
  readonly fetch: ((blob: Descriptor, destination: string) => Promise<boolean>) | undefined
  /** Repository (`host/name`) that holds the blob, so that a push to the same registry can mount it. */
  readonly mountFrom: string | undefined
  /** That the blob holds this layer is what a cache says: only `fetch` checks it. */
  readonly isClaim?: boolean | undefined
}
