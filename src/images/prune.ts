import type {Store} from '../content/store.js'
import type {Digest} from '../oci/digest.js'
import {type CatalogImage, listImages, namesOf} from './catalog.js'
import {containerUsers} from './container-users.js'
import {matchesLabels} from './filters.js'
import {rememberRemoved} from './removed.js'

export interface PruneOptions {
  /** Also images with names, as long as no container stands on them. */
  readonly all: boolean
  /** Only images made before (milliseconds). */
  readonly until?: number | undefined
  readonly labels?: readonly string[] | undefined
  /** `label!=`: not images with one of these. */
  readonly withoutLabels?: readonly string[] | undefined
}

export interface Pruned {
  readonly untagged: readonly string[]
  readonly deleted: readonly Digest[]
}

/** Takes images that nobody needs out of the list; their content is left to `collectGarbage`. */
export async function pruneImages(store: Store, options: PruneOptions): Promise<Pruned> {
  const users = containerUsers(store)
  const doomed = (await listImages(store)).filter(image => !users.has(image.id) && isUnneeded(image, options))
  const names = new Set(doomed.flatMap(namesOf))
  const idOf = new Map(doomed.flatMap(({id, descriptors}) => descriptors.map(({digest}) => [digest, id] as const)))
  const deleted = new Set<Digest>()
  const untagged: string[] = []
  let settle = () => {}
  await store.names.change(images => {
    // A name that came meanwhile saves its image.
    const saved = new Set(
      images
        .filter(({name, descriptor}) => name !== undefined && !(names.has(name) && idOf.has(descriptor.digest)))
        .map(({descriptor}) => descriptor.digest)
    )
    const gone = images.filter(({descriptor: {digest}}) => idOf.has(digest) && !saved.has(digest))
    for (const {name, descriptor} of gone) {
      deleted.add(idOf.get(descriptor.digest)!)
      if (name !== undefined) untagged.push(name)
    }
    settle = rememberRemoved(
      store,
      gone.map(({descriptor}) => descriptor)
    )
    const entries = new Set(gone)
    return images.filter(entry => !entries.has(entry))
  })
  settle()
  return {untagged, deleted: [...deleted]}
}

function isUnneeded(image: CatalogImage, {all, until, labels, withoutLabels = []}: PruneOptions): boolean {
  if (!all && namesOf(image).length > 0) return false
  if (until !== undefined && (image.summary.created ?? 0) >= until) return false
  return matchesLabels(image.summary.labels, labels) && !withoutLabels.some(label => matchesLabels(image.summary.labels, [label]))
}
