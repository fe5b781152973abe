import type {Store} from '../content/store.js'
import {ContentError, InvalidReferenceError} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, formatReference, parseReference, type Reference, withDefaultTag} from '../oci/reference.js'
import {type CatalogImage, namesOf, openCatalog} from './catalog.js'

/** An image as somebody asked for it. */
export interface FoundImage {
  readonly image: CatalogImage
  /** The full name that was meant; undefined when it was found by its ID or digest. */
  readonly name: string | undefined
}

/**
 * Finds an image by name (`app`, `app:1`, `app@sha256:...`), ID, digest or the first digits of an ID, in docker's order of
 * precedence.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS
 */
export async function findImage(store: Store, text: string): Promise<FoundImage> {
  const catalog = await openCatalog(store)
  const name = tagOf(text)
  const image = name === undefined ? undefined : catalog.named(name)
  return image ? {image, name} : findAmong(catalog.all(), text)
}

/** The full name that the text stands for; undefined for what is no name, or has a digest. */
export function tagOf(text: string): string | undefined {
  const reference = referenceOf(text)
  return reference && reference.digest === undefined ? formatReference(withDefaultTag(reference)) : undefined
}

export function findAmong(images: readonly CatalogImage[], text: string): FoundImage {
  const reference = referenceOf(text)
  if (reference) {
    const found = byReference(images, reference)
    if (found) return found
  }
  const byId = images.filter(image => startsId(image, text))
  if (byId.length === 1) return {image: byId[0]!, name: undefined}
  if (byId.length > 1)
    throw new ContentError('AMBIGUOUS', `Ambiguous image ID "${text}": ${byId.length} images begin with it`, {
      hint: byId.slice(0, 5).map(imageLine).join(', ')
    })
  throw noSuchImage(reference && text !== '' ? familiarName(withDefaultTag(reference)) : text)
}

/** With the text that docker has for it. */
export function noSuchImage(name: string): ContentError {
  return new ContentError('NAME_NOT_FOUND', `No such image: ${name}`, {hint: "See 'slipway images'"})
}

/** The first twelve digits, as people know images. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12)
}

function imageLine(image: CatalogImage): string {
  const [name] = namesOf(image)
  return name ? `${shortId(image.id)} (${familiarName(parseReference(name))})` : shortId(image.id)
}

function referenceOf(text: string): Reference | undefined {
  try {
    return parseReference(text)
  } catch (error) {
    if (error instanceof InvalidReferenceError) return undefined
    throw error
  }
}

function byReference(images: readonly CatalogImage[], reference: Reference): FoundImage | undefined {
  if (reference.digest !== undefined) return byDigest(images, reference, reference.digest as Digest)
  const name = formatReference(withDefaultTag(reference))
  const image = images.find(({entries}) => entries.some(entry => entry.name === name))
  return image && {image, name}
}

/** Of the manifest; the repository must be one that the image has. */
function byDigest(images: readonly CatalogImage[], {registry, repository}: Reference, digest: Digest): FoundImage | undefined {
  const prefix = `${registry}/${repository}:`
  const image = images.find(
    candidate =>
      candidate.descriptors.some(descriptor => descriptor.digest === digest) &&
      namesOf(candidate).some(name => name.startsWith(prefix))
  )
  return image && {image, name: undefined}
}

/** An ID, a manifest's digest, or the beginning of an ID. */
function startsId({id, descriptors}: CatalogImage, text: string): boolean {
  const hex = text.replace(/^sha256:/, '')
  if (!/^[0-9a-f]{1,64}$/.test(hex)) return false
  return id.startsWith(`sha256:${hex}`) || descriptors.some(({digest}) => digest === `sha256:${hex}`)
}
