import type {Store} from '../content/store.js'
import {UsageError} from '../errors.js'
import {familiarName, formatReference, parseReference, withDefaultTag} from '../oci/reference.js'
import {findImage, noSuchImage} from './find.js'

/**
 * Gives an image a further name; one that had the name and no other becomes nameless, as in docker.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS; InvalidReferenceError
 */
export async function tagImage(store: Store, source: string, target: string): Promise<string> {
  const reference = withDefaultTag(parseReference(target))
  if (reference.digest !== undefined)
    throw new UsageError('INPUT_INVALID', `Cannot tag "${target}": refusing to create a tag with a digest reference`)
  const name = formatReference(reference)
  const {image, name: sourceName} = await findImage(store, source)
  const digests = new Set(image.descriptors.map(({digest}) => digest))
  const wanted = (sourceName && image.entries.find(entry => entry.name === sourceName)?.descriptor) || image.descriptors[0]!
  // Looked up again under the lock: another process may have removed the image meanwhile.
  await store.names.change(images => {
    if (!images.some(({descriptor}) => digests.has(descriptor.digest))) throw noSuchImage(source)
    const replaced = images.find(entry => entry.name === name)
    const kept = images.filter(
      entry => entry !== replaced && !(entry.name === undefined && entry.descriptor.digest === wanted.digest)
    )
    const next = [...kept, {name, descriptor: wanted}]
    const isOrphan = replaced && !next.some(({descriptor}) => descriptor.digest === replaced.descriptor.digest)
    return isOrphan ? [...next, {name: undefined, descriptor: replaced.descriptor}] : next
  })
  return familiarName(reference)
}
