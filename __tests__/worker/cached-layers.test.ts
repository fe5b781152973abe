import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {CacheRecord} from '../../src/cache/record.js'
import {noCache} from '../../src/cache/none.js'
import {createLayerPool} from '../../src/layer/pool.js'
import {digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {CachedLayers} from '../../src/worker/cached-layers.js'
import {tarOf} from '../layer/tar-fixture.js'
import {recordingLog} from '../cache/support/records.js'
import {temporaryDirectory} from '../support/directory.js'

const directory = temporaryDirectory('cached-layers')
afterAll(() => directory.remove())

const tar = tarOf({name: 'hello', mode: 0o644, data: 'hello'})
let number = 0

function setUp(bytes: Buffer, pool = createLayerPool({workerFile: undefined})) {
  const log = recordingLog()
  const cache = {
    ...noCache,
    fetchBlob: async (_digest: unknown, _size: unknown, destination: string) => {
      writeFileSync(destination, bytes, {flag: 'wx'})
      return true
    }
  }
  const blob = {mediaType: MediaType.ociLayerGzip, digest: digestOf(bytes), size: bytes.length}
  const layer = {diffId: digestOf(tar), contentDigest: 'c', size: tar.length, blob}
  const record: CacheRecord = {version: 1, key: 'k', parts: {}, step: 's', layer, created: '2026-11-01', durationMs: 1}
  const layers = new CachedLayers({cache, pool, log})
  const destination = join(directory.path, `${number++}`)
  return {log, layers, record, blob, destination, fetch: () => layers.find(record)!.fetch!(blob, destination)}
}

describe('a layer that a cache promises', () => {
  it('is fetched when it is what its record says', async () => {
    const {fetch, layers, record, destination, log} = setUp(gzipSync(tar))
    expect(await fetch()).toBe(true)
    expect(existsSync(destination)).toBe(true)
    expect(layers.find(record)).toMatchObject({isClaim: true})
    expect(log.warnings).toEqual([])
  })

  it.each([
    ['another layer', gzipSync(tarOf({name: 'evil', mode: 0o644, data: 'evil'}))],
    ['no layer', Buffer.from('no gzip at all')]
  ])('is not taken when its blob is %s, and not asked for again', async (_, bytes) => {
    const {fetch, layers, record, destination, log} = setUp(bytes)
    expect(await fetch()).toBe(false)
    expect(existsSync(destination)).toBe(false)
    expect(layers.find(record)).toBeUndefined()
    expect(log.warnings).toEqual([expect.stringMatching(/^Cannot use layer sha256:.* which holds something else/)])
  })

  it('is not called a lie when the build was stopped while it was looked at', async () => {
    const pool = {...createLayerPool({workerFile: undefined}), diffIdOf: () => Promise.reject(new Error('The work was stopped'))}
    const {fetch, layers, record, log} = setUp(gzipSync(tar), pool)
    await expect(fetch()).rejects.toThrow('The work was stopped')
    expect(layers.find(record)).toBeDefined()
    expect(log.warnings).toEqual([])
  })
})
