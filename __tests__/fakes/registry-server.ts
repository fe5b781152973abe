import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import type {Answer, Asked} from './registry-answer.js'
import {type FakeAuth, FakeAuthority} from './registry-auth.js'
import {type FakeAbilities, FakeRepositories, type FakeRepository, sha256} from './registry-repositories.js'

export type {Answer, Asked} from './registry-answer.js'
export {json, problem} from './registry-answer.js'

export interface FakeRegistryOptions extends Partial<FakeAbilities> {
  readonly auth?: FakeAuth
  readonly tls?: {readonly key: string; readonly cert: string}
}

/** Which requests a fault strikes: the first `times` (1 unless told) of this method whose path and query match. */
export interface FaultRule {
  readonly method?: string
  readonly path?: RegExp
  readonly times?: number
}

/**
 * What goes wrong: another answer (or undefined for the honest one), `reset` for a broken connection, or a number of
 * request bytes after which the connection breaks.
 */
export type Fault = (asked: Asked, honest: () => Answer) => Answer | 'reset' | undefined

export interface RecordedRequest {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly bodySize: number
  /** 0 for a broken connection. */
  readonly status: number
}

/** An OCI registry in this process, on 127.0.0.1, which keeps everything in memory and goes wrong on demand. */
export class FakeRegistry {
  readonly requests: RecordedRequest[] = []
  /** Connections that clients have opened. */
  connections = 0
  readonly authority: FakeAuthority | undefined
  readonly #store: FakeRepositories
  readonly #faults: {rule: FaultRule; left: number; fault: Fault}[] = []
  readonly #cuts: {path: RegExp; bytes: number}[] = []
  readonly #server: ReturnType<typeof createServer>
  readonly #scheme: 'http' | 'https'
  #port = 0

  /** Starts one. Close it when done. */
  static async start(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
    const registry = new FakeRegistry(options)
    await new Promise<void>(resolve => registry.#server.listen(0, '127.0.0.1', resolve))
    registry.#port = (registry.#server.address() as AddressInfo).port
    registry.#server.on('connection', () => registry.connections++)
    return registry
  }

  private constructor({auth, tls, ...abilities}: FakeRegistryOptions) {
    this.#store = new FakeRepositories({referrers: true, mounts: 'yes', minChunk: undefined, pageSize: undefined, ...abilities})
    this.authority = auth && new FakeAuthority(auth)
    this.#scheme = tls ? 'https' : 'http'
    const listener: RequestListener = (request, response) => void this.#serve(request, response).catch(() => response.destroy())
    this.#server = tls ? createTlsServer(tls, listener) : createServer(listener)
  }

  /** `127.0.0.1:port`, as it stands in a reference. */
  get host(): string {
    return `127.0.0.1:${this.#port}`
  }

  get origin(): string {
    return `${this.#scheme}://${this.host}`
  }

  /** What it holds, to look at or to fill. */
  repository(name: string): FakeRepository {
    return this.#store.repository(name)
  }

  /** Puts a blob there without a request; gives its descriptor. */
  addBlob(name: string, body: Buffer | string, mediaType = 'application/octet-stream') {
    const bytes = Buffer.from(body)
    const digest = sha256(bytes) as `sha256:${string}`
    this.repository(name).blobs.set(digest, bytes)
    return {mediaType, digest, size: bytes.length}
  }

  /** Puts a manifest there without a request; gives its descriptor. */
  addManifest(
    name: string,
    tag: string | undefined,
    document: unknown,
    mediaType = 'application/vnd.oci.image.manifest.v1+json'
  ) {
    const body = Buffer.isBuffer(document) ? document : Buffer.from(JSON.stringify(document))
    const digest = sha256(body) as `sha256:${string}`
    this.repository(name).manifests.set(digest, {mediaType, body})
    if (tag !== undefined) this.repository(name).tags.set(tag, digest)
    return {mediaType, digest, size: body.length}
  }

  /** Makes matching requests go wrong, in the order the faults were added. */
  fault(rule: FaultRule, fault: Fault): void {
    this.#faults.push({rule, left: rule.times ?? 1, fault})
  }

  /** Breaks the connection of the next request to a path after so many bytes of its body. */
  cutRequest(path: RegExp, bytes: number): void {
    this.#cuts.push({path, bytes})
  }

  /** `METHOD path` of each request, for assertions on the whole conversation. */
  log(): string[] {
    return this.requests.map(({method, path}) => `${method} ${path}`)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/'
    // A request whose body was not read to the end forgets its socket.
    const {socket} = request
    const body = await this.#read(request)
    const url = new URL(path, 'http://fake')
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: body ?? Buffer.alloc(0)
    }
    const answer = body === undefined ? 'reset' : this.#answer(asked, path)
    const status = answer === 'reset' ? 0 : answer.status
    this.requests.push({method: asked.method, path, headers: request.headers, bodySize: asked.body.length, status})
    if (answer === 'reset') socket.resetAndDestroy()
    else send(answer, request, response)
  }

  /** The body; undefined where a cut broke it off. */
  async #read(request: IncomingMessage): Promise<Buffer | undefined> {
    const hasBody = Number(request.headers['content-length'] ?? 0) > 0
    const cut = hasBody ? this.#cuts.findIndex(({path}) => path.test(request.url ?? '')) : -1
    const limit = cut < 0 ? Number.POSITIVE_INFINITY : this.#cuts.splice(cut, 1)[0]!.bytes
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= limit) return undefined
    }
    return Buffer.concat(chunks)
  }

  #answer(asked: Asked, path: string): Answer | 'reset' {
    const honest = (): Answer => this.#honest(asked)
    const struck = this.#faults.find(
      ({rule, left}) => left > 0 && (rule.method ?? asked.method) === asked.method && (rule.path?.test(path) ?? true)
    )
    if (struck === undefined) return honest()
    struck.left--
    return struck.fault(asked, honest) ?? honest()
  }

  #honest(asked: Asked): Answer {
    if (this.authority !== undefined && asked.path === '/token') return this.authority.token(asked)
    return this.authority?.check(asked, this.origin) ?? this.#store.answer(asked)
  }
}

function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const body = answer.body ?? Buffer.alloc(0)
  const length = answer.chunked || answer.status === 204 ? {} : {'content-length': String(body.length)}
  response.writeHead(answer.status, {...length, ...answer.headers})
  if (request.method === 'HEAD') return void response.end()
  if (answer.cutAfter === undefined) return void response.end(body)
  const {socket} = request
  response.write(body.subarray(0, answer.cutAfter), () => socket.destroy())
}
