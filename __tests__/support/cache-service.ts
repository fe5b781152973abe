import {randomUUID} from 'node:crypto'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface Entry {
  readonly key: string
  readonly version: string
  readonly scope: string
  readonly created: number
  body: Buffer
  /** Reserved by a CreateCacheEntry, but found only once its upload is finalized. */
  finished: boolean
}

export interface Answer {
  readonly status: number
  /** Sent as JSON unless it is text. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call {
  /** A Twirp method, `PUT blob`, `GET blob` or `HEAD blob`. */
  readonly name: string
  /** How often it was called, this time included. */
  readonly count: number
  readonly key: string | undefined
}

/**
 * What goes wrong with a call: another answer, none at all (`hang`), a connection that breaks at once (`reset`) or in the middle
 * of a blob (`truncate`), a blob of the right size with wrong bytes (`corrupt`). Undefined: nothing.
 */
export type Fault = (call: Call) => Answer | 'hang' | 'truncate' | 'corrupt' | 'reset' | undefined

/** 429 as the service sends it: https://docs.github.com/en/actions/reference/limits */
export const tooManyRequests: Answer = {
  status: 429,
  headers: {'retry-after': '1'},
  body: {code: 'resource_exhausted', msg: 'Rate limited'}
}

/**
 * GitHub's cache service, version 2: the Twirp calls and the blob store behind signed URLs, on one loopback port. Keys match by
 * prefix, the primary key's too; a job reads its own scope first, then the others it was given; entries never change.
 */
export class CacheService {
  readonly entries: Entry[] = []
  /** `NAME KEY` of each call, in order. */
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

  /** URLs that were signed so far are refused from now on, as they are after some minutes. */
  expireUrls(): void {
    this.#blobs.clear()
  }

  /**
   * The environment of a job for a git reference. The first scope is written, all are read. `permission`: 1 reads only, 3
   * writes as well.
   */
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
    const isCall = url.pathname.startsWith('/twirp/')
    const name = isCall ? url.pathname.split('/').at(-1)! : `${request.method} blob`
    const message = isCall ? (JSON.parse(body.toString()) as Message) : undefined
    const key = message ? message.key : this.#blobs.get(url.pathname)?.key
    this.requests.push(`${name} ${key}`)
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    const fault = this.fault({name, count, key})
    if (fault === 'hang') return
    if (fault === 'reset') request.socket.destroy()
    else if (typeof fault === 'object') send(response, fault)
    else if (message) send(response, this.#answer(name, message, scopesOf(request)))
    else this.#transfer(request, response, url, body, fault)
  }

  #answer(name: string, {key, version, restore_keys: restoreKeys = [], size_bytes: size}: Message, scopes: Scope[]): Answer {
    if (name === 'GetCacheEntryDownloadURL') return this.#find([key, ...restoreKeys], version, scopes)
    const own = scopes[0]
    if (own === undefined || (own.Permission & 2) === 0)
      return twirpError(403, 'permission_denied', 'cache write denied: token has no writable scopes')
    const found = this.entries.find(entry => entry.key === key && entry.version === version && entry.scope === own.Scope)
    if (name === 'CreateCacheEntry') {
      if (found) return twirpError(409, 'already_exists', 'cache entry with the same key, version, and scope already exists')
      const entry: Entry = {key, version, scope: own.Scope, created: ++this.#clock, body: Buffer.alloc(0), finished: false}
      this.entries.push(entry)
      return {status: 200, body: {ok: true, signed_upload_url: this.#sign(entry)}}
    }
    if (name !== 'FinalizeCacheEntryUpload') return twirpError(404, 'bad_route', `no method ${name}`)
    if (!found) return twirpError(404, 'not_found', 'no such entry')
    found.finished = Number(size) === found.body.length
    return {status: 200, body: {ok: found.finished, entry_id: String(found.created)}}
  }

  #find(keys: string[], version: string, scopes: Scope[]): Answer {
    for (const {Scope: scope} of scopes) {
      const readable = this.entries.filter(entry => entry.finished && entry.scope === scope && entry.version === version)
      for (const key of keys) {
        const newest = readable.filter(entry => entry.key.startsWith(key)).sort((a, b) => b.created - a.created)[0]
        const entry = readable.find(one => one.key === key) ?? newest
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

  #transfer(request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer, fault?: 'truncate' | 'corrupt'): void {
    const entry = this.#blobs.get(url.pathname)
    if (!entry) send(response, azureError(403, 'AuthenticationFailed'))
    else if (request.method === 'PUT') {
      send(response, this.#store(entry, url, body) ? {status: 201} : azureError(400, 'InvalidBlockList'))
    } else this.#sendBlob(request, response, entry.body, fault)
  }

  #sendBlob(request: IncomingMessage, response: ServerResponse, body: Buffer, fault?: 'truncate' | 'corrupt'): void {
    const {status, first, bytes} = slice(body, request)
    const range: Record<string, string> =
      status === 206 ? {'content-range': `bytes ${first}-${first + bytes.length - 1}/${body.length}`} : {}
    response.writeHead(status, {'content-length': bytes.length, 'x-ms-blob-type': 'BlockBlob', ...range})
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    this.sent += bytes.length
    if (fault === 'truncate') response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy())
    else response.end(fault === 'corrupt' ? bytes.map(byte => byte ^ 0xff) : bytes)
  }

  /** Put Blob, or Put Block and Put Block List. False for a list that names a block that was never sent. */
  #store(entry: Entry, url: URL, body: Buffer): boolean {
    const blocks = this.#blocks.get(url.pathname) ?? new Map<string, Buffer>()
    this.#blocks.set(url.pathname, blocks)
    const block = url.searchParams.get('blockid')
    if (block !== null) blocks.set(block, body)
    else if (url.searchParams.get('comp') === 'blocklist') {
      const listed = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(match => blocks.get(match[1]!))
      if (listed.includes(undefined)) return false
      entry.body = Buffer.concat(listed as Buffer[])
    } else entry.body = body
    return true
  }
}

interface Message {
  readonly key: string
  readonly version: string
  readonly restore_keys?: string[]
  readonly size_bytes?: string
}

interface Scope {
  readonly Scope: string
  readonly Permission: number
}

function scopesOf(request: IncomingMessage): Scope[] {
  const token = (request.headers.authorization ?? '').replace('Bearer ', '')
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {ac: string}
  return JSON.parse(payload.ac) as Scope[]
}

/** The part asked for by `Range` or Azure's `x-ms-range`: `bytes=FIRST-LAST`, both inclusive, LAST optional. */
function slice(body: Buffer, {headers}: IncomingMessage): {status: 200 | 206; first: number; bytes: Buffer} {
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers.range ?? ''))
  if (!range) return {status: 200, first: 0, bytes: body}
  const first = Number(range[1])
  return {status: 206, first, bytes: body.subarray(first, range[2] === '' ? undefined : Number(range[2]) + 1)}
}

function twirpError(status: number, code: string, msg: string): Answer {
  return {status, body: {code, msg}}
}

function azureError(status: number, code: string): Answer {
  return {status, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`}
}

function send(response: ServerResponse, {status, body, headers}: Answer): void {
  response.writeHead(status, {'content-type': typeof body === 'string' ? 'application/xml' : 'application/json', ...headers})
  response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
