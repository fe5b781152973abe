import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {exporterFor} from '../../src/exporter/select.js'
import {tarPieces} from '../../src/exporter/tar-stream.js'
import {listImages, namesOf} from '../../src/images/catalog.js'
import {loadArchive} from '../../src/images/load.js'
import {verifyStore} from '../../src/images/verify.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'
import {addImage, setOf, type TestStore, testStore} from './support/store.js'

let from: TestStore
let into: TestStore
beforeEach(() => {
  from = testStore()
  into = testStore()
})
afterEach(() => {
  from.remove()
  into.remove()
})

const NAMES = ['docker.io/library/app:1', 'ghcr.io/me/app:latest']

async function saved(options: Parameters<typeof addImage>[1] = {}, names = NAMES) {
  const image = await addImage(from, options)
  const archive = join(from.work, 'image.tar')
  await exporterFor({type: 'oci', destination: archive}).export(setOf(image), names, from.context)
  return {image, archive}
}

describe('loading what was saved', () => {
  it('gives the same ID under all names, plain or compressed', async () => {
    const {image, archive} = await saved({layers: [{a: '1'}, {b: '2'}]})
    const loaded = await loadArchive(archive, into.store)
    expect(loaded).toEqual([expect.objectContaining({id: image.configDescriptor.digest, names: NAMES, replaced: []})])
    const compressed = join(from.work, 'image.tar.gz')
    writeFileSync(compressed, gzipSync(readFileSync(archive)))
    await loadArchive(compressed, into.store)
    const images = await listImages(into.store)
    expect(images.map(namesOf)).toEqual([NAMES])
    expect((await verifyStore(into.store)).faults).toEqual([])
  })

  it('knows how large the layers are before anything is unpacked', async () => {
    const {archive} = await saved({layers: [{big: 'x'.repeat(100_000)}]})
    await loadArchive(archive, into.store)
    const [image] = await listImages(into.store)
    expect(image!.summary.size).toBeGreaterThan(100_000)
    expect(image!.summary.unsized).toBeUndefined()
  })

  it('says which names meant another image, which stays without one', async () => {
    const before = await addImage(into, {layers: [{other: 'x'}], names: [NAMES[0]!]})
    const [loaded] = await loadArchive((await saved()).archive, into.store)
    expect(loaded!.replaced).toEqual([{name: NAMES[0], before: before.descriptor.digest}])
    expect((await listImages(into.store)).map(namesOf)).toEqual(expect.arrayContaining([[], NAMES]))
  })

  it('needs no name', async () => {
    const {archive} = await saved({}, [])
    const [loaded] = await loadArchive(archive, into.store)
    expect(loaded!.names).toEqual([])
    expect((await listImages(into.store)).map(namesOf)).toEqual([[]])
  })
})

describe('an archive that is none, or not what it says', () => {
  const manifestType = 'application/vnd.oci.image.manifest.v1+json'
  const indexType = 'application/vnd.oci.image.index.v1+json'

  interface Parts {
    files: Map<string, string | Buffer>
    index: {manifests: Record<string, unknown>[]}
    manifest: Record<string, unknown> & {config: Record<string, unknown>; layers: Record<string, unknown>[]}
    config: Record<string, unknown> & {rootfs: {type: string; diff_ids: string[]}}
    layer: Buffer
  }

  /** A good image taken apart; `change` breaks it, then it is put together with digests that are right again. */
  async function broken(change: (parts: Parts) => void, last: (files: Parts['files']) => void = () => {}): Promise<string> {
    const image = await addImage(from, {gzip: false})
    const layer = readFileSync(from.store.blobs.path(image.layers[0]!.blob.digest))
    const parts: Parts = {
      files: new Map(),
      index: {manifests: [{mediaType: manifestType}]},
      manifest: JSON.parse(readFileSync(from.store.blobs.path(image.descriptor.digest), 'utf8')),
      config: JSON.parse(readFileSync(from.store.blobs.path(image.configDescriptor.digest), 'utf8')),
      layer
    }
    change(parts)
    const put = (body: string | Buffer) => {
      const digest = digestOf(body)
      parts.files.set(`blobs/sha256/${digestHex(digest)}`, body)
      return {digest, size: Buffer.byteLength(body)}
    }
    parts.manifest.layers = parts.manifest.layers.map((entry, at) => ({...(at === 0 ? put(parts.layer) : {}), ...keep(entry)}))
    parts.manifest.config = {...put(JSON.stringify(parts.config)), ...keep(parts.manifest.config)}
    parts.index.manifests = parts.index.manifests.map(entry => ({...put(JSON.stringify(parts.manifest)), ...entry}))
    parts.files.set('oci-layout', parts.files.get('oci-layout') ?? '{"imageLayoutVersion":"1.0.0"}')
    parts.files.set('index.json', JSON.stringify({schemaVersion: 2, ...parts.index}))
    last(parts.files)
    return write([...parts.files])
  }

  /** Digests and sizes are made anew unless a test wrote its own. */
  const keep = ({digest, size, forced, ...rest}: Record<string, unknown>) => (forced ? {...rest, digest, size} : rest)

  async function write(files: [string, string | Buffer][]): Promise<string> {
    const {Readable} = await import('node:stream')
    const members = files.map(([path, text]) => ({
      path,
      content: {size: Buffer.byteLength(text), open: () => Readable.from([Buffer.from(text)])}
    }))
    const pieces: Buffer[] = []
    for await (const piece of tarPieces(members)) pieces.push(piece)
    const archive = join(from.work, 'broken.tar')
    writeFileSync(archive, Buffer.concat(pieces))
    return archive
  }

  it('is fine when nothing is broken', async () => {
    await expect(loadArchive(await broken(() => {}), into.store)).resolves.toHaveLength(1)
  })

  const evilLayer = (name: string) => {
    const layer = Buffer.alloc(2048)
    layer.write(name, 0)
    layer.write('0000644\0', 100)
    layer.write('0000000\0', 108)
    layer.write('0000000\0', 116)
    layer.write('00000000000\0', 124)
    layer.write('00000000000\0', 136)
    layer.write('0ustar\x0000', 156)
    layer.fill(' ', 148, 156)
    let sum = 0
    for (let i = 0; i < 512; i++) sum += layer[i]!
    layer.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return layer
  }
  const withLayer = (layer: Buffer) => (parts: Parts) => {
    parts.layer = layer
    parts.config.rootfs.diff_ids = [digestOf(layer)]
  }

  const only = (name: string, text: string) => (files: Parts['files']) => {
    files.clear()
    files.set(name, text)
  }

  const CASES: [string, (parts: Parts) => void, string | RegExp, ((files: Parts['files']) => void)?][] = [
    ['a DiffID that lies', ({config}) => (config.rootfs.diff_ids = [digestOf('other')]), 'its image says sha256:'],
    ['more DiffIDs than layers', ({config}) => config.rootfs.diff_ids.push(digestOf('x')), '1 layers, its config names 2'],
    ['a layer with a path that leads out', withLayer(evilLayer('../../etc/cron.d/evil')), 'leads out of the layer'],
    ['a layer that is no tar', withLayer(Buffer.from('x'.repeat(1024))), 'Cannot read a tar'],
    ['a whiteout of nothing', withLayer(evilLayer('a/.wh.')), 'it hides no name'],
    ['a digest that is a path', ({index}) => (index.manifests[0]!['digest'] = 'sha256:../../../etc/passwd'), 'Invalid digest'],
    ['a digest in capitals', ({index}) => (index.manifests[0]!['digest'] = `sha256:${'A'.repeat(64)}`), 'Invalid digest'],
    ['a manifest that is not there', ({index}) => (index.manifests[0]!['digest'] = digestOf('gone')), 'is not in it'],
    ['a size that lies', ({index}) => (index.manifests[0]!['size'] = 1), 'bytes, not 1'],
    ['a negative size', ({index}) => (index.manifests[0]!['size'] = -1), 'is not a byte count'],
    ['a manifest that is an index too', ({manifest}) => (manifest['manifests'] = []), 'a manifest and an index at once'],
    ['a media type that lies', ({manifest}) => (manifest['mediaType'] = indexType), `says it is ${indexType}`],
    ['a manifest read as index', ({index}) => (index.manifests[0]!['mediaType'] = indexType), 'says it is'],
    ['a type that is no image', ({index}) => (index.manifests[0]!['mediaType'] = 'text/plain'), 'not text/plain'],
    ['a rootfs that is no layers', ({config}) => (config.rootfs.type = 'chroot'), 'has no valid rootfs'],
    ['an unknown layout', ({files}) => files.set('oci-layout', '{"imageLayoutVersion":"9"}'), 'not of version 1.0.0'],
    ['an index that is no JSON', () => {}, 'index.json is not JSON', files => files.set('index.json', '{')],
    ['an index without manifests', () => {}, 'has no manifests', files => files.set('index.json', '{}')],
    [
      'a name that is none',
      ({index}) => (index.manifests[0]!['annotations'] = {'io.containerd.image.name': '../x'}),
      'invalid reference'
    ],
    [
      'content that was changed',
      () => {},
      'has content of sha256:',
      files => {
        const [name, body] = [...files].find(([path, text]) => path.startsWith('blobs/') && Buffer.isBuffer(text))!
        files.set(name, Buffer.from(body).fill(1, 600, 601))
      }
    ],
    ['a file name that leads out', ({files}) => files.set('../../evil', 'x'), 'leads out of the layer'],
    ['a docker manifest without images', () => {}, 'has no images', only('manifest.json', '[]')],
    [
      'a docker manifest with a path',
      () => {},
      'leads out',
      only('manifest.json', '[{"Config":"../../etc/passwd","Layers":[]}]')
    ],
    ['neither', () => {}, 'it holds no image', only('readme', 'x')]
  ]

  it.each(CASES.map(([what, ...rest]) => ({what, rest})))('$what is refused, and the store is as before', async ({rest}) => {
    const [change, reason, last] = rest
    await addImage(into, {names: ['docker.io/library/mine:1']})
    const before = await check('find', [into.root, '-type', 'f', '-size', '-1000k', '-exec', 'sha256sum', '{}', '+'])
    await expect(loadArchive(await broken(change, last), into.store)).rejects.toThrow(reason)
    expect(await check('find', [into.root, '-type', 'f', '-size', '-1000k', '-exec', 'sha256sum', '{}', '+'])).toBe(before)
  })

  it('an index that multiplies itself is refused', async () => {
    const files = new Map<string, string | Buffer>([['oci-layout', '{"imageLayoutVersion":"1.0.0"}']])
    let child = {mediaType: manifestType, digest: digestOf('none'), size: 4}
    for (let depth = 0; depth < 8; depth++) {
      const manifests = Array.from({length: 50}, (_, n) => ({...child, annotations: {n: String(n)}}))
      const body = JSON.stringify({schemaVersion: 2, mediaType: indexType, manifests})
      child = {mediaType: indexType, digest: digestOf(body), size: body.length}
      files.set(`blobs/sha256/${digestHex(child.digest)}`, body)
    }
    files.set('index.json', JSON.stringify({schemaVersion: 2, manifests: [child]}))
    await expect(loadArchive(await write([...files]), into.store)).rejects.toThrow('nested too deep or too large')
  })

  it('no archive at all, half a gzip, and a symlink as manifest are refused', async () => {
    const file = join(from.work, 'file')
    writeFileSync(file, 'not a tar')
    await expect(loadArchive(file, into.store)).rejects.toThrow('Cannot read a tar')
    writeFileSync(file, gzipSync(readFileSync((await saved()).archive)).subarray(0, 300))
    await expect(loadArchive(file, into.store)).rejects.toThrow()
    const directory = join(from.work, 'links')
    mkdirSync(directory)
    await check('ln', ['-s', '/etc/passwd', join(directory, 'manifest.json')])
    await check('tar', ['-C', directory, '-cf', file, '.'])
    await expect(loadArchive(file, into.store)).rejects.toThrow('it holds no image')
  })
})

describeWith(['skopeo'], 'archives of skopeo', () => {
  it.each(['docker-archive', 'oci-archive'])('%s gives the same ID', async kind => {
    const {image, archive} = await saved({gzip: false})
    const copy = join(from.work, 'copy.tar')
    await check('skopeo', [
      'copy',
      '--quiet',
      '--insecure-policy',
      `${kind}:${archive}${kind === 'oci-archive' ? '' : ':app'}:1`,
      `${kind}:${copy}:docker.io/library/copy:1`
    ])
    const [loaded] = await loadArchive(copy, into.store)
    expect(loaded).toMatchObject({id: image.configDescriptor.digest, names: ['docker.io/library/copy:1']})
  })
})

describeWith(DOCKER_ENGINE_NEEDS, 'archives of a Docker Engine', () => {
  let engine: DockerEngine
  beforeAll(async () => {
    engine = await startDockerEngine()
  })
  afterAll(() => engine?.stop())

  it('several images, with shared layers, under the IDs that docker has', async () => {
    const {archive} = await saved({layers: [{a: '1'}, {b: '2'}]})
    await engine.check(['load', '-i', archive])
    await engine.check(['tag', 'app:1', 'second:2'])
    const out = join(from.work, 'docker.tar')
    await engine.check(['save', '-o', out, 'app:1', 'second:2'])
    const id = (await engine.check(['inspect', '-f', '{{.Id}}', 'app:1'])).trim()
    const loaded = await loadArchive(out, into.store)
    expect(new Set(loaded.map(image => image.id))).toEqual(new Set([id]))
    expect(loaded.flatMap(image => image.names).sort()).toEqual(['docker.io/library/app:1', 'docker.io/library/second:2'])
  })
})
