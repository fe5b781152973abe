import {parseChallenges} from '../../src/registry/auth/challenge.js'
import {coversScopes} from '../../src/registry/auth/scope.js'
import {blobOf, push, pushImage} from '../contract/registry.js'
import {FakeRegistry, type FakeRegistryOptions, problem} from '../fakes/registry-server.js'
import {client, closeClients, fastClock, named} from './client-options.js'

const account = {username: 'ada', password: 's3cret-pass'}
let server: FakeRegistry

const start = async (auth: NonNullable<FakeRegistryOptions['auth']>) => {
  server = await FakeRegistry.start({auth})
}
afterEach(async () => {
  closeClients()
  await server.close()
})

const app = (tag = '1') => named(server.host, 'app', {tag})
const loggedIn = () => client({credentials: async () => account})
const tokenRequests = () => server.log().filter(line => line.includes('/token'))
const scopesOf = (line: string) => new URL(line.split(' ')[1]!, 'http://x').searchParams.getAll('scope')

describe('the token protocol', () => {
  it('asks for a token once for all requests of one right, also at once', async () => {
    await start({kind: 'token', ...account})
    server.addBlob('app', 'a')
    const registry = loggedIn()
    await Promise.all(Array.from({length: 6}, () => registry.hasBlob(app(), blobOf('a').descriptor.digest)))
    await registry.tags(app())
    expect(tokenRequests()).toEqual(['GET /token?service=fake&scope=repository%3Aapp%3Apull'])
  })

  it('asks for pull and push to push, and for the right to pull from where it mounts', async () => {
    await start({kind: 'token', ...account})
    const blob = blobOf('base layer')
    server.addBlob('base', blob.body)
    await expect(push(loggedIn(), app(), blob, ['base'])).resolves.toBe('mounted')
    expect(tokenRequests().map(scopesOf)).toEqual([
      ['repository:app:pull,push'],
      ['repository:app:pull,push', 'repository:base:pull']
    ])
  })

  it('uploads where the token server gives no right to mount', async () => {
    await start({kind: 'token', ...account, closed: ['private/base']})
    server.addBlob('private/base', 'base layer')
    await expect(push(loggedIn(), app(), blobOf('base layer'), ['private/base'])).resolves.toBe('uploaded')
  })

  it('uploads where the token server refuses the request for the right to mount', async () => {
    await start({kind: 'token', ...account})
    server.addBlob('private/base', 'base layer')
    server.fault({path: /token.*private/, times: 9}, () => problem(403, 'DENIED'))
    await expect(push(loggedIn(), app(), blobOf('base layer'), ['private/base'])).resolves.toBe('uploaded')
  })

  it('pulls without credentials what everyone may', async () => {
    await start({kind: 'token', ...account, publicPull: true})
    await pushImage(loggedIn(), app())
    await expect(client().manifest(app())).resolves.toBeDefined()
    await expect(push(client(), app(), blobOf('mine'))).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      hint: `Log in to ${server.host} first: no credentials for it were found`
    })
  })

  it('renews a token before it ends', async () => {
    await start({kind: 'token', ...account, lifetime: 60})
    const clock = fastClock()
    const registry = client({credentials: async () => account, clock})
    await registry.tags(app())
    await registry.tags(app())
    expect(tokenRequests()).toHaveLength(1)
    await clock.sleep(51_000)
    await registry.tags(app())
    expect(tokenRequests()).toHaveLength(2)
  })

  it('gets a new token once when the old one is refused', async () => {
    await start({kind: 'token', ...account})
    const registry = loggedIn()
    await registry.tags(app())
    server.authority!.revokeAll()
    await expect(registry.tags(app())).resolves.toEqual([])
    expect(tokenRequests()).toHaveLength(2)
  })

  it('gets a new token when the old one ends in the middle of a push', async () => {
    await start({kind: 'token', ...account})
    server.fault({method: 'PUT', path: /uploads/}, (_asked, honest) => {
      server.authority!.revokeAll()
      return honest()
    })
    const blob = blobOf(Buffer.alloc(500_000, 3))
    await expect(push(loggedIn(), app(), blob)).resolves.toBe('uploaded')
    expect(server.log().filter(line => line.startsWith('PUT'))).toHaveLength(2)
  })

  it('gets a new token when the old one ends between the pieces of a push', async () => {
    await start({kind: 'token', ...account})
    server.fault({method: 'PUT', path: /uploads/}, () => ({status: 413}))
    server.fault({method: 'PATCH', path: /uploads/}, () => undefined)
    server.fault({method: 'PATCH', path: /uploads/}, (_asked, honest) => {
      server.authority!.revokeAll()
      return honest()
    })
    await expect(push(loggedIn(), app(), blobOf(Buffer.alloc(70 * 1024 * 1024)))).resolves.toBe('uploaded')
    expect(server.requests.filter(({method}) => method === 'PATCH').map(({status}) => status)).toEqual([202, 401, 202])
  })

  it('does not ask again and again where no token is good enough', async () => {
    await start({kind: 'token', ...account, closed: ['app']})
    await expect(loggedIn().tags(app())).rejects.toMatchObject({code: 'UNAUTHORIZED'})
    expect(tokenRequests()).toHaveLength(2)
  })

  it('says that the password is wrong', async () => {
    await start({kind: 'token', ...account})
    const wrong = client({credentials: async () => ({username: 'ada', password: 'wrong'})})
    await expect(wrong.tags(app())).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      message: `Cannot list the tags of "app": registry ${server.host} answered 401 (incorrect username or password)`,
      hint: `The username or password for ${server.host} is wrong or has expired`
    })
    expect(tokenRequests()).toHaveLength(1)
  })

  it('is patient with a token server that is unwell', async () => {
    await start({kind: 'token', ...account})
    server.fault({path: /token/, times: 2}, () => problem(503, 'UNAVAILABLE'))
    await expect(loggedIn().tags(app())).resolves.toEqual([])
  })

  it('sends an identity token by OAuth2, in the body', async () => {
    await start({kind: 'token', ...account, identityToken: 'identity-1'})
    const registry = client({credentials: async () => ({username: '<token>', password: '', identityToken: 'identity-1'})})
    await expect(registry.tags(app())).resolves.toEqual([])
    expect(tokenRequests()).toEqual(['POST /token'])
  })

  it('refuses a token that is none', async () => {
    await start({kind: 'token', ...account})
    server.fault({path: /token/, times: 9}, () => ({status: 200, body: Buffer.from('{"token":"a\\r\\nX-Evil: 1"}')}))
    await expect(loggedIn().tags(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })
})

describe('Basic', () => {
  it('says that the password is wrong, after one attempt', async () => {
    await start({kind: 'basic', ...account})
    const wrong = client({credentials: async () => ({username: 'ada', password: 'wrong'})})
    await expect(wrong.tags(app())).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
      hint: expect.stringContaining('is wrong or has expired')
    })
    expect(server.log().filter(line => line.includes('tags'))).toHaveLength(1)
  })

  it('asks for credentials of the very host', async () => {
    await start({kind: 'basic', ...account})
    const asked: string[] = []
    const registry = client({
      credentials: async host => {
        asked.push(host)
        return account
      }
    })
    await registry.tags(app())
    await registry.tags(app())
    expect(asked).toEqual([server.host])
  })
})

describe('parseChallenges()', () => {
  it.each([
    ['Basic realm="x"', [{scheme: 'basic', parameters: {realm: 'x'}}]],
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
      [
        {
          scheme: 'bearer',
          parameters: {realm: 'https://auth.docker.io/token', service: 'registry.docker.io', scope: 'repository:a/b:pull,push'}
        }
      ]
    ],
    [
      'Bearer realm="a\\"b" , error=invalid_token, Basic realm=plain',
      [
        {scheme: 'bearer', parameters: {realm: 'a"b', error: 'invalid_token'}},
        {scheme: 'basic', parameters: {realm: 'plain'}}
      ]
    ],
    [
      'Negotiate, Basic realm="x"',
      [
        {scheme: 'negotiate', parameters: {}},
        {scheme: 'basic', parameters: {realm: 'x'}}
      ]
    ],
    ['BEARER REALM="x"', [{scheme: 'bearer', parameters: {realm: 'x'}}]],
    ['', []],
    ['"""', []]
  ])('reads %s', (header, expected) => {
    expect(parseChallenges(header).map(({scheme, parameters}) => ({scheme, parameters: {...parameters}}))).toEqual(expected)
  })

  it('takes no time on hostile text', () => {
    const started = Date.now()
    parseChallenges(`Bearer ${'a="'.repeat(20_000)}`)
    parseChallenges(' ,'.repeat(20_000))
    parseChallenges(`Bearer realm="${'\\'.repeat(20_000)}`)
    expect(Date.now() - started).toBeLessThan(500)
  })
})

describe('coversScopes()', () => {
  it.each([
    [['repository:a:pull,push'], ['repository:a:pull'], true],
    [['repository:a:pull'], ['repository:a:pull,push'], false],
    [['repository:a:pull,push'], ['repository:b:pull'], false],
    [['repository:a:pull', 'repository:b:pull'], ['repository:b:pull'], true]
  ])('%j covers %j: %s', (held, wanted, expected) => {
    expect(coversScopes(held, wanted)).toBe(expected)
  })
})
