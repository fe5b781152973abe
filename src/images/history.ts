import type {Store} from '../content/store.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {manifestsOf} from './stored-documents.js'

/** A line of `docker history`. */
export interface HistoryLine {
  /** The image's ID for the top line; what is below has none of its own. */
  readonly id: Digest | undefined
  /** Milliseconds. */
  readonly created: number | undefined
  readonly createdBy: string
  /** Bytes of the layer that the entry made. */
  readonly size: number
  readonly comment: string
}

/** The entries of an image's history, newest first; layers that no entry speaks of come as lines of their own, lowest. */
export async function imageHistory(store: Store, descriptor: Descriptor): Promise<HistoryLine[]> {
  const [{manifest, config} = fail()] = await manifestsOf(store, descriptor)
  const sizes = config.rootfs.diff_ids.map((diffId, at) => store.layers.get(diffId)?.size || manifest.layers[at]!.size)
  const history = config.history ?? []
  const spoken = history.filter(entry => !entry?.empty_layer).length
  const unspoken = sizes.splice(0, Math.max(0, sizes.length - spoken))
  const lines = [
    ...unspoken.map(size => ({id: undefined, created: undefined, createdBy: '', size, comment: ''})),
    ...history.map(entry => ({
      id: undefined,
      created: timeOf(entry?.created),
      createdBy: entry?.created_by ?? '',
      size: entry?.empty_layer ? 0 : (sizes.shift() ?? 0),
      comment: entry?.comment ?? ''
    }))
  ].reverse()
  return lines.map((line, index) => (index === 0 ? {...line, id: manifest.config.digest} : line))
}

function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : time
}

function fail(): never {
  throw new Error('An image without manifests')
}
