import {registryContract} from '../contract/registry.js'
import {FakeRegistry, type FakeRegistryOptions} from '../fakes/registry-server.js'
import {createTestTls, type TestTls} from './test-tls.js'
import {client, closeClients} from './client-options.js'
import type {RegistryClient} from '../../src/registry/client.js'

const account = {username: 'ada', password: 's3cret-pass'}
let tls: TestTls

beforeAll(async () => {
  tls = await createTestTls()
})
afterAll(() => tls.remove())

const kinds: [string, () => FakeRegistryOptions][] = [
  ['open', () => ({})],
  ['Basic', () => ({auth: {kind: 'basic', ...account}})],
  ['token', () => ({auth: {kind: 'token', ...account}})],
  ['TLS and token', () => ({auth: {kind: 'token', ...account}, tls})],
  ['pages of tags, no referrers API', () => ({pageSize: 4, referrers: false})]
]

describe.each(kinds)('the client on the in-process registry (%s)', (_name, options) => {
  let server: FakeRegistry
  let registry: RegistryClient

  beforeAll(async () => {
    server = await FakeRegistry.start(options())
    registry = client({credentials: async host => (host === server.host ? account : undefined), ca: tls.ca})
  })
  afterAll(async () => {
    closeClients()
    await server.close()
  })

  registryContract(() => ({registry, host: server.host}))
})
