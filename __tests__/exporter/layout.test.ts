import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ImageLayer} from '../../src/image/image.js'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {exporterFor} from '../../src/exporter/select.js'
import {addImage, setOf, type TestStore, testStore} from '../images/support/store.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'

let at: TestStore
let destination: string
beforeEach(() => {
  at = testStore()
  destination = join(at.work, 'layout')
})
afterEach(() => at.remove())

const write = async (names: string[], text: string) => {
  const image = await addImage(at, {layers: [{file: text}]})
  await exporterFor({type: 'oci-layout', destination}).export(setOf(image), names, at.context)
  return image.descriptor.digest
}
const entries = () =>
  (JSON.parse(readFileSync(join(destination, 'index.json'), 'utf8')).manifests as Descriptor[]).map(({digest, annotations}) => [
    digest,
    annotations?.['io.containerd.image.name']
  ])

describe('an OCI layout directory', () => {
  it('gathers images; a name belongs to the last one that had it', async () => {
    const one = await write(['docker.io/library/a:1'], 'one')
    const two = await write(['docker.io/library/b:1'], 'two')
    expect(entries()).toEqual([
      [one, 'docker.io/library/a:1'],
      [two, 'docker.io/library/b:1']
    ])
    const three = await write(['docker.io/library/a:1'], 'three')
    expect(entries()).toEqual([
      [two, 'docker.io/library/b:1'],
      [three, 'docker.io/library/a:1']
    ])
  })

  it('has a nameless image once', async () => {
    const digest = await write([], 'one')
    await write([], 'one')
    expect(entries()).toEqual([[digest, undefined]])
    expect(readdirSync(destination).sort()).toEqual(['blobs', 'index.json', 'oci-layout'])
  })

  it('has no layer that only a cache says is this one, though the store has such a blob', async () => {
    const image = await addImage(at, {layers: [{file: 'one'}, {file: 'two'}]})
    const [{layer: one}, {layer: two}] = image.layers as [ImageLayer, ImageLayer]
    at.store.blobs.remove(two.diffId)
    // As `CachedLayers` does when the bytes are not the layer's.
    const claim = {...two, blob: one.blob, isClaim: true, fetch: async () => false}
    const lie = {...image, layers: [image.layers[0]!, {layer: claim, blob: one.blob!}]}
    const writing = exporterFor({type: 'oci-layout', destination}).export(setOf(lie), [], at.context)
    await expect(writing).rejects.toMatchObject({code: 'BLOB_NOT_FOUND'})
  })

  it('refuses a directory with an index.json that is none', async () => {
    await write([], 'one')
    const {writeFileSync} = await import('node:fs')
    writeFileSync(join(destination, 'index.json'), '{')
    await expect(write([], 'two')).rejects.toThrow('is not JSON')
  })
})

describeWith(['skopeo'], 'skopeo', () => {
  it('reads it by tag', async () => {
    await write(['docker.io/library/a:1.2'], 'one')
    const found = JSON.parse(await check('skopeo', ['inspect', `oci:${destination}:1.2`]))
    expect(found.Layers).toHaveLength(1)
  })
})
