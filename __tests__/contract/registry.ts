import {createHash, randomBytes} from 'node:crypto'
import {Readable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {digestOf} from '../../src/oci/digest.js'
import type {Reference} from '../../src/oci/reference.js'
import type {Registry} from '../../src/registry/registry.js'

/** A registry to push to, and a client that may. */
export interface RegistryUnderTest {
  readonly registry: Registry
  readonly host: string
}

let counter = 0

const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar'

/** A descriptor and its bytes. */
export function blobOf(body: Buffer | string, mediaType = LAYER): {body: Buffer; descriptor: Descriptor} {
  const bytes = Buffer.from(body)
  return {body: bytes, descriptor: {mediaType, digest: digestOf(bytes), size: bytes.length}}
}

/** Pushes bytes and says how they got there. */
export function push(registry: Registry, reference: Reference, blob: ReturnType<typeof blobOf>, mountFrom: string[] = []) {
  return registry.pushBlob(reference, blob.descriptor, () => Readable.from([blob.body]), {mountFrom})
}

/** Pushes an image of one layer; gives its manifest's bytes. */
export async function pushImage(registry: Registry, reference: Reference, content = 'layer'): Promise<Buffer> {
  const layer = blobOf(content)
  const config = blobOf(
    `{"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":["${layer.descriptor.digest}"]}}`
  )
  await push(registry, reference, layer)
  await push(registry, reference, config)
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: {...config.descriptor, mediaType: 'application/vnd.oci.image.config.v1+json'},
    layers: [layer.descriptor]
  }
  // Unusual white space: what comes back must be these bytes, not this meaning.
  const body = Buffer.from(`${JSON.stringify(manifest, null, 3)}\n`)
  await registry.pushManifest(reference, body, OCI_MANIFEST)
  return body
}

/** What every Registry promises; run against the in-process registry and against distribution's. */
export function registryContract(start: () => RegistryUnderTest): void {
  const fresh = (rest: Partial<Reference> = {}): Reference => ({
    registry: start().host,
    repository: `contract/app-${++counter}`,
    ...rest
  })

  it('gives back a pushed manifest byte for byte, by tag and by digest', async () => {
    const {registry} = start()
    const reference = fresh({tag: '1.2'})
    const body = await pushImage(registry, reference)
    const byTag = await registry.manifest(reference)
    expect(byTag.body.equals(body)).toBe(true)
    expect(byTag.descriptor).toEqual({mediaType: OCI_MANIFEST, digest: digestOf(body), size: body.length})
    const byDigest = await registry.manifest({...reference, digest: digestOf(body)})
    expect(byDigest.body.equals(body)).toBe(true)
  })

  it('resolves a tag to the descriptor of what it names', async () => {
    const {registry} = start()
    const reference = fresh({tag: 'v1'})
    const body = await pushImage(registry, reference)
    await expect(registry.resolve(reference)).resolves.toEqual({
      mediaType: OCI_MANIFEST,
      digest: digestOf(body),
      size: body.length
    })
  })

  it('pushes a manifest under its digest where there is no tag', async () => {
    const {registry} = start()
    const reference = fresh()
    const body = await pushImage(registry, reference)
    const found = await registry.manifest({...reference, digest: digestOf(body)})
    expect(found.body.equals(body)).toBe(true)
    await expect(registry.tags(reference)).resolves.toEqual([])
  })

  it('keeps an index whose manifests are there', async () => {
    const {registry} = start()
    const reference = fresh()
    const body = await pushImage(registry, reference)
    const child = {
      mediaType: OCI_MANIFEST,
      digest: digestOf(body),
      size: body.length,
      platform: {os: 'linux', architecture: 'amd64'}
    }
    const index = Buffer.from(JSON.stringify({schemaVersion: 2, mediaType: OCI_INDEX, manifests: [child]}))
    const tagged = {...reference, tag: 'all'}
    const descriptor = await registry.pushManifest(tagged, index, OCI_INDEX)
    expect(descriptor).toEqual({mediaType: OCI_INDEX, digest: digestOf(index), size: index.length})
    await expect(registry.resolve(tagged)).resolves.toEqual(descriptor)
  })

  it.each([
    ['empty', 0],
    ['one byte', 1],
    ['small', 1000],
    ['3 MiB', 3 * 1024 * 1024]
  ])('streams a blob of %s there and back', async (_name, size) => {
    const {registry} = start()
    const reference = fresh()
    const blob = blobOf(randomBytes(size))
    await expect(registry.hasBlob(reference, blob.descriptor.digest)).resolves.toBe(false)
    await expect(push(registry, reference, blob)).resolves.toBe('uploaded')
    await expect(registry.hasBlob(reference, blob.descriptor.digest)).resolves.toBe(true)
    const back = await buffer(await registry.blob(reference, blob.descriptor))
    expect(createHash('sha256').update(back).digest('hex')).toBe(blob.descriptor.digest.slice(7))
  })

  it('tells whether a name means a manifest', async () => {
    const {registry} = start()
    const reference = fresh()
    const [first, other] = [
      {...reference, tag: 'first'},
      {...reference, tag: 'other'}
    ]
    const digest = digestOf(await pushImage(registry, first))
    await expect(registry.names(first, digest)).resolves.toBe(true)
    await expect(registry.names({...reference, digest}, digest)).resolves.toBe(true)
    await expect(registry.names(first, digestOf('another'))).resolves.toBe(false)
    await expect(registry.names(other, digest)).resolves.toBe(false)
  })

  it('does not upload what is there', async () => {
    const {registry} = start()
    const reference = fresh()
    const blob = blobOf('there already')
    await push(registry, reference, blob)
    const open = () => {
      throw new Error('opened')
    }
    await expect(registry.pushBlob(reference, blob.descriptor, open)).resolves.toBe('exists')
  })

  it('brings a blob that is new', async () => {
    const {registry} = start()
    const reference = fresh()
    const {descriptor, body} = blobOf('nobody has this')
    const open = () => Readable.from([body])
    await expect(registry.pushBlob(reference, descriptor, open, {isNew: true})).resolves.toBe('uploaded')
    await expect(registry.pushBlob(reference, descriptor, open, {isNew: true})).resolves.toBe('exists')
    await expect(registry.hasBlob(reference, descriptor.digest)).resolves.toBe(true)
  })

  it('mounts a blob from another repository without its bytes', async () => {
    const {registry} = start()
    const [base, app] = [fresh(), fresh()]
    const blob = blobOf(randomBytes(5000))
    await push(registry, base, blob)
    const open = () => {
      throw new Error('opened')
    }
    await expect(registry.pushBlob(app, blob.descriptor, open, {mountFrom: [base.repository]})).resolves.toBe('mounted')
    await expect(registry.hasBlob(app, blob.descriptor.digest)).resolves.toBe(true)
  })

  it('uploads what cannot be mounted', async () => {
    const {registry} = start()
    const blob = blobOf(randomBytes(5000))
    await expect(push(registry, fresh(), blob, ['no/such-repository', 'nor/this'])).resolves.toBe('uploaded')
  })

  it('pushes one blob from many places at once', async () => {
    const {registry} = start()
    const reference = fresh()
    const blob = blobOf(randomBytes(100_000))
    const results = await Promise.all(Array.from({length: 8}, () => push(registry, reference, blob)))
    expect(results.filter(result => result === 'uploaded')).toHaveLength(1)
    expect(results.filter(result => result === 'exists')).toHaveLength(7)
  })

  it('lists every tag', async () => {
    const {registry} = start()
    const reference = fresh()
    const body = await pushImage(registry, reference)
    const tags = Array.from({length: 25}, (_, index) => `v${index}`)
    for (const tag of tags) await registry.pushManifest({...reference, tag}, body, OCI_MANIFEST)
    expect((await registry.tags(reference)).sort()).toEqual([...tags].sort())
  })

  it('lists no tags for a repository that does not exist', async () => {
    await expect(start().registry.tags(fresh())).resolves.toEqual([])
  })

  it('says NOT_FOUND for a manifest and a blob that are not there', async () => {
    const {registry} = start()
    const reference = fresh({tag: 'missing'})
    const missing = {code: 'NOT_FOUND', status: 404}
    await expect(registry.manifest(reference)).rejects.toMatchObject(missing)
    await expect(registry.resolve(reference)).rejects.toMatchObject(missing)
    await expect(registry.blob(reference, blobOf('nowhere').descriptor)).rejects.toMatchObject(missing)
  })

  it('refuses to give a blob whose bytes are not the ones announced', async () => {
    const {registry} = start()
    const reference = fresh()
    const blob = blobOf('twelve bytes')
    await push(registry, reference, blob)
    const wrongSize = {...blob.descriptor, size: 11}
    await expect(registry.blob(reference, wrongSize).then(buffer)).rejects.toMatchObject({name: 'RegistryError'})
  })

  it('tells when the bytes of an upload are not those of the descriptor, and leaves nothing', async () => {
    const {registry} = start()
    const reference = fresh()
    const {descriptor} = blobOf('as announced')
    const pushed = registry.pushBlob(reference, descriptor, () => Readable.from([Buffer.from('AS ANNOUNCED')]))
    await expect(pushed).rejects.toMatchObject({code: 'REJECTED', status: 400})
    await expect(registry.hasBlob(reference, descriptor.digest)).resolves.toBe(false)
  })

  it('deletes a manifest', async () => {
    const {registry} = start()
    const reference = fresh({tag: 'gone'})
    const digest = digestOf(await pushImage(registry, reference))
    await registry.deleteManifest({registry: reference.registry, repository: reference.repository, digest})
    await expect(registry.resolve(reference)).rejects.toMatchObject({code: 'NOT_FOUND'})
  })
}
