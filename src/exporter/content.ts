import {createReadStream, rmSync} from 'node:fs'
import {Readable} from 'node:stream'
import {ContentError} from '../errors.js'
import type {ImageLayer, ImageSet} from '../image/image.js'
import type {Descriptor} from '../oci/descriptor.js'
import {layerCompression} from '../oci/media-types.js'
import {eachOf} from './each-of.js'
import type {ExportContext} from './exporter.js'

type ContentContext = Pick<ExportContext, 'store' | 'layers'>

/** Every layer of every platform once, in the order of first use. */
export function layersOfSet(image: ImageSet): ImageLayer[] {
  const layers = new Map(image.images.flatMap(({layers}) => layers).map(layer => [layer.blob.digest, layer]))
  return [...layers.values()]
}

/** Documents of the image: configs, manifests, and the index where there is one. All are in the store. */
export function documentsOf(image: ImageSet): Descriptor[] {
  const documents = image.images.flatMap(({configDescriptor, descriptor}) => [configDescriptor, descriptor])
  return [...new Map([...documents, image.descriptor].map(document => [document.digest, document])).values()]
}

/** Brings the blobs of all layers into the store. */
export async function ensureBlobs(image: ImageSet, context: ContentContext): Promise<void> {
  await eachOf(layersOfSet(image), layer => ensureBlob(layer, context))
}

/**
 * Brings the very blob that the manifest names into the store: fetched from where the layer came from, else made again from
 * another form of the layer, which gives the same bytes when Slipway made them the first time.
 * @throws ContentError BLOB_NOT_FOUND, DIGEST_MISMATCH.
 */
export async function ensureBlob({layer, blob}: ImageLayer, {store, layers}: ContentContext): Promise<void> {
  if (layers.isHere(layer, blob)) return
  if (layer.isClaim) await layers.blob(layer)
  else if (layer.fetch && (await fetchBlob(layer.fetch, blob, store))) return
  if (layers.isHere(layer, blob)) return
  const compression = layerCompression(blob.mediaType) ?? 'none'
  const made = await layers.formatted(layer, {compression})
  if (made.digest !== blob.digest && !layers.isHere(layer, blob))
    throw new ContentError('BLOB_NOT_FOUND', `Layer ${blob.digest} is in the store no more, and nowhere to be had`, {
      hint: 'Build or pull the image again'
    })
}

async function fetchBlob(
  fetch: NonNullable<ImageLayer['layer']['fetch']>,
  blob: Descriptor,
  store: ContentContext['store']
): Promise<boolean> {
  const temporary = store.temporaryPath('fetch')
  try {
    if (!(await fetch(blob, temporary))) return false
    // Come from elsewhere meanwhile: a stream that nobody reads would miss its file.
    if (store.blobs.has(blob.digest, blob.size)) return true
    await store.blobs.write(createReadStream(temporary), blob)
    return true
  } finally {
    rmSync(temporary, {force: true})
  }
}

/** A layer's bytes, fetched when the first of them is read: a registry that has the blob never asks for one. */
export function openLayer(layer: ImageLayer, context: ContentContext): Readable {
  async function* bytes(): AsyncGenerator<Buffer> {
    await ensureBlob(layer, context)
    yield* context.store.blobs.open(layer.blob.digest) as AsyncIterable<Buffer>
  }
  return Readable.from(bytes(), {objectMode: false, highWaterMark: 1 << 20})
}
