import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {combined} from '../../src/cache/combine.js'
import {guarded} from '../../src/cache/guard.js'
import {digestOf} from '../../src/oci/digest.js'
import {MemoryPlace} from './support/memory.js'
import {Layers, mountArchive, recordingLog, temporaryFolder} from './support/records.js'

describe('combined', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let layers: Layers
  let near: MemoryPlace
  let far: MemoryPlace

  beforeEach(() => {
    folder = temporaryFolder()
    layers = new Layers(folder.path)
    near = new MemoryPlace()
    far = new MemoryPlace()
  })
  afterEach(() => folder.dispose())

  async function fill(place: MemoryPlace, ...records: ReturnType<Layers['record']>[]) {
    const backend = place.open('fill')
    for (const record of records) backend.put(record)
    await backend.flush(layers)
  }

  it('answers from the first reader that knows, and fetches from the first that has the blob', async () => {
    const shared = layers.record('a/1', 'in both')
    const distant = layers.record('a/2', 'far only')
    await fill(near, shared)
    await fill(far, shared, distant)
    near.blobs.clear()
    const backend = combined([near.open('near'), far.open('far')], [])
    await backend.load()

    expect(backend.find(shared.key)?.key).toBe(shared.key)
    expect(backend.find(distant.key)?.key).toBe(distant.key)
    const destination = join(folder.path, 'out')
    expect(await backend.fetchBlob(digestOf('in both'), 7, destination)).toBe(true)
    expect(readFileSync(destination, 'utf8')).toBe('in both')
    expect(await backend.fetchBlob(digestOf('nowhere'), 7, join(folder.path, 'none'))).toBe(false)
  })

  it('explains by the newest record of a step, wherever it is', async () => {
    const old = layers.record('a/1', 'old', {created: '2026-11-01T00:00:00Z'})
    const recent = layers.record('a/1', 'recent', {created: '2026-11-02T00:00:00+02:00'})
    await fill(near, old)
    await fill(far, recent)
    const backend = combined([near.open('near'), far.open('far')], [])
    await backend.load()

    expect(backend.findStep('a/1')?.key).toBe(recent.key)
  })

  it('keeps the layers of all stages in a max cache, those of the image in a min cache', async () => {
    const image = layers.record('final/1', 'image')
    const stage = layers.record('build/1', 'stage')
    const backend = combined(
      [],
      [
        {backend: near.open('near'), mode: 'min'},
        {backend: far.open('far'), mode: 'max'}
      ]
    )
    backend.put(image)
    backend.put(stage, 'intermediate')

    const stats = await backend.flush(layers)

    expect([...near.blobs.values()].map(String)).toEqual(['image'])
    expect([...far.blobs.values()].map(String)).toEqual(['image', 'stage'])
    expect(stats).toEqual({records: 2, blobsWritten: 3, bytesWritten: 15})
  })

  it('loads and closes a backend once that is reader and writer', async () => {
    const both = near.open('both')
    const backend = combined([both], [{backend: both, mode: 'max'}])
    await backend.load()
    await backend.flush(layers)
    await backend.close?.()

    expect(near.calls).toEqual(['load', 'flush', 'close'])
  })

  it('goes on with the others when one fails, saying so once', async () => {
    const log = recordingLog()
    const record = layers.record('a/1', 'layer')
    const broken = {
      ...near.open('broken'),
      load: async () => Promise.reject(new Error('disk on fire')),
      flush: async () => Promise.reject(new Error('disk still on fire'))
    }
    await fill(far, record)
    const [first, second] = [guarded(broken, log), guarded(far.open('far'), log)]
    const backend = combined(
      [first, second],
      [
        {backend: first, mode: 'max'},
        {backend: second, mode: 'max'}
      ]
    )

    await backend.load()
    backend.put(layers.record('a/2', 'another'))
    const stats = await backend.flush(layers)

    expect(backend.find(record.key)?.key).toBe(record.key)
    expect(stats.records).toBe(1)
    expect(log.warnings).toEqual(['Cannot read cache broken: disk on fire; the build goes on without it'])
  })

  it('keeps mounts in every writer and finds the newest', async () => {
    const {record, path} = mountArchive(folder.path, 'npm', 'packages')
    const backend = combined(
      [near.open('r')],
      [
        {backend: near.open('near'), mode: 'max'},
        {backend: far.open('far'), mode: 'min'}
      ]
    )
    backend.mounts!.put(record, path)
    await backend.flush(layers)

    const after = combined([near.open('near'), far.open('far')], [])
    await after.load()
    expect(after.mounts!.find('npm')).toEqual(record)
    expect(near.records.findMount('npm')).toEqual(far.records.findMount('npm'))
  })

  it('is no cache at all when nothing was asked for', async () => {
    const backend = combined([], [])
    backend.put(layers.record('a/1', 'x'))

    expect(await backend.flush(layers)).toEqual({records: 0, blobsWritten: 0, bytesWritten: 0})
    expect(await backend.fetchBlob(digestOf('x'), 1, join(folder.path, 'x'))).toBe(false)
    expect(existsSync(join(folder.path, 'x'))).toBe(false)
    expect(backend.mounts).toBeUndefined()
  })
})
