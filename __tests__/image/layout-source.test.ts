import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openLayout} from '../../src/image/layout-source.js'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {temporaryDirectory} from '../support/directory.js'

const directory = temporaryDirectory('layout')
afterAll(() => directory.remove())

const REF_NAME = 'org.opencontainers.image.ref.name'

function write(layout: string, content: string, mediaType: string = MediaType.ociManifest): Descriptor {
  const digest = digestOf(content)
  mkdirSync(join(layout, 'blobs/sha256'), {recursive: true})
  writeFileSync(join(layout, 'blobs/sha256', digestHex(digest)), content)
  return {mediaType, digest, size: Buffer.byteLength(content)}
}

const tagged = (descriptor: Descriptor, tag: string) => ({...descriptor, annotations: {[REF_NAME]: tag}})

/** A layout of two tagged images and one more that only an index lists. */
function layoutAt(name: string) {
  const path = join(directory.path, name)
  const document = (text: string) => JSON.stringify({schemaVersion: 2, layers: [], config: {}, annotations: {text}})
  const [one, two, inner] = ['one', 'two', 'inner'].map(text => write(path, document(text)))
  const odd = {mediaType: 'application/x', size: 1, digest: `sha512:${'a'.repeat(128)}`}
  const manifests = [odd, 'junk', tagged(one!, 'v1'), tagged(two!, 'registry.example/app:v2'), tagged(one!, 'same')]
  writeFileSync(join(path, 'index.json'), JSON.stringify({schemaVersion: 2, manifests}))
  return {path, one: one!, two: two!, inner: inner!}
}

describe('an image of an OCI layout', () => {
  const {path, one, two, inner} = layoutAt('plain')
  const strange = layoutAt('a:b@c, d')

  it.each([
    ['a tag', `${path}:v1`, one],
    ['a tag that is a whole name', `${path}:registry.example/app:v2`, two],
    ['a digest', `${path}@${two.digest}`, two],
    ['a tag and a digest: the digest counts', `${path}:v1@${two.digest}`, two],
    ['a digest that index.json does not list', `${path}@${inner.digest}`, inner],
    ['a directory with colons and at signs', `${strange.path}:v1`, strange.one],
    ['such a directory and a digest', `${strange.path}@${strange.two.digest}`, strange.two]
  ])('by %s', async (_, text, expected) => {
    const {descriptor} = await openLayout(text)
    expect(descriptor).toMatchObject(expected)
  })

  it('without a name when it is the only one', async () => {
    const only = join(directory.path, 'only')
    const image = write(only, 'only')
    writeFileSync(join(only, 'index.json'), JSON.stringify({manifests: [tagged(image, 'a'), tagged(image, 'b')]}))
    expect((await openLayout(only)).descriptor.digest).toBe(image.digest)
  })

  it.each([
    ['no layout', join(directory.path, 'none'), 'NAME_NOT_FOUND', /no readable index.json/],
    ['no layout, with a tag', `${join(directory.path, 'none')}:v1`, 'NAME_NOT_FOUND', /none: no readable index.json/],
    ['no such tag', `${path}:v9`, 'NAME_NOT_FOUND', /none of its 4 images is v9/],
    ['several images and no name', path, 'NAME_NOT_FOUND', /3 images match/],
    ['no such digest', `${path}@${digestOf('nothing')}`, 'NAME_NOT_FOUND', /none of its/],
    ['a digest that is a path (CVE-2024-3727)', `${path}@sha256:../../../../etc/passwd`, 'MALFORMED', /Invalid digest/]
  ])('%s: says so', async (_, text, code, message) => {
    await expect(openLayout(text)).rejects.toMatchObject({code, message: expect.stringMatching(message)})
  })

  it('its blobs are copied, verified', async () => {
    const layer = write(path, 'the layer', MediaType.ociLayer)
    const source = await openLayout(`${path}:v1`)
    const destination = join(directory.path, 'copied')
    expect(await source.fetch(layer, destination)).toBe(true)
    expect(readFileSync(destination, 'utf8')).toBe('the layer')
    expect(await source.fetch({...layer, digest: digestOf('not there')}, `${destination}-2`)).toBe(false)
  })

  it('a blob with other bytes is refused, nothing of it is left (l-blob-lies)', async () => {
    const layer = write(path, 'honest', MediaType.ociLayer)
    writeFileSync(join(path, 'blobs/sha256', digestHex(layer.digest)), 'hostil')
    const source = await openLayout(`${path}:v1`)
    const destination = join(directory.path, 'refused')
    await expect(source.fetch(layer, destination)).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
    expect(existsSync(destination)).toBe(false)
    await expect(source.read(layer)).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
  })

  it('a blob that is a link leads nowhere (ggcr#2306)', async () => {
    const digest = digestOf(readFileSync('/etc/passwd'))
    symlinkSync('/etc/passwd', join(path, 'blobs/sha256', digestHex(digest)))
    const source = await openLayout(`${path}:v1`)
    const layer = {mediaType: MediaType.ociLayer, digest, size: 1}
    expect(await source.fetch(layer, join(directory.path, 'linked'))).toBe(false)
    await expect(source.read(layer)).rejects.toMatchObject({code: 'MALFORMED'})
  })
})
