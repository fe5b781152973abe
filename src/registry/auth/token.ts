import {RegistryError, SlipwayError} from '../../errors.js'
import {failureOf, transientAnswer} from '../failure.js'
import {type Hops, RefusedHopError} from '../http/follow.js'
import {BodyTooLargeError, readBody} from '../http/read.js'
import {TransientFault} from '../http/retry.js'
import type {HttpRequest, HttpResponse} from '../http/transport.js'
import {networkFault} from '../network-failure.js'
import type {Credentials} from '../registry.js'

/** Where a registry sends its clients for tokens, from its Bearer challenge. */
export interface TokenServer {
  readonly realm: URL
  readonly service: string | undefined
}

export interface Token {
  readonly value: string
  /** Milliseconds it is good for, from when it was asked for. */
  readonly lifetime: number
}

export interface TokenRequest {
  readonly server: TokenServer
  readonly scopes: readonly string[]
  readonly credentials: Credentials | undefined
  /** The registry, for messages. */
  readonly host: string
  readonly action: string
}

/** Client identifier of the OAuth2 form; the protocol asks for a constant. */
const CLIENT_ID = 'slipway'
const TOKEN_CAP = 64 * 1024
/** The specification's default, and what a server without `expires_in` means. */
const DEFAULT_LIFETIME = 60_000

/**
 * Asks for a token: with an identity token by OAuth2 (https://distribution.github.io/distribution/spec/auth/oauth/), else
 * with Basic credentials or none (https://distribution.github.io/distribution/spec/auth/token/).
 */
export async function requestToken(request: TokenRequest, hops: Hops): Promise<Token> {
  try {
    return await exchange(request, hops)
  } catch (error) {
    if (isJudged(error)) throw error
    throw networkFault(error, {
      action: request.action,
      who: `token server ${request.server.realm.host}`,
      host: request.server.realm.host
    })
  }
}

/** Everything but the connection's own faults. */
function isJudged(error: unknown): boolean {
  return [SlipwayError, TransientFault, RefusedHopError, BodyTooLargeError].some(kind => error instanceof kind)
}

async function exchange(request: TokenRequest, hops: Hops): Promise<Token> {
  const {credentials} = request
  if (credentials?.identityToken !== undefined) {
    const response = await hops.follow(oauthRequest(request, credentials.identityToken), {crossOrigin: false})
    const unsupported = response.status === 404 || response.status === 405
    if (!unsupported || isPlaceholder(credentials.username)) return readToken(response, request)
    response.body.destroy()
  }
  return readToken(await hops.follow(basicRequest(request)), request)
}

/** Credential helpers answer with this user name where there is only an identity token. */
function isPlaceholder(username: string): boolean {
  return username === '' || username === '<token>'
}

function oauthRequest({server, scopes}: TokenRequest, identityToken: string): HttpRequest {
  const form = new URLSearchParams({grant_type: 'refresh_token', refresh_token: identityToken, client_id: CLIENT_ID})
  if (server.service !== undefined) form.set('service', server.service)
  if (scopes.length > 0) form.set('scope', scopes.join(' '))
  const headers = {'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json'}
  return {method: 'POST', url: server.realm, headers, body: Buffer.from(form.toString())}
}

function basicRequest({server, scopes, credentials}: TokenRequest): HttpRequest {
  const url = new URL(server.realm)
  if (server.service !== undefined) url.searchParams.set('service', server.service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  return {method: 'GET', url, headers: {Accept: 'application/json', ...(credentials && {Authorization: basic(credentials)})}}
}

/** The Basic header (RFC 7617), UTF-8. */
export function basic({username, password, identityToken}: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password || identityToken || ''}`).toString('base64')}`
}

async function readToken(response: HttpResponse, request: TokenRequest): Promise<Token> {
  const {host, action, credentials, server} = request
  if (response.status !== 200) {
    // A token server speaks for the registry: its 401 is about the registry's password.
    const about = {action, host, endpointHost: response.url.host, writes: false, hasCredentials: credentials !== undefined}
    throw transientAnswer(response, await failureOf(response, about))
  }
  const answer = parse(await readBody(response, TOKEN_CAP))
  const value = answer['token'] ?? answer['access_token']
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    throw new RegistryError(
      'INVALID_RESPONSE',
      `Cannot ${action}: ${server.realm.host} answered without a token for registry ${host}`
    )
  }
  const seconds = answer['expires_in']
  return {value, lifetime: typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : DEFAULT_LIFETIME}
}

function parse(body: Buffer): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(body.toString('utf8'))
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
