import {listImages, namesOf} from '../../src/images/catalog.js'
import {findImage} from '../../src/images/find.js'
import {pruneImages} from '../../src/images/prune.js'
import {removeImage} from '../../src/images/remove.js'
import {tagImage} from '../../src/images/tag.js'
import {addImage, type TestStore, testStore} from './support/store.js'

let at: TestStore
beforeEach(() => {
  at = testStore()
})
afterEach(() => at.remove())

const APP = 'docker.io/library/app:1'
const OTHER = 'docker.io/library/other:latest'
const names = async () => (await listImages(at.store)).map(namesOf)
const app = (text = 'one', name = APP) => addImage(at, {layers: [{text}], names: [name], config: {Labels: {is: text}}})

describe('finding an image', () => {
  it('by name, ID, short ID, digest of the manifest, and name with digest', async () => {
    const {configDescriptor, descriptor} = await app()
    const hex = configDescriptor.digest.slice(7)
    for (const text of [
      'app:1',
      APP,
      configDescriptor.digest,
      hex,
      hex.slice(0, 12),
      descriptor.digest,
      `app@${descriptor.digest}`
    ])
      expect((await findImage(at.store, text)).image.id).toBe(configDescriptor.digest)
  })

  it('prefers a name to an ID', async () => {
    const first = await app()
    const second = await app('two', OTHER)
    await tagImage(at.store, 'other', first.configDescriptor.digest.slice(7, 19))
    const found = await findImage(at.store, first.configDescriptor.digest.slice(7, 19))
    expect(found.image.id).toBe(second.configDescriptor.digest)
  })

  it('says no such image, with the tag that was meant', async () => {
    await app()
    await expect(findImage(at.store, 'app')).rejects.toThrow('No such image: app:latest')
    await expect(findImage(at.store, 'Not A Name')).rejects.toThrow('No such image: Not A Name')
    await expect(findImage(at.store, `other@sha256:${'0'.repeat(64)}`)).rejects.toThrow('No such image: other@sha256:000')
  })

  it('says when a short ID is ambiguous', async () => {
    const ids = new Map<string, string>()
    let clash = ''
    for (let n = 0; clash === ''; n++) {
      const {configDescriptor} = await app(`image ${n}`, `docker.io/library/n${n}:1`)
      const digit = configDescriptor.digest.charAt(7)
      if (ids.has(digit)) clash = digit
      ids.set(digit, configDescriptor.digest)
    }
    await expect(findImage(at.store, clash)).rejects.toMatchObject({code: 'AMBIGUOUS'})
  })
})

describe('tagging', () => {
  it('gives one ID a second name; latest unless said', async () => {
    const {configDescriptor} = await app()
    expect(await tagImage(at.store, 'app:1', 'localhost:5000/me/app')).toBe('localhost:5000/me/app:latest')
    const [image] = await listImages(at.store)
    expect(image?.id).toBe(configDescriptor.digest)
    expect(namesOf(image!)).toEqual([APP, 'localhost:5000/me/app:latest'])
  })

  it('leaves the image that had the name before nameless, unless it has another', async () => {
    await app()
    await app('two', OTHER)
    await tagImage(at.store, 'other', 'app:1')
    expect(await names()).toEqual(expect.arrayContaining([[APP, OTHER], []]))
    await tagImage(at.store, 'app:1', 'app:1')
    expect(await names()).toHaveLength(2)
  })

  it.each(['App:1', 'app:not ok', `app@sha256:${'0'.repeat(64)}`, ''])('refuses the name %j', async target => {
    await app()
    await expect(tagImage(at.store, 'app:1', target)).rejects.toThrow()
  })
})

describe('removing', () => {
  it('a name leaves the others; the last name takes the image', async () => {
    const {configDescriptor} = await app()
    await tagImage(at.store, 'app:1', 'app:2')
    expect(await removeImage(at.store, 'app:1', {force: false})).toEqual({untagged: [APP], deleted: []})
    expect(await removeImage(at.store, 'app:2', {force: false})).toEqual({
      untagged: ['docker.io/library/app:2'],
      deleted: [configDescriptor.digest]
    })
    expect(await names()).toEqual([])
  })

  it('an ID with several names needs force, which takes them all', async () => {
    const {configDescriptor} = await app()
    const id = configDescriptor.digest.slice(7, 19)
    await tagImage(at.store, 'app:1', 'app:2')
    await expect(removeImage(at.store, id, {force: false})).rejects.toThrow(
      `conflict: unable to delete ${id} (must be forced) - image is referenced in multiple repositories`
    )
    expect((await removeImage(at.store, id, {force: true})).untagged).toHaveLength(2)
  })

  it('works on an image that is damaged', async () => {
    const {descriptor} = await app()
    at.store.blobs.remove(descriptor.digest)
    expect((await listImages(at.store))[0]?.summary.problem).toContain('is not in the store')
    expect((await removeImage(at.store, 'app:1', {force: false})).deleted).toHaveLength(1)
  })
})

describe('pruning', () => {
  it('takes what has no name; all of it with `all`, within the filters', async () => {
    await app()
    await app('two')
    await app('three', OTHER)
    const base = {labels: undefined, until: undefined}
    expect((await pruneImages(at.store, {...base, all: false})).deleted).toHaveLength(1)
    expect(await names()).toHaveLength(2)
    expect((await pruneImages(at.store, {...base, all: true, labels: ['is=none']})).deleted).toEqual([])
    expect((await pruneImages(at.store, {...base, all: true, until: Date.parse('2024-01-01')})).deleted).toEqual([])
    expect((await pruneImages(at.store, {...base, all: true, withoutLabels: ['is=two']})).untagged).toEqual([OTHER])
    expect((await pruneImages(at.store, {...base, all: true})).untagged).toEqual([APP])
  })
})
