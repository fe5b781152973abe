import {busyboxImage, pushImage} from '../support/base-images.js'
import {Machine, type MachineBuild} from '../support/build-machine.js'
import {CacheService} from '../support/cache-service.js'
import {describeWith} from '../support/needs.js'
import {type RegistryRequest, startRegistry, type TestRegistry} from '../support/registry.js'

const MAIN = 'refs/heads/main'

/** Three stages with layers of some size; `unused` by a change of src/ is what only the first stage has. */
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
    'RUN wc -c /out.txt > /size.txt',
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
    expect([first.ran.length, first.warnings]).toEqual([9, []])
    await newRequests()
    serviceLog()

    const second = await machine(app(base)).build(gha({tags: [image('1.1')]}))
    const requests = await newRequests()
    const cache = serviceLog()

    expect([second.ran, second.warnings]).toEqual([[], []])
    expect(second.steps).toEqual({total: 9, cached: 9})
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
      'RUN wc -c /out.txt > /size.txt'
    ])
    expect(second.why['COPY src/ src/']).toBe('COPY src/ changed: src/app.txt')
    expect(second.warnings).toEqual([])
    expect(cache.requests.filter(request => request.endsWith(large.key))).toEqual([])
    expect(cache.bytes).toBeLessThan(1_000_000)
    expect(blobs(requests)).toHaveLength(2)
    const uploaded = requests.filter(({method, path}) => method === 'PUT' && path.includes('/uploads/'))
    expect(uploaded).toHaveLength(3)
  })
})
