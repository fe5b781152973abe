import type {Store} from '../content/store.js'
import type {Descriptor} from '../oci/descriptor.js'
import {familiarName, parseReference} from '../oci/reference.js'
import {findImage, noSuchImage, tagOf} from './find.js'
import {targetName} from './target-name.js'

/**
 * Gives an image a further name; one that had the name and no other becomes nameless, as in docker.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS; InvalidReferenceError
 */
export async function tagImage(store: Store, source: string, target: string): Promise<string> {
  const name = targetName(target)
  const wanted = await descriptorOf(store, source)
  // Looked up again under the lock: another process may have removed the image meanwhile.
  await store.names.change(images => {
    if (!images.some(({descriptor}) => descriptor.digest === wanted.digest)) throw noSuchImage(source)
    const replaced = images.find(entry => entry.name === name)
    const kept = images.filter(
      entry => entry !== replaced && !(entry.name === undefined && entry.descriptor.digest === wanted.digest)
    )
    const next = [...kept, {name, descriptor: wanted}]
    const isOrphan = replaced && !next.some(({descriptor}) => descriptor.digest === replaced.descriptor.digest)
    return isOrphan ? [...next, {name: undefined, descriptor: replaced.descriptor}] : next
  })
  return familiarName(parseReference(name))
}

/** A name says by itself which it is; only for an ID all images are looked at. */
async function descriptorOf(store: Store, source: string): Promise<Descriptor> {
  const name = tagOf(source)
  const named = name === undefined ? undefined : store.names.find(name)
  return named ?? (await findImage(store, source)).image.descriptors[0]!
}
