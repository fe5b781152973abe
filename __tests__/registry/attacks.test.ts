import {buffer} from 'node:stream/consumers'
import {digestOf} from '../../src/oci/digest.js'
import type {Reference} from '../../src/oci/reference.js'
import {dockerConfigCredentials, explicitCredentials} from '../../src/registry/credentials.js'
import {isLoopbackHost} from '../../src/registry/http/address.js'
import {refuseHop} from '../../src/registry/http/hop.js'
import {blobOf, push} from '../contract/registry.js'
import {FakeRegistry, json, problem} from '../fakes/registry-server.js'
import {client, closeClients, named} from './client-options.js'

// The attacks of the years 2020 to 2026 on registry clients, by the names they were published under.

const account = {username: 'ada', password: 's3cret-pass'}
const basic = `Basic ${Buffer.from('ada:s3cret-pass').toString('base64')}`
const manifest = {schemaVersion: 2, config: {mediaType: 'application/json', digest: digestOf('{}'), size: 2}, layers: []}
let server: FakeRegistry
let evil: FakeRegistry

beforeEach(async () => {
  server = await FakeRegistry.start({auth: {kind: 'token', ...account}})
  evil = await FakeRegistry.start()
})
afterEach(async () => {
  closeClients()
  await Promise.all([server.close(), evil.close()])
})

/** A client with credentials for `server` alone. */
const loggedIn = () => client({credentials: explicitCredentials({[server.host]: account})})
const app = (rest: Partial<Reference> = {tag: '1'}) => named(server.host, 'app', rest)
const evilAuthorizations = () => evil.requests.map(({headers}) => headers.authorization).filter(value => value !== undefined)

describe('credentials stay with the host they are for', () => {
  it('CVE-2020-15157, CVE-2026-49349: the `urls` of a layer are never asked, let alone with credentials', async () => {
    const foreign = {...blobOf('foreign').descriptor, urls: [`${evil.origin}/layer`]}
    server.addBlob('app', 'foreign')
    await buffer(await loggedIn().blob(app(), foreign))
    await expect(loggedIn().blob(app(), {...blobOf('elsewhere').descriptor, urls: foreign.urls})).rejects.toMatchObject({
      code: 'NOT_FOUND'
    })
    expect(evil.requests).toEqual([])
  })

  it('a redirect to another host carries no Authorization', async () => {
    const blob = server.addBlob('app', 'bytes')
    evil.addBlob('app', 'bytes')
    server.fault({path: /blobs/, times: 2}, (_asked, honest) => {
      const answer = honest()
      return answer.status === 200 ? {status: 307, headers: {location: `${evil.origin}/v2/app/blobs/${blob.digest}`}} : answer
    })
    expect((await buffer(await loggedIn().blob(app(), blob))).toString()).toBe('bytes')
    expect(evil.log()).toEqual([`GET /v2/app/blobs/${blob.digest}`])
    expect(evilAuthorizations()).toEqual([])
  })

  it('ggcr#2349: a redirected host that challenges gets no token, and is not asked twice', async () => {
    const blob = server.addBlob('app', 'bytes')
    const challenge = {'www-authenticate': `Bearer realm="${server.origin}/token",service="fake",scope="repository:app:pull"`}
    evil.fault({path: /./, times: 9}, () => ({...problem(401, 'UNAUTHORIZED'), headers: challenge}))
    server.fault({path: /blobs/, times: 9}, () => ({status: 307, headers: {location: `${evil.origin}/blob`}}))
    await expect(loggedIn().blob(app(), blob)).rejects.toMatchObject({code: 'UNAUTHORIZED'})
    expect(evil.log()).toEqual(['GET /blob'])
    expect(evilAuthorizations()).toEqual([])
  })

  it('a redirect back home after a detour carries no Authorization either', async () => {
    const blob = server.addBlob('app', 'bytes')
    server.fault({path: /blobs/, times: 9}, (_asked, honest) => {
      const answer = honest()
      return answer.status === 200 ? {status: 307, headers: {location: `${evil.origin}/detour`}} : answer
    })
    evil.fault({path: /detour/, times: 9}, () => ({
      status: 307,
      headers: {location: `${server.origin}/v2/app/blobs/${blob.digest}`}
    }))
    await expect(loggedIn().blob(app(), blob)).rejects.toMatchObject({code: 'UNAUTHORIZED'})
    const last = server.requests.at(-1)
    expect(last?.headers.authorization).toBeUndefined()
  })

  it('ggcr#2292: an upload location on another host gets the bytes, but no Authorization', async () => {
    const blob = blobOf('bytes')
    server.fault({method: 'POST', path: /uploads/, times: 2}, (_asked, honest) => {
      const answer = honest()
      return answer.status === 202 ? {...answer, headers: {...answer.headers, location: `${evil.origin}/put-here`}} : answer
    })
    evil.fault({path: /put-here/, times: 9}, () => ({status: 201}))
    await push(loggedIn(), app(), blob)
    expect(evil.log()).toEqual([`PUT /put-here?digest=${encodeURIComponent(blob.descriptor.digest)}`])
    expect(evilAuthorizations()).toEqual([])
  })

  it('a redirected token request is not followed with the password, nor an identity token sent elsewhere', async () => {
    server.fault({path: /token/, times: 9}, () => ({status: 307, headers: {location: `${evil.origin}/token`}}))
    evil.fault({path: /token/, times: 9}, () => json(200, {token: 'stolen'}))
    server.addManifest('app', '1', manifest)
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({code: 'UNAUTHORIZED'})
    expect(evilAuthorizations()).toEqual([])
    const identity = client({credentials: async () => ({username: '<token>', password: '', identityToken: 'identity'})})
    const before = evil.requests.length
    await expect(identity.manifest(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
    expect(evil.requests).toHaveLength(before)
  })

  it('cred-host-match (CVE-2026-105769, GO-2026-6225): a host that only looks like another gets nothing', async () => {
    const store = explicitCredentials({'x.azurecr.io': account, 'ghcr.io': account, 'localhost:5000': account})
    for (const host of [
      'x.azurecr.io.attacker.com',
      'azurecr.io',
      'axazurecr.io',
      'evil-ghcr.io',
      'ghcr.io:8443',
      'localhost:5001',
      'localhost'
    ]) {
      await expect(store(host)).resolves.toBeUndefined()
    }
    await expect(store('x.azurecr.io')).resolves.toEqual(account)
  })

  it('credentials appear in no message, hint or cause of a failure', async () => {
    server.fault({path: /manifests/, times: 9}, ({headers}) =>
      problem(403, 'DENIED', `you sent ${headers.authorization} and ${basic}`)
    )
    const error = await loggedIn()
      .manifest(app())
      .catch(caught => caught)
    const token = server.requests.at(-1)?.headers.authorization?.slice('Bearer '.length) ?? ''
    const said = `${error.message} ${error.hint} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`
    expect(error.code).toBe('DENIED')
    for (const secret of [account.password, basic.slice(6), token].filter(text => text !== '')) expect(said).not.toContain(secret)
  })
})

describe('CVE-2026-48978, CVE-2026-33540, ggcr#2243, #2302: token servers at addresses a registry must not name', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data/iam',
    'http://[fd00:ec2::254]/latest',
    'http://metadata.example.com/token',
    'http://10.0.0.1/token',
    'https://10.0.0.1/token',
    'http://[::ffff:169.254.169.254]/',
    'http://0xa9fea9fe/',
    'https://user:pw@example.com/token',
    'file:///etc/passwd',
    'no url at all'
  ])('%s is refused without a request', async realm => {
    await server.close()
    server = await FakeRegistry.start({auth: {kind: 'token', ...account, realm}})
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({
      code: 'INVALID_RESPONSE',
      message: expect.stringMatching(/^Cannot pull /)
    })
  })
})

describe('redirects that are not followed', () => {
  const refused: [string, string, string][] = [
    ['regclient 1a80807: https to http', 'https://registry.example.com/x', 'http://registry.example.com/x'],
    ['regclient 1a80807: public to localhost', 'https://registry.example.com/x', 'https://localhost/x'],
    ['ggcr#2293: public to loopback', 'https://registry.example.com/x', 'https://127.0.0.1:8443/x'],
    ['public to the unspecified address', 'https://registry.example.com/x', 'https://0.0.0.0/x'],
    ['public to a private network', 'https://registry.example.com/x', 'https://192.168.1.1/x'],
    ['public to IPv6 loopback', 'https://registry.example.com/x', 'https://[::1]/x'],
    ['public to IPv4 in IPv6', 'https://registry.example.com/x', 'https://[::ffff:127.0.0.1]/x'],
    ['public to a decimal address', 'https://registry.example.com/x', 'https://2130706433/x'],
    ['public to a name below localhost', 'https://registry.example.com/x', 'https://a.localhost/x'],
    ['loopback to the metadata service', 'http://127.0.0.1:5000/x', 'http://169.254.169.254/x'],
    ['private to the metadata service', 'http://10.0.0.5:5000/x', 'http://169.254.169.254/x'],
    ['plain http to a stranger', 'http://127.0.0.1:5000/x', 'http://example.com/x'],
    ['credentials in the URL', 'https://registry.example.com/x', 'https://a:b@cdn.example.com/x'],
    ['another scheme', 'https://registry.example.com/x', 'ftp://cdn.example.com/x']
  ]
  it.each(refused)('%s', (_name, from, to) => {
    expect(refuseHop(new URL(from), new URL(to), {insecure: new Set()})).toBeDefined()
  })

  const allowed: [string, string, string][] = [
    ['a content network', 'https://registry.example.com/x', 'https://cdn.example.net/x?sig=1'],
    ['the same origin', 'http://10.0.0.5:5000/x', 'http://10.0.0.5:5000/y'],
    ['a neighbour on this machine', 'http://127.0.0.1:5000/x', 'http://127.0.0.1:5001/token'],
    ['http to https', 'http://127.0.0.1:5000/x', 'https://cdn.example.net/x']
  ]
  it.each(allowed)('but %s is', (_name, from, to) => {
    expect(refuseHop(new URL(from), new URL(to), {insecure: new Set()})).toBeUndefined()
  })

  it('a host the user named insecure is', () => {
    const rules = {insecure: new Set(['10.0.0.7:9000'])}
    expect(refuseHop(new URL('http://10.0.0.5:5000/'), new URL('http://10.0.0.7:9000/x'), rules)).toBeUndefined()
    expect(refuseHop(new URL('https://registry.example.com/'), new URL('http://10.0.0.7:9000/x'), rules)).toBeDefined()
  })

  it('ggcr#2295: the error names the place that was refused', async () => {
    server.fault({path: /manifests/, times: 2}, () => ({
      status: 307,
      headers: {location: 'http://169.254.169.254/latest?secret=1'}
    }))
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({
      code: 'INVALID_RESPONSE',
      message: expect.stringMatching(
        /a redirect \(http:\/\/169\.254\.169\.254\/latest\) that is not followed: 169\.254\.169\.254 is a link-local address$/
      )
    })
  })

  it('an upload location at a metadata service is refused', async () => {
    server.fault({method: 'POST', path: /uploads/, times: 9}, () => ({
      status: 202,
      headers: {location: 'http://169.254.169.254/x'}
    }))
    await expect(push(loggedIn(), app(), blobOf('x'))).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })

  it('redirects without end are cut', async () => {
    server.fault({path: /manifests/, times: 99}, ({path}) => ({status: 307, headers: {location: `${path}?`}}))
    await expect(loggedIn().manifest(app())).rejects.toThrow(/more than 10 redirects/)
  })
})

it.each([
  '127.0.0.1.evil.com',
  'localhost.evil.com',
  'printer.local',
  '127.0.0.1@evil.com',
  'xlocalhost',
  '127.0.0.evil',
  '[::1].evil.com'
])('ggcr#2281, #2314: %s is no loopback host', host => expect(isLoopbackHost(host)).toBe(false))

it.each(['localhost', 'localhost:5000', '127.0.0.1', '127.1.2.3:80', '[::1]:5000', 'LOCALHOST'])('%s is a loopback host', host =>
  expect(isLoopbackHost(host)).toBe(true)
)

describe('pages', () => {
  const open = async () => {
    await server.close()
    server = await FakeRegistry.start()
    return client()
  }

  it('ggcr#2295: a next page on another host is refused', async () => {
    const registry = await open()
    server.fault({path: /tags/}, () => json(200, {tags: ['a']}, {link: `<${evil.origin}/v2/app/tags/list>; rel="next"`}))
    await expect(registry.tags(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
    expect(evil.requests).toEqual([])
  })

  it('GHSA-h7vf-4x9w-h99v: pages that go in a circle end', async () => {
    const registry = await open()
    server.fault({path: /tags/, times: 99}, () => json(200, {tags: ['a']}, {link: '</v2/app/tags/list?n=1&last=a>; rel="next"'}))
    await expect(registry.tags(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
    expect(server.requests.length).toBeLessThan(5)
  })

  it('oras#1214: pages without end end', async () => {
    const registry = await open()
    let page = 0
    server.fault({path: /tags/, times: 9999}, () =>
      json(200, {tags: ['a']}, {link: `</v2/app/tags/list?last=${++page}>; rel="next"`})
    )
    await expect(registry.tags(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
    expect(server.requests.length).toBeLessThan(1_010)
  })
})

describe('ggcr#2296, #2328: bodies without end', () => {
  const huge = Buffer.alloc(32 * 1024 * 1024, ' ')

  it.each(['with a length', 'without a length'])('a manifest (%s)', async kind => {
    server.fault({path: /manifests/, times: 2}, () => ({
      status: 200,
      headers: {'content-type': 'application/json'},
      body: huge,
      chunked: kind !== 'with a length'
    }))
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({
      code: 'INVALID_RESPONSE',
      message: expect.stringMatching(/larger than/)
    })
  })

  it('a token', async () => {
    server.fault({path: /token/, times: 2}, () => ({status: 200, body: huge}))
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({
      code: 'INVALID_RESPONSE',
      message: expect.stringMatching(/larger than 65536/)
    })
  })

  it('an error', async () => {
    server.fault({path: /manifests/, times: 2}, () => ({status: 403, headers: {'content-type': 'text/plain'}, body: huge}))
    const error = await loggedIn()
      .manifest(app())
      .catch(caught => caught)
    expect(error).toMatchObject({code: 'DENIED'})
    expect(error.message.length).toBeLessThan(600)
  })

  it('a list of tags', async () => {
    server.fault({path: /tags/, times: 2}, () => ({status: 200, body: huge}))
    await expect(loggedIn().tags(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })
})

describe('CVE-2021-41190: documents that mean two things', () => {
  const index = 'application/vnd.oci.image.index.v1+json'
  const image = 'application/vnd.oci.image.manifest.v1+json'
  it.each([
    ['l-ambiguous-layers', {...manifest, manifests: []}, image],
    ['l-ambiguous-manifests', {...manifest, manifests: []}, index],
    ['content-type-confusion', {...manifest, mediaType: image}, index],
    ['content-type-confusion, the other way', {schemaVersion: 2, mediaType: index, manifests: []}, image],
    ['a manifest served as an index', manifest, index],
    ['an index served as a manifest', {schemaVersion: 2, manifests: []}, image]
  ])('%s', async (_name, document, served) => {
    server.addManifest('app', '1', document, served)
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })

  it('schema 1 is refused with what to do', async () => {
    server.addManifest('app', '1', {schemaVersion: 1, fsLayers: []}, 'application/vnd.docker.distribution.manifest.v1+prettyjws')
    await expect(loggedIn().manifest(app())).rejects.toThrow(/schema 1 format: push it again/)
  })
})

describe('digests', () => {
  it('a manifest other than the digest asked for is refused', async () => {
    const {digest} = server.addManifest('app', '1', manifest)
    server.fault({path: /manifests\/sha256/, times: 2}, (_asked, honest) => {
      const answer = honest()
      return answer.status === 200
        ? {
            status: 200,
            headers: {'content-type': answer.headers!['content-type']!},
            body: Buffer.from(JSON.stringify({...manifest, layers: [1]}))
          }
        : answer
    })
    await expect(loggedIn().manifest(app({digest}))).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
  })

  it('a manifest other than the digest claimed for it is refused', async () => {
    server.addManifest('app', '1', manifest)
    server.fault({path: /manifests/, times: 2}, (_asked, honest) => ({
      ...honest(),
      headers: {...honest().headers, 'docker-content-digest': digestOf('other')}
    }))
    await expect(loggedIn().manifest(app())).rejects.toMatchObject({code: expect.stringMatching(/DIGEST_MISMATCH|UNAUTHORIZED/)})
  })

  it.each(['sha256:../../etc/passwd', '../../x', `sha256:${'A'.repeat(64)}`, 'sha256:12', `sha256:${'a'.repeat(64)}?x=`])(
    'CVE-2024-3727: %s goes into no URL',
    async digest => {
      await expect(loggedIn().manifest(app({digest}))).rejects.toMatchObject({code: 'INVALID_REFERENCE'})
      expect(server.log().filter(line => line.includes('manifests'))).toEqual([])
    }
  )

  it('a repository name that climbs goes into no URL', async () => {
    await expect(loggedIn().tags(named(server.host, '../../admin'))).rejects.toMatchObject({code: 'INVALID_REFERENCE'})
  })
})

it('a broken credentials file says nothing of what is in it', async () => {
  const {mkdtemp, rm, writeFile} = await import('node:fs/promises')
  const {tmpdir} = await import('node:os')
  const folder = await mkdtemp(`${tmpdir()}/slipway-auth-`)
  const warnings: string[] = []
  try {
    await writeFile(`${folder}/config.json`, '{"auths": {"ghcr.io": {"auth": "c2VjcmV0"},,}}')
    const log = {debug() {}, info() {}, warn: (message: string) => void warnings.push(message)}
    await expect(dockerConfigCredentials({path: `${folder}/config.json`, log})('ghcr.io')).resolves.toBeUndefined()
    expect(warnings).toEqual([`Cannot read the credentials in ${folder}/config.json: it is not valid JSON`])
  } finally {
    await rm(folder, {recursive: true})
  }
})
