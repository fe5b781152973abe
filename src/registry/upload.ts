import type {Readable} from 'node:stream'
import {RegistryError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import {ByteWindow} from './byte-window.js'
import {discard} from './http/read.js'
import {TransientFault} from './http/retry.js'
import type {HttpResponse} from './http/transport.js'
import type {Call, Session} from './session.js'

/** What an upload sends, and the call its requests are made from. */
export interface Upload {
  readonly session: Session
  /** Endpoint, rights and wording of every request of this upload. */
  readonly base: Omit<Call, 'method' | 'url' | 'expect'>
  readonly descriptor: Descriptor
  readonly open: () => Readable
}

/** An upload the registry has opened. */
export interface UploadSession {
  readonly location: URL
  /** `OCI-Chunk-Min-Length`, or 0. */
  readonly minChunk: number
}

/** Larger than the least any cloud registry takes, smaller than the body limits of common proxies (100 MB). */
const CHUNK = 64 * 1024 * 1024
/** The registry may move the whole blob to its storage before it answers. */
const CLOSING_TIMEOUT = 300_000
const OCTETS = {'Content-Type': 'application/octet-stream'}

/** Opens an upload from the answer to the POST (202). */
export function uploadSession(upload: Upload, response: HttpResponse): UploadSession {
  discard(response)
  const minChunk = Number(response.headers['oci-chunk-min-length'] ?? 0)
  return {location: locate(upload, response), minChunk: Number.isSafeInteger(minChunk) && minChunk > 0 ? minChunk : 0}
}

/** The whole blob in one PUT. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put */
export async function uploadWhole(upload: Upload, {location}: UploadSession): Promise<void> {
  const {session, base, descriptor, open} = upload
  const url = closingUrl(location, descriptor)
  const body = {size: descriptor.size, open}
  discard(
    await restartable(
      session.callOnce({...base, method: 'PUT', url, headers: OCTETS, body, expect: CREATED, idleTimeout: CLOSING_TIMEOUT})
    )
  )
}

/**
 * The blob in pieces, for registries and proxies that refuse large bodies, and for lines that break: after a fault the
 * registry is asked how far it got. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-a-blob-in-chunks
 */
export async function uploadChunked(upload: Upload, opened: UploadSession): Promise<void> {
  const {session, base, descriptor} = upload
  const size = Math.max(CHUNK, opened.minChunk)
  const bytes = new ByteWindow(upload.open)
  let state = {location: opened.location, offset: 0}
  let faults = 0
  let waited = 0
  try {
    while (state.offset < descriptor.size) {
      const end = Math.min(state.offset + size, descriptor.size)
      try {
        state = await sendChunk(upload, bytes, state, end)
        faults = waited = 0
      } catch (error) {
        const fault = asTransient(error)
        waited = await session.retrier.wait(base.endpoint.url.host, fault, ++faults, waited)
        state = await askProgress(upload, state.location)
      }
    }
  } finally {
    bytes.close()
  }
  const url = closingUrl(state.location, descriptor)
  discard(
    await restartable(
      session.callOnce({...base, method: 'PUT', url, body: Buffer.alloc(0), expect: CREATED, idleTimeout: CLOSING_TIMEOUT})
    )
  )
}

const CREATED = [200, 201, 202, 204]

interface Progress {
  readonly location: URL
  readonly offset: number
}

async function sendChunk(upload: Upload, bytes: ByteWindow, {location, offset}: Progress, end: number): Promise<Progress> {
  const {session, base} = upload
  const headers = {...OCTETS, 'Content-Range': `${offset}-${end - 1}`}
  const body = {size: end - offset, open: () => bytes.read(offset, end)}
  const response = await session.callOnce({...base, method: 'PATCH', url: location, headers, body, expect: [202, 204, 201]})
  discard(response)
  return {location: locate(upload, response), offset: reached(response, end)}
}

/** 204 with the `Range` that is there. A registry that has forgotten the upload gets it anew. */
async function askProgress(upload: Upload, location: URL): Promise<Progress> {
  const {session, base} = upload
  const response = await restartable(session.callOnce({...base, method: 'GET', url: location, expect: [200, 202, 204]}))
  discard(response)
  return {location: locate(upload, response, location), offset: reached(response, 0)}
}

/** `Range: 0-9` means that ten bytes are there. */
function reached({headers}: HttpResponse, otherwise: number): number {
  const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(headers['range'] ?? '') ?? []
  return last === undefined || last === '0' ? otherwise : Number(last) + 1
}

function locate({session, base}: Upload, response: HttpResponse, known?: URL): URL {
  const text = response.headers.location ?? known?.href
  return session.locate({...base, method: 'POST', url: response.url, expect: []}, response.url, text, 'upload location')
}

/** Appends to the query as it is: registries sign it, so it must not be written anew. */
function closingUrl(location: URL, {digest}: Descriptor): URL {
  const separator = location.search === '' ? '?' : '&'
  return new URL(`${location.href.replace(/#.*$/, '')}${separator}digest=${encodeURIComponent(digest)}`)
}

/** An upload that this replica does not know, or sees out of step, is worth a new upload (goharbor/harbor#22417). */
async function restartable<T>(answer: Promise<T>): Promise<T> {
  return answer.catch(error => {
    throw error instanceof RegistryError && (error.status === 404 || error.status === 416)
      ? new TransientFault(error, {attempts: 3})
      : error
  })
}

function asTransient(error: unknown): TransientFault {
  if (error instanceof TransientFault) return error
  if (error instanceof RegistryError && error.status === 416) return new TransientFault(error)
  throw error
}

/** Tells the registry that the upload will not be finished; whether it listens does not matter. */
export async function cancelUpload({session, base}: Upload, {location}: UploadSession): Promise<void> {
  await session.callOnce({...base, method: 'DELETE', url: location, expect: [200, 202, 204]}).then(discard, () => {})
}
