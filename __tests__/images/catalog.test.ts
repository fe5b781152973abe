import {appendFileSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openStore} from '../../src/content/store.js'
import {listImages, namesOf, openCatalog} from '../../src/images/catalog.js'
import {canonicalJson} from '../../src/image/canonical-json.js'
import {MediaType} from '../../src/oci/media-types.js'
import {hostPlatform, type Platform} from '../../src/oci/platform.js'
import {addImage, type TestStore, testStore} from './support/store.js'

let at: TestStore
beforeEach(() => {
  at = testStore()
})
afterEach(() => at.remove())

const APP = 'docker.io/library/app:1'
/** As the next command finds it. */
const fresh = () => openStore(at.root)
const only = async () => (await listImages(fresh()))[0]!
const summaries = () => join(at.store.directory('images'), 'summaries')

describe('the list of images is what the store holds', () => {
  it('also when an index had no image for this machine before, and has now', async () => {
    const host = hostPlatform()
    const elsewhere: Platform = {os: 'linux', architecture: host.architecture === 's390x' ? 'ppc64le' : 's390x'}
    const [theirs, ours] = [await addImage(at, {platform: elsewhere}), await addImage(at, {layers: [{mine: 'x'}]})]
    const manifests = [
      {...theirs.descriptor, platform: elsewhere},
      {...ours.descriptor, platform: host}
    ]
    const index = await at.store.blobs.put(canonicalJson({schemaVersion: 2, mediaType: MediaType.ociIndex, manifests}))
    await at.store.names.set([APP], {mediaType: MediaType.ociIndex, ...index})
    const manifest = await at.store.blobs.read(ours.descriptor.digest)
    at.store.blobs.remove(ours.descriptor.digest)
    expect((await only()).id).toBe(theirs.configDescriptor.digest)
    expect((await only()).id).toBe(theirs.configDescriptor.digest)
    await at.store.blobs.put(manifest)
    expect((await only()).id).toBe(ours.configDescriptor.digest)
    expect((await only()).summary.pending).toBeUndefined()
  })

  it('also when a layer is unpacked whose size nobody knew', async () => {
    const image = await addImage(at, {layers: [{big: 'x'.repeat(10_000)}], names: [APP]})
    const {diffId} = image.layers[0]!.layer
    const {blobs, size} = at.store.layers.get(diffId)!
    at.store.layers.remove(diffId)
    expect((await only()).summary.size).toBe(image.layers[0]!.blob.size)
    at.store.layers.put({diffId, size, blobs})
    expect((await only()).summary.size).toBe(size)
  })

  it('whatever became of what is remembered of it', async () => {
    await addImage(at, {names: [APP]})
    const {id} = await only()
    for (const spoil of [
      () => rmSync(summaries()),
      () => writeFileSync(summaries(), 'half a li'),
      () => appendFileSync(summaries(), '["sha256:00'),
      () => writeFileSync(summaries(), `\n\n${readFileSync(summaries(), 'utf8')}nonsense\n`)
    ]) {
      spoil()
      expect([(await only()).id, namesOf(await only())]).toEqual([id, [APP]])
    }
  })

  it('also when index.json is replaced by one of the same size and time', async () => {
    const [one, two] = [await addImage(at, {layers: [{a: '1'}]}), await addImage(at, {layers: [{a: '2'}]})]
    const file = join(at.root, 'index.json')
    const noon = new Date('2024-01-01T12:00:00Z')
    await at.store.names.set([APP], one.descriptor)
    utimesSync(file, noon, noon)
    expect(at.store.names.find(APP)?.digest).toBe(one.descriptor.digest)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(one.descriptor.digest, two.descriptor.digest))
    utimesSync(file, noon, noon)
    expect(at.store.names.find(APP)?.digest).toBe(two.descriptor.digest)
  })

  it('one image by its name is as in the whole list: all that has its ID', async () => {
    const image = await addImage(at, {names: [APP, 'docker.io/library/app:2']})
    const other = await addImage(at, {names: ['docker.io/library/other:1'], gzip: false})
    expect(other.configDescriptor.digest).toBe(image.configDescriptor.digest)
    await addImage(at, {layers: [{x: 'y'}], names: ['docker.io/library/third:1']})
    const catalog = await openCatalog(fresh())
    const found = catalog.named(APP)!
    expect(namesOf(found)).toEqual([APP, 'docker.io/library/app:2', 'docker.io/library/other:1'])
    expect(found.descriptors).toHaveLength(2)
    expect(catalog.all().find(({id}) => id === found.id)).toEqual(found)
    expect(catalog.named('docker.io/library/none:1')).toBeUndefined()
  })
})
