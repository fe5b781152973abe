import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ActionOptions, type ActionResult, runAction} from '../support/action.js'
import {busyboxImage, pushImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {CacheService} from '../support/cache-service.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'
import {type RegistryRequest, startRegistry, type TestRegistry} from '../support/registry.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

useBundle()

const COMMIT = '860c1904a1ce19322e91ac35af1ab07466440c37'

/** What GitHub sends for a release, as far as tags and labels look at it. */
function release(tag: string): Pick<ActionOptions, 'event' | 'env'> {
  const repository = {
    name: 'app',
    description: 'An app',
    html_url: 'https://github.com/octocat/app',
    default_branch: 'main',
    license: {spdx_id: 'MIT'}
  }
  const env = {GITHUB_EVENT_NAME: 'release', GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: COMMIT}
  return {event: {action: 'published', release: {tag_name: tag, prerelease: false}, repository}, env}
}

/** Two stages, so that a layer that is not in the image is kept as well. */
function writeContext(directory: string, base: string, source = 'one'): void {
  mkdirSync(join(directory, 'src'), {recursive: true})
  writeFileSync(join(directory, 'src', 'main.txt'), `${source}\n`)
  const lines = [
    `FROM ${base} AS build`,
    'WORKDIR /src',
    'RUN echo tool > /usr/bin/tool',
    'COPY src/ .',
    'RUN cat /usr/bin/tool main.txt > /out',
    `FROM ${base}`,
    'RUN echo running && echo ::set-output name=stolen::1 && echo "x ##[add-mask]stolen" && echo kept > /kept',
    'COPY --from=build /out /out',
    'LABEL org.example.of=Dockerfile',
    'CMD ["cat", "/out"]'
  ]
  writeFileSync(join(directory, 'Dockerfile'), `${lines.join('\n')}\n`)
}

const ran = (log: string) =>
  [...log.matchAll(/^#(\d+) \[[^\]]*\] RUN.*$/gm)].filter(([, n]) => new RegExp(`^#${n} DONE`, 'm').test(log))
const blobsServed = (requests: readonly RegistryRequest[], repository: string) =>
  requests.filter(({method, path, status}) => method === 'GET' && status < 300 && path.startsWith(`/v2/${repository}/blobs/`))

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'htpasswd', 'skopeo', 'unshare', 'setpriv'], 'the Action', () => {
  let registry: TestRegistry
  let cache: CacheService
  const sandboxes: Sandbox[] = []

  beforeAll(async () => {
    registry = await startRegistry({auth: 'basic'})
    await pushImage(await busyboxImage(), `${registry.host}/base/busybox:1`, {credentials: registry.credentials})
  })
  afterAll(() => registry?.stop())
  beforeEach(async () => {
    cache = await new CacheService().start()
  })
  afterEach(async () => {
    await cache.stop()
    for (const sandbox of sandboxes.splice(0)) sandbox.remove()
  })

  /** A fresh machine. */
  function machine(): Sandbox {
    const sandbox = makeSandbox()
    sandboxes.push(sandbox)
    return sandbox
  }

  async function push(sandbox: Sandbox, image: string, tag: string, inputs: Record<string, string> = {}): Promise<ActionResult> {
    const {event, env} = release(tag)
    const {username, password} = registry.credentials
    return await runAction(sandbox, {
      event,
      env: {...cache.env([`refs/tags/${tag}`, 'refs/heads/main']), ...env},
      inputs: {images: `${registry.host}/${image}`, push: 'true', username, password, 'github-token': '', ...inputs}
    })
  }

  const login = () => `${registry.credentials.username}:${registry.credentials.password}`
  const inspect = async (name: string) =>
    JSON.parse(await check('skopeo', ['inspect', '--tls-verify=false', '--creds', login(), `docker://${name}`])) as {
      Digest: string
      RepoTags: string[]
      Labels: Record<string, string>
    }

  it('pushes the four tags of a release, and tells digest, tags, labels and summary', async () => {
    const sandbox = machine()
    writeContext(sandbox.work, `${registry.host}/base/busybox:1`)
    const {status, outputs, exported, summary, log} = await push(sandbox, 'team/app', 'v2.1.10', {save: 'image.tar'})
    expect([status, status === 0 ? '' : log]).toEqual([0, ''])
    const name = `${registry.host}/team/app`
    const tags = ['2.1.10', '2.1', '2', 'latest'].map(tag => `${name}:${tag}`)
    expect(outputs['tags']!.split('\n')).toEqual(tags)
    for (const tag of tags) expect((await inspect(tag)).Digest).toBe(outputs['digest'])
    const {RepoTags, Labels} = await inspect(`${name}:latest`)
    expect(RepoTags.toSorted()).toEqual(['2', '2.1', '2.1.10', 'latest'])
    expect(Labels).toMatchObject({
      'org.example.of': 'Dockerfile',
      'org.opencontainers.image.version': '2.1.10',
      'org.opencontainers.image.revision': COMMIT,
      'org.opencontainers.image.source': 'https://github.com/octocat/app',
      'org.opencontainers.image.licenses': 'MIT'
    })
    expect(outputs).toMatchObject({
      version: '2.1.10',
      image: `${name}@${outputs['digest']}`,
      'tag-names': '2.1.10\n2.1\n2\nlatest',
      archive: 'image.tar',
      skipped: 'false',
      imageid: expect.stringMatching(/^sha256:/)
    })
    expect(JSON.parse(outputs['metadata']!)).toMatchObject({'containerimage.digest': outputs['digest']})
    expect(JSON.parse(outputs['json']!)).toMatchObject({tags, labels: {'org.opencontainers.image.title': 'app'}})
    expect(exported).toMatchObject({DOCKER_METADATA_OUTPUT_VERSION: '2.1.10', DOCKER_METADATA_OUTPUT_TAGS: tags.join('\n')})
    const bake = JSON.parse(readFileSync(outputs['bake-file']!, 'utf8')) as {target: Record<string, {tags: string[]}>}
    expect(bake.target['docker-metadata-action']!.tags).toEqual(tags)
    expect(summary).toContain(outputs['digest']!)
    expect(summary).toContain('never built before')
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain(registry.credentials.password)
    await expectNoLeaks(sandbox)
  })

  it('a second job on an empty machine runs no RUN and downloads no base layer', async () => {
    const first = machine()
    writeContext(first.work, `${registry.host}/base/busybox:1`)
    const one = await push(first, 'team/cached', 'v1.0.0')
    expect([one.status, ran(one.log).length]).toEqual([0, 3])
    const before = (await registry.requests()).length

    const second = machine()
    writeContext(second.work, `${registry.host}/base/busybox:1`)
    const two = await push(second, 'team/cached', 'v1.0.0')
    expect([two.status, two.status === 0 ? '' : two.log]).toEqual([0, ''])
    expect(ran(two.log)).toEqual([])
    expect(two.summary).toContain('CACHED')
    const requests = (await registry.requests()).slice(before)
    const config = 1
    expect(blobsServed(requests, 'base/busybox').length).toBeLessThanOrEqual(config)
    expect(blobsServed(requests, 'base/busybox').reduce((sum, {bytes}) => sum + bytes, 0)).toBeLessThan(4096)
    // Nothing is uploaded again but the configuration, whose label tells the time of the build.
    expect(requests.filter(({method, path}) => method === 'PUT' && path.includes('/blobs/uploads/')).length).toBeLessThanOrEqual(
      1
    )
    await expectNoLeaks(second)
  })

  it('a changed file runs only what reads it, and the summary says why', async () => {
    const first = machine()
    writeContext(first.work, `${registry.host}/base/busybox:1`)
    const {event} = release('v1.0.0')
    const inputs = {images: `${registry.host}/team/changed`, 'github-token': '', registry: registry.host, ...registry.credentials}
    const main = await runAction(first, {event, env: cache.env(['refs/heads/main']), inputs})
    expect([main.status, main.outputs['tag-names'], ran(main.log).length]).toEqual([0, 'main', 3])
    const second = machine()
    writeContext(second.work, `${registry.host}/base/busybox:1`, 'two')
    const {status, summary, log} = await push(second, 'team/changed', 'v1.0.1')
    expect([status, ran(log).length]).toEqual([0, 1])
    expect(summary).toContain('main.txt')
    expect(
      await check('skopeo', ['list-tags', '--tls-verify=false', '--creds', login(), `docker://${registry.host}/team/changed`])
    ).toContain('"1.0.1"')
  })

  it('a back-port moves its own line only; a version that exists is denied or skipped', async () => {
    const sandbox = machine()
    writeContext(sandbox.work, `${registry.host}/base/busybox:1`)
    const name = `${registry.host}/team/lines`
    await push(sandbox, 'team/lines', 'v2.1.10')
    const backPort = await push(sandbox, 'team/lines', 'v2.0.11')
    expect(backPort.outputs['tags']!.split('\n')).toEqual([`${name}:2.0.11`, `${name}:2.0`])
    expect(backPort.summary).toContain('2.1.10 is newer than 2.0.11')

    const again = await push(sandbox, 'team/lines', 'v2.0.11', {'skip-existing': 'true'})
    expect([again.status, again.outputs['skipped'], again.outputs['digest']]).toEqual([0, 'true', backPort.outputs['digest']])
    expect(again.log).not.toContain('RUN')

    writeContext(sandbox.work, `${registry.host}/base/busybox:1`, 'other')
    const denied = await push(sandbox, 'team/lines', 'v2.0.11', {overwrite: 'deny'})
    expect(denied.status).toBe(1)
    expect(denied.log).toMatch(/::error::.*"overwrite" denies/)
    expect((await inspect(`${name}:2.0.11`)).Digest).toBe(backPort.outputs['digest'])
  })

  it('promotes the image of the commit without building', async () => {
    const sandbox = machine()
    writeContext(sandbox.work, `${registry.host}/base/busybox:1`)
    const built = await push(sandbox, 'team/promoted', 'v3.0.0', {tags: 'type=sha'})
    const empty = machine()
    const {status, outputs, log} = await push(empty, 'team/promoted', 'v3.0.0', {promote: 'true'})
    expect([status, status === 0 ? '' : log]).toEqual([0, ''])
    expect(outputs['digest']).toBe(built.outputs['digest'])
    expect(outputs['tag-names']).toBe('3.0.0\n3.0\n3\nlatest')
    expect((await inspect(`${registry.host}/team/promoted:latest`)).Digest).toBe(built.outputs['digest'])
  })

  it("takes build-push-action's full names", async () => {
    const sandbox = machine()
    writeContext(sandbox.work, `${registry.host}/base/busybox:1`)
    const names = [`${registry.host}/team/a:1`, `${registry.host}/team/a:2`, `${registry.host}/team/b:1`]
    const {status, outputs, log} = await push(sandbox, '', 'v1.0.0', {images: '', tags: names.join(',')})
    expect([status, status === 0 ? '' : log]).toEqual([0, ''])
    expect(outputs['tags']!.split('\n')).toEqual(names)
    for (const name of names) expect((await inspect(name)).Digest).toBe(outputs['digest'])
  })

  it('nothing that a step prints is a command to the runner', async () => {
    const sandbox = machine()
    writeContext(sandbox.work, `${registry.host}/base/busybox:1`)
    const {log} = await push(sandbox, 'team/guarded', 'v1.0.0')
    const commands = obeyed(log)
    expect(log).toContain('::set-output name=stolen')
    expect(log).toContain('##[add-mask]stolen')
    expect(commands.filter(command => command.includes('stolen'))).toEqual([])
    expect(commands.some(command => command.startsWith('::add-mask::'))).toBe(true)
  })
})

/** The lines that the runner would obey: see ActionCommand.cs and ActionCommandManager.cs of actions/runner. */
function obeyed(log: string): string[] {
  let token: string | undefined
  return log.split(/\r\n|\r|\n/).filter(line => {
    const isCommand = line.trimStart().startsWith('::') || line.includes('##[')
    if (token === undefined) token = /^::stop-commands::(.+)$/.exec(line)?.[1]
    else if (line.trim() === `::${token}::`) token = undefined
    else return false
    return isCommand
  })
}
