import {readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {guarded} from '../../src/cache/guard.js'
import {localCache} from '../../src/cache/local.js'
import {type Digest, digestHex} from '../../src/oci/digest.js'
import {type CachePlace, cacheBackendContract} from '../contract/cache-backend.js'
import {Layers, recordingLog, temporaryFolder} from './support/records.js'

async function createPlace(): Promise<CachePlace> {
  const folder = temporaryFolder()
  const blob = (digest: Digest) => join(folder.path, 'blobs', 'sha256', digestHex(digest))
  return {
    open: log => localCache({directory: folder.path, log}),
    poisonBlob: async digest => writeFileSync(blob(digest), Buffer.alloc(statSync(blob(digest)).size, 'x')),
    removeBlob: async digest => rmSync(blob(digest)),
    truncateIndex: async () => {
      for (const name of readdirSync(join(folder.path, 'records'))) {
        const file = join(folder.path, 'records', name)
        writeFileSync(file, readFileSync(file).subarray(0, 40))
      }
    },
    dispose: async () => folder.dispose()
  }
}

cacheBackendContract('local', createPlace)

describe('local', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let layers: Layers
  const log = recordingLog()

  beforeEach(() => {
    folder = temporaryFolder()
    layers = new Layers(folder.path)
  })
  afterEach(() => folder.dispose())

  async function open(options: {maxSize?: number; now?: () => Date} = {}) {
    const backend = guarded(localCache({directory: join(folder.path, 'cache'), log, ...options}), log)
    await backend.load()
    return backend
  }

  async function keep(step: string, content: string, options: Parameters<typeof open>[0] = {}) {
    const backend = await open(options)
    const record = layers.record(step, content)
    backend.put(record)
    await backend.flush(layers)
    return record
  }

  it('is pruned to its budget, least recently used first', async () => {
    const day = (number: number) => ({now: () => new Date(Date.UTC(2026, 10, number))})
    const a = await keep('a', 'a'.repeat(1000), day(1))
    const b = await keep('b', 'b'.repeat(1000), day(2))
    const used = await open(day(3))
    await used.fetchBlob(layers.digest(a), 1000, join(folder.path, 'a.blob'))
    const c = await keep('c', 'c'.repeat(1000), {maxSize: 2500})

    const after = await open()

    expect(after.find(a.key)).toBeDefined()
    expect(after.find(b.key)).toBeUndefined()
    expect(after.find(c.key)).toBeDefined()
    expect(readdirSync(join(folder.path, 'cache', 'blobs', 'sha256'))).toHaveLength(2)
  })

  it('removes what a killed writer left, not what another one is writing', async () => {
    await keep('a', 'a')
    const blobs = join(folder.path, 'cache', 'blobs', 'sha256')
    for (const name of ['old.tmp', 'new.tmp']) writeFileSync(join(blobs, name), 'half a la')
    const lastWeek = new Date(Date.now() - 7 * 24 * 3600 * 1000)
    utimesSync(join(blobs, 'old.tmp'), lastWeek, lastWeek)
    await keep('b', 'b')

    expect(readdirSync(blobs).filter(name => name.endsWith('.tmp'))).toEqual(['new.tmp'])
  })

  it('merges the files of many writers into few', async () => {
    const records = []
    for (let run = 0; run < 20; run++) records.push(await keep(`run${run}`, `layer ${run}`))

    const after = await open()

    expect(readdirSync(join(folder.path, 'cache', 'records')).length).toBeLessThan(10)
    expect(records.filter(record => after.find(record.key) === undefined)).toEqual([])
  })

  it('follows no symlink that stands in for a blob', async () => {
    const record = await keep('a', 'content')
    const blob = join(folder.path, 'cache', 'blobs', 'sha256', digestHex(layers.digest(record)))
    const elsewhere = join(folder.path, 'elsewhere')
    writeFileSync(elsewhere, 'content')
    rmSync(blob)
    symlinkSync(elsewhere, blob)

    const backend = await open()

    expect(await backend.fetchBlob(layers.digest(record), 7, join(folder.path, 'out'))).toBe(false)
    expect(readFileSync(elsewhere, 'utf8')).toBe('content')
  })

  it('warns once and misses when the directory cannot be read', async () => {
    const file = join(folder.path, 'cache')
    writeFileSync(file, 'a file where the directory should be')
    const warnings = recordingLog()
    const backend = guarded(localCache({directory: file, log: warnings}), warnings)

    await backend.load()
    backend.put(layers.record('a', 'a'))
    await backend.flush(layers)

    expect(warnings.warnings).toEqual([expect.stringMatching(/^Cannot read cache local:.* the build goes on without it$/)])
  })
})
