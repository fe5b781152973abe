import type {Store} from '../content/store.js'
import {InvalidReferenceError} from '../errors.js'
import type {NamedImage} from '../exporter/archive-index.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, parseReference} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import {type CatalogImage, listImages, namesOf} from './catalog.js'
import {findAmong} from './find.js'
import {openImage} from './open-image.js'

/**
 * The images that the texts name, each once with the names that were asked for: a repository without a tag means all its tags,
 * an ID the image without a name.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS
 */
export async function imagesToSave(store: Store, registry: Registry, texts: readonly string[]): Promise<NamedImage[]> {
  const images = await listImages(store)
  const wanted = new Map<Digest, {image: CatalogImage; names: Set<string>}>()
  for (const text of texts) {
    for (const {image, name} of matching(images, text)) {
      const known = wanted.get(image.id) ?? {image, names: new Set()}
      if (name !== undefined) known.names.add(name)
      wanted.set(image.id, known)
    }
  }
  const saved: NamedImage[] = []
  for (const {image, names} of wanted.values()) {
    const options = {store, registry, names: namesOf(image)}
    saved.push({image: await openImage(image.descriptors[0]!, options), names: [...names]})
  }
  return saved
}

function matching(images: readonly CatalogImage[], text: string): {image: CatalogImage; name: string | undefined}[] {
  const repository = repositoryOf(text)
  const all = repository
    ? images.flatMap(image => namesOf(image).flatMap(name => (isTagOf(name, repository) ? [{image, name}] : [])))
    : []
  return all.length > 0 ? all : [findAmong(images, text)]
}

/** `app` for `app`; undefined for what has a tag or digest, or is no name. */
function repositoryOf(text: string): string | undefined {
  try {
    const reference = parseReference(text)
    return reference.tag === undefined && reference.digest === undefined ? familiarName(reference) : undefined
  } catch (error) {
    if (error instanceof InvalidReferenceError) return undefined
    throw error
  }
}

function isTagOf(name: string, repository: string): boolean {
  const {registry, repository: path} = parseReference(name)
  return familiarName({registry, repository: path}) === repository
}
