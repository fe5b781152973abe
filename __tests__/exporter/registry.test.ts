import {UsageError} from '../../src/errors.js'
import {exporterFor} from '../../src/exporter/select.js'
import {assembleIndexIfMany} from '../../src/image/assemble.js'
import type {ProgressStep, StepOutcome} from '../../src/progress/progress.js'
import {FakeRegistry} from '../fakes/registry-server.js'
import {addImage, setOf, type TestStore, testStore} from '../images/support/store.js'

let at: TestStore
let registry: FakeRegistry
beforeEach(async () => {
  at = testStore()
  registry = await FakeRegistry.start()
})
afterEach(async () => {
  at.remove()
  await registry.close()
})

const push = (
  image: Parameters<ReturnType<typeof exporterFor>['export']>[0],
  names: string[],
  output = {type: 'registry' as const}
) => exporterFor(output).export(image, names, at.context)
const asked = (method: string, path: RegExp) =>
  registry.requests.filter(request => request.method === method && path.test(request.path))

describe('a push', () => {
  it('uploads blobs, then the manifest, then its tags; a second one uploads nothing', async () => {
    const image = setOf(await addImage(at, {layers: [{a: '1'}, {b: '2'}]}))
    const names = ['1', 'latest'].map(tag => `${registry.host}/me/app:${tag}`)
    const exported = await push(image, names)
    expect(exported).toMatchObject({digest: image.descriptor.digest, destinations: names})
    const puts = registry.requests.filter(({method}) => method === 'PUT').map(({path}) => path)
    const firstManifest = puts.findIndex(path => path.includes('/manifests/'))
    expect(
      puts
        .slice(firstManifest)
        .map(path => path.split('/').at(-1))
        .sort()
    ).toEqual(['1', 'latest'])
    expect(firstManifest).toBe(3)
    const before = asked('POST', /uploads/).length
    await push(image, names)
    expect(asked('POST', /uploads/)).toHaveLength(before)
  })

  it('asks for no bytes of a layer that the registry has', async () => {
    const image = await addImage(at)
    await push(setOf(image), [`${registry.host}/me/app:1`])
    for (const {layer, blob} of image.layers) {
      at.store.blobs.remove(blob.digest)
      at.store.blobs.remove(layer.diffId)
    }
    await expect(push(setOf(image), [`${registry.host}/me/app:2`])).resolves.toBeDefined()
  })

  it('asks once about a name that means the image already, and gives another name the manifest alone', async () => {
    const image = setOf(await addImage(at))
    await push(image, [`${registry.host}/me/app:1`])
    const before = registry.requests.length
    await push(image, [`${registry.host}/me/app:1`, `${registry.host}/me/app:2`])
    expect(registry.requests.slice(before).map(({method, path}) => `${method} ${path}`)).toEqual([
      'HEAD /v2/me/app/manifests/1',
      'HEAD /v2/me/app/manifests/2',
      'PUT /v2/me/app/manifests/2'
    ])
  })

  it('gives a name back that another image has taken', async () => {
    const [mine, other] = [setOf(await addImage(at, {layers: [{a: '1'}]})), setOf(await addImage(at, {layers: [{a: '2'}]}))]
    const name = `${registry.host}/me/app:1`
    for (const image of [mine, other, mine]) await push(image, [name])
    expect(asked('PUT', /manifests\/1$/)).toHaveLength(3)
  })

  it('mounts a base layer from the repository that has it', async () => {
    const image = await addImage(at)
    await push(setOf(image), [`${registry.host}/base/debian:12`])
    const layers = image.layers.map(({layer, blob}) => ({blob, layer: {...layer, mountFrom: `${registry.host}/base/debian`}}))
    await push(setOf({...image, layers}), [`${registry.host}/me/app:1`])
    expect(asked('POST', /me\/app\/blobs\/uploads\/\?.*mount=/)).toHaveLength(1)
    expect(asked('PUT', new RegExp(`me/app/blobs/uploads/.*${encodeURIComponent(image.layers[0]!.blob.digest)}`))).toEqual([])
  })

  it('puts the manifests of an index before the index', async () => {
    const images = [await addImage(at), await addImage(at, {platform: {os: 'linux', architecture: 'riscv64'}})]
    const set = await assembleIndexIfMany(images, at.store.blobs)
    await push(set, [`${registry.host}/me/app:1`])
    const manifests = asked('PUT', /manifests/).map(({path}) => path.split('/').at(-1))
    expect(manifests.slice(0, 2).sort()).toEqual(images.map(({descriptor}) => descriptor.digest).sort())
    expect(manifests[2]).toBe('1')
  })

  it('gives no tag when it is by digest', async () => {
    const image = setOf(await addImage(at))
    const output = {type: 'registry' as const, byDigest: true}
    const {destinations} = await push(image, [`${registry.host}/me/app`], output)
    expect(destinations).toEqual([`${registry.host}/me/app@${image.descriptor.digest}`])
    expect(asked('PUT', /manifests\/latest/)).toEqual([])
  })

  it('shows each layer as a step', async () => {
    const ended: [string, StepOutcome['kind']][] = []
    const progress = {
      ...at.context.progress,
      end: (step: ProgressStep, {kind}: StepOutcome) => void ended.push([step.name, kind])
    }
    const image = setOf(await addImage(at))
    for (const _ of [1, 2])
      await exporterFor({type: 'registry'}).export(image, [`${registry.host}/me/app:1`], {...at.context, progress})
    const layer = expect.stringMatching(/^push .*me\/app layer [0-9a-f]{12} 1 kB$/)
    const top = `push ${registry.host}/me/app:1`
    expect(ended).toEqual([
      [layer, 'done'],
      [top, 'done'],
      [layer, 'cached'],
      [top, 'cached']
    ])
  })

  it('needs a name', async () => {
    await expect(push(setOf(await addImage(at)), [])).rejects.toThrow(UsageError)
  })
})
