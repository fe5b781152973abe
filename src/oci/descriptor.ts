import {ContentError} from '../errors.js'
import {type Digest, parseDigest} from './digest.js'
import type {Platform} from './platform.js'

/** Points at content. https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  readonly mediaType: string
  /** Of the bytes as stored (compressed). */
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
  readonly platform?: Platform
  readonly urls?: readonly string[]
  readonly artifactType?: string
}

/** @throws ContentError MALFORMED when a required field is missing or of the wrong type. */
export function parseDescriptor(value: unknown, what = 'descriptor'): Descriptor {
  const found = value as Partial<Descriptor> | null | undefined
  if (typeof found !== 'object' || found === null) throw new ContentError('MALFORMED', `Invalid ${what}: not an object`)
  if (typeof found.mediaType !== 'string' || !found.mediaType.includes('/'))
    throw new ContentError('MALFORMED', `Invalid ${what}: no mediaType`)
  if (typeof found.size !== 'number' || !Number.isSafeInteger(found.size) || found.size < 0)
    throw new ContentError('MALFORMED', `Invalid ${what}: size ${JSON.stringify(found.size)} is not a byte count`)
  parseDigest(found.digest)
  return found as Descriptor
}
