import type {RegistryClient} from '../../src/registry/client.js'
import {tagMover} from '../../src/registry/tag-mover.js'
import {publishTags} from '../../src/tags/publish.js'
import {resolveTags} from '../../src/tags/resolve.js'
import {blobOf, push} from '../contract/registry.js'
import {client, closeClients, named} from '../registry/client-options.js'
import {describeWith} from '../support/needs.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {tagged} from './sources.js'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

describeWith(['docker-registry'], "floating tags on distribution's registry", () => {
  let server: TestRegistry
  let registry: RegistryClient
  /** Versions by the digest of the image that was built for them. */
  const built = new Map<string, string>()

  beforeAll(async () => {
    server = await startRegistry()
    registry = client({insecure: [server.host]})
  })
  afterAll(async () => {
    closeClients()
    await server.stop()
  })

  /** Pushes an image of its own for the version, by digest, and then its tags. */
  async function release(repository: string, version: string): Promise<void> {
    const name = named(server.host, repository)
    const config = blobOf(JSON.stringify({config: {Labels: {version}}}), 'application/vnd.oci.image.config.v1+json')
    await push(registry, name, config)
    const document = Buffer.from(JSON.stringify({schemaVersion: 2, mediaType: MANIFEST, config: config.descriptor, layers: []}))
    const {digest} = await registry.pushManifest(name, document, MANIFEST)
    built.set(digest, version)
    const result = resolveTags({images: `${server.host}/${repository}`}, tagged(`v${version}`))
    await publishTags(result, digest, tagMover(registry))
  }

  /** Which version each floating tag means. */
  async function floating(repository: string): Promise<Record<string, string | undefined>> {
    const tags = (await registry.tags(named(server.host, repository))).filter(tag => /^(latest|\d+(\.\d+)?)$/.test(tag))
    const meanings = await Promise.all(
      tags.map(async tag => [tag, built.get((await registry.resolve(named(server.host, repository, {tag}))).digest)] as const)
    )
    return Object.fromEntries(meanings)
  }

  it('are where a maintainer wants them after each release', async () => {
    const steps: readonly (readonly [string, Record<string, string>])[] = [
      ['2.1.9', {latest: '2.1.9', '2': '2.1.9', '2.1': '2.1.9'}],
      ['2.1.10', {latest: '2.1.10', '2': '2.1.10', '2.1': '2.1.10'}],
      ['2.0.11', {latest: '2.1.10', '2': '2.1.10', '2.1': '2.1.10', '2.0': '2.0.11'}],
      ['3.0.0-rc.1', {latest: '2.1.10', '2': '2.1.10', '2.1': '2.1.10', '2.0': '2.0.11'}],
      ['3.0.0', {latest: '3.0.0', '3': '3.0.0', '3.0': '3.0.0', '2': '2.1.10', '2.1': '2.1.10', '2.0': '2.0.11'}],
      ['2.2.0', {latest: '3.0.0', '3': '3.0.0', '3.0': '3.0.0', '2': '2.2.0', '2.2': '2.2.0', '2.1': '2.1.10', '2.0': '2.0.11'}],
      ['2.1.9', {latest: '3.0.0', '3': '3.0.0', '3.0': '3.0.0', '2': '2.2.0', '2.2': '2.2.0', '2.1': '2.1.10', '2.0': '2.0.11'}]
    ]
    for (const [version, expected] of steps) {
      await release('sequence/app', version)
      expect(await floating('sequence/app')).toEqual(expected)
    }
    expect(await registry.tags(named(server.host, 'sequence/app'))).toContain('3.0.0-rc.1')
  })

  it('end on the higher of releases that race', async () => {
    for (let round = 0; round < 5; round++) {
      const repository = `race/app${round}`
      await Promise.all(['1.0.0', '1.0.1', '1.1.0'].map(version => release(repository, version)))
      expect(await floating(repository)).toEqual({latest: '1.1.0', '1': '1.1.0', '1.1': '1.1.0', '1.0': '1.0.1'})
    }
  })
})
