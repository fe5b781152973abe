import {chmodSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {FakeRegistry} from '../fakes/registry-server.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'
import {checkHere, slipwayHere} from './support/in-process.js'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = makeSandbox()
  await check('sh', ['-c', 'mkdir root && echo hello > root/file && tar -C root -cf root.tar .'], {cwd: sandbox.work})
})
afterEach(() => sandbox.remove())

const world = (env: Record<string, string> = {}) => ({env: {...sandbox.env, ...env}, cwd: sandbox.work})
const configPath = () => join(sandbox.home, '.docker', 'config.json')

describeWith(['root', 'linux'], 'push and pull', () => {
  let registry: FakeRegistry
  beforeEach(async () => {
    registry = await FakeRegistry.start()
  })
  afterEach(() => registry.close())

  it('an imported image, compressed on its way, comes back with the same ID', async () => {
    const name = `${registry.host}/me/app:1`
    const id = (await checkHere(['import', 'root.tar', name], world())).trim()
    const pushed = await checkHere(['push', name], world())
    expect(pushed).toMatch(
      /^The push refers to repository \[.*\/me\/app\]\n[0-9a-f]{12}: Pushed\n1: digest: sha256:[0-9a-f]{64} size: \d+\n$/
    )
    expect(await checkHere(['push', name], world())).toContain('Layer already exists')
    await checkHere(['rmi', name], world())
    const pulled = await checkHere(['pull', name], world())
    const digest = /sha256:[0-9a-f]{64}/.exec(pushed)![0]
    expect(pulled.split('\n').slice(2)).toEqual([`Digest: ${digest}`, `Status: Downloaded newer image for ${name}`, name, ''])
    expect(await checkHere(['inspect', '-f', '{{.Id}}', name], world())).toBe(`${id}\n`)
    expect(await checkHere(['pull', name], world())).toContain(`Status: Image is up to date for ${name}`)
    expect(await checkHere(['pull', '-q', name], world())).toBe(`${name}\n`)
  })

  it('all tags', async () => {
    const repository = `${registry.host}/me/app`
    await checkHere(['import', 'root.tar', `${repository}:1`], world())
    await checkHere(['tag', `${repository}:1`, `${repository}:2`], world())
    await checkHere(['push', '-a', repository], world())
    await checkHere(['rmi', `${repository}:1`, `${repository}:2`], world())
    await checkHere(['pull', '-a', repository], world())
    expect(await checkHere(['images', '--format', '{{.Tag}}'], world())).toBe('1\n2\n')
    expect((await slipwayHere(['pull', '-a', `${repository}:1`], world())).stderr).toContain("tag can't be used with --all-tags")
  })

  it('a layer that its registry swapped is refused, and nothing has its name', async () => {
    const name = `${registry.host}/me/app:1`
    await checkHere(['import', 'root.tar', name], world())
    await checkHere(['push', name], world())
    await checkHere(['rmi', name], world())
    registry.fault({path: /blobs/, times: 99}, (_asked, honest) => {
      const answer = honest()
      return Buffer.isBuffer(answer.body) ? {...answer, body: Buffer.from(answer.body).fill(0, 20, 24)} : answer
    })
    const {code, stderr} = await slipwayHere(['pull', name], world())
    expect(code).toBe(1)
    expect(stderr).toMatch(/digest|sha256/)
    expect(await checkHere(['images', '-q'], world())).toBe('')
  })

  it('that fails leaves the name to the image that had it', async () => {
    const name = `${registry.host}/me/app:1`
    const id = await checkHere(['import', 'root.tar', name], world())
    await checkHere(['push', name], world())
    const layer = registry.addBlob('me/app', 'no layer', 'application/vnd.oci.image.layer.v1.tar+gzip')
    const {manifests, tags} = registry.repository('me/app')
    const manifest = JSON.parse(manifests.get(tags.get('1')!)!.body.toString())
    registry.addManifest('me/app', '1', {...manifest, layers: [layer]})

    expect((await slipwayHere(['pull', name], world())).code).toBe(1)
    expect(await checkHere(['inspect', '-f', '{{.Id}} {{.RepoDigests}}', name], world())).toContain(id.trim())
    await checkHere(['save', '-o', 'saved.tar', name], world())
  })

  it('an image whose layer is not what it says is refused, though the store has its blob and its DiffID (l-diffid-poison)', async () => {
    const names = ['one', 'two'].map(tag => `${registry.host}/me/app:${tag}`)
    await check('sh', ['-c', 'echo other > root/file && tar -C root -cf two.tar .'], {cwd: sandbox.work})
    await checkHere(['import', 'root.tar', names[0]!], world())
    await checkHere(['import', 'two.tar', names[1]!], world())
    for (const name of names) await checkHere(['push', name], world())
    const {manifests, tags} = registry.repository('me/app')
    const [one, two] = ['one', 'two'].map(tag => JSON.parse(manifests.get(tags.get(tag)!)!.body.toString()))
    registry.addManifest('me/app', 'lie', {...one, layers: two.layers})

    const {code, stderr} = await slipwayHere(['pull', `${registry.host}/me/app:lie`], world())
    expect([code, stderr]).toEqual([1, expect.stringMatching(/Layer sha256:\w+ of .*lie is sha256:\w+, its image says sha256:/)])
    expect(await checkHere(['images', '--format', '{{.Tag}}'], world())).not.toContain('lie')
  })

  it('what is not there, here or in the registry', async () => {
    expect(await slipwayHere(['push', 'nothing:1'], world())).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No such image: nothing:1')
    })
    expect(await slipwayHere(['pull', `${registry.host}/none`], world())).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not found')
    })
  })
})

describeWith(['docker-registry', 'htpasswd'], 'login, search and logout', () => {
  let registry: TestRegistry
  beforeAll(async () => {
    registry = await startRegistry({auth: 'basic'})
  })
  afterAll(() => registry?.stop())

  const login = (password: string, ...more: string[]) =>
    slipwayHere(
      ['login', registry.host, '-u', registry.credentials.username, '--password-stdin', ...more],
      world(),
      `${password}\n`
    )

  it('keeps what works, for docker too, and readable by its owner only', async () => {
    mkdirSync(join(sandbox.home, '.docker'))
    writeFileSync(configPath(), '{"auths":{"other.example":{"auth":"eDp5"}},"experimental":"enabled"}')
    const {code, stdout} = await login(registry.credentials.password)
    expect([code, stdout]).toEqual([0, 'Login Succeeded\n'])
    const config = JSON.parse(readFileSync(configPath(), 'utf8'))
    expect(config).toMatchObject({auths: {'other.example': {auth: 'eDp5'}}, experimental: 'enabled'})
    const {username, password} = registry.credentials
    expect(Buffer.from(config.auths[registry.host].auth, 'base64').toString()).toBe(`${username}:${password}`)
    expect(statSync(configPath()).mode & 0o777).toBe(0o600)
    expect((await slipwayHere(['search', `${registry.host}/x`], world())).code).toBe(0)
    expect(await checkHere(['logout', registry.host], world())).toBe(`Removing login credentials for ${registry.host}\n`)
    expect(Object.keys(JSON.parse(readFileSync(configPath(), 'utf8')).auths)).toEqual(['other.example'])
    expect((await slipwayHere(['search', `${registry.host}/x`], world())).code).toBe(1)
    expect(await checkHere(['logout', registry.host], world())).toBe(`Not logged in to ${registry.host}\n`)
  })

  it('keeps nothing that does not work, and says nothing of the password', async () => {
    const {code, stderr, stdout} = await login('wrong-password')
    expect(code).toBe(1)
    expect(stderr + stdout).not.toContain('wrong-password')
    expect(() => readFileSync(configPath())).toThrow('ENOENT')
  })

  it('hands the password to a credential helper, over a pipe', async () => {
    const bin = join(sandbox.work, 'bin')
    mkdirSync(bin)
    mkdirSync(join(sandbox.home, '.docker'))
    writeFileSync(configPath(), '{"credsStore":"test"}')
    writeFileSync(
      join(bin, 'docker-credential-test'),
      `#!/bin/sh\necho "$@" >> ${sandbox.work}/calls; cat >> ${sandbox.work}/calls\n`
    )
    chmodSync(join(bin, 'docker-credential-test'), 0o755)
    const env = {PATH: `${bin}:${process.env['PATH']}`}
    const {username, password} = registry.credentials
    const words = ['login', registry.host, '-u', username, '--password-stdin']
    await checkHere(words, world(env), password)
    const [action, body] = readFileSync(join(sandbox.work, 'calls'), 'utf8').split('\n')
    expect([action, JSON.parse(body!)]).toEqual(['store', {ServerURL: registry.host, Username: username, Secret: password}])
    expect(readFileSync(configPath(), 'utf8')).not.toContain(Buffer.from(password).toString('base64'))
  })

  it.each([
    [['login', 'x.example', '--password-stdin'], 'Must provide --username'],
    [['login', 'x.example', '-u', 'a', '-p', 'b', '--password-stdin'], 'mutually exclusive'],
    [['login', 'x.example', '-u', 'a'], 'non TTY device']
  ])('%j is refused', async (words, reason) => {
    expect(await slipwayHere(words, world(), 'x')).toMatchObject({code: 2, stderr: expect.stringContaining(reason)})
  })
})
