import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openStore} from '../../src/content/store.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {temporaryDirectory} from '../support/directory.js'

const directory = temporaryDirectory('layers')
afterAll(() => directory.remove())

const {layers, root} = openStore(join(directory.path, 'store'))
const diffId = digestOf('tar')
const plain = {mediaType: MediaType.ociLayer, digest: diffId, size: 100}
const gzip = {mediaType: MediaType.ociLayerGzip, digest: digestOf('gz'), size: 40}

describe('records of layers', () => {
  it('gather what is learnt about a layer', () => {
    expect(layers.get(diffId)).toBeUndefined()
    layers.put({diffId, size: 0, blobs: [gzip]})
    layers.put({diffId, size: 100, contentDigest: 'c', blobs: [plain]})
    layers.put({diffId, size: 0, blobs: [gzip]})
    expect(layers.get(diffId)).toEqual({diffId, size: 100, contentDigest: 'c', blobs: [gzip, plain]})
    expect(layers.list()).toEqual([diffId])
    expect(layers.usedAt(diffId)).toBeGreaterThan(Date.now() - 60_000)
  })

  it('forget a blob', () => {
    layers.put({diffId, size: 100, blobs: [plain, gzip]})
    layers.dropBlob(diffId, plain.digest)
    expect(layers.get(diffId)!.blobs).toEqual([gzip])
  })

  it.each([
    ['cut off', '{"diffId":'],
    ['of another layer', JSON.stringify({diffId: digestOf('other'), size: 1, blobs: []})],
    ['without blobs', JSON.stringify({diffId, size: 1})]
  ])('that are %s are as good as none', (_, text) => {
    writeFileSync(join(root, 'layers', `${digestHex(diffId)}.json`), text)
    expect(layers.get(diffId)).toBeUndefined()
    layers.put({diffId, size: 1, blobs: [plain]})
    expect(layers.get(diffId)!.blobs).toEqual([plain])
  })

  it('are removed, and leave no temporary file', () => {
    layers.remove(diffId)
    layers.remove(diffId)
    layers.touch(diffId)
    expect(layers.list()).toEqual([])
    expect([...readdirSync(join(root, 'layers')), ...readdirSync(join(root, 'tmp'))]).toEqual([])
  })
})
