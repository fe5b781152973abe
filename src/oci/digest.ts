import {createHash} from 'node:crypto'
import {ContentError} from '../errors.js'

/** `sha256:` and 64 lowercase hex digits. https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
export type Digest = `sha256:${string}`

const DIGEST = /^sha256:[0-9a-f]{64}$/

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && DIGEST.test(text)
}

/** @throws ContentError MALFORMED: the text goes into paths and URLs, so nothing else may pass. */
export function parseDigest(text: unknown): Digest {
  if (isDigest(text)) return text
  throw new ContentError('MALFORMED', `Invalid digest ${JSON.stringify(text)}: need sha256: and 64 lowercase hex digits`)
}

/** Hex digits of the algorithms that a digest may name. */
const DIGEST_LENGTH: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128]
])

/** What is wrong with a digest of any algorithm, in the words of go-digest; undefined when nothing is. */
export function digestFault(text: string): string | undefined {
  const [, algorithm = '', digits = ''] = /^([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/.exec(text) ?? []
  if (algorithm === '') return 'invalid checksum digest format'
  const length = DIGEST_LENGTH.get(algorithm)
  if (length === undefined) return 'unsupported digest algorithm'
  if (digits.length !== length) return 'invalid checksum digest length'
  return /^[0-9a-f]+$/.test(digits) ? undefined : 'invalid checksum digest format'
}

/** The 64 hex digits. */
export function digestHex(digest: Digest): string {
  return digest.slice('sha256:'.length)
}

export function digestOf(content: Buffer | string): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
