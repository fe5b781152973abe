import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import {guarded} from '../../src/cache/guard.js'
import {encodeInline, INLINE_FIELD} from '../../src/cache/inline.js'
import type {CacheRecord} from '../../src/cache/record.js'
import {type RegistryCacheOptions, registryCache} from '../../src/cache/registry.js'
import {silentLog} from '../../src/log.js'
import {parseReference} from '../../src/oci/reference.js'
import {createRegistry} from '../../src/registry/client.js'
import {type CachePlace, cacheBackendContract} from '../contract/cache-backend.js'
import {type Answer, FakeRegistry} from '../fakes/registry-server.js'
import {describeWith} from '../support/needs.js'
import {until} from '../support/process.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {Layers, recordingLog, temporaryFolder} from './support/records.js'

const NAME = 'team/app-cache'
const GZIP = 'application/vnd.oci.image.layer.v1.tar+gzip'

function createClient() {
  return createRegistry({
    credentials: async () => undefined,
    log: silentLog,
    userAgent: 'slipway-test',
    env: {},
    clock: {now: Date.now, sleep: async () => {}}
  })
}

async function createPlace(): Promise<CachePlace> {
  const server = await FakeRegistry.start()
  const client = createClient()
  const repository = () => server.repository(NAME)
  return {
    open: log => registryCache({reference: parseReference(`${server.host}/${NAME}:main`), registry: client, log}),
    poisonBlob: async digest => void repository().blobs.set(digest, Buffer.alloc(repository().blobs.get(digest)!.length, 'x')),
    removeBlob: async digest => void repository().blobs.delete(digest),
    truncateIndex: async () => {
      const manifest = JSON.parse(repository().manifests.get(repository().tags.get('main')!)!.body.toString()) as Manifest
      const config = repository().blobs.get(manifest.config.digest)!
      repository().blobs.set(manifest.config.digest, config.subarray(0, config.length / 2))
    },
    dispose: async () => {
      client.close()
      await server.close()
    }
  }
}

interface Manifest {
  readonly mediaType: string
  readonly config: {readonly mediaType: string; readonly digest: string}
  readonly layers: readonly {readonly mediaType: string; readonly digest: string}[]
}

cacheBackendContract('registry', createPlace)

describe('registry', () => {
  let server: FakeRegistry
  let client: ReturnType<typeof createClient>
  let folder: ReturnType<typeof temporaryFolder>
  let layers: Layers
  let log: ReturnType<typeof recordingLog>

  beforeEach(async () => {
    server = await FakeRegistry.start()
    client = createClient()
    folder = temporaryFolder()
    layers = new Layers(folder.path)
    log = recordingLog()
  })
  afterEach(async () => {
    client.close()
    await server.close()
    folder.dispose()
  })

  async function open(name = `${NAME}:main`, options: Partial<RegistryCacheOptions> = {}) {
    const reference = parseReference(`${server.host}/${name}`)
    const backend = guarded(registryCache({reference, registry: client, log, ...options}), log)
    await backend.load()
    return backend
  }

  async function keep(record: CacheRecord, name?: string, options?: Partial<RegistryCacheOptions>) {
    const backend = await open(name, options)
    backend.put(record)
    return backend.flush(layers)
  }

  /** Pushes an image of these layers, as a build does before its cache is written. */
  async function pushImage(name: string, records: readonly CacheRecord[], config: object = {}, digests = records) {
    const repository = name.split(':')[0]!
    for (const record of records) {
      const layer = await layers.compressed(record.layer.diffId)
      server.addBlob(repository, await read(layer.path), layer.mediaType)
    }
    const diffIds = digests.map(({layer}) => layer.diffId)
    const body = JSON.stringify({architecture: 'amd64', os: 'linux', rootfs: {type: 'layers', diff_ids: diffIds}, ...config})
    return server.addManifest(repository, name.split(':')[1], {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: server.addBlob(repository, body, 'application/vnd.oci.image.config.v1+json'),
      layers: records.map(record => ({mediaType: GZIP, digest: layers.digest(record), size: layers.size(record)}))
    })
  }

  function uploads(): string[] {
    return server.log().filter(line => line.startsWith('PATCH') || (line.startsWith('PUT') && line.includes('/blobs/')))
  }

  it('uploads no layer that the image has pushed to the same repository', async () => {
    const record = layers.record('build/1', 'a layer')
    await pushImage('team/app:1.2', [record])

    expect(await keep(record, 'team/app:cache')).toEqual({records: 1, blobsWritten: 0, bytesWritten: 0})
    expect(uploads()).toHaveLength(1)
  })

  it('mounts the layers of an image in another repository', async () => {
    const record = layers.record('build/1', 'a layer')
    await pushImage('team/app:1.2', [record])

    expect(await keep(record, `${NAME}:main`, {mountFrom: ['team/app']})).toEqual({records: 1, blobsWritten: 0, bytesWritten: 0})
    expect(server.log().some(line => line.includes('mount=') && line.includes('from=team%2Fapp'))).toBe(true)
  })

  it('is an ordinary image to a registry that checks: known media types, a DiffID for each layer', async () => {
    await keep(layers.record('build/1', 'one'))
    await keep(layers.record('build/2', 'two'))
    const repository = server.repository(NAME)
    const manifest = JSON.parse(repository.manifests.get(repository.tags.get('main')!)!.body.toString()) as Manifest
    const config = JSON.parse(repository.blobs.get(manifest.config.digest)!.toString())

    expect(manifest.mediaType).toBe('application/vnd.oci.image.manifest.v1+json')
    expect(manifest.config.mediaType).toBe('application/vnd.oci.image.config.v1+json')
    expect(manifest.layers.map(({mediaType}) => mediaType)).toEqual([GZIP, GZIP])
    expect(config).toMatchObject({architecture: expect.any(String), os: 'linux', rootfs: {type: 'layers'}})
    expect(config.rootfs.diff_ids).toHaveLength(2)
  })

  it('is read with two requests when every step hits, and not written', async () => {
    const record = layers.record('build/1', 'a layer')
    await keep(record)
    server.requests.length = 0

    const backend = await open()
    backend.put(backend.find(record.key)!)
    await backend.flush(layers)

    expect(server.log().filter(line => !line.endsWith('/v2/'))).toEqual([
      expect.stringMatching(/^GET .*\/manifests\/main$/),
      expect.stringMatching(/^GET .*\/blobs\/sha256:/)
    ])
  })

  it('looks at the tag last before it writes it, and reads no more of it than whether it is another', async () => {
    await keep(layers.record('build/1', 'one'))
    const backend = await open()
    backend.put(layers.record('build/2', 'two'))
    server.requests.length = 0
    await backend.flush(layers)

    const upload = [/^POST .*\/uploads\/$/, /^PUT .*\/uploads\//]
    const layer = [/^HEAD .*\/blobs\//, ...upload]
    const manifest = [/^HEAD .*\/manifests\/main$/, /^PUT .*\/manifests\/main$/, /^HEAD .*\/manifests\/main$/]
    expect(server.log()).toEqual([...layer, ...upload, ...manifest].map(line => expect.stringMatching(line)))
  })

  it('merges what another has written since it was read', async () => {
    await keep(layers.record('build/1', 'one'))
    const mine = await open()
    await keep(layers.record('build/2', 'two'))
    mine.put(layers.record('build/3', 'three'))
    await mine.flush(layers)
    const after = await open()
    expect(['one', 'two', 'three'].map((text, n) => after.find(layers.record(`build/${n + 1}`, text).key)?.step)).toEqual([
      'build/1',
      'build/2',
      'build/3'
    ])
  })

  describe('takes layers ahead of the flush', () => {
    const sent = async (record: CacheRecord) => ({...(await layers.compressed(record.layer.diffId)), diffId: record.layer.diffId})
    const uploads = () => server.requests.filter(({method, path}) => method === 'PUT' && path.includes('/uploads/'))

    it('and uploads them while steps still run, each once', async () => {
      const record = layers.record('build/1', 'a layer')
      const backend = await open()
      backend.send?.(await sent(record))
      await until('the upload', () => (uploads().length > 0 ? true : undefined))
      backend.send?.(await sent(record))
      backend.put(record)

      expect(await backend.flush(layers)).toEqual({records: 1, blobsWritten: 1, bytesWritten: 7})
      // The layer, and the configuration with the records.
      expect(uploads()).toHaveLength(2)
      expect((await open()).find(record.key)?.layer.blob?.size).toBe(7)
    })

    it('and says of those that fail in its one warning, trying none twice', async () => {
      const record = layers.record('build/1', 'a layer')
      const backend = await open()
      server.fault({method: 'POST', times: 1e6}, () => answer(403))
      backend.send?.(await sent(record))
      backend.put(record)
      await backend.flush(layers)

      expect(log.warnings).toEqual([expect.stringMatching(/^Cannot write cache registry:/)])
      expect(server.requests.filter(({method}) => method === 'POST')).toHaveLength(1)
    })

    it('and lets go of them when the build has failed', async () => {
      const record = layers.record('build/1', 'a layer')
      const backend = await open()
      const blob = await sent(record)
      await backend.close?.()
      backend.send?.(blob)
      expect(uploads()).toEqual([])
      expect(log.warnings).toEqual([])
    })

    it('but none to a tag that an image has', async () => {
      await pushImage(`${NAME}:main`, [layers.record('base', 'base')])
      server.requests.splice(0)
      const backend = await open()
      backend.send?.(await sent(layers.record('build/1', 'a layer')))
      await new Promise(resolve => setTimeout(resolve, 50))
      expect(server.requests.filter(({method}) => method === 'POST')).toEqual([])
    })
  })

  it('overwrites no image', async () => {
    const record = layers.record('build/1', 'a layer')
    const image = await pushImage('team/app:1.2', [record])

    await keep(layers.record('build/2', 'another'), 'team/app:1.2')

    expect(server.repository('team/app').tags.get('1.2')).toBe(image.digest)
    expect(log.warnings).toEqual([expect.stringMatching(/^Cannot write cache registry:.*it names an image/)])
  })

  it('refers to what its budget allows', async () => {
    const budget = {maxSize: 1500}
    const old = layers.record('build/1', 'a'.repeat(1000))
    const recent = layers.record('build/2', 'b'.repeat(1000))
    await keep(old, undefined, {...budget, now: () => new Date('2026-11-01')})
    await keep(recent, undefined, {...budget, now: () => new Date('2026-11-02')})
    const after = await open()

    expect([old, recent].map(record => after.find(record.key) !== undefined)).toEqual([false, true])
  })

  describe('reads the inline cache', () => {
    it('of an image: records of its layers, bytes from the layers themselves', async () => {
      const [base, step] = [layers.record('base', 'base'), layers.record('build/1', 'step')]
      const foreign = layers.record('build/2', 'not in the image')
      const config = encodeInline([step, foreign], [base.layer.diffId, step.layer.diffId])
      await pushImage('team/app:main', [base, step], config)

      const backend = await open('team/app:main')
      const found = backend.find(step.key)

      expect(found?.layer.blob).toEqual({mediaType: GZIP, digest: layers.digest(step), size: 4})
      expect(backend.find(foreign.key)).toBeUndefined()
      expect(await backend.fetchBlob(found!.layer.blob!.digest, 4, join(folder.path, 'out'))).toBe(true)
      expect(log.warnings).toEqual([])
    })

    it('of all images of an index', async () => {
      const records = ['amd64', 'arm64'].map(platform => layers.record(`build/${platform}`, platform))
      const manifests = []
      for (const record of records) {
        manifests.push(await pushImage('team/app:x', [record], encodeInline([record], [record.layer.diffId])))
      }
      const index = {schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests}
      server.addManifest('team/app', 'multi', index, index.mediaType)

      const backend = await open('team/app:multi')

      expect(records.map(record => backend.find(record.key)?.step)).toEqual(['build/amd64', 'build/arm64'])
    })

    it('of an image without one: nothing', async () => {
      await pushImage('team/app:main', [layers.record('build/1', 'x')])
      const backend = await open('team/app:main')

      expect(backend.findStep('build/1')).toBeUndefined()
      expect(log.warnings).toEqual([])
    })

    it.each<[string, object]>([
      ['text', {[INLINE_FIELD]: 'garbage'}],
      ['records that are none', {[INLINE_FIELD]: {slipwayCache: 1, records: [{record: {key: 'x'}}]}}]
    ])('of an image that has %s there: one warning', async (_, config) => {
      await pushImage('team/app:main', [layers.record('build/1', 'x')], config)
      await open('team/app:main')

      expect(log.warnings).toEqual([expect.stringMatching(/^Cannot read cache registry:/)])
    })

    it('adds nothing to an image none of whose layers has a record', () => {
      expect(encodeInline([layers.record('a', 'a')], [])).toEqual({})
    })
  })

  const answer = (status: number, body = '{}'): Answer => ({
    status,
    headers: {'content-type': 'application/json'},
    body: Buffer.from(body)
  })

  it.each<[string, Parameters<FakeRegistry['fault']>]>([
    ['500', [{times: 1e6}, () => answer(500)]],
    ['429', [{times: 1e6}, () => answer(429)]],
    ['403', [{times: 1e6}, () => answer(403)]],
    ['broken connections', [{times: 1e6}, () => 'reset']],
    ['HTML', [{times: 1e6}, () => ({...answer(200, '<html>'), headers: {'content-type': 'text/html'}})]],
    ['blobs that break off', [{path: /blobs/, method: 'GET', times: 1e6}, (_, honest) => ({...honest(), cutAfter: 3})]],
    [
      'blobs with other bytes',
      [
        {path: /blobs/, method: 'GET', times: 1e6},
        (_, honest) => ({...honest(), body: Buffer.alloc(honest().body?.length ?? 0, 'x')})
      ]
    ],
    ['refused uploads', [{method: 'POST', times: 1e6}, () => answer(500)]],
    ['refused manifests', [{method: 'PUT', path: /manifests/, times: 1e6}, () => answer(400)]]
  ])('turns %s into one warning', async (_, fault) => {
    const record = layers.record('build/1', 'a layer')
    await keep(record)
    server.fault(...fault)

    const backend = await open()
    if (backend.find(record.key)) await backend.fetchBlob(layers.digest(record), 7, join(folder.path, 'out'))
    backend.put(layers.record('build/2', 'new'))
    await backend.flush(layers)

    expect(log.warnings).toEqual([expect.stringMatching(/^Cannot (read|write) cache registry:.*the build goes on without it$/s)])
  })
})

describeWith(['docker-registry'], 'registry against docker-registry', () => {
  let server: TestRegistry
  let folder: ReturnType<typeof temporaryFolder>

  beforeAll(async () => {
    server = await startRegistry()
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.dispose())

  it('keeps what four jobs of a matrix write at once, and gives it back', async () => {
    const client = createClient()
    const log = recordingLog()
    const layers = new Layers(folder.path)
    const reference = parseReference(`${server.host}/${NAME}:matrix`)
    const open = async () => {
      const backend = guarded(registryCache({reference, registry: client, log}), log)
      await backend.load()
      return backend
    }
    const records = ['amd64', 'arm64', 'riscv64', 's390x'].map(platform =>
      layers.record(platform, Buffer.alloc(100_000, platform))
    )

    await Promise.all(
      records.map(async record => {
        const backend = await open()
        backend.put(record)
        await backend.flush(layers)
      })
    )
    const after = await open()
    const fetched = await Promise.all(
      records.map((record, index) => after.fetchBlob(layers.digest(record), 100_000, join(folder.path, `out${index}`)))
    )

    expect(records.map(record => after.find(record.key)?.step)).toEqual(['amd64', 'arm64', 'riscv64', 's390x'])
    expect(fetched).toEqual([true, true, true, true])
    expect(log.warnings).toEqual([])
    client.close()
  })
})

async function read(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
