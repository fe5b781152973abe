import {existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {StoreRecords} from '../../src/cache/store-records.js'
import {ContainerRecords} from '../../src/content/containers.js'
import {tryLock} from '../../src/content/lock.js'
import {openLease} from '../../src/content/lease.js'
import {collectCacheMounts} from '../../src/images/cache-mounts.js'
import {collectGarbage} from '../../src/images/collect.js'
import {removeImage} from '../../src/images/remove.js'
import {rememberRemoved} from '../../src/images/removed.js'
import {verifyStore} from '../../src/images/verify.js'
import {LayerStore} from '../../src/image/layer-store.js'
import type {Image} from '../../src/image/image.js'
import {addImage, type TestStore, testStore} from './support/store.js'

let at: TestStore
beforeEach(() => {
  at = testStore()
})
afterEach(() => at.remove())

const blobs = () => [...at.store.blobs.list()].length
const snapshots = () => readdirSync(at.store.directory('snapshots')).length
const app = (text = 'one') => addImage(at, {layers: [{text}], names: [`docker.io/library/${text}:1`]})

/** As a step of an earlier build leaves it. */
function cacheStep(image: Image, key: string, usedAt: Date): void {
  const records = new StoreRecords(at.store)
  const {diffId, contentDigest} = image.layers[0]!.layer
  const layer = {diffId, contentDigest, size: 10}
  records.put({version: 1, key: key.repeat(64), parts: {}, step: key, layer, created: usedAt.toISOString(), durationMs: 1})
  utimesSync(join(at.store.directory('steps'), `${key.repeat(64)}.json`), usedAt, usedAt)
}

const LONG_AGO = new Date('2020-01-01')
/** Everything in the store was used long ago. */
function age(): void {
  for (const {digest} of at.store.blobs.list()) utimesSync(at.store.blobs.path(digest), LONG_AGO, LONG_AGO)
  for (const name of readdirSync(at.store.directory('layers')))
    utimesSync(join(at.store.directory('layers'), name), LONG_AGO, LONG_AGO)
}

describe('garbage collection', () => {
  it('keeps what images need, and frees the rest', async () => {
    const image = await app()
    await at.layers.snapshot(image.layers[0]!.layer)
    await app('two')
    await removeImage(at.store, 'two:1', {force: false})
    const before = blobs()
    const {freed, layers} = await collectGarbage(at.store)
    expect(layers).toBe(1)
    expect(freed).toBeGreaterThan(0)
    expect(blobs()).toBe(before / 2)
    expect(snapshots()).toBe(1)
    expect((await verifyStore(at.store)).faults).toEqual([])
    await removeImage(at.store, 'one:1', {force: false})
    await collectGarbage(at.store)
    expect([blobs(), snapshots(), at.store.layers.list()]).toEqual([0, 0, []])
  })

  it('keeps an image without a name', async () => {
    const {descriptor} = await addImage(at)
    await at.store.names.set([], descriptor)
    expect((await collectGarbage(at.store)).blobs).toBe(0)
  })

  it('takes nothing that was used since a living process began', async () => {
    const lease = openLease(at.store.directory('leases'))
    await app()
    await removeImage(at.store, 'one:1', {force: false})
    expect((await collectGarbage(at.store)).blobs).toBe(0)
    lease.release()
    expect((await collectGarbage(at.store)).blobs).toBeGreaterThan(0)
  })

  it('keeps an old image that is removed while somebody may have found it', async () => {
    await app()
    age()
    const lease = openLease(at.store.directory('leases'))
    await removeImage(at.store, 'one:1', {force: false})
    expect((await collectGarbage(at.store)).blobs).toBe(0)
    lease.release()
    expect((await collectGarbage(at.store)).blobs).toBeGreaterThan(0)
    expect(blobs()).toBe(0)
  })

  it('keeps what is just being removed, or was when its remover was killed, whoever comes to use it meanwhile', async () => {
    const {descriptor} = await app()
    age()
    const gone = rememberRemoved(at.store, [descriptor])
    const lease = openLease(at.store.directory('leases'))
    await at.store.names.change(() => [])
    expect((await collectGarbage(at.store)).blobs).toBe(0)
    gone()
    expect((await collectGarbage(at.store)).blobs).toBe(0)
    lease.release()
    await sleep(5) // Within the millisecond in which it went, it may still be in use.
    expect((await collectGarbage(at.store)).blobs).toBeGreaterThan(0)
    expect(readdirSync(at.store.directory('images')).filter(name => name.startsWith('removed'))).toEqual([])
  })

  it('keeps an old blob that is written again, and a layer that is used again', async () => {
    const image = await app()
    await removeImage(at.store, 'one:1', {force: false})
    age()
    const lease = openLease(at.store.directory('leases'))
    await at.store.blobs.put(await at.store.blobs.read(image.configDescriptor.digest))
    await new LayerStore(at.store, at.pool).blob(image.layers[0]!.layer)
    await collectGarbage(at.store)
    expect(at.store.blobs.has(image.configDescriptor.digest)).toBe(true)
    expect(at.store.blobs.has(image.layers[0]!.layer.diffId)).toBe(true)
    expect(at.store.blobs.has(image.descriptor.digest)).toBe(false)
    lease.release()
  })

  it('keeps the image of a container, whatever became of its names', async () => {
    const image = await app()
    const records = new ContainerRecords(at.store.directory('containers'))
    const layers = image.layers.map(({layer}) => layer.diffId)
    const id = 'a'.repeat(64)
    const from = {name: 'one:1', id: image.configDescriptor.digest, manifest: image.descriptor.digest, layers}
    records.add({id, name: 'c', created: '2024-01-01T00:00:00Z', image: from, process: {}})
    await expect(removeImage(at.store, 'one:1', {force: false})).rejects.toThrow('is using its referenced image')
    await removeImage(at.store, 'one:1', {force: true})
    expect((await collectGarbage(at.store)).blobs).toBe(0)
    records.remove(id)
    await collectGarbage(at.store)
    expect(blobs()).toBe(0)
  })

  it('shrinks the build cache from its least recently used end', async () => {
    const [old, young] = [await app('old'), await app('young')]
    cacheStep(old, 'a', new Date('2024-01-01'))
    cacheStep(young, 'b', new Date('2024-01-02'))
    await removeImage(at.store, 'old:1', {force: false})
    await removeImage(at.store, 'young:1', {force: false})
    expect(await collectGarbage(at.store)).toMatchObject({steps: 0, layers: 0})
    const size = at.store.blobs.size(young.layers[0]!.layer.diffId)! + young.layers[0]!.blob.size
    expect(await collectGarbage(at.store, {keep: size})).toMatchObject({steps: 1, layers: 1})
    expect(at.store.blobs.has(young.layers[0]!.layer.diffId)).toBe(true)
    expect(await collectGarbage(at.store, {keep: Number.POSITIVE_INFINITY, before: Date.parse('2024-02-01')})).toMatchObject({
      steps: 1
    })
    expect(blobs()).toBe(0)
  })

  it('counts nothing for cached layers that an image needs anyway', async () => {
    cacheStep(await app(), 'a', new Date('2024-01-01'))
    expect(await collectGarbage(at.store, {keep: 0})).toMatchObject({steps: 0, layers: 0, blobs: 0})
  })

  it('removes cache mounts, but none that a step holds', async () => {
    const mounts = at.store.directory('mounts')
    for (const name of ['free', 'held']) {
      mkdirSync(join(mounts, name, 'fs'), {recursive: true})
      writeFileSync(join(mounts, name, 'fs', 'file'), 'x'.repeat(10_000))
    }
    const release = tryLock(join(mounts, 'held', 'lock'))
    expect(await collectCacheMounts(at.store, {keep: 0})).toMatchObject({count: 1})
    expect(existsSync(join(mounts, 'free'))).toBe(false)
    expect(existsSync(join(mounts, 'held', 'fs', 'file'))).toBe(true)
    release?.()
  })
})

describe('verification', () => {
  it('finds damaged and lost content, names who needs it, and repairs', async () => {
    const image = await app()
    const {blob, layer} = image.layers[0]!
    expect(await verifyStore(at.store)).toMatchObject({images: 1, faults: [], remote: 0})
    writeFileSync(at.store.blobs.path(blob.digest), 'damaged')
    const {faults} = await verifyStore(at.store, {repair: true})
    expect(faults).toEqual([expect.objectContaining({digest: blob.digest, images: ['docker.io/library/one:1']})])
    // The plain form of the layer is still here.
    expect((await verifyStore(at.store)).faults).toEqual([])
    at.store.blobs.remove(layer.diffId)
    expect((await verifyStore(at.store)).faults).toEqual([expect.objectContaining({what: 'the layer is in the store no more'})])
  })
})
