import {mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {openStore} from '../../src/content/store.js'
import {LayerStore} from '../../src/image/layer-store.js'
import {createLayerPool} from '../../src/layer/pool.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {tarOf} from '../layer/tar-fixture.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {commitTar, remoteLayer} from './layers.js'

const directory = temporaryDirectory('layer-store')
afterAll(() => directory.remove())

let number = 0
function setUp(root = join(directory.path, `store-${number++}`)) {
  const store = openStore(root)
  return {store, layers: new LayerStore(store, createLayerPool({workerFile: undefined}))}
}
const left = ({store}: ReturnType<typeof setUp>) => readdirSync(join(store.root, 'tmp'))
const tar = tarOf({name: 'hello', mode: 0o644, data: 'hello'})
const gzip = {compression: 'gzip'} as const

describe('a layer from elsewhere', () => {
  it('is fetched once, however many ask', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    const found = await Promise.all([1, 2, 3].map(() => own.layers.blob(layer)))
    expect(new Set(found.map(({digest}) => digest))).toEqual(new Set([layer.blob.digest]))
    expect(layer.fetched()).toBe(1)
    expect(own.layers.isHere(layer, layer.blob)).toBe(true)
    expect(left(own)).toEqual([])
  })

  it("is its image's word only: another image with that DiffID gets its own blob (l-diffid-poison)", async () => {
    const own = setUp()
    const honest = remoteLayer(tar)
    const lie = {...remoteLayer(tarOf({name: 'evil', mode: 0o644, data: 'evil'})), diffId: honest.diffId}
    for (const {layers} of [own, setUp(own.store.root)]) {
      expect(await layers.formatted(lie, gzip)).toEqual(lie.blob)
      expect(layers.hasBlob(honest.diffId)).toBe(false)
      expect(await layers.blob(honest)).toEqual(honest.blob)
      expect(await layers.formatted(honest, gzip)).toEqual(honest.blob)
    }
    expect([honest.fetched(), lie.fetched()]).toEqual([1, 1])
  })

  it('that a cache claims is here once its fetch has checked it, not because the blob is', async () => {
    const own = setUp()
    await own.layers.blob(remoteLayer(tar))
    const claim = {...remoteLayer(tar), isClaim: true}
    expect(own.layers.isHere(claim, claim.blob)).toBe(false)
    await own.layers.blob(claim)
    expect(claim.fetched()).toBe(1)
    expect(own.layers.isHere(claim, claim.blob)).toBe(true)
    expect(own.layers.hasBlob(claim.diffId)).toBe(true)
  })

  it('is not fetched when another process has brought it meanwhile', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    await setUp(own.store.root).layers.blob(remoteLayer(tar))
    await own.layers.blob(layer)
    expect(layer.fetched()).toBe(0)
  })

  it('can be asked for again after a failure', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    let isDown = true
    const fetch: typeof layer.fetch = (...args) => (isDown ? Promise.reject(new Error('no network')) : layer.fetch!(...args))
    await expect(own.layers.blob({...layer, fetch})).rejects.toThrow('no network')
    isDown = false
    expect((await own.layers.blob({...layer, fetch})).digest).toBe(layer.blob.digest)
    expect(left(own)).toEqual([])
  })

  it.each([
    ['nobody has it any more', async () => false],
    ['nobody ever had it', undefined]
  ])('is said to be gone when %s', async (_, fetch) => {
    const own = setUp()
    await expect(own.layers.blob({...remoteLayer(tar), fetch})).rejects.toMatchObject({code: 'BLOB_NOT_FOUND'})
  })

  it('keeps the compression that it has, unless another is insisted on', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    expect(own.layers.knownBlob(layer, gzip)).toEqual(layer.blob)
    expect(await own.layers.formatted(layer, gzip)).toEqual(layer.blob)
    expect(await own.layers.formatted(layer, {compression: 'none'})).toEqual(layer.blob)
    const plain = await own.layers.formatted(layer, {compression: 'none', force: true})
    expect(plain).toEqual({mediaType: MediaType.ociLayer, digest: digestOf(tar), size: tar.length})
    expect(readFileSync(own.store.blobs.path(plain.digest)).equals(tar)).toBe(true)
    expect(left(own)).toEqual([])
  })

  it('that is not what its image says is refused when it is recompressed (l-diffid-poison)', async () => {
    const own = setUp()
    const layer = {...remoteLayer(tar), diffId: digestOf('another tar')}
    await expect(own.layers.formatted(layer, {compression: 'none', force: true})).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
    expect(own.store.blobs.has(layer.diffId)).toBe(false)
    expect(left(own)).toEqual([])
  })

  it('of a type that nobody can read is refused', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    const odd = {...layer, blob: {...layer.blob, mediaType: 'application/x+lzip'}}
    await expect(own.layers.formatted(odd, gzip)).rejects.toMatchObject({code: 'MALFORMED'})
  })
})

describe('a layer made here', () => {
  it('is plain until somebody wants it compressed, which is done once', async () => {
    const own = setUp()
    const layer = commitTar(tar, own)
    expect(own.layers.knownBlob(layer, gzip)).toBeUndefined()
    const made = await Promise.all([1, 2].map(() => own.layers.formatted(layer, gzip)))
    expect(made[0]).toEqual(made[1])
    expect(made[0]).toMatchObject({mediaType: MediaType.ociLayerGzip})
    expect(gunzipSync(readFileSync(own.store.blobs.path(made[0]!.digest))).equals(tar)).toBe(true)
    expect(own.layers.knownBlob(own.layers.known(layer.diffId)!, gzip)).toEqual(made[0])
    expect(left(own)).toEqual([])
  })

  it('has the same bytes in every store', async () => {
    const made = await Promise.all([setUp(), setUp()].map(own => own.layers.formatted(commitTar(tar, own), gzip)))
    expect(made[0]).toEqual(made[1])
  })

  describeWith(['zstd'], 'zstd', () => {
    it('is another form of it', async () => {
      const own = setUp()
      const layer = commitTar(tar, own)
      const made = [
        await own.layers.formatted(layer, gzip),
        await own.layers.formatted(layer, {compression: 'zstd', force: true})
      ]
      expect(made.map(({mediaType}) => mediaType)).toEqual([MediaType.ociLayerGzip, MediaType.ociLayerZstd])
      expect(own.store.layers.get(layer.diffId)!.blobs).toHaveLength(3)
    })
  })

  it('is known by its DiffID', () => {
    const own = setUp()
    expect(own.layers.known(digestOf('nothing'))).toBeUndefined()
    const layer = commitTar(tar, own)
    expect(own.layers.known(layer.diffId)).toEqual(layer)
  })

  it('that a crash has cut off is not compressed as if it were whole', async () => {
    const own = setUp()
    const layer = commitTar(tar, own)
    truncateSync(own.store.blobs.path(layer.diffId), 512)
    await expect(own.layers.formatted(layer, gzip)).rejects.toMatchObject({code: 'BLOB_NOT_FOUND'})
  })

  it('leaves nothing when it is abandoned in the middle', async () => {
    const own = setUp()
    const layer = commitTar(Buffer.alloc(64 << 20), own)
    const compression = own.layers.formatted(layer, gzip).catch(() => 'ended')
    await new Promise(resolve => setTimeout(resolve, 20))
    await own.layers.abandon()
    expect(await compression).toBe('ended')
    expect(left(own)).toEqual([])
  })
})

describeWith(['root', 'linux'], 'an unpacked layer', () => {
  it('is unpacked once for many, and found by the next process', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    const found = await Promise.all([1, 2, 3].map(() => own.layers.snapshot(layer)))
    expect(new Set(found).size).toBe(1)
    expect(readFileSync(join(found[0]!.directory, 'hello'), 'utf8')).toBe('hello')
    const later = setUp(own.store.root)
    expect(later.layers.hasSnapshot(layer.diffId)).toBe(true)
    expect((await later.layers.snapshot({...layer, fetch: undefined})).directory).toBe(found[0]!.directory)
    expect(left(own)).toEqual([])
  })

  it('is taken from whoever was first when two unpack it at once', async () => {
    const root = join(directory.path, `store-${number++}`)
    const [one, other] = [setUp(root), setUp(root)]
    const found = await Promise.all([one, other].map(({layers}) => layers.snapshot(remoteLayer(tar))))
    expect(found[0]!.directory).toBe(found[1]!.directory)
    expect(left(one)).toEqual([])
  })

  it('must be what its image says: nothing stays of one that is not (l-diffid-poison)', async () => {
    const own = setUp()
    const layer = {...remoteLayer(tar), diffId: digestOf('another tar')}
    await expect(own.layers.snapshot(layer)).rejects.toMatchObject({code: 'DIFF_ID_MISMATCH'})
    expect(own.layers.hasSnapshot(layer.diffId)).toBe(false)
    expect(own.store.layers.list()).toEqual([])
    expect(readdirSync(join(own.store.root, 'snapshots'))).toEqual([])
    expect(left(own)).toEqual([])
  })

  it('is fetched again when its blob in the store was damaged', async () => {
    const own = setUp()
    const layer = remoteLayer(tar)
    await own.layers.blob(layer)
    writeFileSync(own.store.blobs.path(layer.blob.digest), gzipSync(Buffer.alloc(1024)).subarray(0, layer.blob.size))
    truncateSync(own.store.blobs.path(layer.blob.digest), layer.blob.size)
    const fresh = setUp(own.store.root)
    expect(readFileSync(join((await fresh.layers.snapshot(layer)).directory, 'hello'), 'utf8')).toBe('hello')
    expect(layer.fetched()).toBe(2)
  })

  it('that is damaged and to be had nowhere is said to be gone, so that it is built again', async () => {
    const own = setUp()
    const layer = commitTar(tar, own)
    writeFileSync(own.store.blobs.path(layer.diffId), Buffer.alloc(tar.length))
    await expect(own.layers.snapshot(layer)).rejects.toMatchObject({code: 'BLOB_NOT_FOUND'})
    expect(own.store.blobs.has(layer.diffId)).toBe(false)
  })

  it('may be the very directory that a step has left', async () => {
    const own = setUp()
    const upper = own.store.temporaryPath('upper')
    mkdirSync(upper)
    writeFileSync(join(upper, 'hello'), 'hello')
    const file = own.store.temporaryPath('tar')
    writeFileSync(file, tar)
    const written = {diffId: digestOf(tar), size: tar.length, contentDigest: digestHex(digestOf(tar))}
    const meta = {opaque: ['gone'], xattrs: [['hello', {'user.a': 'eA=='}]] as const}
    const layer = own.layers.commit(written, file, {directory: upper, meta})
    const {directory, opaque, xattrs} = await own.layers.snapshot(layer)
    expect(readFileSync(join(directory, 'hello'), 'utf8')).toBe('hello')
    expect([[...opaque!], xattrs!.get('hello')]).toEqual([['gone'], {'user.a': 'eA=='}])
    expect(left(own)).toEqual([])
  })
})
