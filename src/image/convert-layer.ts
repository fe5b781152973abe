import {rmSync, statSync} from 'node:fs'
import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import {compressLayer, decompressLayer} from '../layer/compress.js'
import type {Descriptor} from '../oci/descriptor.js'
import {ociLayerType} from '../oci/media-types.js'
import {compressionOf, type LayerFormat} from './layer-format.js'
import type {LayerRef} from './layer-ref.js'

export interface ConvertOptions {
  readonly store: Store
  /** A path for work in progress, which whoever gave it removes in the end. */
  temporary(prefix: string): string
  /** Ends the work early. */
  readonly signal: AbortSignal
}

/** Makes the layer's blob in another format, of the blob that is in the store. */
export async function convertLayer(
  layer: LayerRef,
  blob: Descriptor,
  {compression, level}: LayerFormat,
  options: ConvertOptions
): Promise<Descriptor> {
  const {store, signal} = options
  const tar = await plainTar(layer, blob, options)
  const mediaType = ociLayerType(compression)
  if (compression === 'none') return {mediaType, digest: layer.diffId, size: statSync(tar).size}
  const temporary = options.temporary('compress')
  try {
    const made = await compressLayer(tar, temporary, {compression, signal, ...(level === undefined ? {} : {level})})
    store.blobs.adopt(temporary, made.digest)
    return {mediaType, ...made}
  } finally {
    rmSync(temporary, {force: true})
  }
}

/** Where the uncompressed tar is; made from a compressed blob when there is none. */
async function plainTar({diffId}: LayerRef, blob: Descriptor, {store, temporary: newPath}: ConvertOptions): Promise<string> {
  const size = store.layers.get(diffId)?.size || undefined
  if (store.blobs.has(diffId, size)) return store.blobs.path(diffId)
  const temporary = newPath('plain')
  const found = await decompressLayer(store.blobs.path(blob.digest), temporary, compressionOf(blob))
  if (found.digest !== diffId) {
    rmSync(temporary, {force: true})
    throw new ContentError('DIGEST_MISMATCH', `Layer ${blob.digest} unpacks to ${found.digest}, its image says ${diffId}`)
  }
  store.blobs.adopt(temporary, diffId)
  return store.blobs.path(diffId)
}
