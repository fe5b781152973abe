import {RegistryError, SlipwayError} from '../errors.js'
import type {Log} from '../log.js'
import type {Authorizer} from './auth/authorizer.js'
import {failureOf, printable, transientAnswer} from './failure.js'
import type {Circumstances} from './hint.js'
import type {Endpoint} from './hosts.js'
import {type Hops, RefusedHopError} from './http/follow.js'
import {BodyTooLargeError, discard, readBody} from './http/read.js'
import {type Retrier, TransientFault} from './http/retry.js'
import {type HttpRequest, type HttpResponse, type RequestBody, RequestBodyError} from './http/transport.js'
import {showUrl} from './http/url.js'
import {networkFault} from './network-failure.js'

/** One request of the distribution API. */
export interface Call {
  readonly endpoint: Endpoint
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: URL
  /** Rights it needs, as token scopes. */
  readonly scopes: readonly string[]
  /** Completes "Cannot ...". */
  readonly action: string
  readonly repository: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestBody
  /** Statuses that are an answer; all others are a failure. */
  readonly expect: readonly number[]
  readonly idleTimeout?: number
}

/** Sends calls: authorized, redirected, retried, failures told apart. */
export interface Session {
  readonly log: Log
  readonly retrier: Retrier
  /** An answer with an expected status; the caller reads or discards it. @throws RegistryError */
  call(call: Call): Promise<HttpResponse>
  /** One attempt: @throws TransientFault where another may do better, RegistryError where not. */
  callOnce(call: Call): Promise<HttpResponse>
  /** An answer with its body, of at most `cap` bytes; a body that breaks off is asked for again. @throws RegistryError */
  fetch(call: Call, cap: number): Promise<{response: HttpResponse; body: Buffer}>
  /** The URL in a header of an answer (`Location`, a `Link`), checked like every URL that a server chooses. @throws RegistryError */
  locate(call: Call, from: URL, text: string | undefined, what: string): URL
}

export function createSession(parts: {hops: Hops; authorizer: Authorizer; retrier: Retrier; log: Log}): Session {
  const {hops, authorizer, retrier, log} = parts

  /** A 401 is answered once: with credentials where there were none, or with a fresh token where the old one has expired. */
  async function authorized(call: Call): Promise<HttpResponse> {
    const {endpoint, scopes, action} = call
    const authorization = isOwn(call.url, endpoint) ? await authorizer.header(endpoint, scopes, action) : undefined
    const response = await hops.follow(requestOf(call, authorization))
    if (response.status !== 401 || !isOwn(response.url, endpoint) || !isOwn(call.url, endpoint)) return response
    const renewed = await authorizer.renew(endpoint, scopes, action, response, authorization)
    if (renewed === undefined) return response
    discard(response)
    return hops.follow(requestOf(call, renewed))
  }

  async function callOnce(call: Call): Promise<HttpResponse> {
    const response = await authorized(call).catch(error => {
      throw asFault(error, call)
    })
    log.debug(`${call.method} ${showUrl(response.url)} ${response.status}`)
    warnings(response, call, log)
    if (call.expect.includes(response.status)) return response
    throw transientAnswer(response, await failure(response, call))
  }

  async function failure(response: HttpResponse, call: Call): Promise<RegistryError> {
    return failureOf(response, {...about(call), hasCredentials: await authorizer.hasCredentials(call.endpoint.host)})
  }

  async function fetchOnce(call: Call, cap: number): Promise<{response: HttpResponse; body: Buffer}> {
    const response = await callOnce(call)
    try {
      return {response, body: await readBody(response, cap)}
    } catch (error) {
      throw asFault(error, call)
    }
  }

  function locate(call: Call, from: URL, text: string | undefined, what: string): URL {
    try {
      return hops.next(from, text, what)
    } catch (error) {
      throw asFault(error, call)
    }
  }

  return {
    log,
    retrier,
    callOnce,
    locate,
    call: call => retrier.run(call.endpoint.url.host, () => callOnce(call)),
    fetch: (call, cap) => retrier.run(call.endpoint.url.host, () => fetchOnce(call, cap))
  }
}

/** Only the endpoint itself is given its authorization, whatever URL it answers with. */
function isOwn(url: URL, endpoint: Endpoint): boolean {
  return url.origin === endpoint.url.origin
}

function requestOf(call: Call, authorization: string | undefined): HttpRequest {
  const {method, url, body, endpoint, idleTimeout} = call
  const headers = {...call.headers, ...(authorization !== undefined && {Authorization: authorization})}
  const guarded = !isOwn(url, endpoint)
  const optional = {...(body !== undefined && {body}), ...(idleTimeout !== undefined && {idleTimeout})}
  return {method, url, headers, guarded, verifyTls: guarded || endpoint.verifyTls, ...optional}
}

function about({action, endpoint, method, repository}: Call): Omit<Circumstances, 'hasCredentials'> {
  const writes = method !== 'GET' && method !== 'HEAD'
  return {action, host: endpoint.host, endpointHost: endpoint.url.host, repository, writes}
}

function asFault(error: unknown, call: Call): unknown {
  if (error instanceof RequestBodyError) return error.cause
  if (error instanceof SlipwayError || error instanceof TransientFault) return error
  if (error instanceof RefusedHopError || error instanceof BodyTooLargeError) {
    return new RegistryError('INVALID_RESPONSE', `Cannot ${call.action}: ${error.message}`, {
      hint: distrust(call.endpoint),
      cause: error
    })
  }
  return networkFault(error, about(call))
}

function distrust({host}: Endpoint): string {
  return `Registry ${host} misbehaves: if you run it, look at its configuration (external URL, token realm), else do not use it`
}

const WARNING = /299 - "((?:[^"\\]|\\.)*)"/g

/** Warnings are for people, never acted on. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#warnings */
function warnings({headers}: HttpResponse, {endpoint}: Call, log: Log): void {
  const header = headers['warning']
  if (header === undefined) return
  for (const [, text = ''] of String(header).slice(0, 4096).matchAll(WARNING)) {
    log.warn(`Registry ${endpoint.host} warns: ${printable(text.replace(/\\(.)/g, '$1'))}`)
  }
}
