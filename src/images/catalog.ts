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

/** The images of the store as they are now. */
export interface Catalog {
  /** Newest first, as `docker images` sorts. */
  all(): CatalogImage[]
  /** The image with this name, without a look at the others. */
  named(name: string): CatalogImage | undefined
}

/** Reads many small documents at once. */
const AT_ONCE = 16

export async function openCatalog(store: Store): Promise<Catalog> {
  const entries = store.names.list()
  const summaries = await summariesOf(store, entries)
  const summaryOf = ({descriptor}: StoredImage) => summaries(descriptor.digest)
  return {
    all: () => groupById(entries, summaryOf).sort(newestFirst),
    named(name) {
      const found = entries.find(entry => entry.name === name)
      if (!found) return undefined
      const summary = summaryOf(found)
      return toImage(
        summary,
        entries.filter(entry => summaryOf(entry).id === summary.id)
      )
    }
  }
}

/** All images of the store, newest first. */
export async function listImages(store: Store): Promise<CatalogImage[]> {
  return (await openCatalog(store)).all()
}

/** The names, sorted; empty for a dangling image. */
export function namesOf({entries}: CatalogImage): string[] {
  return entries.flatMap(({name}) => (name === undefined ? [] : [name]))
}

function groupById(entries: readonly StoredImage[], summaryOf: (entry: StoredImage) => ImageSummary): CatalogImage[] {
  const groups = new Map<Digest, StoredImage[]>()
  for (const entry of entries) {
    const {id} = summaryOf(entry)
    const known = groups.get(id)
    if (known) known.push(entry)
    else groups.set(id, [entry])
  }
  return Array.from(groups.values(), group => toImage(summaryOf(group[0]!), group))
}

function newestFirst(a: CatalogImage, b: CatalogImage): number {
  return (b.summary.created ?? 0) - (a.summary.created ?? 0) || (a.id < b.id ? -1 : 1)
}

function toImage(summary: ImageSummary, group: readonly StoredImage[]): CatalogImage {
  const {id} = summary
  // Nearly all of ten thousand images have one entry.
  if (group.length === 1) return {id, summary, entries: group, descriptors: [group[0]!.descriptor]}
  const named = group.filter(({name}) => name !== undefined).sort((a, b) => (a.name! < b.name! ? -1 : 1))
  const descriptors = [...new Map(group.map(({descriptor}) => [descriptor.digest, descriptor])).values()]
  return {id, summary, entries: named.length > 0 ? named : group.slice(0, 1), descriptors}
}

/** The summary of each entry, by the digest of its descriptor. */
async function summariesOf(store: Store, entries: readonly StoredImage[]): Promise<(digest: Digest) => ImageSummary> {
  const cache = summaryCache(store)
  const isOutdated = outdated(store)
  const missing = entries.filter(({descriptor}) => {
    const known = cache.get(descriptor.digest)
    return known === undefined || isOutdated(known)
  })
  const made = new Map<Digest, ImageSummary>()
  const queue = missing.values()
  const lane = async (): Promise<void> => {
    for (const {descriptor} of queue) made.set(descriptor.digest, await summarize(store, descriptor))
  }
  await Promise.all(Array.from({length: AT_ONCE}, lane))
  cache.add([...made].filter(([, {problem}]) => problem === undefined))
  cache.retain(entries.map(({descriptor}) => descriptor.digest))
  return digest => (made.get(digest) ?? cache.get(digest))!
}

/** One for all that a command does: `rmi` of many images looks at the list for each. */
function summaryCache(store: Store): DigestCache<ImageSummary> {
  const known = CACHES.get(store) ?? new DigestCache(store, 'summaries')
  CACHES.set(store, known)
  return known
}
const CACHES = new WeakMap<Store, DigestCache<ImageSummary>>()

/** Layers whose size was not known then may have been unpacked since, platforms pulled. Many images stand on the same layers. */
function outdated(store: Store): (summary: ImageSummary) => boolean {
  const sized = new Map<Digest, boolean>()
  const isSized = (diffId: Digest) => {
    const known = sized.get(diffId) ?? (store.layers.get(diffId)?.size ?? 0) > 0
    sized.set(diffId, known)
    return known
  }
  const isHere = (digest: Digest) => store.blobs.has(digest)
  return ({unsized, pending}) => (unsized?.some(isSized) ?? false) || (pending?.some(isHere) ?? false)
}
