import {PassThrough} from 'node:stream'
import {promoteCommand, runPromote} from '../../src/cli/commands/promote.js'
import {parseArgs} from '../../src/cli/parse-args.js'
import {TagError, UsageError} from '../../src/errors.js'
import {FakeRegistry} from '../fakes/registry-server.js'
import {client, closeClients} from '../registry/client-options.js'

const INDEX = 'application/vnd.oci.image.index.v1+json'

describe('slipway promote', () => {
  let server: FakeRegistry
  let digest: string

  beforeEach(async () => {
    server = await FakeRegistry.start()
    digest = addImage('octocat/hello', 'sha-860c190').digest
  })
  afterEach(async () => {
    closeClients()
    await server.close()
  })

  /** Two platforms. */
  function addImage(repository: string, tag: string) {
    const manifests = ['amd64', 'arm64'].map(architecture => {
      const config = server.addBlob(repository, JSON.stringify({architecture, tag}), 'application/vnd.oci.image.config.v1+json')
      const layers = [server.addBlob(repository, `layer of ${architecture}`, 'application/vnd.oci.image.layer.v1.tar')]
      return {
        ...server.addManifest(repository, undefined, {schemaVersion: 2, config, layers}),
        platform: {os: 'linux', architecture}
      }
    })
    return server.addManifest(repository, tag, {schemaVersion: 2, mediaType: INDEX, manifests}, INDEX)
  }

  async function run(...words: string[]): Promise<{stdout: string; stderr: string}> {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const io = {stdout, stderr, cwd: '/'}
    expect(await runPromote(parseArgs(promoteCommand, words), io, client({insecure: [server.host]}))).toBe(0)
    return {stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '')}
  }

  const tags = (repository = 'octocat/hello'): Record<string, string> => Object.fromEntries(server.repository(repository).tags)

  it('gives tags with manifest requests alone', async () => {
    const image = `${server.host}/octocat/hello`
    const {stdout} = await run(`${image}@${digest}`, '--tags', '1.2.3,stable', '--tags', 'latest')
    expect(stdout).toBe(['1.2.3', 'stable', 'latest'].map(tag => `${image}:${tag}@${digest}\n`).join(''))
    expect(tags()).toMatchObject({'1.2.3': digest, stable: digest, latest: digest})
    const requests = server.log().filter(line => line !== 'GET /v2/')
    expect(requests).toHaveLength(4)
    expect(requests.every(line => /^(GET|PUT) \/v2\/octocat\/hello\/manifests\//.test(line))).toBe(true)
  })

  it('reaches into another repository', async () => {
    await run(`${server.host}/octocat/hello@${digest}`, '--tags', `${server.host}/octo/released:1.2.3`)
    expect(tags('octo/released')).toEqual({'1.2.3': digest})
  })

  it('releases a tested image by version, and moves floating tags only forward', async () => {
    const newer = addImage('octocat/hello', '2.1.10').digest
    for (const tag of ['2', 'latest']) server.repository('octocat/hello').tags.set(tag, newer)
    const image = `${server.host}/octocat/hello`
    const {stdout, stderr} = await run(`${image}:sha-860c190`, '--tag-version', 'v2.0.11')
    expect(stdout).toBe(`${image}:2.0.11@${digest}\n${image}:2.0@${digest}\n`)
    expect(stderr).toBe(
      `${image}:2 stays where it is: 2.1.10 is newer than 2.0.11\n${image}:latest stays where it is: 2.1.10 is newer than 2.0.11\n`
    )
    expect(tags()).toMatchObject({'2.0.11': digest, '2.0': digest, '2': newer, latest: newer})
  })

  it('does not replace a released version under --overwrite deny', async () => {
    addImage('octocat/hello', '2.1.10')
    const before = tags()
    const words = [`${server.host}/octocat/hello:sha-860c190`, '--tag-version', '2.1.10', '--overwrite', 'deny']
    await expect(run(...words)).rejects.toBeInstanceOf(TagError)
    expect(tags()).toEqual(before)
  })

  it.each<[string[], new (...args: never[]) => Error]>([
    [['octocat/hello', '--tags', 'x'], TagError],
    [['octocat/hello:1', '--tags', '-x'], TagError],
    [['octocat/hello:1'], TagError],
    [['octocat/hello:1', '--tag-version', 'main'], TagError],
    [['octocat/hello:1', '--tags', 'x', '--tag-version', '1.0.0'], UsageError],
    [['octocat/hello:1', '--tag-version', '1.0.0', '--floating', 'x'], UsageError],
    [['octocat/hello:1', '--tag-version', '1.0.0', '--overwrite', 'x'], UsageError]
  ])('%j is refused', async (words, error) => await expect(run(...words)).rejects.toBeInstanceOf(error))
})
