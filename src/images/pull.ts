import type {Store} from '../content/store.js'
import {ensureBlob} from '../exporter/content.js'
import {eachOf} from '../exporter/each-of.js'
import type {Image, ImageLayer} from '../image/image.js'
import type {LayerStore} from '../image/layer-store.js'
import {ImageResolver, storedNames} from '../image/resolver.js'
import type {Log} from '../log.js'
import type {Descriptor} from '../oci/descriptor.js'
import {layerCompression} from '../oci/media-types.js'
import type {Platform} from '../oci/platform.js'
import {formatReference, type Reference} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import {checkLayer} from './check-layer.js'
import {openPlatformImage} from './open-image.js'
import {LayerError} from '../errors.js'

export interface PullTools {
  readonly store: Store
  readonly layers: LayerStore
  readonly registry: Registry
  readonly log: Log
}

export interface Pulled {
  readonly image: Image
  /** Of what the name means in the registry: index or manifest. */
  readonly descriptor: Descriptor
  /** False when the store had all of it under that name. */
  readonly isNew: boolean
}

/** What a pull tells while it runs. */
export interface PullProgress {
  layer(blob: Descriptor, state: 'exists' | 'pulled'): void
}

/**
 * Brings an image for one platform into the store, layers and all, every layer checked against its DiffID, and then gives it its
 * name: a pull that fails changes nothing. Run it under a lease.
 * @throws RegistryError, ContentError, LayerError DIFF_ID_MISMATCH
 */
export async function pullImage(
  reference: Reference,
  platform: Platform,
  {store, layers, registry, log}: PullTools,
  progress: PullProgress = {layer() {}}
): Promise<Pulled> {
  const name = formatReference(reference)
  const before = store.names.find(name)?.digest
  const found = await new ImageResolver({store, registry, log, pull: true, keepsNames: false}).resolve(name, platform)
  const image = await openPlatformImage(found.manifestDescriptor, {store, registry, names: [name]})
  let fetched = 0
  await eachOf(image.layers, async layer => {
    const {diffId} = layer.layer
    if (isChecked(store, layer)) return progress.layer(layer.blob, 'exists')
    await ensureBlob(layer, {store, layers})
    const checked = await checkLayer(store.blobs.path(layer.blob.digest), layerCompression(layer.blob.mediaType) ?? 'none')
    if (checked.diffId !== diffId)
      throw new LayerError(
        'DIFF_ID_MISMATCH',
        `Layer ${layer.blob.digest} of ${name} is ${checked.diffId}, its image says ${diffId}`
      )
    const {mediaType, digest, size} = layer.blob
    store.layers.put({diffId, size: checked.size, blobs: [{mediaType, digest, size}]})
    fetched++
    progress.layer(layer.blob, 'pulled')
  })
  await store.names.set(storedNames(reference), found.descriptor)
  return {image, descriptor: found.descriptor, isNew: before !== found.descriptor.digest || fetched > 0}
}

/** The blob was seen to hold this very layer. */
function isChecked(store: Store, {layer, blob}: ImageLayer): boolean {
  const known = store.layers.get(layer.diffId)
  const isKnown = known !== undefined && known.size > 0 && known.blobs.some(({digest}) => digest === blob.digest)
  return isKnown && store.blobs.has(blob.digest, blob.size)
}
