import {createHash} from 'node:crypto'
import type {RegistryError} from '../errors.js'
import {type Digest, digestOf, isDigest} from '../oci/digest.js'
import {MediaType} from '../oci/media-types.js'

/** Every kind of manifest that Slipway can make something of, best first. */
export const ACCEPT = [
  MediaType.ociIndex,
  MediaType.ociManifest,
  MediaType.dockerIndex,
  MediaType.dockerManifest,
  '*/*;q=0.1'
].join(', ')

const SCHEMA_1 = /^application\/vnd\.docker\.distribution\.manifest\.v1\+/

/** `fail` makes the error, so that it says what was being done. */
export type Refuse = (state: string, code?: 'INVALID_RESPONSE' | 'DIGEST_MISMATCH') => RegistryError

/**
 * The media type of a manifest. The document's own `mediaType` and the `Content-Type` must agree, and a document must not
 * be a manifest and an index at once: else what it means hangs on who looks (CVE-2021-41190).
 */
export function mediaTypeOf(body: Buffer, contentType: string | undefined, refuse: Refuse): string {
  const header = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (SCHEMA_1.test(header)) throw refuse('the image is in the old schema 1 format: push it again with a current tool')
  const document = parse(body, refuse)
  if (isAmbiguous(document)) throw refuse('the document is a manifest and an index at once')
  const own = typeof document['mediaType'] === 'string' ? document['mediaType'] : undefined
  if (own !== undefined && isSpecific(header) && own !== header) {
    throw refuse(`the document says it is ${JSON.stringify(own)}, but was served as ${JSON.stringify(header)}`)
  }
  const mediaType = own ?? (isSpecific(header) ? header : inferred(document))
  if (mediaType === undefined) throw refuse('the answer is no manifest')
  if (contradicts(document, mediaType)) throw refuse(`the document is no ${mediaType}`)
  return mediaType
}

function parse(body: Buffer, refuse: Refuse): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(body.toString('utf8'))
    if (typeof document === 'object' && document !== null && !Array.isArray(document)) return document as Record<string, unknown>
  } catch {
    // said below
  }
  throw refuse('the answer is no JSON document')
}

function isAmbiguous(document: Record<string, unknown>): boolean {
  const isIndex = 'manifests' in document
  return isIndex && ('layers' in document || 'config' in document || 'fsLayers' in document)
}

function isSpecific(contentType: string): boolean {
  return contentType !== '' && !/^(application\/(json|octet-stream)|text\/plain)$/.test(contentType)
}

function inferred(document: Record<string, unknown>): string | undefined {
  if (Array.isArray(document['manifests'])) return MediaType.ociIndex
  return Array.isArray(document['layers']) ? MediaType.ociManifest : undefined
}

function contradicts(document: Record<string, unknown>, mediaType: string): boolean {
  const indexes: string[] = [MediaType.ociIndex, MediaType.dockerIndex]
  const manifests: string[] = [MediaType.ociManifest, MediaType.dockerManifest]
  if (indexes.includes(mediaType)) return !Array.isArray(document['manifests'])
  return manifests.includes(mediaType) && (!Array.isArray(document['layers']) || typeof document['config'] !== 'object')
}

/** The body's digest, checked against the one it was asked for by and the one the registry claims. */
export function verifiedDigest(body: Buffer, wanted: string | undefined, claimed: string | undefined, refuse: Refuse): Digest {
  for (const expected of [wanted, claimed]) {
    if (expected !== undefined && !hasDigest(body, expected)) {
      throw refuse(`the answer does not match its digest ${expected.slice(0, 140)}`, 'DIGEST_MISMATCH')
    }
  }
  return digestOf(body)
}

function hasDigest(body: Buffer, expected: string): boolean {
  if (isDigest(expected)) return digestOf(body) === expected
  const [algorithm = '', hex] = expected.split(':')
  // The other registered algorithms; an unknown one claimed by a registry cannot be judged, so it does not pass.
  return ['sha384', 'sha512'].includes(algorithm) && createHash(algorithm).update(body).digest('hex') === hex
}
