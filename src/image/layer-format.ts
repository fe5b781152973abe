import {ContentError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import {type Compression, layerCompression} from '../oci/media-types.js'

/** How layers are wanted in an image. */
export interface LayerFormat {
  readonly compression: Compression
  readonly level?: number | undefined
  /** Recompress layers that have another compression already, base layers too. */
  readonly force?: boolean | undefined
}

export function compressionOf(blob: Descriptor): Compression {
  const compression = layerCompression(blob.mediaType)
  if (compression === undefined)
    throw new ContentError('MALFORMED', `Cannot read a layer of type ${blob.mediaType}: need tar, tar+gzip or tar+zstd`)
  return compression
}

/** A blob that is compressed somehow is good enough, unless it was asked for by `force`. */
export function suits(blob: Descriptor, format: LayerFormat): boolean {
  const found = compressionOf(blob)
  if (format.force) return found === format.compression
  if (format.compression === 'none') return true
  return found !== 'none'
}

/** Without what belongs to the image that it came from. */
export function plain({mediaType, digest, size}: Descriptor): Descriptor {
  return {mediaType, digest, size}
}
