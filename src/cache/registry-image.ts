import {Readable} from 'node:stream'
import {CacheError} from '../errors.js'
import type {ImageConfig} from '../oci/config.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import {type Digest, digestOf} from '../oci/digest.js'
import type {Index, Manifest} from '../oci/manifest.js'
import {isIndexType, isManifestType, layerCompression, MediaType, ociLayerType} from '../oci/media-types.js'
import type {Reference} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import type {CacheDocument} from './document.js'
import {type ConfigWithCache, decodeInline, INLINE_FIELD, toJson} from './inline.js'
import {mapLimited} from './limited.js'

/**
 * A cache as an image: records in its configuration, blobs as its layers. It is an ordinary image in every respect (media types,
 * `rootfs.diff_ids` for each layer), because registries that check refuse the media types of BuildKit's cache.
 */
export interface CacheImage {
  readonly document: CacheDocument
  readonly layers: readonly CacheLayer[]
}

export interface CacheLayer {
  readonly mediaType: string
  readonly digest: Digest
  readonly size: number
  readonly diffId: Digest
}

/** Says that a manifest is a cache and may be overwritten by one. */
const MARK = 'dev.slipway.cache'

const MAX_CONFIG = 64 * 1024 * 1024
const MAX_IMAGES = 32

export interface FoundCache {
  readonly digest: Digest
  readonly images: readonly CacheImage[]
  /** False for an image that people run, with or without inline records. */
  readonly isCache: boolean
  readonly rejected: number
}

/** Everything the reference names: one cache image, or the images of an index with their inline records. */
export async function readCacheImages(registry: Registry, reference: Reference): Promise<FoundCache> {
  const {descriptor, body} = await registry.manifest(reference)
  const manifests = isIndexType(descriptor.mediaType) ? await children(registry, reference, body) : [body]
  const read = await mapLimited(manifests, 4, manifest => readImage(registry, reference, manifest))
  return {
    digest: descriptor.digest,
    images: read.map(({image}) => image),
    isCache: isMarked(body),
    rejected: read.reduce((sum, {rejected}) => sum + rejected, 0)
  }
}

function isMarked(body: Buffer): boolean {
  return (JSON.parse(body.toString()) as Partial<Manifest>).annotations?.[MARK] !== undefined
}

async function children(registry: Registry, reference: Reference, body: Buffer): Promise<Buffer[]> {
  const {manifests} = JSON.parse(body.toString()) as Partial<Index>
  const images = (manifests ?? []).map(child => parseDescriptor(child)).filter(({mediaType}) => isManifestType(mediaType))
  const {tag: _, ...repository} = reference
  return mapLimited(images.slice(0, MAX_IMAGES), 4, async ({digest}) => (await registry.manifest({...repository, digest})).body)
}

async function readImage(registry: Registry, reference: Reference, body: Buffer): Promise<{image: CacheImage; rejected: number}> {
  const manifest = JSON.parse(body.toString()) as Partial<Manifest>
  const descriptor = parseDescriptor(manifest.config, 'configuration of the cache')
  const layers = (manifest.layers ?? []).map(layer => parseDescriptor(layer, 'layer of the cache'))
  if (descriptor.size > MAX_CONFIG) throw new CacheError('INVALID_RECORD', `its configuration has ${descriptor.size} bytes`)
  const config = await readJson(await registry.blob(reference, descriptor))
  const {document, rejected} = decodeInline(config, layers)
  const diffIds = config.rootfs?.diff_ids ?? []
  return {rejected, image: {document, layers: layers.map((layer, index) => ({...layer, diffId: diffIds[index] ?? layer.digest}))}}
}

async function readJson(source: Readable): Promise<ConfigWithCache> {
  const chunks: Buffer[] = []
  for await (const chunk of source as AsyncIterable<Buffer>) chunks.push(chunk)
  try {
    const config: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof config === 'object' && config !== null) return config as ConfigWithCache
  } catch {
    // Said below.
  }
  throw new CacheError('INVALID_RECORD', 'its configuration is not JSON')
}

export interface FormattedImage {
  readonly config: {readonly descriptor: Descriptor; readonly open: () => Readable}
  readonly manifest: {readonly mediaType: string; readonly body: Buffer}
}

export function formatCacheImage({document, layers}: CacheImage, created: Date): FormattedImage {
  const config: ImageConfig & Record<string, unknown> = {
    created: created.toISOString(),
    architecture: 'amd64',
    os: 'linux',
    rootfs: {type: 'layers', diff_ids: layers.map(({diffId}) => diffId)},
    [INLINE_FIELD]: toJson(document)
  }
  const body = Buffer.from(JSON.stringify(config))
  const descriptor: Descriptor = {mediaType: MediaType.ociConfig, digest: digestOf(body), size: body.length}
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: MediaType.ociManifest,
    config: descriptor,
    layers: layers.map(({mediaType, digest, size}) => ({
      mediaType: ociLayerType(layerCompression(mediaType) ?? 'gzip'),
      digest,
      size
    })),
    annotations: {[MARK]: 'v1'}
  }
  return {
    config: {descriptor, open: () => Readable.from([body])},
    manifest: {mediaType: MediaType.ociManifest, body: Buffer.from(JSON.stringify(manifest))}
  }
}
