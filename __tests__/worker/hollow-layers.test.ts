import {randomBytes} from 'node:crypto'
import {copyFileSync, readFileSync, readdirSync} from 'node:fs'
import type {CacheBackend} from '../../src/cache/backend.js'
import {noCache} from '../../src/cache/none.js'
import type {CacheRecord} from '../../src/cache/record.js'
import {StoreRecords} from '../../src/cache/store-records.js'
import type {LayerRef} from '../../src/image/layer-ref.js'
import {silentLog} from '../../src/log.js'
import {layersTree} from '../../src/snapshot/tree-layers.js'
import {HollowLayers} from '../../src/worker/hollow-layers.js'
import {addImage, type TestStore, testStore} from '../images/support/store.js'
import {describeWith} from '../support/needs.js'

/** A cache on another machine: records, and blobs as files of the store that made them. */
class MemoryCache {
  readonly records = new Map<string, CacheRecord>()
  /** Digests that were asked for. */
  readonly fetched: string[] = []
  readonly backend: CacheBackend
  from: TestStore | undefined
  isBroken = false

  constructor() {
    this.backend = {
      ...noCache,
      find: key => this.records.get(key),
      put: record => void this.records.set(record.key, record),
      fetchBlob: async (digest, _, destination) => {
        this.fetched.push(digest)
        if (this.isBroken || !this.from) return false
        copyFileSync(this.from.store.blobs.path(digest), destination)
        return true
      }
    }
  }
}

const BIG = randomBytes(300 * 1024).toString('hex')
const FILES = {'etc/': '', 'etc/passwd': 'root:x:0:0::/:/bin/sh\n', 'srv/': '', 'srv/big': BIG}

describeWith(['root'], 'layers without their bytes', () => {
  let here: TestStore
  let there: TestStore
  let cache: MemoryCache
  beforeEach(() => {
    here = testStore()
    there = testStore()
    cache = new MemoryCache()
    cache.from = here
  })
  afterEach(() => {
    here.remove()
    there.remove()
  })

  function hollowLayers(at: TestStore, isKept: boolean): HollowLayers {
    const records = new StoreRecords(at.store)
    const {store, layers, pool} = at
    return new HollowLayers({store, layers, pool, records, cache: cache.backend, isKept, log: silentLog})
  }

  /** The layer as an empty machine knows it: its blob is in a registry. */
  function elsewhere(layer: LayerRef, blob: NonNullable<LayerRef['blob']>, asked: string[]): LayerRef {
    const fetch: LayerRef['fetch'] = async (wanted, destination) => {
      asked.push(wanted.digest)
      copyFileSync(here.store.blobs.path(wanted.digest), destination)
      return true
    }
    return {...layer, blob, fetch}
  }

  /** Looks at the layer on the machine that has it, and lets what that leaves in the cache be uploaded. */
  async function seed(files = FILES) {
    const image = await addImage(here, {layers: [files]})
    const {layer, blob} = image.layers[0]!
    const hollow = hollowLayers(here, true)
    const tree = layersTree(await hollow.outlines([layer]))
    expect(readFileSync(tree.hostPath('/srv/big'), 'utf8')).toBe(files['srv/big'])
    await hollow.settle()
    for (const [key, record] of cache.records) {
      const compressed = await here.layers.formatted(here.layers.known(record.layer.diffId)!, {compression: 'gzip'})
      cache.records.set(key, {...record, layer: {...record.layer, blob: compressed}})
    }
    return {layer, blob}
  }

  it('are seen whole where they are, and leave their table of contents in the cache', async () => {
    await seed()
    expect([...cache.records.values()].map(({parts}) => parts['args'])).toEqual([expect.stringMatching(/^table of contents of/)])
    expect(readdirSync(here.store.directory('tmp'))).toEqual([])
  })

  it('are seen without their bytes where they are not; names of users stay', async () => {
    const {layer, blob} = await seed()
    const asked: string[] = []
    const tree = layersTree(await hollowLayers(there, true).outlines([elsewhere(layer, blob, asked)]))
    expect(asked).toEqual([])
    expect(cache.fetched).toHaveLength(1)
    expect(tree.readdir('/srv')).toEqual(['big'])
    expect(tree.lstat('/srv/big')).toMatchObject({type: 'file', size: 0})
    expect(readFileSync(tree.hostPath('/etc/passwd'), 'utf8')).toBe(FILES['etc/passwd'])
  })

  it('are fetched as ever when the cache has lost the table', async () => {
    const {layer, blob} = await seed()
    cache.isBroken = true
    const asked: string[] = []
    const tree = layersTree(await hollowLayers(there, true).outlines([elsewhere(layer, blob, asked)]))
    expect(asked).toEqual([blob.digest])
    expect(readFileSync(tree.hostPath('/srv/big'), 'utf8')).toBe(BIG)
  })

  it('are fetched as ever when a small layer has no table, and leave none where no cache is written', async () => {
    await seed({...FILES, 'srv/big': 'small'})
    expect([...cache.records]).toEqual([])
    const image = await addImage(here, {layers: [FILES]})
    const hollow = hollowLayers(here, false)
    await hollow.outlines([image.layers[0]!.layer])
    await hollow.settle()
    expect([...cache.records]).toEqual([])
  })
})
