import {createHash} from 'node:crypto'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {layerCompression} from '../oci/media-types.js'

/** A layer below this many bytes is fetched as soon as its table of contents. */
const WORTH_IT = 256 * 1024

export function isWorthHollow({mediaType, size}: Descriptor): boolean {
  return layerCompression(mediaType) !== undefined && size >= WORTH_IT
}

/** What a layer's table of contents is found by. */
export function hollowKey(diffId: Digest): string {
  return createHash('sha256').update(`contents/1 ${diffId}`).digest('hex')
}
