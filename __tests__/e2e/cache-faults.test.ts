import {busyboxImage, pushImage} from '../support/base-images.js'
import {Machine, type MachineBuild, type MachineResult} from '../support/build-machine.js'
import {CacheService, type Fault, tooManyRequests} from '../support/cache-service.js'
import {describeWith} from '../support/needs.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'

const isPack = (key: string | undefined) => key?.startsWith('slipway-pack-') ?? false
const failing = {status: 500, body: {code: 'internal', msg: 'oops'}}
const isLookup = (name: string) => name === 'GetCacheEntryDownloadURL'
const isSave = (name: string) => name === 'CreateCacheEntry' || name === 'FinalizeCacheEntryUpload'

/** What goes wrong while an empty machine builds what the cache holds, all of it needed. */
const READING: readonly [string, Fault][] = [
  ['429 for every lookup', ({name}) => (isLookup(name) ? tooManyRequests : undefined)],
  ['429 for layers', ({name, key}) => (isLookup(name) && isPack(key) ? tooManyRequests : undefined)],
  ['429 once', ({name, count}) => (isLookup(name) && count === 1 ? tooManyRequests : undefined)],
  ['500 for every lookup', ({name}) => (isLookup(name) ? failing : undefined)],
  ['no answer to lookups', ({name}) => (isLookup(name) ? 'hang' : undefined)],
  ['broken connections', () => 'reset'],
  ['an index that ends early', ({name, key}) => (name === 'GET blob' && !isPack(key) ? 'truncate' : undefined)],
  ['an index with wrong bytes', ({name, key}) => (name === 'GET blob' && !isPack(key) ? 'corrupt' : undefined)],
  ['layers that end early', ({name, key}) => (name === 'GET blob' && isPack(key) ? 'truncate' : undefined)],
  ['layers with wrong bytes', ({name, key}) => (name === 'GET blob' && isPack(key) ? 'corrupt' : undefined)],
  [
    'expired URLs',
    ({name}) => (name === 'GET blob' ? {status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>'} : undefined)
  ]
]

/** What goes wrong while the first build keeps its layers. */
const WRITING: readonly [string, Fault][] = [
  ['429 for every reservation', ({name}) => (isSave(name) ? tooManyRequests : undefined)],
  ['500 for every reservation', ({name}) => (isSave(name) ? failing : undefined)],
  [
    'refused uploads',
    ({name}) => (name === 'PUT blob' ? {status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>'} : undefined)
  ],
  ['uploads that are never finished', ({name}) => (name === 'FinalizeCacheEntryUpload' ? failing : undefined)]
]

/** The same everywhere: dates are those of 2023, and nothing in it is random. */
const DETERMINISTIC: MachineBuild = {
  request: {buildArgs: {SOURCE_DATE_EPOCH: '1700000000'}, compression: {type: 'gzip', level: undefined, force: true}},
  outputs: [{type: 'store', rewriteTimestamp: true}]
}

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'skopeo'], 'a build whose cache is in trouble', () => {
  let registry: TestRegistry
  let service: CacheService
  let files: Readonly<Record<string, string>>
  let expected: string
  const machines: Machine[] = []

  beforeAll(async () => {
    registry = await startRegistry()
    await pushImage(await busyboxImage(), `${registry.host}/base/busybox:1`)
    const lines = [
      `FROM ${registry.host}/base/busybox:1 AS build`,
      'WORKDIR /src',
      'COPY source .',
      'RUN yes "$(cat source)" | head -c 400000 > packages',
      'RUN head -c 10 packages > /out',
      `FROM ${registry.host}/base/busybox:1`,
      'RUN yes assets | head -c 200000 > /assets',
      'COPY --from=build /out /out'
    ]
    files = {Dockerfile: lines.join('\n'), source: 'source\n'}
    expected = (await machine().build(DETERMINISTIC)).imageId
  })
  afterAll(() => registry?.stop())
  beforeEach(async () => {
    service = await new CacheService().start()
  })
  afterEach(async () => {
    await service.stop()
    for (const machine of machines.splice(0)) await machine.remove()
  })

  function machine(): Machine {
    const fresh = new Machine().write(files)
    machines.push(fresh)
    return fresh
  }

  function build(env = service.env()): Promise<MachineResult> {
    return machine().build({...DETERMINISTIC, cache: 'type=gha', env})
  }

  it('is the same without trouble', async () => {
    const first = await build()
    const second = await build()
    expect([first, second].map(({imageId, warnings}) => [imageId, warnings])).toEqual([
      [expected, []],
      [expected, []]
    ])
    expect(second.ran).toEqual([])
  })

  it.each(READING)('reading: %s', async (_, fault) => {
    await build()
    service.fault = fault
    const {imageId, warnings} = await build()
    expect([imageId, warnings.length <= 1 ? '' : warnings]).toEqual([expected, ''])
  })

  it.each(WRITING)('writing: %s', async (_, fault) => {
    service.fault = fault
    const {imageId, warnings} = await build()
    expect([imageId, warnings.length <= 1 ? '' : warnings]).toEqual([expected, ''])
    service.fault = () => undefined
    const after = await build()
    expect([after.imageId, after.warnings]).toEqual([expected, []])
  })

  it('no service at all', async () => {
    const env = service.env()
    await service.stop()
    const {imageId, warnings} = await build(env)
    expect([imageId, warnings.length]).toEqual([expected, 1])
    await service.start()
  })

  it('a service that is not given to this step', async () => {
    const {imageId, warnings} = await build({PATH: process.env['PATH'] ?? ''} as never)
    expect([imageId, warnings.length]).toEqual([expected, 1])
  })

  it('a token that may only read is silent', async () => {
    const {imageId, warnings} = await build(service.env(['refs/heads/main'], 1))
    expect([imageId, warnings, service.entries]).toEqual([expected, [], []])
  })
})
