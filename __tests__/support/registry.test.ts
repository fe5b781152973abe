import {readFileSync} from 'node:fs'
import {request} from 'node:https'
import {describeWith} from './needs.js'
import {startRegistry, type TestRegistry} from './registry.js'

const push = (registry: TestRegistry, authorization?: string) =>
  fetch(`${registry.url}/v2/app/blobs/uploads/`, {method: 'POST', headers: authorization ? {authorization} : {}})

const basic = ({username, password}: TestRegistry['credentials']) =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

describeWith(['docker-registry', 'openssl', 'htpasswd'], 'startRegistry', () => {
  let registry: TestRegistry
  afterEach(() => registry.stop())

  it('lets everyone push and logs each request', async () => {
    registry = await startRegistry()
    expect((await push(registry)).status).toBe(202)
    expect(await registry.requests()).toEqual([{method: 'POST', path: '/v2/app/blobs/uploads/', status: 202, bytes: 0}])
  })

  it('wants the password with basic auth', async () => {
    registry = await startRegistry({auth: 'basic'})
    expect((await push(registry)).status).toBe(401)
    expect((await push(registry, basic(registry.credentials))).status).toBe(202)
  })

  it('takes tokens of its token server, which grants pushes to the password only', async () => {
    registry = await startRegistry({auth: 'token'})
    const challenge = (await push(registry)).headers.get('www-authenticate')!
    const [, realm, service, scope] = /realm="([^"]+)",service="([^"]+)",scope="([^"]+)"/.exec(challenge)!
    const token = async (headers: Record<string, string>) => {
      const answer = await fetch(`${realm}?service=${service}&scope=${scope}`, {headers})
      return ((await answer.json()) as {token: string}).token
    }
    expect((await push(registry, `Bearer ${await token({})}`)).status).toBe(401)
    expect((await push(registry, `Bearer ${await token({authorization: basic(registry.credentials)})}`)).status).toBe(202)
    expect(registry.tokenRequests()).toEqual([`- ${scope}`, `captain ${scope}`])
  })

  it('speaks HTTPS with a certificate that its own authority signed', async () => {
    registry = await startRegistry({tls: true})
    const status = new Promise((resolve, reject) => {
      const call = request(`${registry.url}/v2/`, {ca: readFileSync(registry.ca!)}, answer => resolve(answer.resume().statusCode))
      call.on('error', reject).end()
    })
    expect(await status).toBe(200)
    await expect(fetch(`${registry.url}/v2/`)).rejects.toThrow()
  })
})
