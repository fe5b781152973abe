import {InvalidReferenceError} from '../errors.js'
import {digestFault} from './digest.js'
import {toLower} from '../text/letter-case.js'

/**
 * The name of an image, normalised as Docker does: `busybox` is `docker.io/library/busybox`.
 * Grammar: https://github.com/distribution/reference
 */
export interface Reference {
  /** Host and optional port; `docker.io` for Docker Hub. */
  readonly registry: string
  /** Path inside the registry, with `library/` for Docker Hub's official images. */
  readonly repository: string
  readonly tag?: string
  /** `algorithm:hex`; sha256, sha384 or sha512. */
  readonly digest?: string
}

const HUB = 'docker.io'
const OFFICIAL = 'library/'
const MAX_REPOSITORY = 255
/** Far above every legal name: keeps the expressions below from seeing hostile lengths. */
const MAX_TEXT = 4096

const PATH_COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const PATH = `${PATH_COMPONENT}(?:/${PATH_COMPONENT})*`
const HOST_COMPONENT = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)'
const HOST = `(?:${HOST_COMPONENT}(?:\\.${HOST_COMPONENT})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`
const TAG = '[\\w][\\w.-]{0,127}'
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}'

const REFERENCE = new RegExp(`^((?:${HOST}/)?${PATH})(?::(${TAG}))?(?:@(${DIGEST}))?$`)
const NAME = new RegExp(`^(?:(${HOST})/)?(${PATH})$`)
const TAG_ONLY = new RegExp(`^${TAG}$`)
const IMAGE_ID = /^[a-f0-9]{64}$/

/**
 * Reads `name[:tag][@digest]`. No tag is added: see `withDefaultTag`.
 * @throws InvalidReferenceError with the texts of distribution/reference.
 */
export function parseReference(text: string): Reference {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof InvalidReferenceError) error.reference ??= text
    throw error
  }
}

function parse(text: string): Reference {
  if (text.length > MAX_TEXT) throw new InvalidReferenceError('repository name must not be more than 255 characters')
  if (IMAGE_ID.test(text)) {
    throw new InvalidReferenceError(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`)
  }
  const {registry, rest} = splitRegistry(text)
  const path = rest.split(':', 1)[0]!
  if (toLower(path) !== path) {
    throw new InvalidReferenceError(
      `invalid reference format: repository name (${path}) must be lowercase`,
      `write it as ${toLower(path)}`
    )
  }
  return parseNormalized(`${registry}/${rest}`)
}

function parseNormalized(text: string): Reference {
  const match = REFERENCE.exec(text)
  if (!match) {
    const cased = REFERENCE.test(toLower(text))
    throw new InvalidReferenceError(cased ? 'repository name must be lowercase' : 'invalid reference format')
  }
  const [, registry = '', repository = ''] = NAME.exec(match[1]!)!
  if (repository.length > MAX_REPOSITORY) {
    throw new InvalidReferenceError(`repository name must not be more than ${MAX_REPOSITORY} characters`)
  }
  const [, , tag, digest] = match
  if (digest !== undefined) checkDigest(digest)
  return {registry, repository, ...(tag !== undefined && {tag}), ...(digest !== undefined && {digest})}
}

/** The first component is a registry when it can be no namespace: a dot, a port, an upper-case letter, or localhost. */
function splitRegistry(text: string): {registry: string; rest: string} {
  const slash = text.indexOf('/')
  if (slash < 0) return {registry: HUB, rest: OFFICIAL + text}
  const first = text.slice(0, slash)
  const isRegistry = first === 'localhost' || /[.:]/.test(first) || toLower(first) !== first
  const registry = !isRegistry || first === 'index.docker.io' ? HUB : first
  const rest = isRegistry ? text.slice(slash + 1) : text
  return {registry, rest: registry === HUB && !rest.includes('/') ? OFFICIAL + rest : rest}
}

function checkDigest(digest: string): void {
  const fault = digestFault(digest)
  if (fault !== undefined) throw new InvalidReferenceError(fault)
}

/** True for text that a registry accepts as a tag. */
export function isTag(text: string): boolean {
  return TAG_ONLY.test(text)
}

/** `registry/repository[:tag][@digest]`. */
export function formatReference(reference: Reference): string {
  return nameOf(reference) + suffix(reference)
}

/** `registry/repository`; the registry is empty where what stands in its place cannot be a host (`a_b.c/d`). */
export function nameOf({registry, repository}: Reference): string {
  return registry === '' ? repository : `${registry}/${repository}`
}

/** The short form people write: `busybox:1.36` for `docker.io/library/busybox:1.36`. */
export function familiarName(reference: Reference): string {
  if (reference.registry !== HUB) return formatReference(reference)
  const short = reference.repository.startsWith(OFFICIAL) ? reference.repository.slice(OFFICIAL.length) : reference.repository
  return (short.includes('/') ? reference.repository : short) + suffix(reference)
}

/** The same reference, with `:latest` when it has neither tag nor digest. */
export function withDefaultTag(reference: Reference): Reference {
  return reference.tag === undefined && reference.digest === undefined ? {...reference, tag: 'latest'} : reference
}

function suffix({tag, digest}: Reference): string {
  return (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`)
}
