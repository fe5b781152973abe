import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {UsageError} from '../../src/errors.js'
import {exporterFor} from '../../src/exporter/select.js'
import {addImage, setOf, type TestStore, testStore} from '../images/support/store.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'

let at: TestStore
beforeEach(() => {
  at = testStore()
})
afterEach(() => at.remove())

const NAMES = ['docker.io/library/app:2.1.10', 'docker.io/library/app:latest', 'ghcr.io/me/app:2.1']

async function save(name = 'image.tar', names: readonly string[] = NAMES): Promise<string> {
  const image = await addImage(at, {
    layers: [
      {'etc/': '', 'etc/a': 'one'},
      {'etc/': '', 'etc/b': 'two'}
    ]
  })
  const destination = join(at.work, name)
  const exported = await exporterFor({type: 'oci', destination}).export(setOf(image), names, at.context)
  expect(exported).toMatchObject({digest: image.descriptor.digest, destinations: [destination]})
  return destination
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe('an image archive', () => {
  it('is the same bytes for the same image', async () => {
    expect(sha256(await save('a.tar'))).toBe(sha256(await save('b.tar')))
  })

  it('names the image in an OCI index and in docker manifest.json', async () => {
    const directory = join(at.work, 'unpacked')
    mkdirSync(directory)
    await check('tar', ['-C', directory, '-xf', await save()])
    const index = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8'))
    expect(index.manifests.map((entry: {annotations: object}) => entry.annotations)).toEqual([
      {'io.containerd.image.name': NAMES[0], 'org.opencontainers.image.ref.name': '2.1.10'},
      {'io.containerd.image.name': NAMES[1], 'org.opencontainers.image.ref.name': 'latest'},
      {'io.containerd.image.name': NAMES[2], 'org.opencontainers.image.ref.name': '2.1'}
    ])
    const [entry] = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))
    expect(entry.RepoTags).toEqual(['app:2.1.10', 'app:latest', 'ghcr.io/me/app:2.1'])
    expect(entry.Layers).toHaveLength(2)
    for (const path of [entry.Config, ...entry.Layers]) expect(statSync(join(directory, path)).isFile()).toBe(true)
  })

  it('replaces a file only once it is whole, and leaves no temporary file', async () => {
    const destination = join(at.work, 'out', 'image.tar')
    const image = await addImage(at)
    at.store.blobs.remove(image.layers[0]!.blob.digest)
    at.store.blobs.remove(image.layers[0]!.layer.diffId)
    mkdirSync(join(at.work, 'out'))
    writeFileSync(destination, 'before')
    await expect(exporterFor({type: 'docker', destination}).export(setOf(image), [], at.context)).rejects.toThrow('in the store')
    expect(readFileSync(destination, 'utf8')).toBe('before')
    expect(readdirSync(join(at.work, 'out'))).toEqual(['image.tar'])
  })

  it('goes to standard output, but not to a terminal', async () => {
    const pieces: Buffer[] = []
    const stdout = new Writable({write: (chunk, _encoding, done) => done(void pieces.push(chunk))})
    const image = setOf(await addImage(at))
    await exporterFor({type: 'oci', destination: '-'}).export(image, [], {...at.context, stdout})
    expect(Buffer.concat(pieces).toString('latin1', 257, 262)).toBe('ustar')
    const terminal = Object.assign(stdout, {isTTY: true})
    const refused = exporterFor({type: 'oci', destination: '-'}).export(image, [], {...at.context, stdout: terminal})
    await expect(refused).rejects.toThrow(UsageError)
  })

  it('refuses a directory as its file', async () => {
    const refused = exporterFor({type: 'oci', destination: at.work}).export(setOf(await addImage(at)), [], at.context)
    await expect(refused).rejects.toThrow('it is a directory')
  })
})

describeWith(['skopeo', 'umoci', 'root'], 'other tools', () => {
  it('skopeo reads it as OCI and as docker archive, umoci unpacks it', async () => {
    const archive = await save()
    for (const source of [`oci-archive:${archive}:2.1.10`, `docker-archive:${archive}:app:2.1.10`]) {
      const found = JSON.parse(await check('skopeo', ['inspect', source]))
      expect(found.Layers).toHaveLength(2)
    }
    const directory = join(at.work, 'layout')
    mkdirSync(directory)
    await check('tar', ['-C', directory, '-xf', archive])
    await check('umoci', ['unpack', '--image', `${directory}:latest`, join(at.work, 'bundle')])
    expect(readFileSync(join(at.work, 'bundle', 'rootfs', 'etc', 'b'), 'utf8')).toBe('two')
  })
})

describeWith(DOCKER_ENGINE_NEEDS, 'a Docker Engine', () => {
  let engine: DockerEngine
  beforeAll(async () => {
    engine = await startDockerEngine()
  })
  afterAll(() => engine?.stop())

  it('loads it with all its names and the same ID', async () => {
    const archive = await save()
    const [image] = JSON.parse(readFileSync(join(at.root, 'index.json'), 'utf8')).manifests
    expect(image).toBeUndefined()
    const loaded = await engine.check(['load', '-i', archive])
    expect(loaded.trim().split('\n').sort()).toEqual([
      'Loaded image: app:2.1.10',
      'Loaded image: app:latest',
      'Loaded image: ghcr.io/me/app:2.1'
    ])
    const {configDescriptor} = await addImage(at, {
      layers: [
        {'etc/': '', 'etc/a': 'one'},
        {'etc/': '', 'etc/b': 'two'}
      ]
    })
    expect((await engine.check(['inspect', '-f', '{{.Id}}', 'app:latest'])).trim()).toBe(configDescriptor.digest)
  })

  it('takes an image over its socket, and says why it cannot', async () => {
    const image = await addImage(at, {layers: [{f: 'over the socket'}]})
    const exported = await exporterFor({type: 'engine', host: engine.host}).export(
      setOf(image),
      ['docker.io/library/sock:1'],
      at.context
    )
    expect(exported.destinations).toEqual(['docker.io/library/sock:1'])
    expect((await engine.check(['inspect', '-f', '{{.Id}}', 'sock:1'])).trim()).toBe(image.configDescriptor.digest)
    const nowhere = exporterFor({type: 'engine', host: `unix://${at.work}/none.sock`}).export(setOf(image), [], at.context)
    await expect(nowhere).rejects.toThrow('there is no socket')
  })
})
