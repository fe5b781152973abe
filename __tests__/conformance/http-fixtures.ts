import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

interface Route {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly body_b64?: string
}

/** Where the data thinks that its routes are served. */
const ADDRESS = '127.0.0.1:5055'

/** The web server of the `http_fixture` cases, on a free port. */
export class HttpFixtures {
  readonly #server: Server
  readonly #port: number

  private constructor(server: Server) {
    this.#server = server
    this.#port = (server.address() as AddressInfo).port
  }

  static async open(data: string): Promise<HttpFixtures> {
    const file = join(data, 'dockerfile/base-image/http-fixtures.json')
    const {routes} = JSON.parse(readFileSync(file, 'utf8')) as {routes: Readonly<Record<string, Route>>}
    const server = createServer(({url = '/'}, response) => {
      const route = routes[url.replace(/\?.*/, '')]
      response.writeHead(route ? (route.status ?? 200) : 404, route?.headers)
      response.end(route?.body_b64 === undefined ? route?.body : Buffer.from(route.body_b64, 'base64'))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return new HttpFixtures(server)
  }

  /** The text of a case or of its golden result, with this server's address in it. */
  located(text: string): string {
    return text.replaceAll(ADDRESS, `127.0.0.1:${this.#port}`)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }
}
