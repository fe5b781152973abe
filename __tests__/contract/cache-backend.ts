import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {CacheBackend} from '../../src/cache/backend.js'
import {guarded} from '../../src/cache/guard.js'
import type {Log} from '../../src/log.js'
import {type Digest, digestOf} from '../../src/oci/digest.js'
import {hexOf, Layers, mountArchive, recordingLog, temporaryFolder} from '../cache/support/records.js'

/** One place that keeps a cache; every `open` is a build on a machine that knows nothing yet. */
export interface CachePlace {
  open(log: Log): CacheBackend
  /** Puts other bytes of the same length where this blob is kept. */
  poisonBlob(digest: Digest): Promise<void>
  /** Takes the blob away, as an eviction does. */
  removeBlob(digest: Digest): Promise<void>
  /** Cuts the index in the middle. */
  truncateIndex(): Promise<void>
  dispose(): Promise<void>
}

/** What every CacheBackend promises. `create` makes an empty place. */
export function cacheBackendContract(name: string, create: () => Promise<CachePlace>): void {
  describe(`${name} as a CacheBackend`, () => {
    let place: CachePlace
    let folder: ReturnType<typeof temporaryFolder>
    let layers: Layers
    let log: ReturnType<typeof recordingLog>
    const opened: CacheBackend[] = []

    beforeEach(async () => {
      place = await create()
      folder = temporaryFolder()
      layers = new Layers(folder.path)
      log = recordingLog()
    })

    afterEach(async () => {
      for (const backend of opened.splice(0)) await backend.close?.()
      await place.dispose()
      folder.dispose()
    })

    async function open(): Promise<CacheBackend> {
      const backend = guarded(place.open(log), log)
      opened.push(backend)
      await backend.load()
      return backend
    }

    async function keep(...records: Parameters<CacheBackend['put']>[0][]): Promise<void> {
      const backend = await open()
      for (const record of records) backend.put(record)
      await backend.flush(layers)
    }

    async function fetched(backend: CacheBackend, digest: Digest, size: number): Promise<string | undefined> {
      const destination = join(folder.path, `fetched-${hexOf(`${Math.random()}`)}`)
      const found = await backend.fetchBlob(digest, size, destination)
      expect(existsSync(destination)).toBe(found)
      return found ? readFileSync(destination, 'latin1') : undefined
    }

    it('finds nothing in an empty cache, and says nothing about it', async () => {
      const backend = await open()

      expect(backend.find(hexOf('anything'))).toBeUndefined()
      expect(backend.findStep('any step')).toBeUndefined()
      expect(await fetched(backend, digestOf('anything'), 8)).toBeUndefined()
      expect(log.warnings).toEqual([])
    })

    it('gives a later build what an earlier one put', async () => {
      const record = layers.record('build/1', 'the layer')
      await keep(record)

      const backend = await open()
      const found = backend.find(record.key)

      expect(found).toEqual({
        ...record,
        layer: {
          ...record.layer,
          blob: {mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digestOf('the layer'), size: 9}
        }
      })
      expect(await fetched(backend, found!.layer.blob!.digest, 9)).toBe('the layer')
      expect(log.warnings).toEqual([])
    })

    it('keeps bytes as they are: empty, binary and large', async () => {
      const contents = [
        Buffer.alloc(0),
        Buffer.from(Array.from({length: 256}, (_, byte) => byte)),
        Buffer.alloc(3_000_001, 'layer ')
      ]
      const records = contents.map((content, index) => layers.record(`step/${index}`, content))
      await keep(...records)

      const backend = await open()

      for (const [index, content] of contents.entries()) {
        expect(await fetched(backend, layers.digest(records[index]!), content.length)).toBe(content.toString('latin1'))
      }
    })

    it('finds the newest record of a step, for explaining', async () => {
      const old = layers.record('build/1', 'old', {created: '2026-11-01T10:00:00Z'})
      const newer = layers.record('build/1', 'new', {created: '2026-11-02T10:00:00Z'})
      await keep(newer)
      await keep(old)

      const backend = await open()

      expect(backend.findStep('build/1')?.key).toBe(newer.key)
      expect(backend.find(old.key)?.key).toBe(old.key)
    })

    it('loses nothing when two jobs write at once', async () => {
      const jobs = await Promise.all([open(), open(), open()])
      const records = jobs.map((_, index) => layers.record(`job${index}/1`, `layer of job ${index}`))
      for (const [index, job] of jobs.entries()) job.put(records[index]!)

      await Promise.all(jobs.map(job => job.flush(layers)))

      const after = await open()
      for (const [index, record] of records.entries()) {
        expect(after.find(record.key)?.key).toBe(record.key)
        const content = `layer of job ${index}`
        expect(await fetched(after, layers.digest(record), content.length)).toBe(content)
      }
      expect(log.warnings).toEqual([])
    })

    it('writes what is new only, and compresses nothing that it holds', async () => {
      const first = layers.record('build/1', 'one')
      const second = layers.record('build/2', 'second')
      await keep(first)
      layers.asked.length = 0

      const backend = await open()
      backend.put(first)
      backend.put(second)
      const stats = await backend.flush(layers)
      const again = await backend.flush(layers)

      expect(layers.asked).toEqual([second.layer.diffId])
      expect(stats).toEqual({records: 1, blobsWritten: 1, bytesWritten: 6})
      expect(again).toEqual({records: 0, blobsWritten: 0, bytesWritten: 0})
    })

    it('keeps one blob for two steps that made the same layer', async () => {
      const one = layers.record('build/1', 'same')
      const two = {...one, key: hexOf('another key'), step: 'build/2'}
      const backend = await open()
      backend.put(one)
      backend.put(two)

      expect(await backend.flush(layers)).toEqual({records: 2, blobsWritten: 1, bytesWritten: 4})
      const after = await open()
      expect(after.find(two.key)?.layer.blob).toEqual(after.find(one.key)?.layer.blob)
    })

    it('keeps the other records when the bytes of one cannot be had', async () => {
      const good = layers.record('build/1', 'good')
      const gone = {...layers.record('build/2', 'gone'), layer: {...good.layer, diffId: digestOf('never made')}}
      await keep(gone, good)

      const backend = await open()

      expect(backend.find(good.key)).toBeDefined()
      expect(backend.find(gone.key)).toBeUndefined()
      expect(log.warnings).toHaveLength(1)
    })

    it('takes a poisoned blob as a miss, with one warning', async () => {
      const record = layers.record('build/1', 'the right bytes')
      await keep(record)
      await place.poisonBlob(layers.digest(record))

      const backend = await open()

      expect(await fetched(backend, layers.digest(record), 15)).toBeUndefined()
      expect(await fetched(backend, layers.digest(record), 15)).toBeUndefined()
      expect(log.warnings).toEqual([expect.stringContaining(`Cannot read cache ${backend.name}`)])
    })

    it('takes an evicted blob as a miss', async () => {
      const record = layers.record('build/1', 'evicted later')
      await keep(record)
      const backend = await open()
      expect(backend.find(record.key)).toBeDefined()

      await place.removeBlob(layers.digest(record))

      expect(await fetched(backend, layers.digest(record), 13)).toBeUndefined()
    })

    it('takes a truncated index as an empty cache, with one warning, and can be written again', async () => {
      const before = layers.record('build/1', 'before')
      const after = layers.record('build/2', 'after')
      await keep(before)
      await place.truncateIndex()

      const backend = await open()
      expect(backend.find(before.key)).toBeUndefined()
      expect(log.warnings).toHaveLength(1)

      const next = await open()
      next.put(after)
      await next.flush(layers)
      expect((await open()).find(after.key)?.key).toBe(after.key)
    })

    it('refuses a record that says another size than its blob has', async () => {
      const record = layers.record('build/1', 'twelve bytes')
      await keep(record)
      const backend = await open()

      expect(await fetched(backend, layers.digest(record), 5)).toBeUndefined()
      expect(await fetched(backend, layers.digest(record), 500)).toBeUndefined()
      expect(log.warnings).toHaveLength(1)
    })

    it('keeps cache mounts, the newest of each id', async () => {
      const first = mountArchive(folder.path, 'npm', 'packages of run 1')
      const second = mountArchive(folder.path, 'npm', 'packages of run 2')
      for (const {record, path} of [first, {...second, record: {...second.record, created: '2026-11-02T10:00:00Z'}}]) {
        const backend = await open()
        backend.mounts!.put(record, path)
        await backend.flush(layers)
      }

      const backend = await open()
      const found = backend.mounts!.find('npm')

      expect(found?.fingerprint).toBe(second.record.fingerprint)
      expect(await fetched(backend, found!.blob.digest, found!.blob.size)).toBe('packages of run 2')
      expect(backend.mounts!.find('apt')).toBeUndefined()
    })
  })
}
