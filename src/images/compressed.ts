import type {Store} from '../content/store.js'
import {assembleIndexIfMany, imageManifest} from '../image/assemble.js'
import {canonicalJson} from '../image/canonical-json.js'
import type {Image, ImageSet} from '../image/image.js'
import type {LayerStore} from '../image/layer-store.js'
import {layerCompression, MediaType} from '../oci/media-types.js'

/**
 * The image with its plain layers compressed, for a registry: what was imported or committed here is plain, which only the
 * network would notice. The config, hence the ID, stays; an image whose layers all are compressed is left as it is.
 */
export async function compressedImage(set: ImageSet, tools: {store: Store; layers: LayerStore}): Promise<ImageSet> {
  if (!set.images.some(hasPlainLayer)) return set
  const images = await Promise.all(set.images.map(image => compressLayers(image, tools)))
  return assembleIndexIfMany(images, tools.store.blobs)
}

function hasPlainLayer({layers}: Image): boolean {
  return layers.some(({blob}) => layerCompression(blob.mediaType) === 'none')
}

async function compressLayers(image: Image, {store, layers}: {store: Store; layers: LayerStore}): Promise<Image> {
  if (!hasPlainLayer(image)) return image
  const compressed = await Promise.all(
    image.layers.map(async ({layer, blob}) => {
      if (layerCompression(blob.mediaType) !== 'none') return {layer, blob}
      return {layer, blob: await layers.formatted(layer, {compression: 'gzip'})}
    })
  )
  const manifest = imageManifest(image.configDescriptor, compressed, {})
  const descriptor = {mediaType: MediaType.ociManifest, ...(await store.blobs.put(canonicalJson(manifest)))}
  return {...image, layers: compressed, descriptor}
}
