import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {useBundle} from '../support/bundle.js'
import {checkSlipway, slipway} from '../support/cli.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

useBundle()

describeWith(['root', 'linux', 'docker-registry', 'skopeo', 'htpasswd'], 'slipway build --tag-version --push', () => {
  let registry: TestRegistry
  let sandbox: Sandbox

  beforeAll(async () => {
    registry = await startRegistry({auth: 'basic'})
    sandbox = makeSandbox()
    mkdirSync(join(sandbox.home, '.docker'))
    writeFileSync(join(sandbox.home, '.docker/config.json'), registry.dockerConfig())
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM scratch\nCOPY version /version\n')
  })
  afterAll(async () => {
    await registry?.stop()
    sandbox?.remove()
  })

  async function release(version: string, ...flags: string[]): Promise<string> {
    writeFileSync(join(sandbox.work, 'version'), version)
    const {status, stderr} = await slipway(sandbox, [
      'build',
      '-t',
      `${registry.host}/app`,
      '--tag-version',
      version,
      '--push',
      ...flags,
      '.'
    ])
    if (status !== 0) throw new Error(stderr)
    return stderr
  }

  /** Each tag with the version that it means. */
  async function tags(): Promise<Record<string, string>> {
    const {username, password} = registry.credentials
    const args = ['--tls-verify=false', '--creds', `${username}:${password}`]
    const {Tags} = JSON.parse(await check('skopeo', ['list-tags', ...args, `docker://${registry.host}/app`])) as {Tags: string[]}
    const digests = await Promise.all(
      Tags.map(tag => check('skopeo', ['inspect', ...args, '--format', '{{.Digest}}', `docker://${registry.host}/app:${tag}`]))
    )
    const byDigest = new Map(
      digests.map((digest, n) => [digest, Tags[n]!] as const).filter(([, tag]) => /^\d+\.\d+\.\d+/.test(tag))
    )
    return Object.fromEntries(Tags.map((tag, n) => [tag, byDigest.get(digests[n]!) ?? '?']))
  }

  it('moves what floats only forward', async () => {
    await release('v2.1.9')
    await release('v2.1.10')
    expect(await tags()).toEqual({'2.1.9': '2.1.9', '2.1.10': '2.1.10', '2.1': '2.1.10', '2': '2.1.10', latest: '2.1.10'})
    expect(await release('v2.0.11')).toContain(`${registry.host}/app:latest stays where it is: 2.1.10 is newer than 2.0.11`)
    expect(await tags()).toMatchObject({'2.0.11': '2.0.11', '2.0': '2.0.11', '2.1': '2.1.10', '2': '2.1.10', latest: '2.1.10'})
    await release('v3.0.0-rc.1')
    expect(await tags()).toMatchObject({'3.0.0-rc.1': '3.0.0-rc.1', '2': '2.1.10', latest: '2.1.10'})
    expect(await tags()).not.toHaveProperty('3')
  })

  it('moves them all when asked, and denies to replace a release', async () => {
    await release('v2.0.12', '--floating', 'always')
    expect(await tags()).toMatchObject({'2': '2.0.12', latest: '2.0.12'})
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM scratch\nCOPY version /other\n')
    const before = await tags()
    await expect(release('v2.0.12', '--overwrite', 'deny')).rejects.toThrow(/"overwrite" denies/)
    expect(await tags()).toEqual(before)
  })

  it('refuses flags that mean nothing before it builds', async () => {
    const args = ['build', '-t', 'app', '--tag-version', '1.0.0', '--push']
    expect((await slipway(sandbox, [...args, '--floating', 'perhaps', '.'])).status).toBe(2)
    expect(await checkSlipway(sandbox, ['build', '--help'])).toContain('--floating')
  })
})
