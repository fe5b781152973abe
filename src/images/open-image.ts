import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import type {Store} from '../content/store.js'
import type {Image, ImageSet} from '../image/image.js'
import type {LayerRef} from '../image/layer-ref.js'
import {layersOf} from '../image/parse-image.js'
import type {Descriptor} from '../oci/descriptor.js'
import {parseReference, type Reference} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import {manifestsOf, type StoredManifest} from './stored-documents.js'

export interface OpenOptions {
  readonly store: Store
  /** Where layers that were never downloaded come from. */
  readonly registry: Registry
  /** The image's names: repositories that have its layers. */
  readonly names: readonly string[]
}

/**
 * An image of the store with all its platforms, for exporters. An index of which some platforms are not here stands for the best
 * one that is.
 * @throws ContentError
 */
export async function openImage(descriptor: Descriptor, options: OpenOptions): Promise<ImageSet> {
  const manifests = await manifestsOf(options.store, descriptor)
  const images = manifests.map(manifest => toImage(manifest, options))
  if (manifests[0]!.descriptor.digest === descriptor.digest) return {descriptor, images}
  const index = await options.store.blobs.readJson<{manifests: Descriptor[]}>(descriptor.digest)
  const isWhole = index.manifests.every(({digest}) => manifests.some(manifest => manifest.descriptor.digest === digest))
  const [best] = images
  return isWhole ? {descriptor, images} : {descriptor: best!.descriptor, images: [best!]}
}

/** The image of a manifest, or the one for this machine of an index. */
export async function openPlatformImage(descriptor: Descriptor, options: OpenOptions): Promise<Image> {
  const [best] = await manifestsOf(options.store, descriptor)
  return toImage(best!, options)
}

function toImage({descriptor, manifest, config}: StoredManifest, options: OpenOptions): Image {
  const {os, architecture, variant} = config
  const layers = layersOf(manifest, config).map((layer, index) => ({
    layer: {...layer, ...source(options)},
    blob: manifest.layers[index]!
  }))
  const {mediaType, digest, size} = descriptor
  return {
    platform: {os, architecture, ...(variant ? {variant} : {})},
    config,
    configDescriptor: manifest.config,
    descriptor: {mediaType, digest, size},
    layers
  }
}

/** Any of the image's repositories may have the blob; names of this machine alone have none. */
function source({registry, names}: OpenOptions): Pick<LayerRef, 'fetch' | 'mountFrom'> {
  const references = names.map(parseReference).filter(({registry: host}) => host !== 'localhost')
  const [first] = references
  if (!first) return {fetch: undefined, mountFrom: undefined}
  return {
    mountFrom: `${first.registry}/${first.repository}`,
    fetch: (blob, destination) => fetchBlob(registry, references, blob, destination)
  }
}

async function fetchBlob(
  registry: Registry,
  references: readonly Reference[],
  blob: Descriptor,
  destination: string
): Promise<boolean> {
  for (const [index, reference] of references.entries()) {
    try {
      await pipeline(await registry.blob(reference, blob), createWriteStream(destination, {flags: 'w', mode: 0o600}))
      return true
    } catch (error) {
      if (index === references.length - 1) throw error
    }
  }
  return false
}
