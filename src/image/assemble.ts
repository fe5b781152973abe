import type {BlobStore} from '../content/blob-store.js'
import type {HistoryDraft, ImageDraft} from '../frontend/options.js'
import type {Vertex} from '../graph/vertex.js'
import type {History, ImageConfig} from '../oci/config.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Index, Manifest} from '../oci/manifest.js'
import {MediaType} from '../oci/media-types.js'
import {canonicalJson} from './canonical-json.js'
import type {Image, ImageLayer, ImageSet} from './image.js'
import type {LayerRef} from './layer-ref.js'

/** Marks history entries as made by the language that BuildKit defined; docker history shows it. */
const COMMENT = 'buildkit.dockerfile.v0'

/** Layers and times that solving found for an image draft. */
export interface SolvedImage {
  /** Lowest first, base included. */
  readonly layers: readonly LayerRef[]
  /** When a vertex' layer was made. */
  created(vertex: Vertex): Date | undefined
}

export interface AssembleOptions {
  readonly blobs: BlobStore
  /** The blob that the manifest shall name for a layer. */
  blobFor(layer: LayerRef): Promise<Descriptor>
  readonly annotations: Readonly<Record<string, string>>
  /** Extra top-level fields of the config, e.g. the inline cache. */
  readonly configFields?: Readonly<Record<string, unknown>> | undefined
}

/** Writes config and manifest of an image into the store. */
export async function assembleImage(draft: ImageDraft, solved: SolvedImage, options: AssembleOptions): Promise<Image> {
  const config = imageConfig(draft, solved)
  const body = canonicalJson({...config, ...options.configFields})
  const configDescriptor = {mediaType: MediaType.ociConfig, ...(await options.blobs.put(body))}
  const layers = await Promise.all(solved.layers.map(async layer => ({layer, blob: await options.blobFor(layer)})))
  const manifest = imageManifest(configDescriptor, layers, options.annotations)
  const descriptor = {mediaType: MediaType.ociManifest, ...(await options.blobs.put(canonicalJson(manifest)))}
  return {platform: draft.platform, config, configDescriptor, descriptor, layers}
}

export function imageManifest(
  config: Descriptor,
  layers: readonly ImageLayer[],
  annotations: Readonly<Record<string, string>>
): Manifest {
  return {
    schemaVersion: 2,
    mediaType: MediaType.ociManifest,
    config,
    layers: layers.map(({blob: {mediaType, digest, size}}) => ({mediaType, digest, size})),
    ...(Object.keys(annotations).length > 0 ? {annotations} : {})
  }
}

/** One image as it is, unless `always`; several under an index, in the order given. */
export async function assembleIndexIfMany(
  images: readonly Image[],
  blobs: BlobStore,
  annotations: Readonly<Record<string, string>> = {},
  always = false
): Promise<ImageSet> {
  const [only] = images
  if (only && images.length === 1 && !always) return {descriptor: only.descriptor, images}
  const index: Index = {
    schemaVersion: 2,
    mediaType: MediaType.ociIndex,
    manifests: images.map(({descriptor, platform}) => ({...descriptor, platform})),
    ...(Object.keys(annotations).length > 0 ? {annotations} : {})
  }
  return {descriptor: {mediaType: MediaType.ociIndex, ...(await blobs.put(canonicalJson(index)))}, images}
}

/** Fields of the base that Slipway does not know are kept, as the spec demands of who copies. */
function imageConfig(draft: ImageDraft, solved: SolvedImage): ImageConfig {
  const {platform, base, author, epoch} = draft
  const times = historyTimes(draft, solved)
  const isNew = draft.history.some(({kind}) => kind !== 'base')
  const created = epoch === undefined || !isNew ? (times.at(-1)?.toISOString() ?? base?.created ?? null) : epochTime(epoch)
  const history = draft.history.map((entry, index) => historyEntry(entry, times[index], draft))
  const {variant: _, 'os.version': __, ...kept} = base ?? {}
  return {
    ...kept,
    architecture: platform.architecture,
    os: platform.os,
    ...(platform.variant ? {variant: platform.variant} : {}),
    ...(platform['os.version'] ? {'os.version': platform['os.version']} : {}),
    ...(author === undefined ? {} : {author}),
    config: draft.config,
    created,
    history: history.length > 0 ? history : null,
    rootfs: {type: 'layers', diff_ids: solved.layers.map(layer => layer.diffId)}
  }
}

/**
 * When each entry of the history was made. Those without a layer take the time of the layer before them; the first of them that of
 * the first new layer.
 */
function historyTimes(draft: ImageDraft, solved: SolvedImage): (Date | undefined)[] {
  const made = draft.history.map(entry => (entry.kind === 'layer' ? solved.created(entry.vertex) : undefined))
  let last = made.find(time => time !== undefined)
  return made.map(time => (last = time ?? last))
}

function historyEntry(entry: HistoryDraft, time: Date | undefined, {base, epoch}: ImageDraft): History {
  if (entry.kind === 'base') return entry.entry
  const created = epoch === undefined ? (time?.toISOString() ?? base?.created) : epochTime(epoch)
  return {
    ...(created ? {created} : {}),
    created_by: entry.createdBy,
    comment: (entry.kind === 'layer' && entry.comment) || COMMENT,
    ...(entry.kind === 'layer' ? {} : {empty_layer: true})
  }
}

/** RFC 3339 without a fraction, as Go prints a whole second. */
function epochTime(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace('.000Z', 'Z')
}
