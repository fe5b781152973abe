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

/** The 64 hex digits. */
export function digestHex(digest: Digest): string {
  return digest.slice('sha256:'.length)
}

export function digestOf(content: Buffer | string): Digest {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
