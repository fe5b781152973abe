import type {RegistryClient} from '../../src/registry/client.js'
import {blobOf, push, pushImage, registryContract} from '../contract/registry.js'
import {client, closeClients, named} from './client-options.js'
import {ACCOUNT, type RealRegistry, startRealRegistry, whyNoRealRegistry} from './real-registry.js'

const reason = whyNoRealRegistry()
if (reason !== undefined) console.warn(`Skipped: ${reason}`)
const describeReal = reason === undefined ? describe : describe.skip

describeReal.each([
  ['plain', {}],
  ['Basic', {auth: 'basic'}],
  ['token', {auth: 'token'}],
  ['TLS and Basic', {auth: 'basic', tls: true}]
] as const)("the client on distribution's registry (%s)", (_name, options) => {
  let server: RealRegistry
  let registry: RegistryClient

  beforeAll(async () => {
    server = await startRealRegistry(options)
    registry = client({credentials: async host => (host === server.host ? ACCOUNT : undefined), ca: server.ca})
  }, 30_000)
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
    const pushed = await registry.pushManifest(
      named(server.host, 'referred/app'),
      Buffer.from(JSON.stringify(sbom)),
      subject.mediaType
    )
    const expected = {...pushed, artifactType: config.descriptor.mediaType}
    await expect(registry.referrers(reference, subject.digest)).resolves.toEqual([expected])
    await expect(registry.referrers(reference, subject.digest, 'application/other')).resolves.toEqual([])
  })
})

describeReal('a wrong password', () => {
  it.each(['basic', 'token'] as const)('is said in one sentence (%s)', async auth => {
    const server = await startRealRegistry({auth})
    try {
      const registry = client({credentials: async () => ({username: 'ada', password: 'not-the-password'})})
      const pushed = push(registry, named(server.host, 'app', {tag: '1'}), blobOf('x'))
      await expect(pushed).rejects.toMatchObject({
        code: 'UNAUTHORIZED',
        hint: `The username or password for ${server.host} is wrong or has expired`
      })
      await expect(pushed).rejects.toThrow(/^Cannot push blob sha256:\w{12} of ".*": registry \S+ answered 401 \(.+\)$/)
    } finally {
      closeClients()
      await server.stop()
    }
  })
})
