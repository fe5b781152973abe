import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {importTar} from '../../src/images/import.js'
import {listImages, namesOf} from '../../src/images/catalog.js'
import {loadArchive} from '../../src/images/load.js'
import {verifyStore} from '../../src/images/verify.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import {hostPlatform} from '../../src/oci/platform.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'
import {base256, paxHeader, type RawMember, tarOf} from '../layer/tar-fixture.js'
import {addImage, type TestStore, testStore} from './support/store.js'

let at: TestStore
beforeEach(() => {
  at = testStore()
})
afterEach(() => at.remove())

const OCI = 'application/vnd.oci.image'
const layout: RawMember = {name: 'oci-layout', data: '{"imageLayoutVersion":"1.0.0"}'}

function blob(body: string | Buffer): RawMember & {descriptor: {digest: string; size: number}} {
  const digest = digestOf(body)
  return {name: `blobs/sha256/${digestHex(digest)}`, data: body, descriptor: {digest, size: Buffer.byteLength(body)}}
}

/** The members of a good archive around this layer. */
function image(layer: Buffer, name = 'evil:1', diffId = digestOf(layer)) {
  const layerBlob = blob(layer)
  const config = blob(
    JSON.stringify({architecture: hostPlatform().architecture, os: 'linux', rootfs: {type: 'layers', diff_ids: [diffId]}})
  )
  const manifest = blob(
    JSON.stringify({
      schemaVersion: 2,
      config: {mediaType: `${OCI}.config.v1+json`, ...config.descriptor},
      layers: [{mediaType: `${OCI}.layer.v1.tar`, ...layerBlob.descriptor}]
    })
  )
  return {layer: layerBlob, config, manifest, index: index(manifest.descriptor, name)}
}

function index(descriptor: object, name = 'evil:1'): RawMember {
  const annotations = {'io.containerd.image.name': name}
  const manifests = [{mediaType: `${OCI}.manifest.v1+json`, ...descriptor, annotations}]
  return {name: 'index.json', data: JSON.stringify({schemaVersion: 2, manifests})}
}

const good = tarOf({name: 'etc/', type: '5'}, {name: 'etc/hello', data: 'hello'})
const members = ({layer, config, manifest, index: list}: ReturnType<typeof image>) => [layout, list, manifest, config, layer]
const withLayer = (...layer: RawMember[]) => tarOf(...members(image(tarOf(...layer))))

function write(archive: Buffer, name = 'archive.tar'): string {
  const path = join(at.work, name)
  writeFileSync(path, archive)
  return path
}

/** Every file of the store and all that is beside it, with its content. */
const everything = () =>
  check(
    'sh',
    [
      '-c',
      `find . -path ./archive.tar -prune -o -printf '%p %y %m %l\\n' | sort; find store -type f -exec sha256sum {} + | sort`
    ],
    {
      cwd: at.work
    }
  )

async function expectRefused(archive: Buffer, reason: string | RegExp): Promise<void> {
  const path = write(archive)
  const before = await everything()
  await expect(loadArchive(path, at.store)).rejects.toThrow(reason)
  expect(await everything()).toBe(before)
}

describe('a hostile archive is refused, with a reason, and changes nothing', () => {
  beforeEach(async () => {
    await addImage(at, {names: ['docker.io/library/mine:1']})
    mkdirSync(join(at.work, 'outside'))
    writeFileSync(join(at.work, 'outside', 'victim'), 'untouched')
  })

  it.each<[string, () => Buffer, string | RegExp]>([
    ['members that lead out', () => tarOf(...members(image(good)), {name: '../outside/victim', data: 'x'}), 'leads out'],
    ['a layer that leads out', () => withLayer({name: '../../outside/victim', data: 'x'}), 'leads out'],
    ['a layer with a hard link out', () => withLayer({name: 'l', type: '1', link: '../../outside/victim'}), 'leads out'],
    [
      'index.json as a link out',
      () => tarOf(layout, {name: 'index.json', type: '2', link: '../outside/victim'}),
      /leads out|has no manifests/
    ],
    [
      'index.json as a link to a file of this machine',
      () => tarOf(layout, {name: 'index.json', type: '2', link: '/etc/passwd'}),
      'has no manifests'
    ],
    [
      'index.json as a hard link out',
      () => tarOf(layout, {name: 'index.json', type: '1', link: '../../etc/passwd'}),
      'leads out'
    ],
    ['index.json as a device', () => tarOf(layout, {name: 'index.json', type: '3', device: [1, 5]}), 'has no manifests'],
    ['index.json as a pipe', () => tarOf(layout, {name: 'index.json', type: '6'}), 'has no manifests'],
    [
      'links that go round',
      () => tarOf(layout, {name: 'index.json', type: '2', link: 'a'}, {name: 'a', type: '2', link: 'index.json'}),
      'has no manifests'
    ],
    [
      'a blob that is a link to a file of this machine',
      () => {
        const {manifest, config, index: list, layer} = image(good)
        return tarOf(layout, list, manifest, config, {name: layer.name!, type: '2', link: '/etc/passwd'})
      },
      'is not in it'
    ],
    [
      'a second blob of the same name that is another',
      () => {
        const parts = image(good)
        return tarOf(...members(parts), {name: parts.layer.name!, data: tarOf({name: 'etc/evil', data: 'x'})})
      },
      /has content of sha256:|bytes, not/
    ],
    [
      'a second index.json that names what is not there',
      () => tarOf(...members(image(good)), index({digest: digestOf('other'), size: 5})),
      'is not in it'
    ],
    ['a DiffID that is another layer’s', () => tarOf(...members(image(good, 'x:1', digestOf('another')))), 'its image says'],
    ['a layer that ends too early', () => tarOf(...members(image(good.subarray(0, 1026)))), 'ends too early'],
    [
      'a layer with trailing garbage as header',
      () => tarOf(...members(image(Buffer.concat([good.subarray(0, 512), Buffer.alloc(512, 7)])))),
      /tar/
    ],
    ['an archive that ends too early', () => tarOf(...members(image(good))).subarray(0, 1300), 'ends too early'],
    ['half a gzip', () => gzipSync(tarOf(...members(image(good)))).subarray(0, 200), /./],
    ['a member of eight exabytes', () => tarOf(layout, {name: 'index.json', size: base256(2n ** 63n, 12)}), /tar|size|too/i],
    ['a member of negative size', () => tarOf(layout, {name: 'index.json', size: base256(2n ** 95n - 1n, 12)}), /tar|size|too/i],
    [
      'a size in pax that lies',
      () => tarOf(layout, {name: 'index.json', data: '{}', pax: {size: '99999999999'}}),
      'ends too early'
    ],
    ['a zero byte in a name', () => tarOf(layout, paxHeader({path: 'index.json\0../evil'}), {name: 'x', data: '{}'}), /./],
    [
      'a document of a gigabyte by its header',
      () => tarOf(layout, {name: 'index.json', size: 2 ** 30, data: '{}'}),
      /early|bytes/
    ],
    ['a document that is nested deep', () => tarOf(layout, {name: 'index.json', data: '['.repeat(100_000)}), 'not JSON'],
    ['a name that is a path', () => tarOf(...members(image(good, '../../evil'))), 'invalid reference'],
    ['a name that is an option', () => tarOf(...members(image(good, '--help'))), 'invalid reference'],
    [
      'an old docker archive',
      () => tarOf({name: 'repositories', data: '{}'}, {name: 'a/layer.tar', data: good}),
      'it holds no image'
    ],
    [
      'a docker archive whose layer is a link out',
      () => {
        const config = JSON.stringify({architecture: 'amd64', os: 'linux', rootfs: {type: 'layers', diff_ids: [digestOf(good)]}})
        return tarOf(
          {name: 'manifest.json', data: '[{"Config":"c.json","RepoTags":["x:1"],"Layers":["l/layer.tar"]}]'},
          {name: 'c.json', data: config},
          {name: 'l/layer.tar', type: '2', link: '../../outside/victim'}
        )
      },
      /leads out|is not in it/
    ]
  ])('%s', async (_, archive, reason) => {
    await expectRefused(archive(), reason)
    expect(readFileSync(join(at.work, 'outside', 'victim'), 'utf8')).toBe('untouched')
    expect((await listImages(at.store)).flatMap(namesOf)).toEqual(['docker.io/library/mine:1'])
    expect((await verifyStore(at.store)).faults).toEqual([])
  })

  it('more members than an image has, also of one name', async () => {
    const one = tarOf({name: 'same', data: 'x'}).subarray(0, 1024)
    await expectRefused(Buffer.concat([...Array.from({length: 50_001}, () => one), Buffer.alloc(1024)]), 'more than 50000 files')
  })

  it('an index that goes on and on', async () => {
    let child: {digest: string; size: number} = {digest: digestOf('none'), size: 4}
    const blobs: RawMember[] = []
    for (let depth = 0; depth < 6; depth++) {
      const made = blob(JSON.stringify({schemaVersion: 2, manifests: [{mediaType: `${OCI}.index.v1+json`, ...child}]}))
      blobs.push(made)
      child = made.descriptor
    }
    await expectRefused(
      tarOf(layout, index({...child, mediaType: `${OCI}.index.v1+json`}), ...blobs),
      /nested too deep|none of its/
    )
  })
})

describe('what looks odd and harms nobody', () => {
  it('absolute names are meant from the root of the archive', async () => {
    const parts = members(image(good)).map(member => ({...member, name: `/${String(member.name)}`}))
    expect(await loadArchive(write(tarOf(...parts)), at.store)).toEqual([
      expect.objectContaining({names: ['docker.io/library/evil:1']})
    ])
  })

  it('of two members of one name the last counts, and is verified', async () => {
    const parts = image(good)
    const first = {name: parts.layer.name!, data: 'not it'}
    expect(await loadArchive(write(tarOf(first, ...members(parts))), at.store)).toHaveLength(1)
    expect((await verifyStore(at.store)).faults).toEqual([])
    expect(readdirSync(at.store.directory('tmp'))).toEqual([])
  })

  it('a name with a digest names nothing', async () => {
    const [loaded] = await loadArchive(write(tarOf(...members(image(good, `evil@sha256:${'1'.repeat(64)}`)))), at.store)
    expect(loaded!.names).toEqual([])
  })
})

describeWith(['zstd', 'root'], 'a decompression bomb', () => {
  const bomb = (command: string) => {
    execFileSync('sh', ['-c', command], {cwd: at.work})
    return join(at.work, 'bomb')
  }

  it('as an image archive: refused long before it is unpacked', async () => {
    const header = tarOf({name: 'index.json', size: base256(64n * 2n ** 30n, 12)}).subarray(0, 512)
    writeFileSync(join(at.work, 'head'), header)
    const path = bomb('{ cat head; head -c 1300M /dev/zero; } | zstd -q -1 > bomb')
    await expect(loadArchive(path, at.store)).rejects.toThrow('compressed ones')
    expect(readdirSync(at.store.directory('tmp'))).toEqual([])
    expect([...at.store.blobs.list()]).toEqual([])
  })

  it('as a layer of one, and as a tar to import: refused, nothing kept', async () => {
    writeFileSync(join(at.work, 'head'), tarOf({name: 'big', size: 1300 * 2 ** 20}).subarray(0, 512))
    const path = bomb('{ cat head; head -c 1300M /dev/zero; head -c 1024 /dev/zero; } | zstd -q -1 > bomb')
    const layer = readFileSync(path)
    const parts = image(layer, 'bomb:1', digestOf('whatever'))
    const text = String(parts.manifest.data).replace('layer.v1.tar', 'layer.v1.tar+zstd')
    const manifest = blob(text)
    const archive = tarOf(layout, index(manifest.descriptor), manifest, parts.config, parts.layer)
    await expect(loadArchive(write(archive), at.store)).rejects.toThrow('compressed ones')
    const options = {message: '', changes: [], platform: hostPlatform(), names: ['docker.io/library/bomb:1'], created: new Date()}
    await expect(importTar(path, {...options, store: at.store, layers: at.layers})).rejects.toThrow('compressed ones')
    expect(readdirSync(at.store.directory('tmp'))).toEqual([])
    expect([...at.store.blobs.list()]).toEqual([])
    expect(await listImages(at.store)).toEqual([])
  })
})

describeWith(['root', 'linux'], 'a hostile root file system to import', () => {
  it.each<[string, Buffer, string | RegExp]>([
    ['a name that leads out', tarOf({name: '../outside', data: 'x'}), 'leads out'],
    ['a hard link out', tarOf({name: 'l', type: '1', link: '../../etc/passwd'}), 'leads out'],
    ['a hard link to nothing', tarOf({name: 'l', type: '1', link: 'missing'}), /./],
    ['a file where its own directory is', tarOf({name: 'a', data: 'x'}, {name: 'a/b', data: 'y'}), /./],
    [
      'a link that goes round, written through',
      tarOf({name: 'a', type: '2', link: 'b'}, {name: 'b', type: '2', link: 'a'}, {name: 'a/f', data: 'x'}),
      /./
    ],
    ['what ends too early', tarOf({name: 'f', data: 'x'.repeat(2000)}).subarray(0, 1024), 'ends too early']
  ])('%s is refused, and leaves nothing', async (_, tar, reason) => {
    const options = {message: '', changes: [], platform: hostPlatform(), names: ['docker.io/library/x:1'], created: new Date()}
    await expect(importTar(write(tar), {...options, store: at.store, layers: at.layers})).rejects.toThrow(reason)
    expect([...at.store.blobs.list()]).toEqual([])
    expect(readdirSync(at.store.directory('tmp'))).toEqual([])
    expect(readdirSync(at.store.directory('snapshots'))).toEqual([])
    expect(await listImages(at.store)).toEqual([])
    expect(existsSync(join(at.work, 'outside'))).toBe(false)
  })

  it('a link to outside is kept as a link, and what is written below it stays inside', async () => {
    const outside = join(at.work, 'outside')
    mkdirSync(outside)
    const tar = tarOf({name: 'l', type: '2', link: outside}, {name: 'l/f', data: 'x'})
    const options = {message: '', changes: [], platform: hostPlatform(), names: ['docker.io/library/x:1'], created: new Date()}
    await importTar(write(tar), {...options, store: at.store, layers: at.layers}).catch(() => {})
    expect(readdirSync(outside)).toEqual([])
  })
})
