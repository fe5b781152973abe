import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface Served {
  readonly body: string | Buffer
  readonly type?: string | undefined
  /** Seconds. With it the server answers 304 to those who have the file. */
  readonly modified?: number | undefined
}

export interface ServedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** Files over http on a loopback port of its own, with a log of who asked for what. */
export class StaticServer {
  readonly requests: ServedRequest[] = []
  readonly #find: (path: string) => Served | undefined
  readonly #server: Server = createServer((request, response) => this.#serve(request, response))

  constructor(find: (path: string) => Served | undefined) {
    this.#find = find
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', this.url).pathname)
    const found = this.#find(path)
    const status = found === undefined ? 404 : isCurrent(request, found) ? 304 : 200
    this.requests.push({method: request.method ?? '', path, status})
    const headers = {
      'content-type': found?.type ?? 'application/octet-stream',
      ...(found?.modified === undefined ? {} : {'last-modified': new Date(found.modified * 1000).toUTCString()})
    }
    // Clients post reports (npm audit); nobody reads them.
    request.resume()
    response.writeHead(status, headers).end(status === 200 && request.method !== 'HEAD' ? found?.body : undefined)
  }
}

function isCurrent({headers}: IncomingMessage, {modified}: Served): boolean {
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return modified !== undefined && modified * 1000 <= since
}
