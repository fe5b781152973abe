import {parsePlatform} from '../../src/oci/platform.js'
import {busyboxImage, pushImage} from '../support/base-images.js'
import {Machine, type MachineBuild} from '../support/build-machine.js'
import {CacheService} from '../support/cache-service.js'
import {describeWith} from '../support/needs.js'
import {type RegistryRequest, startRegistry, type TestRegistry} from '../support/registry.js'

const MAIN = 'refs/heads/main'

/** Three stages with layers of some size; a change of src/ needs nothing of the first, the largest. */
function app(base: string, source = 'one'): Record<string, string> {
  const lines = [
    `FROM ${base} AS tools`,
    'RUN head -c 33600000 /dev/urandom > /tool && echo made > /tool.version',
    `FROM ${base} AS build`,
    'WORKDIR /src',
    'COPY package.json .',
    'RUN head -c 300000 /dev/urandom > packages',
    'COPY src/ src/',
    'RUN cat package.json src/app.txt > /out.txt',
    `FROM ${base}`,
    'RUN head -c 200000 /dev/urandom > /assets',
    'COPY --from=tools /tool.version /tool.version',
    'COPY --from=build /out.txt /out.txt',
    'RUN cat /out.txt > /copy.txt',
    'CMD ["cat", "/out.txt"]'
  ]
  return {Dockerfile: `${lines.join('\n')}\n`, 'package.json': '{}\n', 'src/app.txt': `${source}\n`, 'src/other.txt': 'other\n'}
}

const blobs = (requests: readonly RegistryRequest[]) =>
  requests.filter(({method, path, status}) => method === 'GET' && status < 300 && path.includes('/blobs/'))
const uploads = (requests: readonly RegistryRequest[]) =>
  requests.filter(({method, path}) => method !== 'HEAD' && path.includes('/uploads/'))
const bytes = (requests: readonly RegistryRequest[]) => requests.reduce((sum, request) => sum + request.bytes, 0)

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'skopeo'], 'the cache on an empty machine', () => {
  let registry: TestRegistry
  let service: CacheService
  let base: string
  let served = 0
  const machines: Machine[] = []

  beforeAll(async () => {
    registry = await startRegistry()
    base = `${registry.host}/base/busybox:1`
    await pushImage(await busyboxImage(), base)
  })
  afterAll(() => registry?.stop())
  beforeEach(async () => {
    service = await new CacheService().start()
  })
  afterEach(async () => {
    await service.stop()
    for (const machine of machines.splice(0)) await machine.remove()
  })

  function machine(files: Readonly<Record<string, string>>): Machine {
    const fresh = new Machine().write(files)
    machines.push(fresh)
    return fresh
  }

  const gha = (more: MachineBuild = {}): MachineBuild => ({cache: 'type=gha', env: service.env([MAIN]), ...more})

  /** What the registry served since the last call. */
  async function newRequests(): Promise<RegistryRequest[]> {
    const all = await registry.requests()
    const fresh = all.slice(served)
    served = all.length
    return fresh
  }

  /** What the service was asked for since the last call. */
  function serviceLog(): {requests: string[]; bytes: number} {
    const seen = {requests: service.requests.splice(0), bytes: service.sent}
    service.sent = 0
    return seen
  }

  const image = (tag: string) => `${registry.host}/team/app:${tag}`

  it('a second run under another tag runs nothing, downloads under 64 KB, pushes nothing that exists', async () => {
    const first = await machine(app(base)).build(gha({tags: [image('1.0')]}))
    expect([first.ran.length, first.warnings]).toEqual([10, []])
    await newRequests()
    serviceLog()

    const second = await machine(app(base)).build(gha({tags: [image('1.1')]}))
    const requests = await newRequests()
    const cache = serviceLog()

    expect([second.ran, second.warnings]).toEqual([[], []])
    expect(second.steps).toEqual({total: 10, cached: 10})
    expect(second.digest).toBe(first.digest)
    expect(uploads(requests)).toEqual([])
    expect(requests.filter(({method}) => method === 'PUT').map(({path}) => path)).toEqual(['/v2/team/app/manifests/1.1'])
    expect(bytes(requests) + cache.bytes).toBeLessThan(64 * 1024)
    expect(cache.requests.filter(request => request.startsWith('GET blob'))).toHaveLength(1)
    expect(cache.requests.filter(request => /Create|PUT/.test(request))).toEqual([])
  })

  it('one changed file runs the steps after it, and fetches only layers that they need', async () => {
    await machine(app(base)).build(gha({tags: [image('2.0')]}))
    const packs = service.entries.filter(({key}) => key.startsWith('slipway-pack-'))
    const large = packs.find(({body}) => body.length > 30_000_000)!
    await newRequests()
    serviceLog()

    const second = await machine(app(base, 'two')).build(gha({tags: [image('2.1')]}))
    const requests = await newRequests()
    const cache = serviceLog()

    expect(second.ran).toEqual([
      'COPY src/ src/',
      'RUN cat package.json src/app.txt > /out.txt',
      'COPY --from=build /out.txt /out.txt',
      'RUN cat /out.txt > /copy.txt'
    ])
    expect(second.why['COPY src/ src/']).toBe('COPY src/ changed: src/app.txt')
    expect(second.warnings).toEqual([])
    expect(cache.requests.filter(request => request.endsWith(large.key))).toEqual([])
    expect(cache.bytes).toBeLessThan(1_000_000)
    expect(blobs(requests)).toHaveLength(2)
    const uploaded = requests.filter(({method, path}) => method === 'PUT' && path.includes('/uploads/'))
    expect(uploaded).toHaveLength(3)
  })

  it('a step that runs again with the same result leaves later steps cached, and the image as it was', async () => {
    await machine(app(base)).build(gha({tags: [image('3.0')]}))
    const first = await machine(app(base)).build(gha({tags: [image('3.0')]}))
    await newRequests()
    const files = {...app(base), 'src/other.txt': 'changed, and read by nobody\n'}

    const second = await machine(files).build(gha({tags: [image('3.1')]}))

    expect(second.ran).toEqual(['COPY src/ src/', 'RUN cat package.json src/app.txt > /out.txt'])
    expect(second.cached).toContain('COPY --from=build /out.txt /out.txt')
    expect(second.digest).toBe(first.digest)
    expect(uploads(await newRequests())).toEqual([])
  })

  it.each([
    ['for the store', (): MachineBuild => ({outputs: [{type: 'store'}]})],
    ['for another repository', (): MachineBuild => ({tags: [`${registry.host}/team/another:1`]})]
  ])('an evicted layer that is needed %s is made again, without a warning', async (_, where) => {
    await machine(app(base)).build(gha({tags: [image('4.0')]}))
    service.entries.splice(0, service.entries.length, ...service.entries.filter(({key}) => key.startsWith('slipway-index-')))

    const second = await machine(app(base)).build(gha(where()))
    const third = await machine(app(base)).build(gha(where()))

    expect([second.warnings, second.steps.total, second.infos.join()]).toEqual([[], 10, expect.stringContaining('is gone')])
    expect(second.ran).toContain('RUN cat /out.txt > /copy.txt')
    expect([third.warnings, third.ran, third.imageId]).toEqual([[], [], second.imageId])
  })

  it('keeps 40 layers in at most 6 entries', async () => {
    const runs = Array.from({length: 40}, (_, number) => `RUN head -c ${(number % 7) * 9_000} /dev/urandom > /file${number}`)
    const files = {Dockerfile: [`FROM ${base}`, ...runs].join('\n')}

    const {ran} = await machine(files).build(gha())
    expect(ran).toHaveLength(40)
    expect(service.entries.length).toBeLessThanOrEqual(6)
    expect((await machine(files).build(gha())).ran).toEqual([])
  })

  it('jobs of a matrix that write at once lose nothing of each other', async () => {
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/s390x'].map(text => parsePlatform(text))
    const files = (job: string) => ({Dockerfile: 'FROM scratch\nCOPY job /job\nWORKDIR /app\nCOPY job /app/job\n', job})
    const jobs = ['one', 'two'].map(job => ({job, options: gha({cache: 'type=gha,scope=app', request: {platforms}})}))

    await Promise.all(jobs.map(({job, options}) => machine(files(job)).build(options)))
    const after = []
    for (const {job, options} of jobs) after.push(await machine(files(job)).build(options))

    expect(after.map(({ran, cached, warnings}) => [ran, cached.length, warnings])).toEqual([
      [[], 12, []],
      [[], 12, []]
    ])
  })

  it('cache-ttl runs again what ran long ago, and keeps the image when that gave the same', async () => {
    const files = {
      Dockerfile: `FROM ${base}\nCOPY file /file\nRUN echo fetched > /fetched\nRUN cp /fetched /copy\n`,
      file: 'file'
    }
    const first = await machine(files).build(gha({tags: [image('5.0')]}))
    const old = await machine(files).build(gha({tags: [image('5.0')], request: {cacheTtl: 1}}))
    const young = await machine(files).build(gha({tags: [image('5.0')], request: {cacheTtl: 3_600_000}}))

    expect([old.cached, old.ran]).toEqual([['COPY file /file'], ['RUN echo fetched > /fetched', 'RUN cp /fetched /copy']])
    expect(young.ran).toEqual([])
    expect([old.digest, young.digest]).toEqual([first.digest, first.digest])
  })

  it('no-cache-filter runs the steps of one stage; others stay, and so does what comes after an equal result', async () => {
    await machine(app(base)).build(gha({tags: [image('7.0')]}))
    const second = await machine(app(base)).build(gha({tags: [image('7.1')], request: {noCache: ['tools']}}))

    expect(second.ran).toEqual(['RUN head -c 33600000 /dev/urandom > /tool && echo made > /tool.version'])
    expect(second.cached).toContain('COPY --from=tools /tool.version /tool.version')
    expect([second.why, second.warnings]).toEqual([{}, []])
  })

  it('an image with inline records is its own cache', async () => {
    const inline = {cacheTo: ['type=inline'], env: {}}
    await machine(app(base)).build({...inline, tags: [image('inline')]})
    await newRequests()

    const second = await machine(app(base)).build({...inline, cache: `type=registry,ref=${image('inline')}`, tags: [image('6')]})

    const requests = await newRequests()
    // Only the last stage's layers are in the image.
    expect(second.cached).toContain('COPY --from=build /out.txt /out.txt')
    expect(second.warnings).toEqual([])
    // The config, which has a further record: of COPY --from with the stage's new contents.
    expect(uploads(requests).filter(({method}) => method === 'PUT')).toHaveLength(1)
  })

  describe('a late COPY', () => {
    const epoch = {buildArgs: {SOURCE_DATE_EPOCH: '1700000000'}}
    /** Destinations that need to know what is below: links, modes, owners by name, what is there already. */
    const lines = [
      'RUN mkdir -p -m 750 /srv/app && ln -s srv/app /app && echo old > /srv/app/file && chown -R app:app /srv/app && seq 300000 > /large',
      'COPY --chown=app:staff file /app/file',
      'COPY dir /app',
      'WORKDIR /app/new/deeper',
      'COPY --chmod=600 file .',
      'COPY file dir /bin/sub/'
    ]
    const files = (content: string) => ({
      Dockerfile: [`FROM ${base}`, ...lines].join('\n'),
      file: content,
      'dir/a': 'a',
      'dir/b/c': 'c'
    })
    const exported: MachineBuild = {
      request: {...epoch, compression: {type: 'gzip', level: undefined, force: true}},
      outputs: [{type: 'registry', rewriteTimestamp: true}]
    }

    it.each([
      ['gha', () => gha()],
      ['registry', (): MachineBuild => ({cache: `type=registry,ref=${registry.host}/team/late:cache`})]
    ])('%s: fetches none of the layers that it goes on top of, and makes the same image', async (kind, options) => {
      const tags = [`${registry.host}/team/late-${kind}:1`]
      const build = (content: string, more: MachineBuild) =>
        machine(files(content)).build({...options(), tags, ...more, request: {...epoch, ...more.request}})
      await newRequests()
      await build('one', {})
      const layers = blobs(await newRequests())
      const isLarge = ({bytes: size}: RegistryRequest) => size > 100_000
      expect(layers.filter(isLarge)).toHaveLength(1)
      serviceLog()

      const late = await build('two', {})
      const requests = await newRequests()
      expect(late.ran).toHaveLength(5)
      expect(late.cached[0]).toContain('RUN mkdir')
      expect(blobs(requests).filter(isLarge)).toEqual([])
      expect(serviceLog().bytes).toBeLessThan(100_000)

      // The same with all bytes at hand. The dates of what was copied are set to the epoch.
      const [ours, whole] = [await build('two', exported), await machine(files('two')).build({...exported, tags})]
      expect(ours.imageId).toBe(whole.imageId)
    })
  })
})
