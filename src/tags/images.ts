import {messageOf, TagError} from '../errors.js'
import {parseReference} from '../oci/reference.js'
import {entryFields, type Field, inputList, type ListInput} from './inputs.js'

/** One line of the `images` input. */
export interface ImageEntry {
  readonly name: string
  /** False keeps the line in place and tags nothing. */
  readonly enable: boolean
}

/**
 * Reads `name[,enable=true|false]` lines, or the older single line `name,name,...`.
 * @throws TagError INVALID_RULE for another attribute or an empty name.
 */
export function parseImages(input: ListInput): readonly ImageEntry[] {
  const entries = inputList(input)
  if (entries.length === 1) {
    const fields = entryFields(entries[0]!)
    if (fields.every(({key}) => key === undefined))
      return fields.map(({value}) => ({name: named(value, entries[0]!), enable: true}))
  }
  return entries.map(parseImage)
}

function parseImage(entry: string): ImageEntry {
  const image = {name: '', enable: true}
  for (const field of entryFields(entry)) readField(field, image, entry)
  return {name: named(image.name, entry), enable: image.enable}
}

function readField({key, value}: Field, image: {name: string; enable: boolean}, entry: string): void {
  if ((key === undefined || key === 'name') && image.name === '') image.name = value
  else if (key === 'enable' && ['true', 'false'].includes(value)) image.enable = value === 'true'
  else throw invalidImage(entry)
}

function named(name: string, entry: string): string {
  if (name === '') throw invalidImage(entry)
  return name
}

function invalidImage(entry: string): TagError {
  return new TagError('INVALID_RULE', `Cannot use image "${entry}"`, {
    hint: 'An image is NAME[,enable=true|false], for example ghcr.io/octocat/app'
  })
}

/**
 * The enabled names in lower case, each one that a registry accepts.
 * @throws TagError INVALID_TAG for a name that is no repository, or that brings its own tag or digest.
 */
export function imageNames(images: readonly ImageEntry[]): readonly string[] {
  return images.filter(({enable}) => enable).map(({name}) => validName(name.toLowerCase()))
}

function validName(name: string): string {
  const reference = parsed(name)
  if (reference.tag !== undefined || reference.digest !== undefined) {
    throw new TagError('INVALID_TAG', `Cannot tag image "${name}": the name carries a tag or digest of its own`, {
      hint: 'Give the name alone in "images", and its tags in "tags"'
    })
  }
  return name
}

function parsed(name: string): ReturnType<typeof parseReference> {
  try {
    return parseReference(name)
  } catch (cause) {
    throw new TagError('INVALID_TAG', `Cannot tag image "${name}": ${messageOf(cause)}`, {
      hint: 'Use [REGISTRY/]NAME with letters, digits and single separators, for example ghcr.io/octocat/app',
      cause
    })
  }
}
