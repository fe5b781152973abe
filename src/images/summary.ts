import type {Store} from '../content/store.js'
import {messageOf} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {formatPlatform} from '../oci/platform.js'
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
  /** Of the first manifest. */
  readonly platform: string
  readonly labels?: Readonly<Record<string, string>>
  /** Why the image cannot be read. It can still be removed. */
  readonly problem?: string
}

/** Never throws: an image that is damaged is shown as such. */
export async function summarize(store: Store, descriptor: Descriptor): Promise<ImageSummary> {
  try {
    return summaryOf(store, (await manifestsOf(store, descriptor))[0]!)
  } catch (error) {
    return {id: descriptor.digest, size: 0, platform: 'unknown', problem: messageOf(error)}
  }
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
