import type {RegistryClient} from '../../src/registry/client.js'
import {copyImage} from '../../src/registry/copy.js'
import {digestOf} from '../../src/oci/digest.js'
import {blobOf, pushImage} from '../contract/registry.js'
import {FakeRegistry, problem} from '../fakes/registry-server.js'
import {client, closeClients, named, recordingLog} from './client-options.js'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
let server: FakeRegistry
let registry: RegistryClient

beforeEach(async () => {
  server = await FakeRegistry.start()
  registry = client()
})
afterEach(async () => {
  closeClients()
  await server.close()
})

const app = (rest = {}) => named(server.host, 'app', rest)

/** An index of two platforms, one nested a level deeper. */
async function pushIndex(): Promise<{body: Buffer; children: string[]}> {
  const bodies = [await pushImage(registry, app(), 'amd64'), await pushImage(registry, app(), 'arm64')]
  const [first, second] = bodies.map(body => ({mediaType: MANIFEST, digest: digestOf(body), size: body.length}))
  const nested = Buffer.from(JSON.stringify({schemaVersion: 2, mediaType: INDEX, manifests: [second]}))
  const inner = await registry.pushManifest(app(), nested, INDEX)
  const body = Buffer.from(JSON.stringify({schemaVersion: 2, mediaType: INDEX, manifests: [first, inner, first]}, null, 1))
  await registry.pushManifest(app({tag: 'rc'}), body, INDEX)
  return {body, children: [...bodies, nested].map(digestOf)}
}

it('copyImage() gives an image more tags with manifest requests alone', async () => {
  const {body} = await pushIndex()
  const digest = digestOf(body)
  const before = server.requests.length
  const to = ['2.1.10', '2.1', 'latest'].map(tag => app({tag}))
  await expect(copyImage({registry, from: app({digest}), to})).resolves.toEqual({mediaType: INDEX, digest, size: body.length})
  const asked = server.log().slice(before)
  expect(asked.toSorted()).toEqual([
    `GET /v2/app/manifests/${digest}`,
    'PUT /v2/app/manifests/2.1',
    'PUT /v2/app/manifests/2.1.10',
    'PUT /v2/app/manifests/latest'
  ])
  expect(server.repository('app').manifests.get(digest)?.body.equals(body)).toBe(true)
})

it('copyImage() copies every platform into another repository by mounts, the name last', async () => {
  const {body, children} = await pushIndex()
  const before = server.requests.length
  await copyImage({registry, from: app({tag: 'rc'}), to: [named(server.host, 'released', {tag: '1.0'})]})
  expect([...server.repository('released').manifests.keys()].sort()).toEqual([...children, digestOf(body)].sort())
  const asked = server.log().slice(before)
  expect(asked.filter(line => line.startsWith('PUT') && line.includes('uploads'))).toEqual([])
  expect(asked.at(-1)).toBe('PUT /v2/released/manifests/1.0')
})

it('copyImage() streams blobs to another registry, and asks for no foreign layer', async () => {
  const other = await FakeRegistry.start()
  try {
    const layer = server.addBlob('app', 'a layer', 'application/vnd.oci.image.layer.v1.tar')
    const config = server.addBlob('app', '{"any":"config"}', 'application/vnd.example.unknown')
    const foreign = {...blobOf('windows').descriptor, mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'}
    server.addManifest('app', '1', {schemaVersion: 2, config, layers: [layer]})
    server.addManifest('app', 'win', {schemaVersion: 2, config, layers: [foreign]})
    await copyImage({registry, from: app({tag: '1'}), to: [named(other.host, 'mirror/app', {tag: '1'})]})
    expect(other.repository('mirror/app').blobs.get(layer.digest)?.toString()).toBe('a layer')
    other.fault({method: 'PUT', path: /manifests/}, () => ({status: 201}))
    await copyImage({registry, from: app({tag: 'win'}), to: [named(other.host, 'mirror/app', {tag: 'win'})]})
    expect([...server.log(), ...other.log()].filter(line => line.includes(foreign.digest))).toEqual([])
  } finally {
    await other.close()
  }
})

it('copyImage() copies a sparse index as sparse as it is', async () => {
  const body = await pushImage(registry, app())
  const present = {mediaType: MANIFEST, digest: digestOf(body), size: body.length}
  const absent = {...blobOf('not here').descriptor, mediaType: MANIFEST}
  server.addManifest('app', 'sparse', {schemaVersion: 2, mediaType: INDEX, manifests: [present, absent]}, INDEX)
  const log = recordingLog()
  await copyImage({registry, log, from: app({tag: 'sparse'}), to: [named(server.host, 'other', {tag: 'sparse'})]})
  expect(log.lines).toEqual([`app does not hold ${absent.digest}, which its index names: not copied`])
  expect(server.repository('other').tags.has('sparse')).toBe(true)
})

it('copyImage() gives up on an index that is nested without end', async () => {
  let inner = server.addManifest('app', undefined, {schemaVersion: 2, manifests: []}, INDEX)
  for (let depth = 0; depth < 20; depth++) {
    inner = server.addManifest('app', undefined, {schemaVersion: 2, mediaType: INDEX, manifests: [inner]}, INDEX)
  }
  const copied = copyImage({registry, from: app({digest: inner.digest}), to: [named(server.host, 'other', {tag: 'x'})]})
  await expect(copied).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  expect(server.repository('other').tags.size).toBe(0)
})

it('copyImage() moves no tag when a part fails', async () => {
  const {body} = await pushIndex()
  server.fault({method: 'POST', path: /other/, times: 99}, () => problem(403, 'DENIED'))
  await expect(
    copyImage({registry, from: app({digest: digestOf(body)}), to: [named(server.host, 'other', {tag: 'x'})]})
  ).rejects.toMatchObject({
    code: 'DENIED'
  })
  expect(server.repository('other').tags.size).toBe(0)
})

describe('referrers', () => {
  const subjectOf = async () => {
    await pushImage(registry, app({tag: '1'}))
    return registry.resolve(app({tag: '1'}))
  }
  const artifact = async (subject: object, artifactType: string) => {
    const config = blobOf('{}', 'application/vnd.oci.empty.v1+json')
    server.addBlob('app', config.body)
    const document = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      artifactType,
      config: config.descriptor,
      layers: [],
      subject,
      annotations: {a: artifactType}
    }
    return registry.pushManifest(app(), Buffer.from(JSON.stringify(document)), MANIFEST)
  }

  it.each([true, false])('are found by their subject and type (referrers API: %s)', async referrers => {
    await server.close()
    server = await FakeRegistry.start({referrers})
    const subject = await subjectOf()
    const sbom = await artifact(subject, 'application/sbom')
    const signature = await artifact(subject, 'application/signature')
    await artifact(subject, 'application/signature')
    const expected = [
      {...sbom, artifactType: 'application/sbom', annotations: {a: 'application/sbom'}},
      {...signature, artifactType: 'application/signature', annotations: {a: 'application/signature'}}
    ]
    await expect(registry.referrers(app(), subject.digest)).resolves.toEqual(expected)
    await expect(registry.referrers(app(), subject.digest, 'application/sbom')).resolves.toEqual(expected.slice(0, 1))
    const tags = await registry.tags(app())
    expect(tags.includes(subject.digest.replace(':', '-'))).toBe(!referrers)
  })

  it('does not overwrite a fallback tag that is something else', async () => {
    await server.close()
    server = await FakeRegistry.start({referrers: false})
    const subject = await subjectOf()
    await pushImage(registry, app({tag: subject.digest.replace(':', '-')}), 'precious')
    await expect(artifact(subject, 'application/sbom')).rejects.toMatchObject({code: 'REJECTED'})
  })
})
