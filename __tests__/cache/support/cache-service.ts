import {randomUUID} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface Entry {
  readonly key: string
  readonly version: string
  readonly scope: string
  readonly created: number
  body: Buffer
  finished: boolean
}

type Answer = {readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string>}
/** Answers instead of the service, or undefined to let it answer; `hang` never answers. */
export type Fault = (request: {
  readonly name: string
  readonly count: number
}) => Answer | 'hang' | 'truncate' | 'reset' | undefined

/** GitHub's cache service, version 2: the Twirp calls and the blob store behind signed URLs, on one port. */
export class CacheService {
  readonly entries: Entry[] = []
  /** `Method key` for calls, `GET blob key` and `PUT blob key` for transfers, in order. */
  readonly requests: string[] = []
  /** Bytes sent as bodies of blobs. */
  sent = 0
  fault: Fault = () => undefined
  readonly #blobs = new Map<string, Entry>()
  readonly #blocks = new Map<string, Map<string, Buffer>>()
  readonly #counts = new Map<string, number>()
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  #clock = 0

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  /** The environment of a job for a git reference. The first scope is written, all are read. */
  env(scopes: readonly string[] = ['refs/heads/main'], permission = 3): Record<string, string> {
    const ac = JSON.stringify(scopes.map((scope, index) => ({Scope: scope, Permission: index === 0 ? permission : 1})))
    const token = ['{}', JSON.stringify({ac}), 'sig'].map(part => Buffer.from(part).toString('base64url')).join('.')
    return {
      PATH: process.env['PATH'] ?? '',
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: token,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REF: scopes[0] ?? ''
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    const body = await read(request)
    const method = url.pathname.startsWith('/twirp/') ? url.pathname.split('/').at(-1)! : `${request.method} blob`
    const call = method.endsWith('blob') ? undefined : (JSON.parse(body.toString()) as Record<string, unknown>)
    this.requests.push(`${method} ${call ? call['key'] : this.#blobs.get(url.pathname)?.key}`)
    const count = (this.#counts.get(method) ?? 0) + 1
    this.#counts.set(method, count)
    const fault = this.fault({name: method, count})
    if (fault === 'hang') return
    if (fault === 'reset') return void request.socket.destroy()
    if (fault !== undefined && fault !== 'truncate') return send(response, fault)
    if (call) return send(response, this.#call(method, call, request))
    this.#transfer(request, response, url, body, fault === 'truncate')
  }

  #call(method: string, call: Record<string, unknown>, request: IncomingMessage): Answer {
    const scopes = scopesOf(request)
    const key = String(call['key'])
    const version = String(call['version'])
    if (method === 'GetCacheEntryDownloadURL')
      return this.#find([key, ...((call['restore_keys'] as string[]) ?? [])], version, scopes)
    const own = scopes[0]
    if (own === undefined || (own.Permission & 2) === 0) {
      return {status: 403, body: {code: 'permission_denied', msg: 'cache write denied: token has no writable scopes'}}
    }
    const found = this.entries.find(entry => entry.key === key && entry.version === version && entry.scope === own.Scope)
    if (method === 'CreateCacheEntry') {
      if (found)
        return {
          status: 409,
          body: {code: 'already_exists', msg: 'cache entry with the same key, version, and scope already exists'}
        }
      const entry: Entry = {key, version, scope: own.Scope, created: ++this.#clock, body: Buffer.alloc(0), finished: false}
      this.entries.push(entry)
      return {status: 200, body: {ok: true, signed_upload_url: this.#sign(entry)}}
    }
    if (!found) return {status: 404, body: {code: 'not_found', msg: 'no such entry'}}
    found.finished = Number(call['size_bytes']) === found.body.length
    return {status: 200, body: {ok: found.finished, entry_id: '1'}}
  }

  #find(keys: string[], version: string, scopes: {Scope: string}[]): Answer {
    for (const {Scope: scope} of scopes) {
      const readable = this.entries.filter(entry => entry.finished && entry.scope === scope && entry.version === version)
      for (const key of keys) {
        const exact = readable.find(entry => entry.key === key)
        const newest = readable.filter(entry => entry.key.startsWith(key)).sort((a, b) => b.created - a.created)[0]
        const entry = exact ?? newest
        if (entry) return {status: 200, body: {ok: true, matched_key: entry.key, signed_download_url: this.#sign(entry)}}
      }
    }
    return {status: 200, body: {ok: false}}
  }

  #sign(entry: Entry): string {
    const path = `/blobs/${randomUUID()}`
    this.#blobs.set(path, entry)
    return new URL(`${path}?sig=secret-signature`, this.url).href
  }

  #transfer(request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer, truncate: boolean): void {
    const entry = this.#blobs.get(url.pathname)
    if (!entry) send(response, {status: 403})
    else if (request.method === 'PUT') {
      this.#store(entry, url, body)
      send(response, {status: 201})
    } else {
      this.sent += entry.body.length
      response.writeHead(200, {'content-length': entry.body.length})
      if (truncate) response.write(entry.body.subarray(0, entry.body.length / 2), () => request.socket.destroy())
      else response.end(entry.body)
    }
  }

  #store(entry: Entry, url: URL, body: Buffer): void {
    const blocks = this.#blocks.get(url.pathname) ?? new Map<string, Buffer>()
    this.#blocks.set(url.pathname, blocks)
    const block = url.searchParams.get('blockid')
    if (block !== null) blocks.set(block, body)
    else if (url.searchParams.get('comp') === 'blocklist') {
      const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(match => match[1]!)
      entry.body = Buffer.concat(ids.map(id => blocks.get(id)!))
    } else entry.body = body
  }
}

function scopesOf(request: IncomingMessage): {Scope: string; Permission: number}[] {
  const token = (request.headers.authorization ?? '').replace('Bearer ', '')
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {ac: string}
  return JSON.parse(payload.ac) as {Scope: string; Permission: number}[]
}

function send(response: ServerResponse, {status, body, headers}: Answer): void {
  response.writeHead(status, {'content-type': 'application/json', ...headers})
  response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
