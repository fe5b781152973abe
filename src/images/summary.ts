import type {Store} from '../content/store.js'
import {messageOf} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {parseIndex} from '../image/documents.js'
import {isIndexType} from '../oci/media-types.js'
import {formatPlatform, hostPlatform} from '../oci/platform.js'
import {rankOf} from './platform-rank.js'
import {manifestsOf, type StoredManifest} from './stored-documents.js'

/** What a list of images shows of one. Dense: a store may have ten thousand. */
export interface ImageSummary {
  /** Of the config for this machine's platform: what docker calls the image ID. */
  readonly id: Digest
  /** Milliseconds since the epoch; undefined for an image that has no date. */
  readonly created?: number
  /** Bytes of the unpacked layers; of the compressed ones where only these are known. */
  readonly size: number
  /** DiffIDs of layers whose unpacked size is not known yet. */
  readonly unsized?: readonly Digest[]
  /** Manifests of the index that are not here; of one of these the summary would be, were it here. */
  readonly pending?: readonly Digest[]
  /** Of the first manifest. */
  readonly platform: string
  readonly labels?: Readonly<Record<string, string>>
  /** Why the image cannot be read. It can still be removed. */
  readonly problem?: string
}

/** Never throws: an image that is damaged is shown as such. */
export async function summarize(store: Store, descriptor: Descriptor): Promise<ImageSummary> {
  try {
    const [best] = await manifestsOf(store, descriptor)
    const pending = await pendingOf(store, descriptor, best!)
    return {...summaryOf(store, best!), ...(pending.length > 0 ? {pending} : {})}
  } catch (error) {
    return {id: descriptor.digest, size: 0, platform: 'unknown', problem: messageOf(error)}
  }
}

/** Those of an index that fit this machine better than the best that is here, or as well and come first. */
async function pendingOf(store: Store, descriptor: Descriptor, best: StoredManifest): Promise<Digest[]> {
  if (!isIndexType(descriptor.mediaType)) return []
  const children = parseIndex(await store.blobs.read(descriptor.digest), descriptor)
  const host = hostPlatform()
  const bestRank = rankOf(best.config, host)
  const bestAt = children.findIndex(({digest}) => digest === best.descriptor.digest)
  const isBetter = ({platform}: Descriptor, at: number) => {
    const rank = platform ? rankOf(platform, host) : 0
    return rank < bestRank || (rank === bestRank && (bestAt < 0 || at < bestAt))
  }
  return children.filter((child, at) => isBetter(child, at) && !store.blobs.has(child.digest)).map(({digest}) => digest)
}

function summaryOf(store: Store, {manifest, config}: StoredManifest): ImageSummary {
  const sizes = config.rootfs.diff_ids.map(diffId => store.layers.get(diffId)?.size ?? 0)
  const unsized = config.rootfs.diff_ids.filter((_, index) => sizes[index] === 0)
  const size = manifest.layers.reduce((sum, blob, index) => sum + (sizes[index] || blob.size), 0)
  const created = Date.parse(config.created ?? '')
  const labels = config.config?.Labels
  const {os, architecture, variant} = config
  return {
    id: manifest.config.digest,
    ...(Number.isNaN(created) || created < 0 ? {} : {created}),
    size,
    ...(unsized.length > 0 ? {unsized} : {}),
    platform: formatPlatform({os, architecture, ...(variant ? {variant} : {})}),
    ...(labels && Object.keys(labels).length > 0 ? {labels} : {})
  }
}
