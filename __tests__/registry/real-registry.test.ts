import {readFileSync} from 'node:fs'
import {createServer, request as httpRequest, type OutgoingHttpHeaders} from 'node:http'
import {request as httpsRequest} from 'node:https'
import type {AddressInfo} from 'node:net'
import type {RegistryClient} from '../../src/registry/client.js'
import {copyImage} from '../../src/registry/copy.js'
import {explicitCredentials} from '../../src/registry/credentials.js'
import {blobOf, push, pushImage, registryContract} from '../contract/registry.js'
import {describeWith} from '../support/needs.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {client, closeClients, named} from './client-options.js'

const NEEDS = ['docker-registry', 'openssl', 'htpasswd']

/** A reverse proxy with nginx's idea of too much, at 64 MiB. */
async function startLimitingProxy({url, ca}: TestRegistry) {
  const answered: string[] = []
  const proxy = createServer((request, response) => {
    const {method, headers} = request
    const settings = {method, headers, ...(ca && {ca: readFileSync(ca)})}
    const tooLarge = Number(headers['content-length'] ?? 0) > 64 * 1024 * 1024
    const answer = (status: number, answerHeaders: OutgoingHttpHeaders) => {
      // A request with a token is answered twice: first by the challenge.
      if (status !== 401) answered.push(`${method} ${status}`)
      return response.writeHead(status, answerHeaders)
    }
    if (tooLarge) {
      request.resume()
      answer(413, {connection: 'close'}).end()
      return
    }
    const send = url.startsWith('https') ? httpsRequest : httpRequest
    const onward = send(new URL(request.url ?? '/', url), settings, back => {
      back.pipe(answer(back.statusCode ?? 500, {...back.headers, ...relative(back.headers.location)}))
    })
    request.pipe(onward)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return {
    answered,
    host: `127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => proxy.closeAllConnections() ?? proxy.close(resolve))
  }
}

function relative(location: string | undefined): OutgoingHttpHeaders {
  return location === undefined ? {} : {location: location.replace(/^https?:\/\/[^/]+/, '')}
}

const kinds = [
  ['plain', {}],
  ['Basic', {auth: 'basic'}],
  ['token', {auth: 'token'}],
  ['TLS and Basic', {auth: 'basic', tls: true}]
] as const

function clientOf(server: TestRegistry, password = server.credentials.password): RegistryClient {
  const credentials = explicitCredentials({[server.host]: {...server.credentials, password}})
  return client({credentials, ...(server.ca && {caFile: server.ca})})
}

for (const [name, options] of kinds) {
  describeWith(NEEDS, `the client on distribution's registry (${name})`, () => {
    let server: TestRegistry
    let registry: RegistryClient

    beforeAll(async () => {
      server = await startRegistry(options)
      registry = clientOf(server)
    })
    afterAll(async () => {
      closeClients()
      await server.stop()
    })

    registryContract(() => ({registry, host: server.host}))

    it('keeps referrers under the fallback tag, since it has no referrers API', async () => {
      const reference = named(server.host, 'referred/app', {tag: 'v1'})
      await pushImage(registry, reference)
      const subject = await registry.resolve(reference)
      const config = blobOf('{}', 'application/vnd.example.sbom.v1+json')
      await push(registry, reference, config)
      const sbom = {schemaVersion: 2, mediaType: subject.mediaType, config: config.descriptor, layers: [], subject}
      const document = Buffer.from(JSON.stringify(sbom))
      const pushed = await registry.pushManifest(named(server.host, 'referred/app'), document, subject.mediaType)
      const expected = {...pushed, artifactType: config.descriptor.mediaType}
      await expect(registry.referrers(reference, subject.digest)).resolves.toEqual([expected])
      await expect(registry.referrers(reference, subject.digest, 'application/other')).resolves.toEqual([])
    })

    it('uploads in pieces through a proxy that refuses large bodies', async () => {
      const proxy = await startLimitingProxy(server)
      try {
        const reference = named(proxy.host, 'pieces')
        const blob = blobOf(Buffer.alloc(70 * 1024 * 1024, 'slipway'))
        const through = client({credentials: async () => server.credentials})
        await expect(push(through, reference, blob)).resolves.toBe('uploaded')
        expect(proxy.answered.filter(line => !/^(GET|HEAD) /.test(line))).toEqual([
          'POST 202',
          'PUT 413',
          'DELETE 204',
          'POST 202',
          'PATCH 202',
          'PATCH 202',
          'PUT 201'
        ])
        await expect(registry.hasBlob(named(server.host, 'pieces'), blob.descriptor.digest)).resolves.toBe(true)
      } finally {
        await proxy.close()
      }
    })

    it('gives an image more names with manifest requests alone', async () => {
      const from = named(server.host, 'promoted/app', {tag: 'rc'})
      await pushImage(registry, from)
      const {digest} = await registry.resolve(from)
      const before = (await server.requests()).length
      const to = ['2.1', '2', 'latest'].map(tag => named(server.host, 'promoted/app', {tag}))
      await copyImage({registry, from: named(server.host, 'promoted/app', {digest}), to})
      const asked = (await server.requests()).slice(before).map(({method, path}) => `${method} ${path}`)
      expect(asked.toSorted()).toEqual([
        `GET /v2/promoted/app/manifests/${digest}`,
        'PUT /v2/promoted/app/manifests/2',
        'PUT /v2/promoted/app/manifests/2.1',
        'PUT /v2/promoted/app/manifests/latest'
      ])
    })
  })
}

describeWith(NEEDS, 'a wrong password', () => {
  for (const auth of ['basic', 'token'] as const) {
    it(`is said in one sentence (${auth})`, async () => {
      const server = await startRegistry({auth})
      try {
        const pushed = push(clientOf(server, 'not-the-password'), named(server.host, 'app', {tag: '1'}), blobOf('x'))
        await expect(pushed).rejects.toMatchObject({
          code: 'UNAUTHORIZED',
          message: expect.stringMatching(/^Cannot push blob sha256:\w{12} of ".*": registry \S+ answered 401 \(.+\)$/),
          hint: `The username or password for ${server.host} is wrong or has expired`
        })
      } finally {
        closeClients()
        await server.stop()
      }
    })
  }
})

describeWith(NEEDS, 'a TLS registry whose token server is plain HTTP', () => {
  it('is given no credentials', async () => {
    const server = await startRegistry({auth: 'token', tls: true})
    try {
      const pushed = push(clientOf(server), named(server.host, 'app', {tag: '1'}), blobOf('x'))
      await expect(pushed).rejects.toThrow(/a token server \(http:\S+\) that is not followed: it leads from https to http$/)
      expect(server.tokenRequests()).toEqual([])
    } finally {
      closeClients()
      await server.stop()
    }
  })
})
