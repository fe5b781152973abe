import {type Hops, RefusedHopError} from '../http/follow.js'
import type {Clock} from '../http/retry.js'
import type {HttpResponse} from '../http/transport.js'
import {parseUrl} from '../http/url.js'
import type {Credentials, CredentialStore} from '../registry.js'
import {type Challenge, parseChallenges} from './challenge.js'
import {coversScopes, mergeScopes} from './scope.js'
import {basic, requestToken, type Token, type TokenServer} from './token.js'

/** A host that is asked for authorization: `host` is the name credentials are kept under, `url` where its API is. */
export interface Realm {
  readonly host: string
  readonly url: URL
}

/** Knows how each registry wants to be authorized, and keeps its tokens. Nothing it makes is for another origin. */
export interface Authorizer {
  /** The `Authorization` header for a request; undefined while nothing asked for one. */
  header(realm: Realm, scopes: readonly string[], action: string): Promise<string | undefined>
  /** Learns from a 401; the header to try once more with, or undefined when there is nothing better than `rejected`. */
  renew(
    realm: Realm,
    scopes: readonly string[],
    action: string,
    answer: HttpResponse,
    rejected: string | undefined
  ): Promise<string | undefined>
  /** Learns how a host wants to be asked from an answer to nothing in particular. */
  learn(realm: Realm, answer: HttpResponse): void
  hasCredentials(host: string): Promise<boolean>
}

type Method = {readonly kind: 'basic'} | ({readonly kind: 'bearer'} & TokenServer)

interface HeldToken {
  readonly scopes: readonly string[]
  readonly token: Promise<Token & {readonly expires: number}>
}

interface HostState {
  method: Method | undefined
  tokens: HeldToken[]
}

/** A token is renewed this long before it ends: a request needs time to arrive. */
const EXPIRY_MARGIN = 10_000

export function createAuthorizer(store: CredentialStore, hops: Hops, clock: Clock): Authorizer {
  const states = new Map<string, HostState>()
  const credentials = new Map<string, Promise<Credentials | undefined>>()

  function stateOf({url}: Realm): HostState {
    const state = states.get(url.origin) ?? {method: undefined, tokens: []}
    states.set(url.origin, state)
    return state
  }

  function credentialsOf(host: string): Promise<Credentials | undefined> {
    const found = credentials.get(host) ?? store(host)
    credentials.set(host, found)
    return found
  }

  async function bearer(realm: Realm, server: TokenServer, scopes: readonly string[], action: string): Promise<string> {
    const state = stateOf(realm)
    const held = state.tokens.find(candidate => coversScopes(candidate.scopes, scopes))
    if (held !== undefined) {
      const {value, expires} = await held.token
      if (clock.now() < expires) return `Bearer ${value}`
      state.tokens = state.tokens.filter(other => other !== held)
      return bearer(realm, server, scopes, action)
    }
    return `Bearer ${(await hold(state, realm, server, scopes, action).token).value}`
  }

  /** Requests that need the same token share one; a failed one is forgotten. */
  function hold(state: HostState, realm: Realm, server: TokenServer, scopes: readonly string[], action: string): HeldToken {
    const fetch = async (): Promise<Token & {expires: number}> => {
      const asked = clock.now()
      const token = await requestToken(
        {server, scopes, action, host: realm.host, credentials: await credentialsOf(realm.host)},
        hops
      )
      const margin = Math.min(EXPIRY_MARGIN, token.lifetime / 5)
      return {...token, expires: asked + token.lifetime - margin}
    }
    const held: HeldToken = {scopes, token: fetch()}
    held.token.catch(() => {
      state.tokens = state.tokens.filter(other => other !== held)
    })
    state.tokens.push(held)
    return held
  }

  async function header(realm: Realm, scopes: readonly string[], action: string): Promise<string | undefined> {
    const {method} = stateOf(realm)
    if (method === undefined) return undefined
    if (method.kind === 'bearer') return bearer(realm, method, scopes, action)
    const found = await credentialsOf(realm.host)
    return found && basic(found)
  }

  async function forget(state: HostState, rejected: string | undefined): Promise<void> {
    const kept: HeldToken[] = []
    for (const held of state.tokens) {
      const value = await held.token.then(
        token => token.value,
        () => undefined
      )
      if (`Bearer ${value}` !== rejected) kept.push(held)
    }
    state.tokens = kept
  }

  return {
    header,
    async renew(realm, scopes, action, answer, rejected) {
      const state = stateOf(realm)
      const challenge = pick(answer)
      if (challenge === undefined) return undefined
      state.method = methodOf(challenge, realm, hops)
      if (rejected !== undefined) await forget(state, rejected)
      const asked = challenge.parameters['scope']?.split(' ') ?? []
      const more = asked.filter(scope => !coversScopes(scopes, [scope]))
      const renewed = await header(realm, mergeScopes(scopes, more), action)
      return renewed === rejected ? undefined : renewed
    },
    learn(realm, answer) {
      const challenge = answer.status === 401 ? pick(answer) : undefined
      try {
        if (challenge !== undefined) stateOf(realm).method ??= methodOf(challenge, realm, hops)
      } catch {
        // An unacceptable token server is reported by the request that needs a token.
      }
    },
    async hasCredentials(host) {
      return (await credentialsOf(host).catch(() => undefined)) !== undefined
    }
  }
}

/** Bearer before Basic: a token is worth less to a thief. */
function pick({headers}: HttpResponse): Challenge | undefined {
  const challenges = parseChallenges(String(headers['www-authenticate'] ?? ''))
  const bearer = challenges.find(({scheme, parameters}) => scheme === 'bearer' && parameters['realm'] !== undefined)
  return bearer ?? challenges.find(({scheme}) => scheme === 'basic')
}

function methodOf({scheme, parameters}: Challenge, {url}: Realm, hops: Hops): Method {
  if (scheme === 'basic') return {kind: 'basic'}
  const realm = parameters['realm']!
  if (parseUrl(realm) === undefined) throw new RefusedHopError(url, 'names a token server that is no URL')
  return {kind: 'bearer', realm: hops.next(url, realm, 'token server'), service: parameters['service']}
}
