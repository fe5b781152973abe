import {UsageError} from '../errors.js'
import {parseReference, type Reference} from '../oci/reference.js'
import type {CacheMode} from './combine.js'
import {splitAttributes} from './spec-attributes.js'
import {parseSize} from './spec-size.js'

/** One `--cache-from` or `--cache-to`, understood. */
export type CacheSpec = GithubSpec | LocalSpec | RegistrySpec | InlineSpec | AutoSpec | OffSpec

interface Written {
  /** Which layers are kept: the image's, or those of all stages. */
  readonly mode: CacheMode
  /** Bytes. */
  readonly maxSize: number | undefined
  /** Write although anybody could have caused this build. */
  readonly writeUntrusted: boolean
}

export interface GithubSpec extends Written {
  readonly type: 'gha'
  /** Undefined: the build's own (image, Dockerfile, target and platform). */
  readonly scope: string | undefined
}

export interface LocalSpec extends Written {
  readonly type: 'local'
  readonly directory: string
}

export interface RegistrySpec extends Written {
  readonly type: 'registry'
  readonly reference: Reference
}

/** In the image's own configuration. */
export interface InlineSpec {
  readonly type: 'inline'
}

/** GitHub's service where a job has it, nothing elsewhere: the store on disk is the cache there. */
export interface AutoSpec extends Written {
  readonly type: 'auto'
}

export interface OffSpec {
  readonly type: 'off'
}

export type CacheDirection = 'from' | 'to'

type Attributes = ReadonlyMap<string, string>

interface Kind<T extends CacheSpec> {
  readonly attributes: readonly string[]
  readonly parse: (attributes: Attributes, text: string, direction: CacheDirection) => T
}

const WRITTEN = ['mode', 'max-size', 'untrusted']
/** BuildKit's, which make no difference here: what they ask for is always so, or is decided elsewhere. */
const NO_EFFECT = [
  'ignore-error',
  'oci-mediatypes',
  'image-manifest',
  'compression',
  'compression-level',
  'force-compression',
  'timeout',
  'version'
]

const kinds: {readonly [T in CacheSpec['type']]: Kind<Extract<CacheSpec, {type: T}>>} = {
  gha: {
    attributes: ['scope', ...WRITTEN],
    parse: (attributes, text) => ({
      type: 'gha',
      scope: attributes.get('scope') || undefined,
      ...written(attributes, text)
    })
  },
  local: {
    attributes: ['src', 'dest', ...WRITTEN],
    parse: (attributes, text, direction) => ({
      type: 'local',
      directory: need(attributes, direction === 'from' ? ['src', 'dest'] : ['dest', 'src'], text),
      ...written(attributes, text)
    })
  },
  registry: {
    attributes: ['ref', ...WRITTEN],
    parse: (attributes, text) => ({
      type: 'registry',
      reference: reference(need(attributes, ['ref'], text), text),
      ...written(attributes, text)
    })
  },
  inline: {
    attributes: ['mode'],
    parse: (_, text, direction) => {
      if (direction === 'to') return {type: 'inline'}
      throw invalid(
        text,
        'an inline cache is read from its image',
        'Give the image instead, e.g. --cache-from ghcr.io/me/app:main.'
      )
    }
  },
  auto: {attributes: WRITTEN, parse: (attributes, text) => ({type: 'auto', ...written(attributes, text)})},
  off: {attributes: [], parse: () => ({type: 'off'})}
}

/**
 * Reads `type=gha,scope=app,mode=max`, `type=local,src=DIR`, `type=registry,ref=REF`, `type=inline`, a bare image reference,
 * `auto` or `off`. Without `mode` all stages are kept.
 * @throws UsageError INPUT_INVALID
 */
export function parseCacheSpec(text: string, direction: CacheDirection): CacheSpec {
  const trimmed = text.trim()
  if (trimmed === '') throw invalid(text, 'it is empty', 'Leave it out, or write off.')
  const attributes = splitAttributes(isBare(trimmed) ? bare(trimmed) : trimmed)
  if (attributes === undefined) throw invalid(text, 'a quote is not closed, or an attribute has no "="')
  const type = attributes.get('type') ?? ''
  if (!isKind(type)) throw invalid(text, `type is ${JSON.stringify(type)}, need one of ${Object.keys(kinds).join(', ')}`)
  const kind = kinds[type]
  const allowed = ['type', ...kind.attributes, ...NO_EFFECT]
  const unknown = [...attributes.keys()].find(name => !allowed.includes(name))
  if (unknown !== undefined)
    throw invalid(text, `type=${type} has no attribute ${JSON.stringify(unknown)}`, `It takes ${listed(kind)}.`)
  return kind.parse(attributes, text, direction)
}

function isBare(text: string): boolean {
  return !text.includes('=')
}

/** `auto`, `off` and the other one-word caches, or an image. */
function bare(text: string): string {
  return isKind(text) ? `type=${text}` : `type=registry,"ref=${text}"`
}

function isKind(type: string): type is CacheSpec['type'] {
  return Object.hasOwn(kinds, type)
}

function written(attributes: Attributes, text: string): Written {
  const mode = attributes.get('mode') ?? 'max'
  if (mode !== 'min' && mode !== 'max') throw invalid(text, `mode is ${JSON.stringify(mode)}, need min or max`)
  const size = attributes.get('max-size')
  const maxSize = size === undefined ? undefined : parseSize(size)
  if (size !== undefined && maxSize === undefined)
    throw invalid(text, `max-size is ${JSON.stringify(size)}, need e.g. 500MB or 10GB`)
  return {mode, maxSize, writeUntrusted: flag(attributes, 'untrusted', text)}
}

function need(attributes: Attributes, names: readonly string[], text: string): string {
  const value = names.map(name => attributes.get(name)).find(found => found)
  if (value) return value
  throw invalid(text, `${names[0]} is missing`, `Write type=${attributes.get('type')},${names[0]}=...`)
}

function reference(name: string, text: string): Reference {
  try {
    return parseReference(name)
  } catch (cause) {
    throw new UsageError(
      'INPUT_INVALID',
      `Cannot use cache ${JSON.stringify(text)}: ${JSON.stringify(name)} is no image reference`,
      {hint: 'For a directory write type=local,src=DIR.', cause}
    )
  }
}

function flag(attributes: Attributes, name: string, text: string): boolean {
  const value = attributes.get(name) ?? 'false'
  if (value !== 'true' && value !== 'false') throw invalid(text, `${name} is ${JSON.stringify(value)}, need true or false`)
  return value === 'true'
}

function listed(kind: Pick<Kind<CacheSpec>, 'attributes'>): string {
  return kind.attributes.length === 0 ? 'none' : kind.attributes.join(', ')
}

function invalid(text: string, state: string, hint?: string): UsageError {
  return new UsageError('INPUT_INVALID', `Cannot use cache ${JSON.stringify(text)}: ${state}`, {hint})
}
