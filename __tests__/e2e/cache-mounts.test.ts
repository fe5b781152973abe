import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {parsePlatform} from '../../src/oci/platform.js'
import {busyboxImage} from '../support/base-images.js'
import {Machine, type MachineBuild} from '../support/build-machine.js'
import {CacheService} from '../support/cache-service.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'

/** A registry of packages: each a file. */
class Packages {
  readonly fetched: string[] = []
  readonly #server: Server = createServer(({url = ''}, response) => {
    this.fetched.push(url)
    response.end(`content of ${url}\n`.repeat(1000))
  })

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }
}

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'skopeo', 'tar'], 'cache mounts on an empty machine', () => {
  const directory = temporaryDirectory('mounts')
  let registry: TestRegistry
  let service: CacheService
  let packages: Packages
  let base: string
  const machines: Machine[] = []

  beforeAll(async () => {
    registry = await startRegistry()
    base = `oci-layout://${await busyboxImage()}`
  })
  afterAll(async () => {
    await registry?.stop()
    directory.remove()
  })
  beforeEach(async () => {
    service = await new CacheService().start()
    packages = await new Packages().start()
  })
  afterEach(async () => {
    await service.stop()
    await packages.stop()
    for (const machine of machines.splice(0)) await machine.remove()
  })

  /** What npm and apt do: look into their cache, fetch what is missing. Layers are forced to miss by another SALT. */
  function build(salt: string, options: MachineBuild, file = dockerfile()) {
    const machine = new Machine().write({Dockerfile: file})
    machines.push(machine)
    const contexts = {buildContexts: [['base', base] as const], buildArgs: {SALT: salt}}
    return machine.build({...options, request: {...contexts, ...options.request}})
  }

  function dockerfile(): string {
    const install = (id: string) => [
      'RUN',
      `--mount=type=cache,id=${id},target=/cache`,
      `for name in a b c; do [ -f /cache/$name ] || wget -q -O /cache/$name http://127.0.0.1:${packages.port}/${id}/$name; done;`,
      `cat /cache/* > /${id}-$SALT`
    ]
    return ['FROM base', 'ARG SALT', install('npm').join(' '), install('apt').join(' ')].join('\n')
  }

  const backends: readonly [string, () => MachineBuild][] = [
    ['gha', () => ({cache: 'type=gha', env: service.env()})],
    ['local', () => ({cache: `type=local,src=${join(directory.path, 'local')}`})],
    ['registry', () => ({cache: `type=registry,ref=${registry.host}/team/app:cache`})]
  ]

  it.each(backends)('%s: no package is fetched twice, though no layer is in the cache', async (_, options) => {
    await build('one', options())
    expect(packages.fetched).toHaveLength(6)

    const second = await build('two', options())

    expect(second.ran).toHaveLength(2)
    expect(second.warnings).toEqual([])
    expect(packages.fetched).toHaveLength(6)
  })

  it('registry: jobs of a matrix, each for a platform, keep their own', async () => {
    const url = `http://127.0.0.1:${packages.port}`
    const fetchOnce = `[ -f /cache/$TARGETARCH ] || wget -q -O /cache/$TARGETARCH ${url}/$TARGETARCH`
    const file = ['FROM base', 'ARG SALT TARGETARCH', `RUN --mount=type=cache,target=/cache ${fetchOnce}`].join('\n')
    const cache = `type=registry,ref=${registry.host}/team/matrix:cache`
    const job = (platform: string, SALT: string) =>
      build(SALT, {cache, request: {platforms: [parsePlatform(platform)], buildArgs: {SALT}}}, file)
    const platforms = ['linux/amd64', 'linux/arm64']
    for (const platform of platforms) await job(platform, 'one')
    expect(packages.fetched).toEqual(['/amd64', '/arm64'])

    const ran = []
    for (const platform of platforms) ran.push((await job(platform, 'two')).ran.length)
    expect([ran, packages.fetched.length]).toEqual([[1, 1], 2])
  })

  it('a mount that did not change is not kept again', async () => {
    const options = {cache: 'type=gha', env: service.env()}
    await build('one', options)
    const before = service.entries.length
    await build('two', options)

    // The layers of SALT two and the index; no third archive.
    expect(service.entries.length - before).toBe(2)
  })

  it('mounts of steps that came from the cache are neither fetched nor lost', async () => {
    const options = {cache: 'type=gha,scope=app', env: service.env(), outputs: []}
    await build('one', options)
    service.sent = 0

    const second = await build('one', options)
    expect([second.ran, second.warnings]).toEqual([[], []])
    expect(service.sent).toBeLessThan(64 * 1024)
    await build('two', options)
    expect(packages.fetched).toHaveLength(6)
  })

  it('a damaged archive costs a warning, and the packages again', async () => {
    const options = {cache: `type=gha`, env: service.env()}
    await build('one', options)
    for (const entry of service.entries.filter(({key}) => key.startsWith('slipway-pack-')))
      entry.body = entry.body.subarray(0, 100)

    const second = await build('two', options)

    expect([second.ran.length, second.warnings.length]).toEqual([2, 1])
    expect(packages.fetched).toHaveLength(12)
  })

  it('without cache-mounts nothing of them is kept', async () => {
    const options = {cache: 'type=gha', env: service.env(), worker: {cacheMounts: false}}
    await build('one', options)
    await build('two', options)
    expect(packages.fetched).toHaveLength(12)
  })
})
