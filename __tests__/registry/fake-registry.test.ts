import {registryContract} from '../contract/registry.js'
import {FakeRegistry, type FakeRegistryOptions} from '../fakes/registry-server.js'
import {createCertificate, type TestCertificate} from './certificates.js'
import {client, closeClients} from './client-options.js'
import type {RegistryClient} from '../../src/registry/client.js'

const account = {username: 'ada', password: 's3cret-pass'}
let certificate: TestCertificate

beforeAll(() => {
  certificate = createCertificate()
})
afterAll(() => certificate.dispose())

const kinds: [string, () => FakeRegistryOptions][] = [
  ['open', () => ({})],
  ['Basic', () => ({auth: {kind: 'basic', ...account}})],
  ['token', () => ({auth: {kind: 'token', ...account}})],
  ['TLS and token', () => ({auth: {kind: 'token', ...account}, tls: certificate})],
  ['pages of tags, no referrers API', () => ({pageSize: 4, referrers: false})]
]

describe.each(kinds)('the client on the in-process registry (%s)', (_name, options) => {
  let server: FakeRegistry
  let registry: RegistryClient

  beforeAll(async () => {
    server = await FakeRegistry.start(options())
    registry = client({credentials: async host => (host === server.host ? account : undefined), ca: certificate.cert})
  })
  afterAll(async () => {
    closeClients()
    await server.close()
  })

  registryContract(() => ({registry, host: server.host}))
})
