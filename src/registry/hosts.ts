import {isLoopbackHost} from './http/address.js'
import {discard, readBody} from './http/read.js'
import type {HttpResponse, Transport} from './http/transport.js'
import {parseUrl} from './http/url.js'
import {isNotTls, networkCode} from './network-failure.js'

/** Where the API of a registry, or of a mirror of it, answers. */
export interface Endpoint {
  /** The name its credentials are kept under. */
  readonly host: string
  /** Origin of its API. */
  readonly url: URL
  readonly verifyTls: boolean
  /** Put before a repository's name: `hub/` for the mirror `https://mirror.example.com/hub`. */
  readonly prefix: string
  readonly mirror: boolean
}

export interface Hosts {
  /** The registry itself. */
  primary(registry: string): Promise<Endpoint>
  /** Its mirrors in order, then itself. */
  forPull(registry: string): Promise<Endpoint[]>
  /** Leaves a mirror out from now on. */
  giveUp(mirror: Endpoint): void
}

export interface HostOptions {
  readonly insecure: ReadonlySet<string>
  readonly mirrors: Readonly<Record<string, readonly string[]>>
  /** Hears the answer to the first question asked of a host. */
  readonly onAnswer: (endpoint: Endpoint, answer: HttpResponse) => void
}

/** Docker Hub's API is not where its name says. */
const API_HOSTS: ReadonlyMap<string, string> = new Map([['docker.io', 'registry-1.docker.io']])
const PROBE_TIMEOUT = 10_000

/**
 * Finds out how to speak to each registry: TLS, always, except with loopback hosts (plain HTTP unless they answer TLS)
 * and with hosts the user named insecure (TLS unverified, or plain HTTP where there is no TLS).
 */
export function createHosts(transport: Transport, options: HostOptions): Hosts {
  const found = new Map<string, Promise<Endpoint>>()
  const down = new Set<string>()

  async function probe(endpoint: Endpoint): Promise<HttpResponse> {
    const url = new URL('/v2/', endpoint.url)
    return transport.send({method: 'GET', url, verifyTls: endpoint.verifyTls, idleTimeout: PROBE_TIMEOUT})
  }

  async function discover(host: string): Promise<Endpoint> {
    const at = (scheme: string, verifyTls: boolean): Endpoint => endpointAt(host, scheme, verifyTls)
    if (options.insecure.has(host)) return tlsElsePlain(at('https', false), at('http', false))
    return isLoopbackHost(host) ? plainElseTls(at('http', true), at('https', true)) : at('https', true)
  }

  async function tlsElsePlain(tls: Endpoint, plain: Endpoint): Promise<Endpoint> {
    try {
      report(tls, await probe(tls))
      return tls
    } catch (error) {
      if (isNotTls(error) || networkCode(error) === 'ECONNRESET') return plain
      // Nothing on 443 says nothing about 80.
      return tls.url.port === '' && networkCode(error) === 'ECONNREFUSED' ? plain : tls
    }
  }

  async function plainElseTls(plain: Endpoint, tls: Endpoint): Promise<Endpoint> {
    try {
      const answer = await probe(plain)
      if (!(await asksForTls(answer))) {
        report(plain, answer)
        return plain
      }
      return tls
    } catch (error) {
      // A TLS server drops a plain request, or answers it with a TLS alert that is no HTTP.
      const mayBeTls = networkCode(error) === 'ECONNRESET' || networkCode(error).startsWith('HPE_')
      return mayBeTls && (await speaksTls(tls)) ? tls : plain
    }
  }

  async function speaksTls(tls: Endpoint): Promise<boolean> {
    try {
      report(tls, await probe(tls))
      return true
    } catch (error) {
      return !isNotTls(error) && !['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'].includes(networkCode(error))
    }
  }

  function report(endpoint: Endpoint, answer: HttpResponse): void {
    discard(answer)
    options.onAnswer(endpoint, answer)
  }

  const mirrorsOf = new Map(Object.entries(options.mirrors))

  function primary(registry: string): Promise<Endpoint> {
    const known = found.get(registry) ?? discover(registry)
    found.set(registry, known)
    return known
  }

  async function mirror(text: string): Promise<Endpoint> {
    const url = parseUrl(text.includes('://') ? text : `https://${text}`)
    if (url === undefined || url.host === '') throw new TypeError(`Invalid mirror ${JSON.stringify(text)}: not a URL`)
    const prefix = url.pathname.replace(/^\/+(v2\/*)?|\/+$/g, '')
    // A scheme that is written out is meant; a bare host is found out about like any other.
    const base = text.includes('://')
      ? endpointAt(url.host, url.protocol.slice(0, -1), !options.insecure.has(url.host))
      : await primary(url.host)
    return {...base, prefix: prefix && `${prefix}/`, mirror: true}
  }

  return {
    primary,
    async forPull(registry) {
      const mirrors = await Promise.all((mirrorsOf.get(registry) ?? []).map(mirror))
      return [...mirrors.filter(({url}) => !down.has(url.origin)), await primary(registry)]
    },
    giveUp: ({url}) => down.add(url.origin)
  }
}

function endpointAt(host: string, scheme: string, verifyTls: boolean): Endpoint {
  const apiHost = API_HOSTS.get(host) ?? host
  return {host, url: new URL(`${scheme}://${apiHost}/`), verifyTls, prefix: '', mirror: false}
}

/** Go's and nginx's TLS servers answer plain HTTP with a 400 that says so. */
async function asksForTls(answer: HttpResponse): Promise<boolean> {
  if (answer.status !== 400) return false
  const body = await readBody(answer, 4096).catch(() => Buffer.alloc(0))
  return /HTTPS/i.test(body.toString('utf8'))
}
