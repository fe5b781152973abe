import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {dockerConfigCredentials, explicitCredentials, firstOf} from '../../src/registry/credentials.js'
import {recordingLog} from './client-options.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-credentials-'))
})
afterEach(() => rm(folder, {recursive: true}))

const base64 = (text: string) => Buffer.from(text).toString('base64')

async function config(content: object): Promise<string> {
  const path = join(folder, 'config.json')
  await writeFile(path, JSON.stringify(content))
  return path
}

/** A credential helper that answers with `script`, on a PATH of its own. */
async function helper(name: string, script: string): Promise<Record<string, string>> {
  const bin = join(folder, 'bin')
  await mkdir(bin, {recursive: true})
  await writeFile(join(bin, `docker-credential-${name}`), `#!/bin/sh\n${script}\n`)
  await chmod(join(bin, `docker-credential-${name}`), 0o755)
  return {PATH: `${bin}:/usr/bin:/bin`, HOME: folder}
}

describe('dockerConfigCredentials()', () => {
  it.each([
    ['ghcr.io', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['https://ghcr.io/v1/', 'ghcr.io'],
    ['https://ghcr.io/v2/', 'ghcr.io'],
    ['localhost:5000', 'localhost:5000'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['docker.io', 'docker.io'],
    ['registry-1.docker.io', 'docker.io']
  ])('finds the entry %s for %s', async (key, host) => {
    const path = await config({auths: {[key]: {auth: base64('ada:pa:ss')}}})
    await expect(dockerConfigCredentials({path})(host)).resolves.toEqual({username: 'ada', password: 'pa:ss'})
  })

  it.each([
    ['ghcr.io', 'ghcr.io.evil.com'],
    ['ghcr.io', 'evilghcr.io'],
    ['localhost:5000', 'localhost'],
    ['quay.io/team', 'quay.io']
  ])('does not take the entry %s for %s', async (key, host) => {
    const path = await config({auths: {[key]: {auth: base64('ada:pass')}}})
    await expect(dockerConfigCredentials({path})(host)).resolves.toBeUndefined()
  })

  it('reads identity tokens, and user names written out', async () => {
    const path = await config({
      auths: {'a.io': {auth: base64('ada:'), identitytoken: 'idt'}, 'b.io': {username: 'bo', password: 'pw'}, 'c.io': {}}
    })
    const store = dockerConfigCredentials({path})
    await expect(store('a.io')).resolves.toEqual({username: 'ada', password: '', identityToken: 'idt'})
    await expect(store('b.io')).resolves.toEqual({username: 'bo', password: 'pw'})
    await expect(store('c.io')).resolves.toBeUndefined()
  })

  it('asks the helper of the host first, by standard input', async () => {
    const env = await helper(
      'cloud',
      `cat > ${join(folder, 'asked')}; echo "$@" >> ${join(folder, 'asked')}; echo '{"Username":"u","Secret":"s"}'`
    )
    const path = await config({credHelpers: {'x.io': 'cloud'}, auths: {'x.io': {auth: base64('ada:pass')}}})
    await expect(dockerConfigCredentials({path, env})('x.io')).resolves.toEqual({username: 'u', password: 's'})
    expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('x.io\nget\n')
  })

  it('asks the general helper under the name Docker gives its Hub', async () => {
    const env = await helper('desk', `read server; echo "{\\"Username\\":\\"<token>\\",\\"Secret\\":\\"for $server\\"}"`)
    const path = await config({credsStore: 'desk'})
    await expect(dockerConfigCredentials({path, env})('docker.io')).resolves.toEqual({
      username: '<token>',
      password: '',
      identityToken: 'for https://index.docker.io/v1/'
    })
  })

  it('goes on to the file where the helper knows nothing', async () => {
    const env = await helper('desk', 'echo credentials not found in native keychain; exit 1')
    const log = recordingLog()
    const path = await config({credsStore: 'desk', auths: {'x.io': {auth: base64('ada:pass')}}})
    await expect(dockerConfigCredentials({path, env, log})('x.io')).resolves.toEqual({username: 'ada', password: 'pass'})
    expect(log.lines).toEqual([])
  })

  it.each([
    ['missing', 'none', '', /docker-credential-none for registry credentials: no such program/],
    ['failing', 'bad', 'echo s3cret; exit 3', /exit code 3/],
    ['answering nonsense', 'odd', 'echo s3cret', /its answer is not JSON/],
    ['named like a path', '../../bin/sh', '', /not a program name/]
  ])('warns of a helper that is %s, without what it printed', async (_name, program, script, expected) => {
    const env = script === '' ? {PATH: folder} : await helper(program, script)
    const log = recordingLog()
    const path = await config({credsStore: program})
    await expect(dockerConfigCredentials({path, env, log})('x.io')).resolves.toBeUndefined()
    expect(log.lines).toEqual([expect.stringMatching(expected)])
    expect(log.lines.join()).not.toContain('s3cret')
  })

  it('looks where Docker and podman look', async () => {
    await mkdir(join(folder, 'run/containers'), {recursive: true})
    await mkdir(join(folder, 'docker'))
    await writeFile(join(folder, 'docker/config.json'), JSON.stringify({auths: {'a.io': {auth: base64('docker:1')}}}))
    await writeFile(
      join(folder, 'auth.json'),
      JSON.stringify({auths: {'a.io': {auth: base64('podman:2')}, 'b.io': {auth: base64('podman:3')}}})
    )
    await writeFile(join(folder, 'run/containers/auth.json'), JSON.stringify({auths: {'c.io': {auth: base64('runtime:4')}}}))
    const env = {
      HOME: folder,
      DOCKER_CONFIG: join(folder, 'docker'),
      REGISTRY_AUTH_FILE: join(folder, 'auth.json'),
      XDG_RUNTIME_DIR: join(folder, 'run')
    }
    const store = dockerConfigCredentials({env})
    expect((await store('a.io'))?.username).toBe('docker')
    expect((await store('b.io'))?.username).toBe('podman')
    expect((await store('c.io'))?.username).toBe('runtime')
    await expect(store('d.io')).resolves.toBeUndefined()
  })

  it('is quiet about files that are not there', async () => {
    const log = recordingLog()
    await expect(dockerConfigCredentials({env: {HOME: folder}, log})('a.io')).resolves.toBeUndefined()
    expect(log.lines).toEqual([])
  })
})

describe('firstOf()', () => {
  it('asks one store after the other', async () => {
    const store = firstOf(explicitCredentials({'a.io': {username: '1', password: ''}}), async () => ({
      username: '2',
      password: ''
    }))
    expect((await store('a.io'))?.username).toBe('1')
    expect((await store('b.io'))?.username).toBe('2')
  })
})

it('explicitCredentials() knows Docker Hub by all its names', async () => {
  const store = explicitCredentials({'https://index.docker.io/v1/': {username: 'u', password: 'p'}})
  await expect(store('docker.io')).resolves.toEqual({username: 'u', password: 'p'})
})
