import {join} from 'node:path'
import type {StoredImage} from '../content/names.js'
import type {Store} from '../content/store.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {DigestCache} from './digest-cache.js'
import {type ImageSummary, summarize} from './summary.js'

/** An image of the store: all that has one ID. */
export interface CatalogImage {
  readonly id: Digest
  readonly summary: ImageSummary
  /** Entries of index.json, named ones first, in the order of the names. */
  readonly entries: readonly StoredImage[]
  /** What the entries point at: one, unless the same image is there in several compressions. */
  readonly descriptors: readonly Descriptor[]
}

/** Reads many small documents at once. */
const AT_ONCE = 16

/** All images of the store, newest first, as `docker images` sorts. */
export async function listImages(store: Store): Promise<CatalogImage[]> {
  const entries = store.names.list()
  const summaries = await summariesOf(store, entries)
  const byId = new Map<Digest, StoredImage[]>()
  for (const entry of entries) {
    const {id} = summaries.get(entry.descriptor.digest)!
    const group = byId.get(id)
    if (group) group.push(entry)
    else byId.set(id, [entry])
  }
  const images = [...byId].map(([id, group]) => toImage(id, group, summaries.get(group[0]!.descriptor.digest)!))
  return images.sort((a, b) => (b.summary.created ?? 0) - (a.summary.created ?? 0) || (a.id < b.id ? -1 : 1))
}

/** The names, sorted; empty for a dangling image. */
export function namesOf({entries}: CatalogImage): string[] {
  return entries.flatMap(({name}) => (name === undefined ? [] : [name]))
}

function toImage(id: Digest, group: StoredImage[], summary: ImageSummary): CatalogImage {
  const named = group.filter(({name}) => name !== undefined)
  const entries = named.length > 1 ? named.sort((a, b) => (a.name! < b.name! ? -1 : 1)) : named
  const descriptors = [...new Map(group.map(({descriptor}) => [descriptor.digest, descriptor])).values()]
  return {id, summary, entries: entries.length > 0 ? entries : group.slice(0, 1), descriptors}
}

/** Layers whose size was not known then may have been unpacked since. */
function isOutdated({unsized = []}: ImageSummary, store: Store): boolean {
  return unsized.some(diffId => (store.layers.get(diffId)?.size ?? 0) > 0)
}

async function summariesOf(store: Store, entries: readonly StoredImage[]): Promise<Map<Digest, ImageSummary>> {
  const cache = new DigestCache<ImageSummary>(join(store.directory('images'), 'summaries'))
  const found = new Map<Digest, ImageSummary>()
  const missing: Descriptor[] = []
  for (const {descriptor} of entries) {
    const known = cache.get(descriptor.digest)
    if (known === undefined || isOutdated(known, store)) missing.push(descriptor)
    else found.set(descriptor.digest, known)
  }
  const made: [Digest, ImageSummary][] = []
  const queue = missing.values()
  const lane = async (): Promise<void> => {
    for (const descriptor of queue) made.push([descriptor.digest, await summarize(store, descriptor)])
  }
  await Promise.all(Array.from({length: AT_ONCE}, lane))
  for (const [digest, summary] of made) found.set(digest, summary)
  cache.add(made.filter(([, {problem}]) => problem === undefined))
  cache.retain(new Set(found.keys()))
  return found
}
