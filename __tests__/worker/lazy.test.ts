import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {silentLog} from '../../src/log.js'
import {parseReference} from '../../src/oci/reference.js'
import {lazyRegistry} from '../../src/registry/lazy.js'
import {lazyHttpClient} from '../../src/worker/http-client.js'
import {tagMover} from '../../src/registry/tag-mover.js'
import {FakeRegistry, problem} from '../fakes/registry-server.js'

/** What Node would end the process for. */
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', note))
afterAll(() => void process.off('unhandledRejection', note))
const settled = () => new Promise(resolve => setTimeout(resolve, 20))

/** An environment in which no client can be opened. */
const broken = {
  HOME: '/nonexistent',
  get SLIPWAY_CA_FILE(): string {
    throw new Error('nothing can be opened')
  }
}

describe('a client that is opened when it is needed', () => {
  it('is closed without having been opened', async () => {
    lazyRegistry({log: silentLog, env: broken, insecure: [], credentials: undefined}).close()
    lazyHttpClient(broken, new AbortController().signal).close()
    await settled()
    expect(unhandled).toEqual([])
  })

  it('says why it cannot be opened to who asks, and nobody else', async () => {
    const registry = lazyRegistry({log: silentLog, env: broken, insecure: [], credentials: undefined})
    await expect(registry.tags(parseReference('registry.invalid/app'))).rejects.toThrow('nothing can be opened')
    registry.close()
    const http = lazyHttpClient(broken, new AbortController().signal)
    await expect(http.follow({method: 'GET', url: new URL('https://registry.invalid/')})).rejects.toThrow('nothing can be opened')
    http.close()
    await settled()
    expect(unhandled).toEqual([])
  })
})

describe('GET for ADD', () => {
  let server: Server
  let agent: string | undefined
  beforeAll(async () => {
    server = createServer((request, response) => {
      agent = request.headers['user-agent']
      if (request.url === '/from') response.writeHead(302, {location: '/to'}).end()
      else if (request.url === '/to') response.end('arrived')
      // Anything else is never answered.
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const at = (path: string) => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)

  it('follows redirects, and says who it is', async () => {
    const http = lazyHttpClient({}, new AbortController().signal)
    const {status, body, url} = await http.follow({method: 'GET', url: at('/from')})
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    expect([status, Buffer.concat(chunks).toString(), url.pathname]).toEqual([200, 'arrived', '/to'])
    expect(agent).toMatch(/^slipway\/\d/)
    http.close()
  })

  it('ends with the build', async () => {
    const cancel = new AbortController()
    const http = lazyHttpClient({}, cancel.signal)
    const asked = http.follow({method: 'GET', url: at('/never')})
    setTimeout(() => cancel.abort(new Error('cancelled')), 50)
    await expect(asked).rejects.toThrow(/cancelled/)
    http.close()
  })
})

describe('a registry as tag rules see it', () => {
  let server: FakeRegistry
  beforeAll(async () => {
    server = await FakeRegistry.start()
  })
  afterAll(() => server.close())

  it('lists tags, and tells what one points at; one that is not there points at nothing', async () => {
    const registry = lazyRegistry({log: silentLog, env: {HOME: '/nonexistent'}, insecure: [], credentials: undefined})
    const lister = tagMover(registry)
    const {digest} = server.addManifest('app', '1.2', {schemaVersion: 2})
    expect(await lister.listTags(`${server.host}/app`)).toEqual(['1.2'])
    expect(await lister.digestOf(`${server.host}/app:1.2`)).toBe(digest)
    expect(await lister.digestOf(`${server.host}/app:2`)).toBeUndefined()
    server.fault({path: /manifests/, times: 99}, () => problem(403, 'DENIED'))
    await expect(lister.digestOf(`${server.host}/app:1.2`)).rejects.toThrow(/403|denied/i)
    registry.close()
  })
})
