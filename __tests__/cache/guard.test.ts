import type {CacheBackend} from '../../src/cache/backend.js'
import {guarded} from '../../src/cache/guard.js'
import {noCache} from '../../src/cache/none.js'
import {CacheError} from '../../src/errors.js'
import {digestOf} from '../../src/oci/digest.js'
import {Layers, recordingLog, temporaryFolder} from './support/records.js'

describe('a guarded cache', () => {
  const folder = temporaryFolder()
  const layers = new Layers(folder.path)
  const record = layers.record('build/1', 'layer')
  afterAll(() => folder.dispose())

  function guard(backend: Partial<CacheBackend>) {
    const log = recordingLog()
    return {log, cache: guarded({...noCache, name: 'test', find: () => record, ...backend}, log)}
  }

  it('loads once, however many ask for it', async () => {
    let loads = 0
    const {cache} = guard({load: async () => void loads++})
    await Promise.all([cache.load(), cache.load()])
    await cache.load()
    expect(loads).toBe(1)
  })

  it('finds nothing once its backend failed: no blob would come', async () => {
    const {cache, log} = guard({
      fetchBlob: async () => {
        throw new CacheError('UNAVAILABLE', 'the service is gone')
      }
    })
    expect(cache.find(record.key)).toBe(record)
    expect(await cache.fetchBlob(digestOf(''), 0, '/nowhere')).toBe(false)
    expect(cache.find(record.key)).toBeUndefined()
    expect(log.warnings).toEqual(['Cannot read cache test: the service is gone; the build goes on without it'])
  })

  it('says nothing of what its own end breaks', async () => {
    let fail: (error: Error) => void = () => undefined
    const {cache, log} = guard({
      load: () => new Promise((_, reject) => (fail = reject)),
      close: async () => fail(new CacheError('UNAVAILABLE', 'the cache was closed'))
    })
    const loaded = cache.load()
    await cache.close!()
    await loaded
    expect(log.warnings).toEqual([])
  })
})
