import {type HopRules, refuseHop} from './hop.js'
import {discard} from './read.js'
import type {HttpRequest, HttpResponse, Transport} from './transport.js'
import {parseUrl, showUrl} from './url.js'

/** A server pointed to where this client does not go. The message begins with the server's name. */
export class RefusedHopError extends Error {
  constructor(from: URL, what: string) {
    super(`${from.host} ${what}`)
    this.name = 'RefusedHopError'
  }
}

/** Sends requests and follows redirects by hand, each hop checked. */
export interface Hops {
  /**
   * The last answer of a chain of redirects. `Authorization` goes to the first origin only, and not again after a detour
   * (ggcr#2349). With `crossOrigin: false` another origin is refused: for bodies that hold a secret.
   */
  follow(request: HttpRequest, options?: {crossOrigin?: boolean}): Promise<HttpResponse>
  /** The URL a server named in a header, checked against the one that named it. @throws RefusedHopError */
  next(from: URL, text: string | undefined, what: string): URL
}

const MAX_REDIRECTS = 10
/** 307 and 308 keep the method; 301, 302 and 303 would turn a write into a GET, so only reads follow those. */
const KEEPS_METHOD = new Set([307, 308])
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export function createHops(transport: Transport, rules: HopRules): Hops {
  function next(from: URL, text: string | undefined, what: string): URL {
    const to = text === undefined ? undefined : parseUrl(text, from)
    if (to === undefined) throw new RefusedHopError(from, `answered with no usable ${what}`)
    const reason = refuseHop(from, to, rules)
    if (reason !== undefined)
      throw new RefusedHopError(from, `answered with a ${what} (${showUrl(to)}) that is not followed: ${reason}`)
    return to
  }

  async function follow(request: HttpRequest, options: {crossOrigin?: boolean} = {}): Promise<HttpResponse> {
    let current = request
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await transport.send(current)
      if (!isRedirect(current.method, response)) return response
      discard(response)
      const url = next(current.url, response.headers.location, 'redirect')
      if (url.origin !== request.url.origin && options.crossOrigin === false) {
        throw new RefusedHopError(
          current.url,
          `answered with a redirect (${showUrl(url)}) that is not followed: it would send credentials there`
        )
      }
      current = redirected(current, url, rules)
    }
    throw new RefusedHopError(request.url, `answered with more than ${MAX_REDIRECTS} redirects`)
  }

  return {follow, next}
}

function isRedirect(method: string, {status, headers}: HttpResponse): boolean {
  if (!REDIRECTS.has(status) || headers.location === undefined) return false
  return KEEPS_METHOD.has(status) || method === 'GET' || method === 'HEAD'
}

function redirected(request: HttpRequest, url: URL, {insecure}: HopRules): HttpRequest {
  if (url.origin === request.url.origin) return {...request, url}
  const kept = Object.entries(request.headers ?? {}).filter(
    ([name]) => !/^(authorization|cookie|proxy-authorization)$/i.test(name)
  )
  return {...request, url, headers: Object.fromEntries(kept), guarded: true, verifyTls: !insecure.has(url.host)}
}
