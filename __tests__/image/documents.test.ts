import {parseConfig, parseIndex, parseManifest} from '../../src/image/documents.js'
import {parseDescriptor} from '../../src/oci/descriptor.js'
import {digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {ociDataReason, readOciData, schemaFaults} from '../support/oci-schema.js'

const digest = digestOf('document')
const descriptor = (mediaType: string) => ({mediaType, digest, size: 1})
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const malformed = expect.objectContaining({name: 'ContentError', code: 'MALFORMED'})

const layer = {mediaType: MediaType.ociLayerGzip, digest: digestOf('layer'), size: 7}
const config = {mediaType: MediaType.ociConfig, digest: digestOf('config'), size: 8}
const manifest = {schemaVersion: 2, mediaType: MediaType.ociManifest, config, layers: [layer]}

describe('a manifest', () => {
  it.each([
    ['with its media type', manifest],
    ['without one, as OCI allows', {schemaVersion: 2, config, layers: [layer]}],
    ['with fields that nobody knows', {...manifest, 'com.example': {a: 1}, annotations: {x: 'y'}}]
  ])('%s is read as it is', (_, document) => {
    expect(parseManifest(bytes(document), descriptor(MediaType.ociManifest))).toEqual(document)
  })

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a manifest and an index at once (CVE-2021-41190)', {...manifest, manifests: []}],
    ['another type than its descriptor says', {...manifest, mediaType: MediaType.dockerManifest}],
    ['an index', {schemaVersion: 2, manifests: []}],
    ['schema version 1', {...manifest, schemaVersion: 1}],
    ['without config', {schemaVersion: 2, layers: []}],
    ['with a config that is no descriptor', {...manifest, config: 'x'}],
    [
      'with a layer whose digest is a path (CVE-2024-3727)',
      {...manifest, layers: [{...layer, digest: 'sha256:../../etc/passwd'}]}
    ],
    ['with a layer of negative size', {...manifest, layers: [{...layer, size: -1}]}]
  ])('that is %s is refused', (_, document) => {
    expect(() => parseManifest(bytes(document), descriptor(MediaType.ociManifest))).toThrow(malformed)
  })
})

describe('an index', () => {
  const entry = {...descriptor(MediaType.ociManifest), platform: {os: 'linux', architecture: 'amd64'}}
  const read = (manifests: unknown, more: object = {}) =>
    parseIndex(bytes({schemaVersion: 2, manifests, ...more}), descriptor(MediaType.ociIndex))

  it('gives its entries', () => {
    expect(read([entry])).toEqual([entry])
    expect(read([])).toEqual([])
  })

  it.each([
    ['with another digest algorithm', {...entry, digest: `sha512:${'a'.repeat(128)}`}],
    ['with a platform that is none', {...entry, platform: {os: 5}}],
    ['that is text', 'junk'],
    ['that is null', null]
  ])('leaves an entry out %s', (_, odd) => {
    expect(read([odd, entry])).toEqual([entry])
  })

  it.each([
    ['layers', {layers: []}],
    ['a config', {config: {}}]
  ])('with %s is refused', (_, more) => {
    expect(() => read([entry], more)).toThrow(malformed)
  })
})

describe('a config', () => {
  const rootfs = {type: 'layers', diff_ids: [digest]}
  const document = {architecture: 'amd64', os: 'linux', rootfs}
  const read = (value: unknown) => parseConfig(bytes(value), descriptor(MediaType.ociConfig))

  it.each([
    ['the least that there is', document],
    ['fields that nobody knows', {...document, 'moby.buildkit.x': 1, docker_version: '1'}],
    ['nulls where Go writes them', {...document, history: null, created: null, config: {Env: null, Cmd: null, Labels: null}}],
    ["Docker's own fields", {...document, config: {OnBuild: ['RUN x'], Shell: ['/bin/sh'], Healthcheck: {Test: ['NONE']}}}]
  ])('with %s is read as it is', (_, value) => {
    expect(read(value)).toEqual(value)
  })

  it('loses entries of its history that are null (CVE-2024-36620)', () => {
    expect(read({...document, history: [null, {created_by: 'x'}]}).history).toEqual([{created_by: 'x'}])
  })

  it.each([
    ['no rootfs', {architecture: 'amd64', os: 'linux'}],
    ['a rootfs of another type', {...document, rootfs: {...rootfs, type: 'vhd'}}],
    ['a DiffID that is none', {...document, rootfs: {...rootfs, diff_ids: ['sha256:xyz']}}],
    ['a number for a system', {...document, os: 123}],
    ['a number for a user', {...document, config: {User: 1234}}],
    ['a number in Env', {...document, config: {Env: [7353]}}],
    ['text for Env', {...document, config: {Env: 'PATH=/'}}],
    ['a list for volumes', {...document, config: {Volumes: ['/data']}}],
    ['text for history', {...document, history: 'should be an array'}],
    ['labels that are no text', {...document, config: {Labels: {a: {}}}}]
  ])('with %s is refused', (_, value) => {
    expect(() => read(value)).toThrow(malformed)
  })

  it('of an artifact is not looked into', () => {
    expect(() => parseConfig(bytes('not even JSON'), descriptor('application/vnd.example+json'))).toThrow(/is no container image/)
  })
})

const describeData = ociDataReason === undefined ? describe : describe.skip
if (ociDataReason) process.stderr.write(`skipped: the image spec's documents: ${ociDataReason}\n`)

interface Case {
  readonly comment: string
  readonly document: string
  readonly valid: boolean
  readonly json_ok: boolean
  readonly schema_alone_valid: boolean
}

describeData("the image spec's own documents", () => {
  const cases = (name: string) => (ociDataReason ? [] : readOciData<{cases: Case[]}>(`image-spec/cases/${name}.cases.json`).cases)
  const accepts = (parse: () => unknown) => {
    try {
      parse()
      return true
    } catch {
      return false
    }
  }

  it.each([
    ['image-manifest', 'image-manifest-schema.json'],
    ['image-index', 'image-index-schema.json'],
    ['config', 'config-schema.json'],
    ['descriptor', 'content-descriptor.json']
  ])('%s: the schemas of these tests judge as the spec does', (name, schema) => {
    const judged = cases(name)
      .filter(({json_ok}) => json_ok)
      .map(({document, comment}) => [comment, schemaFaults(schema, JSON.parse(document)).length === 0])
    expect(judged).toEqual(
      cases(name)
        .filter(({json_ok}) => json_ok)
        .map(({comment, schema_alone_valid}) => [comment, schema_alone_valid])
    )
  })

  it('valid configs are read, invalid ones refused', () => {
    const found = cases('config').map(({document, comment}) => [
      comment,
      accepts(() => parseConfig(Buffer.from(document), descriptor(MediaType.ociConfig)))
    ])
    // An Env entry without "=" is nobody's harm, and real images have it.
    expect(found).toEqual(cases('config').map(({comment, valid}) => [comment, valid || /Env is invalid/.test(comment)]))
  })

  it('invalid manifests are refused', () => {
    const invalid = cases('image-manifest').filter(({valid, comment}) => !valid && !/empty layer|subject/.test(comment))
    for (const {document} of invalid)
      expect(() => parseManifest(Buffer.from(document), descriptor(MediaType.ociManifest))).toThrow()
  })

  it('a descriptor is one by its own rules: a wrong one is never taken for sound', () => {
    const lenient = /urls|artifactType|data|mediaType does not match|too long/
    const invalid = cases('descriptor').filter(({valid, json_ok, comment}) => !valid && json_ok && !lenient.test(comment))
    expect(invalid.length).toBeGreaterThan(8)
    for (const {document} of invalid) expect(() => parseDescriptor(JSON.parse(document))).toThrow(malformed)
  })
})
