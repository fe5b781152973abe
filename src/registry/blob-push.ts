import type {Readable} from 'node:stream'
import {RegistryError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, type Reference} from '../oci/reference.js'
import {apiUrl, repositoryAt} from './address-of.js'
import {pullScope, pushScope} from './auth/scope.js'
import type {Endpoint} from './hosts.js'
import {discard} from './http/read.js'
import {TransientFault} from './http/retry.js'
import type {HttpResponse} from './http/transport.js'
import type {Call, Session} from './session.js'
import {cancelUpload, type Upload, type UploadSession, uploadChunked, uploadSession, uploadWhole} from './upload.js'

export interface BlobPush {
  readonly session: Session
  readonly endpoint: Endpoint
  readonly reference: Reference
  readonly descriptor: Descriptor
  readonly open: () => Readable
  readonly mountFrom: readonly string[]
  readonly isNew: boolean
}

/** After a fault in the middle, a blob of this size goes on in chunks, so that what arrived is not sent again. */
const WORTH_RESUMING = 64 * 1024 * 1024

/** Brings a blob to a repository by the cheapest way: it is there, it can be mounted, or it is uploaded. */
export async function pushBlob(push: BlobPush): Promise<'exists' | 'mounted' | 'uploaded'> {
  if (!push.isNew && (await mayHave(push))) return 'exists'
  const mounted = await mountFromAny(push)
  if (mounted === 'mounted') return 'mounted'
  await upload(push, mounted)
  return 'uploaded'
}

/** True when the repository has the blob. */
export async function headBlob(session: Session, endpoint: Endpoint, reference: Reference, digest: Digest): Promise<boolean> {
  const repository = repositoryAt(endpoint, reference)
  const action = `look for blob ${short(digest)} in ${JSON.stringify(familiarName(reference))}`
  const call: Call = {
    ...blobCall(endpoint, reference, digest),
    method: 'HEAD',
    action,
    scopes: [pullScope(repository)],
    expect: [200, 404]
  }
  const response = await session.call(call)
  discard(response)
  return response.status === 200
}

/** A question that is refused is left to the upload's answer, which has a body to say why. */
async function mayHave({session, endpoint, reference, descriptor}: BlobPush): Promise<boolean> {
  const scopes = [pushScope(repositoryAt(endpoint, reference))]
  const call: Call = {
    ...blobCall(endpoint, reference, descriptor.digest),
    ...wording(reference, descriptor),
    method: 'HEAD',
    scopes,
    expect: [200, 400, 401, 403, 404, 405]
  }
  const response = await session.call(call)
  discard(response)
  return response.status === 200
}

/**
 * Mounts from the first repository that can give the blob. A registry that cannot may answer 202 with an upload begun, or
 * refuse (401, 403, 404, 405 ...): every one of these means to upload (moby/buildkit#2454, containerd#14086).
 */
async function mountFromAny(push: BlobPush): Promise<'mounted' | UploadSession | undefined> {
  const {reference, mountFrom} = push
  let begun: UploadSession | undefined
  for (const from of new Set(mountFrom)) {
    if (from === reference.repository) continue
    const response = await mount(push, from).catch(refusedQuietly)
    if (response === undefined) continue
    if (response.status === 201) {
      discard(response)
      return 'mounted'
    }
    if (begun !== undefined) await cancelUpload(uploadOf(push), begun)
    begun = uploadSession(uploadOf(push), response)
  }
  return begun
}

async function mount(push: BlobPush, from: string): Promise<HttpResponse> {
  const {session, endpoint, reference, descriptor} = push
  const source = endpoint.prefix + from
  const query = `blobs/uploads/?mount=${encodeURIComponent(descriptor.digest)}&from=${encodeURIComponent(source)}`
  const {base} = uploadOf(push)
  const scopes = [...base.scopes, pullScope(source)]
  return session.call({
    ...base,
    method: 'POST',
    url: apiUrl(endpoint, reference, query),
    scopes,
    body: Buffer.alloc(0),
    expect: [201, 202]
  })
}

function refusedQuietly(error: unknown): undefined {
  if (error instanceof RegistryError && error.status !== undefined) return undefined
  throw error
}

async function upload(push: BlobPush, begun: UploadSession | undefined): Promise<void> {
  const {session, endpoint} = push
  const job = uploadOf(push)
  let waiting = begun
  await session.retrier.run(endpoint.url.host, async number => {
    const opened = waiting ?? (await begin(push))
    waiting = undefined
    try {
      if (number > 1 && push.descriptor.size >= WORTH_RESUMING) await uploadChunked(job, opened)
      else await uploadWholeElseChunked(push, opened)
    } catch (error) {
      if (!(error instanceof TransientFault)) await cancelUpload(job, opened)
      throw error
    }
  })
}

/** A body too large for a proxy on the way may pass in pieces. */
async function uploadWholeElseChunked(push: BlobPush, opened: UploadSession): Promise<void> {
  const job = uploadOf(push)
  try {
    await uploadWhole(job, opened)
  } catch (error) {
    const tooLarge = error instanceof RegistryError && error.status === 413
    if (!tooLarge) throw error
    await cancelUpload(job, opened)
    await uploadChunked(job, await begin(push))
  }
}

async function begin(push: BlobPush): Promise<UploadSession> {
  const {session, endpoint, reference} = push
  const job = uploadOf(push)
  const url = apiUrl(endpoint, reference, 'blobs/uploads/')
  return uploadSession(job, await session.callOnce({...job.base, method: 'POST', url, body: Buffer.alloc(0), expect: [202]}))
}

function uploadOf({session, endpoint, reference, descriptor, open}: BlobPush): Upload {
  const repository = repositoryAt(endpoint, reference)
  const base = {endpoint, repository, scopes: [pushScope(repository)], ...wording(reference, descriptor)}
  return {session, base, descriptor, open}
}

function blobCall(endpoint: Endpoint, reference: Reference, digest: Digest): Pick<Call, 'endpoint' | 'url' | 'repository'> {
  return {endpoint, url: apiUrl(endpoint, reference, `blobs/${digest}`), repository: repositoryAt(endpoint, reference)}
}

function wording(reference: Reference, {digest}: Descriptor): {action: string} {
  return {action: `push blob ${short(digest)} of ${JSON.stringify(familiarName(reference))}`}
}

/** Enough of a digest to find it. */
export function short(digest: Digest): string {
  return digest.slice(0, 'sha256:'.length + 12)
}
