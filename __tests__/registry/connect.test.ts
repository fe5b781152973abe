import {createServer, type IncomingMessage} from 'node:http'
import {type AddressInfo, connect, createServer as createSocketServer, type Server, type Socket} from 'node:net'
import {guardedLookup} from '../../src/registry/http/lookup.js'
import {createNodeTransport} from '../../src/registry/http/node-transport.js'
import {proxyFor} from '../../src/registry/http/proxy.js'
import {parseRetryAfter} from '../../src/registry/http/retry.js'
import {pushImage} from '../contract/registry.js'
import {FakeRegistry} from '../fakes/registry-server.js'
import {createTestTls, type TestTls} from './test-tls.js'
import {client, closeClients, named, recordingLog} from './client-options.js'

let tls: TestTls
const closers: (() => unknown)[] = []

beforeAll(async () => {
  tls = await createTestTls()
})
afterAll(() => tls.remove())
afterEach(async () => {
  closeClients()
  for (const close of closers.splice(0).reverse()) await close()
})

async function fake(options = {}): Promise<FakeRegistry> {
  const server = await FakeRegistry.start(options)
  closers.push(() => server.close())
  return server
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', socket => sockets.add(socket.on('error', () => {})))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

describe('how a registry is spoken to', () => {
  it('loopback by plain HTTP, unasked', async () => {
    const server = await fake()
    await expect(client().tags(named(server.host, 'app'))).resolves.toEqual([])
    expect(server.log()).toEqual(['GET /v2/', 'GET /v2/app/tags/list?n=1000'])
  })

  it('loopback by TLS where it answers TLS, verified', async () => {
    const server = await fake({tls})
    await expect(client({ca: tls.ca}).tags(named(server.host, 'app'))).resolves.toEqual([])
    await expect(client({caFile: tls.caFile}).tags(named(server.host, 'app'))).resolves.toEqual([])
    await expect(client().tags(named(server.host, 'app'))).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `Cannot list the tags of "app": registry ${server.host} is unreachable (its certificate is signed by an authority this machine does not trust)`,
      hint: `Set NODE_EXTRA_CA_CERTS to the authority's PEM file, or name ${server.host} as an insecure registry`
    })
  })

  it('an insecure host by TLS that nobody vouches for', async () => {
    const server = await fake({tls})
    await expect(client({insecure: [server.host]}).tags(named(server.host, 'app'))).resolves.toEqual([])
  })

  it('an insecure host by plain HTTP where it speaks no TLS', async () => {
    const server = await fake()
    const registry = client({insecure: [server.host]})
    await pushImage(registry, named(server.host, 'app', {tag: '1'}))
    await expect(registry.tags(named(server.host, 'app'))).resolves.toEqual(['1'])
  })

  it('a host that answers TLS with plain HTTP is told apart', async () => {
    const server = await fake()
    // Only through a tunnel does a name that is not loopback lead to this server.
    const port = await listening(
      createServer().on('connect', (_request: IncomingMessage, socket: Socket) => {
        const upstream = connect(Number(server.host.split(':')[1]), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n')
          upstream.pipe(socket).pipe(upstream)
        })
        upstream.on('error', () => socket.destroy())
        socket.on('error', () => upstream.destroy())
      })
    )
    const registry = client({env: {HTTPS_PROXY: `http://127.0.0.1:${port}`}})
    await expect(registry.tags(named('registry.test', 'app'))).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: 'Cannot list the tags of "app": registry registry.test is unreachable (it does not speak TLS)',
      hint: 'If registry.test is a plain-HTTP registry, name it as an insecure registry'
    })
  })

  it('opens few connections for many requests', async () => {
    const server = await fake()
    const registry = client()
    await pushImage(registry, named(server.host, 'app', {tag: '1'}))
    for (let round = 0; round < 20; round++) await registry.manifest(named(server.host, 'app', {tag: '1'}))
    expect(server.connections).toBeLessThanOrEqual(2)
  })
})

describe('mirrors', () => {
  it('serve pulls first; what they lack comes from the registry, and pushes never go there', async () => {
    const [mirror, server] = [await fake(), await fake()]
    const registry = client({mirrors: {[server.host]: [`${mirror.origin}/cache`]}})
    const body = await pushImage(registry, named(server.host, 'app', {tag: '1'}))
    expect(mirror.log()).toEqual([])
    await registry.manifest(named(server.host, 'app', {tag: '1'}))
    expect(mirror.log()).toEqual(['GET /v2/cache/app/manifests/1'])
    mirror.addManifest('cache/app', '1', body, 'application/vnd.oci.image.manifest.v1+json')
    const before = server.requests.length
    await registry.manifest(named(server.host, 'app', {tag: '1'}))
    expect(server.requests).toHaveLength(before)
  })

  it('do not get the credentials of the registry', async () => {
    const [mirror, server] = [await fake({auth: {kind: 'basic', username: 'm', password: 'm'}}), await fake()]
    const asked: string[] = []
    const credentials = async (host: string) => {
      asked.push(host)
      return undefined
    }
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    await client({credentials, mirrors: {[server.host]: [mirror.origin]}}).manifest(named(server.host, 'app', {tag: '1'}))
    expect(asked).not.toContain(server.host)
  })

  it('that are down are said once and left out', async () => {
    const [mirror, server] = [await fake(), await fake()]
    const log = recordingLog()
    await mirror.close()
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    const registry = client({log, mirrors: {[server.host]: [mirror.origin]}})
    for (let round = 0; round < 3; round++) await registry.manifest(named(server.host, 'app', {tag: '1'}))
    expect(log.lines.filter(line => line.startsWith('Mirror'))).toHaveLength(1)
  })
})

describe('a proxy', () => {
  /** A proxy that knows CONNECT and absolute URLs, and notes what it was asked. */
  async function startProxy(target: () => number) {
    const asked: string[] = []
    const note = (request: IncomingMessage) =>
      asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    const server = createServer((request, response) => {
      note(request)
      response.writeHead(200, {'content-type': 'application/json'}).end('{"tags":["proxied"]}')
    })
    server.on('connect', (request: IncomingMessage, socket: Socket) => {
      note(request)
      const upstream = connect(target(), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        upstream.pipe(socket).pipe(upstream)
      })
      upstream.on('error', () => socket.destroy())
    })
    return {port: await listening(server), asked}
  }

  it('carries TLS through CONNECT, with its own credentials', async () => {
    const server = await fake({tls})
    const proxy = await startProxy(() => Number(server.host.split(':')[1]))
    const env = {HTTPS_PROXY: `http://user:p%40ss@127.0.0.1:${proxy.port}`}
    // The name is not looked up here: the proxy does that.
    const registry = client({env, insecure: ['registry.test:443']})
    await expect(registry.tags(named('registry.test:443', 'app'))).resolves.toEqual([])
    expect(new Set(proxy.asked)).toEqual(
      new Set([`CONNECT registry.test:443 Basic ${Buffer.from('user:p@ss').toString('base64')}`])
    )
    expect(server.log()).toContain('GET /v2/app/tags/list?n=1000')
    expect(server.requests.every(({headers}) => headers['proxy-authorization'] === undefined)).toBe(true)
  })

  it('is asked for the whole URL of a plain request', async () => {
    const proxy = await startProxy(() => 0)
    const transport = createNodeTransport({userAgent: 'test', env: {http_proxy: `http://127.0.0.1:${proxy.port}`}})
    closers.push(transport.close)
    const response = await transport.send({method: 'GET', url: new URL('http://registry.test/v2/?x=1')})
    response.body.resume()
    expect(response.status).toBe(200)
    expect(proxy.asked).toEqual(['GET http://registry.test/v2/?x=1'])
  })

  it('that refuses is named in the message', async () => {
    const port = await listening(
      createServer().on('connect', (_request, socket: Socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    )
    const registry = client({env: {https_proxy: `127.0.0.1:${port}`}})
    await expect(registry.tags(named('registry.test', 'app'))).rejects.toThrow(
      `proxy 127.0.0.1:${port} answered 407 to CONNECT registry.test:443`
    )
  })

  it.each([
    ['https://ghcr.io/', {HTTPS_PROXY: 'http://p:1'}, 'http://p:1/'],
    ['https://ghcr.io/', {https_proxy: 'p:1', HTTPS_PROXY: 'http://other:1'}, 'http://p:1/'],
    ['http://ghcr.io/', {HTTPS_PROXY: 'http://p:1'}, undefined],
    ['https://ghcr.io/', {ALL_PROXY: 'http://p:1'}, 'http://p:1/'],
    ['https://ghcr.io/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ghcr.io'}, undefined],
    ['https://a.ghcr.io/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: 'x.io, ghcr.io'}, undefined],
    ['https://a.ghcr.io/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: '.ghcr.io'}, undefined],
    ['https://evilghcr.io/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ghcr.io'}, 'http://p:1/'],
    ['https://ghcr.io:8443/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ghcr.io:443'}, 'http://p:1/'],
    ['https://ghcr.io/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: 'ghcr.io:443'}, undefined],
    ['https://10.1.2.3/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: '10.0.0.0/8'}, undefined],
    ['https://11.1.2.3/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: '10.0.0.0/8'}, 'http://p:1/'],
    ['https://[fd00::1]/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: 'fd00::/8'}, undefined],
    ['https://ghcr.io/', {HTTPS_PROXY: 'http://p:1', NO_PROXY: '*'}, undefined],
    ['http://127.0.0.1:5000/', {HTTP_PROXY: 'http://p:1'}, undefined],
    ['https://ghcr.io/', {}, undefined]
  ])('proxyFor(%s, %j) is %s', (url, env, expected) => {
    expect(proxyFor(new URL(url), env)?.href).toBe(expected)
  })
})

describe('a transport', () => {
  it('gives up on a server that says nothing', async () => {
    const port = await listening(createSocketServer(() => {}))
    const transport = createNodeTransport({userAgent: 'test'})
    closers.push(transport.close)
    const sent = transport.send({method: 'GET', url: new URL(`http://127.0.0.1:${port}/`), idleTimeout: 100})
    await expect(sent).rejects.toMatchObject({code: 'ETIMEDOUT'})
  })

  it('gives up on a body that stops moving', async () => {
    const port = await listening(createSocketServer(socket => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc')))
    const transport = createNodeTransport({userAgent: 'test'})
    closers.push(transport.close)
    const {body} = await transport.send({method: 'GET', url: new URL(`http://127.0.0.1:${port}/`), idleTimeout: 100})
    const read = async () => {
      for await (const _chunk of body);
    }
    await expect(read()).rejects.toBeDefined()
  })

  it('waits for a reader that takes its time', async () => {
    const port = await listening(createServer((_request, response) => response.end(Buffer.alloc(4 * 1024 * 1024))))
    const transport = createNodeTransport({userAgent: 'test'})
    closers.push(transport.close)
    const {body} = await transport.send({method: 'GET', url: new URL(`http://127.0.0.1:${port}/`), idleTimeout: 100})
    let size = 0
    for await (const chunk of body) {
      if (size === 0) await new Promise(resolve => setTimeout(resolve, 400))
      size += (chunk as Buffer).length
    }
    expect(size).toBe(4 * 1024 * 1024)
  })

  it('repeats a request that a server answered by closing a kept connection', async () => {
    let connections = 0
    const port = await listening(
      createSocketServer(socket => {
        const first = ++connections === 1
        let requests = 0
        socket.on('data', () => {
          if (first && ++requests === 2) socket.resetAndDestroy()
          else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
        })
      })
    )
    const transport = createNodeTransport({userAgent: 'test'})
    closers.push(transport.close)
    for (let round = 0; round < 2; round++) {
      const response = await transport.send({method: 'GET', url: new URL(`http://127.0.0.1:${port}/`)})
      for await (const _chunk of response.body);
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(connections).toBe(2)
  })
})

describe('guardedLookup()', () => {
  const resolveTo = (address: string) =>
    new Promise<unknown>((resolve, reject) => {
      const answer = {address, family: address.includes(':') ? 6 : 4}
      guardedLookup(
        'cdn.example.com',
        {all: true},
        (error, found) => (error ? reject(error) : resolve(found)),
        (_hostname, _options, callback) => callback(null, [{address: '192.0.2.1', family: 4}, answer])
      )
    })

  it.each(['127.0.0.1', '127.8.8.8', '::1', '0.0.0.0', '169.254.169.254', 'fe80::1', 'fd00:ec2::254', '::ffff:127.0.0.1'])(
    'refuses a name that leads to %s',
    async address => {
      await expect(resolveTo(address)).rejects.toMatchObject({
        code: 'ESLIPWAYGUARD',
        message: `cdn.example.com resolves to ${address}`
      })
    }
  )

  it.each(['10.0.0.1', '203.0.113.9', '2001:db8::1'])('takes a name that leads to %s', async address => {
    await expect(resolveTo(address)).resolves.toHaveLength(2)
  })
})

it.each([
  ['120', 120_000],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 50_000],
  ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
  ['soon', undefined],
  [undefined, undefined]
])('parseRetryAfter(%j) at 10 s is %j', (header, expected) => {
  expect(parseRetryAfter(header, 10_000)).toBe(expected)
})
