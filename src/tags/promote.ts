import {TagError} from '../errors.js'
import {parseReference, type Reference} from '../oci/reference.js'
import {inputList, type ListInput} from './inputs.js'
import {cleanTag} from './sanitize.js'

/** An image that is there already, and the further names it is to get. */
export interface Promotion {
  /** With tag or digest. */
  readonly source: Reference
  /** Each with a tag; in the source's repository unless written in full. No name stands twice. */
  readonly targets: readonly Reference[]
}

/**
 * Reads what `slipway promote IMAGE@DIGEST --tags …` is given. A tag with a `/` or `:` is a full reference, which may be
 * in another repository; any other is a tag beside the source.
 * @throws TagError INVALID_TAG for a tag that a registry refuses, NO_TAG where there is none, INVALID_RULE for an image
 *   without tag and digest
 * @throws InvalidReferenceError for a name that is no reference
 */
export function planPromotion(image: string, tags: ListInput): Promotion {
  const source = parseReference(image)
  if (source.tag === undefined && source.digest === undefined) {
    throw new TagError('INVALID_RULE', `Cannot promote ${image}: it names no certain image`, {
      hint: 'Name it by digest, for example ghcr.io/octocat/app@sha256:…'
    })
  }
  const names = typeof tags === 'string' ? tags.split(/[\s,]+/).filter(name => name !== '') : inputList(tags)
  if (names.length === 0) {
    throw new TagError('NO_TAG', `Cannot promote ${image}: no tag is given`, {hint: 'Give at least one with --tags'})
  }
  return {source, targets: [...new Set(names)].map(name => targetOf(name, source))}
}

function targetOf(name: string, {registry, repository}: Reference): Reference {
  if (!/[/:]/.test(name)) return {registry, repository, tag: validTag(name)}
  const target = parseReference(name)
  if (target.tag !== undefined && target.digest === undefined) return target
  throw new TagError('INVALID_TAG', `Cannot promote to ${name}: a target needs a tag, and no digest`, {
    hint: 'Write ghcr.io/octocat/app:stable, or just stable'
  })
}

function validTag(name: string): string {
  const clean = cleanTag(name)
  if (clean.name === name) return name
  throw new TagError('INVALID_TAG', `Cannot promote to "${name}": a registry refuses it as a tag`, {
    hint: 'A tag is up to 128 letters, digits, "_", "." and "-", and begins with none of the last two'
  })
}
