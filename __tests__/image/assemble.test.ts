import {join} from 'node:path'
import {openStore} from '../../src/content/store.js'
import type {HistoryDraft, ImageDraft} from '../../src/frontend/options.js'
import type {Vertex} from '../../src/graph/vertex.js'
import {assembleImage, assembleIndexIfMany} from '../../src/image/assemble.js'
import {canonicalJson} from '../../src/image/canonical-json.js'
import type {LayerRef} from '../../src/image/layer-ref.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import type {ImageConfig} from '../../src/oci/config.js'
import {MediaType} from '../../src/oci/media-types.js'
import {temporaryDirectory} from '../support/directory.js'
import {ociDataReason, schemaFaults} from '../support/oci-schema.js'

const directory = temporaryDirectory('assemble')
afterAll(() => directory.remove())
const {blobs} = openStore(join(directory.path, 'store'))

/** A vertex stands for the time at which its layer was made. */
const step = (time: string | undefined) => ({time}) as unknown as Vertex
const timeOf = (vertex: Vertex) => {
  const {time} = vertex as unknown as {time: string | undefined}
  return time === undefined ? undefined : new Date(time)
}

const layer = (time?: string): HistoryDraft => ({kind: 'layer', createdBy: 'RUN', vertex: step(time)})
const metadata: HistoryDraft = {kind: 'metadata', createdBy: 'ENV'}
const base = (created?: string): HistoryDraft => ({kind: 'base', entry: {created_by: 'base', ...(created ? {created} : {})}})

const layerRef = (name: string): LayerRef => {
  const diffId = digestOf(name)
  const blob = {mediaType: MediaType.ociLayer, digest: diffId, size: 3}
  return {diffId, contentDigest: digestHex(diffId), blob, fetch: undefined, mountFrom: undefined}
}

const DRAFT: ImageDraft = {
  platform: {os: 'linux', architecture: 'amd64'},
  base: undefined,
  author: undefined,
  config: {Env: ['PATH=/bin']},
  history: [],
  epoch: undefined
}

const assemble = (draft: Partial<ImageDraft>, layers: readonly LayerRef[] = [], annotations: Record<string, string> = {}) =>
  assembleImage({...DRAFT, ...draft}, {layers, created: timeOf}, {blobs, blobFor: async ({blob}) => blob!, annotations})

const T1 = '2026-01-01T00:00:00.000Z'
const T2 = '2026-01-02T00:00:00.000Z'
const OLD = '2020-01-01T00:00:00Z'
const OLD_BASE: ImageConfig = {os: 'linux', architecture: 'amd64', created: OLD, rootfs: {type: 'layers', diff_ids: []}}
const EPOCH = Date.parse('2026-06-01T00:00:00Z') / 1000

describe("an image's times", () => {
  it.each<[string, readonly HistoryDraft[], Partial<ImageDraft>, readonly (string | undefined)[], string | null]>([
    ['each layer has its own', [layer(T1), layer(T2)], {}, [T1, T2], T2],
    ['metadata has that of the layer before it', [layer(T1), metadata, layer(T2), metadata], {}, [T1, T1, T2, T2], T2],
    ['metadata before the first layer has its time', [metadata, layer(T1)], {}, [T1, T1], T1],
    ['a base keeps its own', [base(OLD), layer(T1)], {base: OLD_BASE}, [OLD, T1], T1],
    ['a base may have none', [base(), layer(T1)], {base: OLD_BASE}, [undefined, T1], T1],
    ['metadata alone is as old as its base', [base(OLD), metadata], {base: OLD_BASE}, [OLD, OLD], OLD],
    ['a base as it is stays as old', [base(OLD)], {base: OLD_BASE}, [OLD], OLD],
    ['metadata on nothing has no time', [metadata], {}, [undefined], null],
    ['nothing at all has none', [], {}, [], null],
    [
      'an epoch is that of all that is new',
      [base(OLD), layer(T1), metadata],
      {base: OLD_BASE, epoch: EPOCH},
      [OLD, '2026-06-01T00:00:00Z', '2026-06-01T00:00:00Z'],
      '2026-06-01T00:00:00Z'
    ],
    ['an epoch of 0 counts', [layer(T1)], {epoch: 0}, ['1970-01-01T00:00:00Z'], '1970-01-01T00:00:00Z'],
    ['an epoch changes nothing where nothing is new', [base(OLD)], {base: OLD_BASE, epoch: EPOCH}, [OLD], OLD]
  ])('%s', async (_, history, draft, times, created) => {
    const {config} = await assemble({...draft, history})
    expect((config.history ?? []).map(entry => entry.created)).toEqual(times)
    expect(config.created).toBe(created)
  })
})

describe('an image', () => {
  it('is made of documents that name each other by digest', async () => {
    const layers = [layerRef('one'), layerRef('two')]
    const image = await assemble({history: [layer(T1), layer(T2), metadata]}, layers, {'org.example': 'yes'})
    const manifest = JSON.parse((await blobs.read(image.descriptor.digest)).toString())
    expect(manifest).toEqual({
      schemaVersion: 2,
      mediaType: MediaType.ociManifest,
      config: image.configDescriptor,
      layers: layers.map(({blob}) => blob),
      annotations: {'org.example': 'yes'}
    })
    expect(JSON.parse((await blobs.read(manifest.config.digest)).toString())).toEqual({
      architecture: 'amd64',
      os: 'linux',
      config: {Env: ['PATH=/bin']},
      created: T2,
      history: [
        {created: T1, created_by: 'RUN', comment: 'buildkit.dockerfile.v0'},
        {created: T2, created_by: 'RUN', comment: 'buildkit.dockerfile.v0'},
        {created: T2, created_by: 'ENV', comment: 'buildkit.dockerfile.v0', empty_layer: true}
      ],
      rootfs: {type: 'layers', diff_ids: layers.map(({diffId}) => diffId)}
    })
  })

  it('has the same digest whenever it is made of the same', async () => {
    const draft = {history: [layer(T1)], config: {Labels: {b: '1', a: '2'}}}
    const [one, other] = await Promise.all([assemble(draft), assemble({...draft, config: {Labels: {a: '2', b: '1'}}})])
    expect(one.descriptor).toEqual(other.descriptor)
  })

  it("keeps its base's fields that nobody knows, and says what it is itself", async () => {
    const odd = {...OLD_BASE, author: 'old', 'os.version': '10', variant: 'v8', 'com.example.odd': {a: 1}}
    const platform = {os: 'linux', architecture: 'arm', variant: 'v7'}
    const {config} = await assemble({base: odd as ImageConfig, platform, author: 'new', history: [base(OLD)]})
    expect(config).toMatchObject({
      author: 'new',
      architecture: 'arm',
      variant: 'v7',
      'com.example.odd': {a: 1}
    })
    expect(config).not.toHaveProperty(['os.version'])
  })

  it('of scratch has nothing but its own', async () => {
    const {config, layers} = await assemble({config: {}})
    // null is what BuildKit writes for an image that nothing dates.
    expect(config).toEqual({
      architecture: 'amd64',
      os: 'linux',
      config: {},
      created: null,
      history: null,
      rootfs: {type: 'layers', diff_ids: []}
    })
    expect(layers).toEqual([])
  })

  it('for several platforms is an index in the order given', async () => {
    const amd64 = await assemble({})
    const arm64 = await assemble({platform: {os: 'linux', architecture: 'arm64', variant: 'v8'}})
    expect((await assembleIndexIfMany([amd64], blobs)).descriptor).toEqual(amd64.descriptor)
    const {descriptor} = await assembleIndexIfMany([arm64, amd64], blobs, {note: 'two'})
    expect(descriptor.mediaType).toBe(MediaType.ociIndex)
    expect(JSON.parse((await blobs.read(descriptor.digest)).toString())).toEqual({
      schemaVersion: 2,
      mediaType: MediaType.ociIndex,
      manifests: [arm64, amd64].map(({descriptor, platform}) => ({...descriptor, platform})),
      annotations: {note: 'two'}
    })
  })
})

const describeSchemas = ociDataReason === undefined ? describe : describe.skip
if (ociDataReason) process.stderr.write(`skipped: the image spec's schemas: ${ociDataReason}\n`)

describeSchemas("the image spec's schemas", () => {
  const read = async (digest: Parameters<typeof blobs.read>[0]) => JSON.parse((await blobs.read(digest)).toString())

  it('find nothing wrong with config, manifest, index and layout', async () => {
    const config = {
      Env: ['A=b'],
      Entrypoint: ['/app'],
      Cmd: null,
      User: '1:2',
      ExposedPorts: {'80/tcp': {}},
      Volumes: {'/data': {}},
      WorkingDir: '/',
      Labels: {a: ''},
      StopSignal: 'SIGTERM'
    }
    const draft = {config, base: OLD_BASE, history: [base(OLD), layer(T1), metadata], author: 'me'}
    const image = await assemble(draft, [layerRef('one')], {a: 'b'})
    const other = await assemble({...draft, epoch: EPOCH, platform: {os: 'linux', architecture: 'arm64', variant: 'v8'}}, [
      layerRef('one')
    ])
    const {descriptor} = await assembleIndexIfMany([image, other], blobs, {a: 'b'})
    for (const {configDescriptor, descriptor} of [image, other]) {
      expect(schemaFaults('config-schema.json', await read(configDescriptor.digest))).toEqual([])
      expect(schemaFaults('image-manifest-schema.json', await read(descriptor.digest))).toEqual([])
    }
    expect(schemaFaults('image-index-schema.json', await read(descriptor.digest))).toEqual([])
  })
})

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [{b: 1, a: {d: [3, {z: 0, y: 0}], c: null}}, '{"a":{"c":null,"d":[3,{"y":0,"z":0}]},"b":1}'],
    [{a: undefined, b: 1}, '{"b":1}'],
    [{'\u00e9': '\u00e9', e: '"\n'}, '{"e":"\\"\\n","\u00e9":"\u00e9"}'],
    [JSON.parse('{"__proto__": 1, "a": 2}'), '{"__proto__":1,"a":2}'],
    ['text', '"text"']
  ])('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })
})
