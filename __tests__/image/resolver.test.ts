import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openStore} from '../../src/content/store.js'
import {ImageResolver} from '../../src/image/resolver.js'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {parsePlatform, type Platform} from '../../src/oci/platform.js'
import {temporaryDirectory} from '../support/directory.js'
import {type MemoryRegistry, memoryRegistry} from './memory-registry.js'

const directory = temporaryDirectory('resolver')
afterAll(() => directory.remove())

const amd64 = parsePlatform('linux/amd64')
const arm64 = parsePlatform('linux/arm64')
const NAME = 'registry.example/base:1'
let number = 0

/** An image of one layer, for one platform, as a registry has it. */
function addImage(registry: MemoryRegistry, architecture = 'amd64', text = '') {
  const diffId = digestOf(`tar of ${architecture}${text}`)
  const config = registry.add(MediaType.ociConfig, {architecture, os: 'linux', rootfs: {type: 'layers', diff_ids: [diffId]}})
  const layer = registry.addBlob(MediaType.ociLayerGzip, `blob of ${architecture}${text}`)
  const document = {schemaVersion: 2, mediaType: MediaType.ociManifest, config, layers: [layer]}
  return {diffId, config, layer, manifest: registry.add(MediaType.ociManifest, document)}
}

function addIndex(registry: MemoryRegistry, text = '') {
  const images = {amd64: addImage(registry, 'amd64', text), arm64: addImage(registry, 'arm64', text)}
  const manifests = Object.entries(images).map(([architecture, {manifest}]) => ({
    ...manifest,
    platform: {os: 'linux', architecture}
  }))
  const index = registry.add(MediaType.ociIndex, {schemaVersion: 2, mediaType: MediaType.ociIndex, manifests})
  return {...images, index}
}

function setUp(registry = memoryRegistry(), root = join(directory.path, `store-${number++}`)) {
  const store = openStore(root)
  const said: string[] = []
  const log = {debug() {}, info() {}, warn: (text: string) => void said.push(text)}
  const resolver = (pull = false) => new ImageResolver({store, registry, log, pull})
  /** In a process of its own, as it were: the name is in the store when it has ended. */
  const resolve = async (name: string, platform: Platform, pull = false) => {
    const images = resolver(pull)
    const found = await images.resolve(name, platform)
    await images.settle()
    return found
  }
  return {registry, store, said, root, resolver, resolve}
}

describe('an image by its name', () => {
  it('comes from the registry: documents only, no layer', async () => {
    const {registry, resolve, store} = setUp()
    const {index, amd64: image} = addIndex(registry)
    registry.name(NAME, index)
    const found = await resolve(NAME, amd64)
    expect(found).toMatchObject({
      pinned: `${NAME}@${index.digest}`,
      descriptor: {digest: index.digest},
      manifestDescriptor: {digest: image.manifest.digest},
      config: {architecture: 'amd64'},
      layers: [{diffId: image.diffId, blob: image.layer, mountFrom: 'registry.example/base'}]
    })
    expect(registry.requests).toEqual([
      `manifest ${NAME}`,
      `manifest ${NAME}@${image.manifest.digest}`,
      `blob base ${image.config.digest}`
    ])
    expect(store.names.find(NAME)?.digest).toBe(index.digest)
    expect(store.blobs.has(image.layer.digest)).toBe(false)
  })

  it('is asked for once, also by its digest and by many at once', async () => {
    const {registry, resolver} = setUp()
    const {index} = addIndex(registry)
    registry.name(NAME, index)
    const images = resolver()
    const found = await Promise.all([1, 2, 3].map(() => images.resolve(NAME, amd64)))
    await images.resolve(`${NAME}@${index.digest}`, amd64)
    expect(new Set(found).size).toBe(1)
    expect(registry.requests).toHaveLength(3)
  })

  it('comes from the store the next time, and from the registry with --pull', async () => {
    const {registry, resolve, store} = setUp()
    registry.name(NAME, addIndex(registry).index)
    await resolve(NAME, amd64)
    const moved = addIndex(registry, ' moved').index
    registry.name(NAME, moved)
    registry.requests.length = 0
    const stored = await resolve(NAME, amd64)
    expect(registry.requests).toEqual([])
    expect(stored.descriptor.digest).not.toBe(moved.digest)
    expect((await resolve(NAME, amd64, true)).descriptor.digest).toBe(moved.digest)
    expect(store.names.find(NAME)?.digest).toBe(moved.digest)
  })

  it('comes from the registry when the store lacks the platform', async () => {
    const {registry, resolve} = setUp()
    const {index, arm64: image} = addIndex(registry)
    registry.name(NAME, index)
    await resolve(NAME, amd64)
    registry.requests.length = 0
    expect((await resolve(NAME, arm64)).config.architecture).toBe('arm64')
    expect(registry.requests).toEqual([
      `manifest ${NAME}`,
      `manifest ${NAME}@${image.manifest.digest}`,
      `blob base ${image.config.digest}`
    ])
  })

  it.each(['config', 'manifest'] as const)('is mended from the registry when its %s in the store is damaged', async part => {
    const {registry, resolve, store} = setUp()
    const image = addImage(registry)
    registry.name(NAME, image.manifest)
    await resolve(NAME, amd64)
    writeFileSync(store.blobs.path(image[part].digest), Buffer.alloc(image[part].size))
    expect((await resolve(NAME, amd64)).config.os).toBe('linux')
    registry.requests.length = 0
    await resolve(NAME, amd64)
    expect(registry.requests).toEqual([])
  })

  it('of this store alone has nowhere to mount its layers from', async () => {
    const {registry, resolve, store} = setUp()
    const {manifest, config} = addImage(memoryRegistry())
    const elsewhere = memoryRegistry()
    addImage(elsewhere)
    for (const document of [manifest, config]) {
      await store.blobs.write(await elsewhere.blob({registry: '', repository: ''}, document), document)
    }
    await store.names.set(['localhost/mine:1'], manifest)
    const found = await resolve('localhost/mine:1', amd64)
    expect(found.layers[0]!.mountFrom).toBeUndefined()
    expect(registry.requests).toEqual([])
  })

  it('that is nowhere is an error that says what to do', async () => {
    const {resolve, store} = setUp()
    await expect(resolve('registry.example/none:1', amd64)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'registry.example/none:1: not found',
      hint: expect.stringContaining('Check the name')
    })
    expect(store.names.list()).toEqual([])
  })

  it('for another machine is used, with a warning', async () => {
    const {registry, resolve, said} = setUp()
    registry.name(NAME, addImage(registry, 'riscv64').manifest)
    await resolve(NAME, amd64)
    expect(said).toEqual([`Base image ${NAME} is for linux/riscv64, the build is for linux/amd64`])
  })

  it('can be asked for again after a failure', async () => {
    const {registry, resolver} = setUp()
    const images = resolver()
    await expect(images.resolve(NAME, amd64)).rejects.toThrow('not found')
    registry.name(NAME, addImage(registry).manifest)
    expect(await images.resolve(NAME, amd64)).toBeDefined()
  })
})

describe('an image by its digest', () => {
  it('does not move the tag that is written beside it', async () => {
    const {registry, resolve, store} = setUp()
    const old = addImage(registry, 'amd64', ' old').manifest
    const now = addImage(registry, 'amd64', ' now').manifest
    registry.name(NAME, now)
    await resolve(`${NAME}@${old.digest}`, amd64)
    expect(store.names.find(NAME)).toBeUndefined()
    expect((await resolve(NAME, amd64)).descriptor.digest).toBe(now.digest)
  })

  it('comes from the store the next time, under whatever name', async () => {
    const {registry, resolve} = setUp()
    const {index, arm64: image} = addIndex(registry)
    registry.name(NAME, index)
    await resolve(NAME, arm64)
    registry.requests.length = 0
    for (const digest of [index.digest, image.manifest.digest])
      expect((await resolve(`mirror.example/other@${digest}`, arm64)).config.architecture).toBe('arm64')
    expect(registry.requests).toEqual([])
  })
})

describe("an image's layers", () => {
  it('are fetched from the repository that they were found in', async () => {
    const {registry, resolve, root} = setUp()
    const {manifest, layer} = addImage(registry)
    registry.name(NAME, manifest)
    const found = await resolve(NAME, amd64)
    expect(await found.layers[0]!.fetch!(layer, join(root, 'layer'))).toBe(true)
    expect(registry.requests.at(-1)).toBe(`blob base ${layer.digest}`)
  })

  it.each<[string, (image: {config: Descriptor; layer: Descriptor}) => object]>([
    ['a config that knows of fewer layers', ({config, layer}) => ({schemaVersion: 2, config, layers: [layer, layer]})],
    ['an index as its manifest', () => ({schemaVersion: 2, manifests: []})],
    [
      'a config that is an artifact',
      ({layer, config}) => ({schemaVersion: 2, layers: [layer], config: {...config, mediaType: 'a/b'}})
    ],
    [
      'a config of 4 GiB',
      ({layer, config}) => ({schemaVersion: 2, layers: [layer], config: {...config, digest: digestOf('?'), size: 2 ** 32}})
    ]
  ])('of an image with %s are refused', async (_, document) => {
    const {registry, resolve} = setUp()
    registry.name(NAME, registry.add(MediaType.ociManifest, document(addImage(registry))))
    await expect(resolve(NAME, amd64)).rejects.toMatchObject({code: 'MALFORMED'})
  })
})
