import {formatReference} from '../../src/oci/reference.js'
import {tagMover} from '../../src/registry/tag-mover.js'
import {FakeRegistry} from '../fakes/registry-server.js'
import {client, closeClients, named} from './client-options.js'

const INDEX = 'application/vnd.oci.image.index.v1+json'
const REVISION = 'org.opencontainers.image.revision'

describe('tagMover', () => {
  let server: FakeRegistry
  let image: string
  const nameOf = (tag: string): string => formatReference(named(server.host, 'octocat/hello', {tag}))
  const mover = () => tagMover(client({insecure: [server.host]}))

  beforeEach(async () => {
    server = await FakeRegistry.start()
    image = formatReference(named(server.host, 'octocat/hello'))
  })
  afterEach(async () => {
    closeClients()
    await server.close()
  })

  function addImage(tag: string | undefined, labels: Readonly<Record<string, string>> = {}, annotations = {}) {
    const config = server.addBlob(
      'octocat/hello',
      JSON.stringify({config: {Labels: labels}}),
      'application/vnd.oci.image.config.v1+json'
    )
    return server.addManifest('octocat/hello', tag, {schemaVersion: 2, config, layers: [], annotations})
  }

  it('lists tags, and none of a repository that is not there', async () => {
    addImage('1.0.0')
    addImage('main')
    expect([...(await mover().listTags(image))].sort()).toEqual(['1.0.0', 'main'])
    expect(await mover().listTags(`${server.host}/none`)).toEqual([])
  })

  it('tells digests, and undefined where there is nothing', async () => {
    const {digest} = addImage('1.0.0')
    expect(await mover().digestOf(nameOf('1.0.0'))).toBe(digest)
    expect(await mover().digestOf(nameOf('2.0.0'))).toBeUndefined()
    expect(await mover().revisionOf?.(nameOf('2.0.0'))).toBeUndefined()
  })

  it('rejects when the registry cannot say', async () => {
    server.fault({path: /tags\/list/, times: 100}, () => ({status: 403, headers: {}, body: Buffer.alloc(0)}))
    await expect(mover().listTags(image)).rejects.toThrow('403')
  })

  it('moves a tag with manifest requests alone', async () => {
    const {digest} = addImage('1.0.0')
    addImage('latest', {old: 'yes'})
    await mover().pointAt(nameOf('latest'), digest)
    expect(server.repository('octocat/hello').tags.get('latest')).toBe(digest)
    expect(server.log().filter(line => line !== 'GET /v2/')).toEqual([
      `GET /v2/octocat/hello/manifests/${digest}`,
      'PUT /v2/octocat/hello/manifests/latest'
    ])
  })

  it('reads the commit from annotations, labels, and the first image of an index', async () => {
    addImage('labelled', {[REVISION]: 'abc'})
    addImage('annotated', {[REVISION]: 'abc'}, {[REVISION]: 'def'})
    const child = addImage(undefined, {[REVISION]: 'ghi'})
    server.addManifest('octocat/hello', 'index', {schemaVersion: 2, mediaType: INDEX, manifests: [child]}, INDEX)
    addImage('plain')
    expect(await mover().revisionOf?.(nameOf('labelled'))).toBe('abc')
    expect(await mover().revisionOf?.(nameOf('annotated'))).toBe('def')
    expect(await mover().revisionOf?.(nameOf('index'))).toBe('ghi')
    expect(await mover().revisionOf?.(nameOf('plain'))).toBeUndefined()
  })
})
