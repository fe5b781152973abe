import {request as httpRequest, type ClientRequest, type RequestOptions} from 'node:http'
import type {Socket} from 'node:net'
import {createAgents, type TlsOptions} from './agents.js'
import {guardedLookup} from './lookup.js'
import {proxyAuthorization, type ProxyEnvironment, proxyFor} from './proxy.js'
import {sendBody} from './request-body.js'
import type {HttpRequest, HttpResponse, Transport} from './transport.js'

export interface NodeTransportOptions {
  readonly userAgent: string
  readonly tls?: TlsOptions
  /** Where the proxy variables are read. */
  readonly env?: ProxyEnvironment
  /** Ends every request and its answer's body, and refuses further ones. */
  readonly signal?: AbortSignal | undefined
}

const CONNECT_TIMEOUT = 20_000
const IDLE_TIMEOUT = 60_000
/** Node's default of 250 ms gives a healthy but distant address up too early. */
const FAMILY_TIMEOUT = 1_000

/** A transport on Node's own http and https, with kept connections; https is loaded when first used. */
export function createNodeTransport(options: NodeTransportOptions): Transport {
  const agents = createAgents(options.tls ?? {})
  const env = options.env ?? {}
  const {signal} = options
  const active = new Set<ClientRequest>()
  signal?.addEventListener('abort', () => active.forEach(request => void request.destroy(signal.reason)), {once: true})

  async function begin(request: HttpRequest): Promise<ClientRequest> {
    const outgoing = await start(request)
    if (signal?.aborted) outgoing.destroy(signal.reason)
    active.add(outgoing)
    outgoing.once('close', () => active.delete(outgoing))
    return outgoing
  }

  async function start(request: HttpRequest): Promise<ClientRequest> {
    const {url} = request
    const proxy = proxyFor(url, env)
    const secure = url.protocol === 'https:'
    const settings: RequestOptions = {
      method: request.method,
      headers: headersOf(request, options.userAgent),
      timeout: request.idleTimeout ?? IDLE_TIMEOUT,
      autoSelectFamilyAttemptTimeout: FAMILY_TIMEOUT,
      ...(request.guarded && proxy === undefined && {lookup: guardedLookup})
    } as RequestOptions
    if (secure) {
      const {request: httpsRequest} = await import('node:https')
      return httpsRequest(url, {...settings, agent: await agents.https(proxy, request.verifyTls ?? true)})
    }
    if (proxy === undefined) return httpRequest(url, {...settings, agent: agents.http()})
    return startProxied(proxy, request, settings)
  }

  /** Plain HTTP goes through a proxy as a request for the absolute URL. */
  async function startProxied(proxy: URL, request: HttpRequest, settings: RequestOptions): Promise<ClientRequest> {
    const headers = {...headersOf(request, options.userAgent), Host: request.url.host, ...proxyAuthorization(proxy)}
    const target = {...settings, headers, path: request.url.href}
    if (proxy.protocol !== 'https:') return httpRequest(hostOf(proxy), {...target, agent: agents.http()})
    const {request: httpsRequest} = await import('node:https')
    return httpsRequest(hostOf(proxy), {...target, agent: await agents.https(undefined, true)})
  }

  return {
    async send(request) {
      const outgoing = await begin(request)
      try {
        return await exchange(outgoing, request)
      } catch (error) {
        // The server closed a kept connection just when it was used again: no fault of anyone.
        if (!isStale(outgoing, error, request)) throw error
        return exchange(await begin(request), request)
      }
    },
    close: agents.close
  }
}

function isStale(outgoing: ClientRequest, error: unknown, {body}: HttpRequest): boolean {
  const {code} = error as NodeJS.ErrnoException
  return outgoing.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE') && (body === undefined || Buffer.isBuffer(body))
}

function hostOf(proxy: URL): URL {
  return new URL(`${proxy.protocol}//${proxy.host}`)
}

function headersOf({headers, body}: HttpRequest, userAgent: string): Record<string, string | number> {
  const length: Record<string, number> =
    body === undefined ? {} : {'Content-Length': Buffer.isBuffer(body) ? body.length : body.size}
  // Identity: a proxy that compresses a blob on its way would change its digest.
  return {'User-Agent': userAgent, 'Accept-Encoding': 'identity', ...headers, ...length}
}

function exchange(outgoing: ClientRequest, request: HttpRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    let answered = false
    outgoing.once('response', incoming => {
      answered = true
      // Faults after this point reach whoever reads the body; without this a discarded body could end the process.
      incoming.on('error', () => {})
      resolve({status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming, url: request.url})
    })
    outgoing.on('error', error => answered || reject(error))
    outgoing.once('socket', socket => limitConnecting(outgoing, socket))
    watchIdle(outgoing, request.idleTimeout ?? IDLE_TIMEOUT)
    sendBody(outgoing, request.body, error => answered || reject(error))
  })
}

function limitConnecting(outgoing: ClientRequest, socket: Socket): void {
  if (!socket.connecting) return
  const timer = setTimeout(() => outgoing.destroy(timeoutError('connecting')), CONNECT_TIMEOUT)
  const stop = (): void => clearTimeout(timer)
  socket.once('connect', stop).once('close', stop)
}

/** Ends an exchange in which the other side is silent; a body that is slowly made or slowly consumed here is not its fault. */
function watchIdle(outgoing: ClientRequest, idleTimeout: number): void {
  let unread = (): boolean => false
  outgoing.once('response', incoming => {
    unread = () => incoming.readableLength > 0
  })
  const unmade = (): boolean => !outgoing.writableEnded && outgoing.writableLength === 0
  outgoing.on('timeout', () => {
    if (unread() || unmade()) outgoing.socket?.setTimeout(idleTimeout)
    else outgoing.destroy(timeoutError('waiting for an answer'))
  })
}

function timeoutError(state: string): Error {
  return Object.assign(new Error(`timed out while ${state}`), {code: 'ETIMEDOUT'})
}
