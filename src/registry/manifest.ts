import {RegistryError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import {type Digest, digestOf, isDigest} from '../oci/digest.js'
import {familiarName, type Reference} from '../oci/reference.js'
import {apiUrl, manifestKey, repositoryAt} from './address-of.js'
import {deleteScope, pullScope, pushScope} from './auth/scope.js'
import type {Endpoint} from './hosts.js'
import {discard} from './http/read.js'
import {TransientFault} from './http/retry.js'
import type {HttpResponse} from './http/transport.js'
import {ACCEPT, mediaTypeOf, type Refuse, verifiedDigest} from './manifest-checks.js'
import type {Call, Session} from './session.js'

/** Registries must take 4 MiB; what is larger than this is meant to hurt. */
const MANIFEST_CAP = 8 * 1024 * 1024
const NO_BODY_CAP = 64 * 1024

export interface PulledManifest {
  readonly descriptor: Descriptor
  readonly body: Buffer
}

/** The manifest, its bytes verified. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
export async function pullManifest(session: Session, endpoint: Endpoint, reference: Reference): Promise<PulledManifest> {
  const call = manifestCall(endpoint, reference, 'GET')
  const {response, body} = await session.fetch(call, MANIFEST_CAP)
  const refuse = refusing(call)
  const digest = verifiedDigest(body, reference.digest, claimedDigest(response), refuse)
  const mediaType = mediaTypeOf(body, response.headers['content-type'], refuse)
  return {descriptor: {mediaType, digest, size: body.length}, body}
}

/**
 * What a reference names now, by HEAD, which no registry counts as a pull. Older registries leave out what HEAD must
 * say: then by GET.
 */
export async function resolveManifest(session: Session, endpoint: Endpoint, reference: Reference): Promise<Descriptor> {
  const call = manifestCall(endpoint, reference, 'HEAD')
  // 401 and 403 also come here: a GET says why, a HEAD has no body to say it in.
  const response = await session.call({...call, expect: [200, 400, 401, 403, 405]})
  discard(response)
  const descriptor = response.status === 200 ? describedBy(response) : undefined
  if (descriptor === undefined) return (await pullManifest(session, endpoint, reference)).descriptor
  if (isDigest(reference.digest) && reference.digest !== descriptor.digest) {
    throw refusing(call)(`it answered with ${descriptor.digest} instead`, 'DIGEST_MISMATCH')
  }
  return descriptor
}

function describedBy(response: HttpResponse): Descriptor | undefined {
  const digest = claimedDigest(response)
  const size = Number(response.headers['content-length'] ?? Number.NaN)
  const mediaType = response.headers['content-type']?.split(';')[0]?.trim()
  if (!isDigest(digest) || !Number.isSafeInteger(size) || size <= 0) return undefined
  return mediaType?.startsWith('application/vnd.') ? {mediaType, digest, size} : undefined
}

/** True when the registry says that the reference names this very manifest. No answer is no. */
export async function namesManifest(
  session: Session,
  endpoint: Endpoint,
  reference: Reference,
  digest: Digest
): Promise<boolean> {
  const call = manifestCall(endpoint, reference, 'HEAD')
  try {
    const response = await session.callOnce({...call, scopes: [pushScope(repositoryAt(endpoint, reference))]})
    discard(response)
    return claimedDigest(response) === digest
  } catch (error) {
    if (error instanceof RegistryError || error instanceof TransientFault) return false
    throw error
  }
}

/** Puts the bytes under the reference's tag, or under their digest. The registry keeps them exactly. */
export async function putManifest(
  session: Session,
  endpoint: Endpoint,
  reference: Reference,
  body: Buffer,
  mediaType: string
): Promise<{descriptor: Descriptor; subjectSeen: boolean}> {
  const digest = digestOf(body)
  const key = reference.tag === undefined ? {...reference, digest: reference.digest ?? digest} : withoutDigest(reference)
  const call: Call = {
    ...manifestCall(endpoint, key, 'PUT'),
    action: `push ${JSON.stringify(familiarName(reference))}`,
    headers: {'Content-Type': mediaType},
    body,
    expect: [200, 201, 202]
  }
  const {response} = await session.fetch(call, NO_BODY_CAP)
  const claimed = claimedDigest(response)
  if (isDigest(claimed) && claimed !== digest)
    throw refusing(call)(`it stored ${claimed} instead of ${digest}`, 'DIGEST_MISMATCH')
  return {descriptor: {mediaType, digest, size: body.length}, subjectSeen: response.headers['oci-subject'] !== undefined}
}

/** Deletes a manifest by its digest, or a tag. 404 is success: it is gone. */
export async function deleteManifest(session: Session, endpoint: Endpoint, reference: Reference): Promise<void> {
  const call = manifestCall(endpoint, reference, 'DELETE')
  discard(await session.call({...call, expect: [200, 202, 204, 404]}))
}

function withoutDigest({registry, repository, tag}: Reference): Reference {
  return {registry, repository, ...(tag !== undefined && {tag})}
}

type Verb = 'GET' | 'HEAD' | 'PUT' | 'DELETE'

function manifestCall(endpoint: Endpoint, reference: Reference, method: Verb): Call {
  const repository = repositoryAt(endpoint, reference)
  const scope = {GET: pullScope, HEAD: pullScope, PUT: pushScope, DELETE: deleteScope}[method]
  const verb = {GET: 'pull', HEAD: 'pull', PUT: 'push', DELETE: 'delete'}[method]
  return {
    endpoint,
    method,
    url: apiUrl(endpoint, reference, `manifests/${manifestKey(reference)}`),
    scopes: [scope(repository)],
    action: `${verb} ${JSON.stringify(familiarName(reference))}`,
    repository,
    headers: {Accept: ACCEPT},
    expect: [200]
  }
}

function claimedDigest({headers}: HttpResponse): string | undefined {
  const header = headers['docker-content-digest']
  return Array.isArray(header) ? header[0] : header
}

function refusing({action, endpoint}: Call): Refuse {
  return (state, code = 'INVALID_RESPONSE') => new RegistryError(code, `Cannot ${action}: registry ${endpoint.host}: ${state}`)
}
