import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {busyboxImage, pushImage} from '../support/base-images.js'
import {Machine, type MachineBuild} from '../support/build-machine.js'
import {CacheService, type Fault, tooManyRequests} from '../support/cache-service.js'
import {temporaryDirectory} from '../support/directory.js'
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

const LONG = 180_000

/** So many rows at once: most of their time they wait for a service that does not answer. */
const AT_ONCE = 5

interface Outcome {
  readonly imageId: string
  readonly warnings: readonly string[]
  readonly ran: readonly string[]
}

/** A cache service and the machines of one row of a table. */
class Place {
  readonly service = new CacheService()
  readonly #files: Readonly<Record<string, string>>
  readonly #machines: Machine[] = []

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files
  }

  /** Builds on an empty machine. */
  async build(options: MachineBuild = {cache: 'type=gha', env: this.service.env()}): Promise<Outcome> {
    const machine = new Machine().write(this.#files)
    this.#machines.push(machine)
    const {imageId, warnings, ran} = await machine.build({...DETERMINISTIC, ...options})
    return {imageId, warnings, ran}
  }

  async close(): Promise<void> {
    await this.service.stop()
    for (const machine of this.#machines) await machine.remove()
  }
}

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'skopeo'], 'a build whose cache is in trouble', () => {
  let registry: TestRegistry
  let files: Readonly<Record<string, string>>
  let expected: string
  const outcomes = new Map<string, Promise<Outcome[]>>()
  const temporary = temporaryDirectory('faults')

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
    expected = await inPlace(async place => (await place.build({})).imageId)
    startRows()
  })
  afterAll(async () => {
    await Promise.allSettled(outcomes.values())
    await registry?.stop()
    temporary.remove()
  }, LONG)

  async function inPlace<T>(body: (place: Place) => Promise<T>): Promise<T> {
    const place = new Place(files)
    await place.service.start()
    try {
      return await body(place)
    } finally {
      await place.close()
    }
  }

  function startRows(): void {
    const reading = READING.map(([name, fault]) => [`reading ${name}`, (place: Place) => readInTrouble(place, fault)] as const)
    const writing = WRITING.map(([name, fault]) => [`writing ${name}`, (place: Place) => writeInTrouble(place, fault)] as const)
    const free: Promise<unknown>[] = Array.from({length: AT_ONCE}, () => Promise.resolve())
    for (const [index, [name, body]] of [...writing, ...reading].entries()) {
      const outcome = free[index % AT_ONCE]!.then(() => inPlace(body))
      free[index % AT_ONCE] = outcome.catch(() => undefined)
      outcome.catch(() => undefined)
      outcomes.set(name, outcome)
    }
  }

  async function readInTrouble(place: Place, fault: Fault): Promise<Outcome[]> {
    await place.build()
    place.service.fault = fault
    return [await place.build()]
  }

  async function writeInTrouble(place: Place, fault: Fault): Promise<Outcome[]> {
    place.service.fault = fault
    const inTrouble = await place.build()
    place.service.fault = () => undefined
    return [inTrouble, await place.build()]
  }

  it.each(READING)(
    'reading: %s',
    async name => {
      const [{imageId, warnings}] = (await outcomes.get(`reading ${name}`)!) as [Outcome]
      expect([imageId, warnings.length > 1 ? warnings : 'at most one warning']).toEqual([expected, 'at most one warning'])
    },
    LONG
  )

  it.each(WRITING)(
    'writing: %s',
    async name => {
      const [{imageId, warnings}, after] = (await outcomes.get(`writing ${name}`)!) as [Outcome, Outcome]
      expect([imageId, warnings.length > 1 ? warnings : 'at most one warning']).toEqual([expected, 'at most one warning'])
      expect([after.imageId, after.warnings]).toEqual([expected, []])
    },
    LONG
  )

  it('is the same without trouble', () =>
    inPlace(async place => {
      const first = await place.build()
      const second = await place.build()
      expect(first).toEqual({imageId: expected, warnings: [], ran: expect.anything()})
      expect(second).toEqual({imageId: expected, warnings: [], ran: []})
    }))

  it('a record that names the bytes of another layer costs a warning and the step', () =>
    inPlace(async place => {
      const cache = join(temporary.path, 'poisoned')
      const local = {cache: `type=local,src=${cache}`}
      await place.build(local)
      swapBlobs(join(cache, 'records'))

      // With the first stage built anew, those bytes are in the store already.
      for (const noCache of [false, ['build']]) {
        const {imageId, warnings, ran} = await place.build({...local, request: {...DETERMINISTIC.request, noCache}})
        expect([imageId, warnings]).toEqual([
          expected,
          [expect.stringMatching(/^Cannot use layer sha256:.* its step runs again$/)]
        ])
        expect(ran).toContain('RUN yes assets | head -c 200000 > /assets')
        swapBlobs(join(cache, 'records'))
      }
    }))

  it('no service at all', () =>
    inPlace(async place => {
      const env = place.service.env()
      await place.service.stop()
      const {imageId, warnings} = await place.build({cache: 'type=gha', env})
      expect([imageId, warnings.length]).toEqual([expected, 1])
      await place.service.start()
    }))

  it('a service that this step was not given', () =>
    inPlace(async place => {
      const {imageId, warnings} = await place.build({cache: 'type=gha'})
      expect([imageId, warnings.length]).toEqual([expected, 1])
    }))

  it('a token that may only read is silent', () =>
    inPlace(async place => {
      const env = place.service.env(['refs/heads/main'], 1)
      const {imageId, warnings} = await place.build({cache: 'type=gha', env})
      expect([imageId, warnings, place.service.entries]).toEqual([expected, [], []])
    }))
})

/** What somebody may do who can write the cache: every record is well-formed, every blob has its digest. */
function swapBlobs(directory: string): void {
  const files = readdirSync(directory).map(name => join(directory, name))
  const documents = files.map(file => JSON.parse(readFileSync(file, 'utf8')) as RecordsDocument)
  const records = documents.flatMap(document => document.records.map(({record}) => record))
  const other = records.find(({parts}) => parts['args']?.includes('packages'))!.layer.blob
  for (const record of records) record.layer.blob = other
  for (const [index, file] of files.entries()) writeFileSync(file, JSON.stringify(documents[index]))
}

/** A step's records may be spread over several. */
interface RecordsDocument {
  readonly records: {record: {parts: Record<string, string>; layer: {blob: unknown}}}[]
}
