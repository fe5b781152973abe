import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {encodeInline} from '../../src/cache/inline.js'
import {selectCache} from '../../src/cache/select.js'
import {parseCacheSpec} from '../../src/cache/spec.js'
import type {Registry} from '../../src/registry/registry.js'
import {Layers, recordingLog, temporaryFolder} from './support/records.js'

/** Fails on any use: these caches need no registry. */
const noRegistry = new Proxy({}, {get: (_, name) => () => Promise.reject(new Error(`no registry: ${String(name)}`))}) as Registry

const onGithub = {ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_RUNTIME_TOKEN: 'x'}

describe('selectCache', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let log: ReturnType<typeof recordingLog>
  let layers: Layers

  beforeEach(() => {
    folder = temporaryFolder()
    log = recordingLog()
    layers = new Layers(folder.path)
  })
  afterEach(() => folder.dispose())

  function select(from: string[], to: string[], env: Record<string, string> = {}) {
    const services = {registry: noRegistry, log, tempDirectory: folder.path, scope: 'own scope', env}
    return selectCache(
      from.map(text => parseCacheSpec(text, 'from')),
      to.map(text => parseCacheSpec(text, 'to')),
      services
    )
  }

  it.each<[string[], string[], Record<string, string>, string]>([
    [[], [], {}, 'none'],
    [['off'], ['off'], onGithub, 'none'],
    [['auto'], ['auto'], {}, 'none'],
    [['auto'], ['auto'], onGithub, 'gha:own scope'],
    [['type=gha'], ['type=gha,scope=other'], onGithub, 'gha:own scope + gha:other'],
    [['auto', 'type=gha'], ['gha'], onGithub, 'gha:own scope'],
    [
      ['ghcr.io/me/app', 'ghcr.io/me/app:latest'],
      ['type=registry,ref=ghcr.io/me/app:latest'],
      {},
      'registry:ghcr.io/me/app:latest'
    ],
    [['type=local,src=a'], ['type=local,dest=b'], {}, 'local:a + local:b'],
    [[], ['type=inline'], {}, 'inline']
  ])('from %j to %j is what was asked for, each place once', async (from, to, env, name) => {
    expect((await select(from, to, env)).backend.name).toBe(name)
  })

  it('writes to some and reads from others', async () => {
    const [from, to] = [join(folder.path, 'from'), join(folder.path, 'to')]
    mkdirSync(from)
    const record = layers.record('build/1', 'layer')
    const {backend} = await select([`type=local,src=${from}`], [`type=local,dest=${to}`])
    await backend.load()
    backend.put(record)
    await backend.flush(layers)

    const {backend: first} = await select([`type=local,src=${from}`], [])
    const {backend: second} = await select([`type=local,src=${to}`], [])
    await Promise.all([first.load(), second.load()])
    expect([first.find(record.key), second.find(record.key)?.key]).toEqual([undefined, record.key])
  })

  describe('where nothing keeps a fork and main apart', () => {
    const places = ['type=local,dest=b', 'type=registry,ref=ghcr.io/me/app:cache', 'type=gha', 'type=inline']
    const writers = (env: Record<string, string>, to = places) => select(to.slice(0, 2), to, {...onGithub, ...env})
    /** The job of a pull request, as GitHub describes it. */
    function pullRequest(head: string | null): Record<string, string> {
      const path = join(folder.path, 'event.json')
      const repo = head === null ? null : {full_name: head}
      writeFileSync(path, JSON.stringify({repository: {full_name: 'me/app'}, pull_request: {head: {repo}}}))
      return {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path}
    }
    const refused = (reason: string) => [
      `Cache local b is not written: ${reason} (untrusted=true overrules this)`,
      `Cache registry ghcr.io/me/app:cache is not written: ${reason} (untrusted=true overrules this)`
    ]

    it.each<[string, () => Record<string, string>, string[]]>([
      ['a push', () => ({GITHUB_EVENT_NAME: 'push'}), []],
      ['a pull request of the repository itself', () => pullRequest('me/app'), []],
      ['a pull request of a fork', () => pullRequest('you/app'), refused('the pull request comes from a fork')],
      ['a pull request of a fork that is gone', () => pullRequest(null), refused('the pull request comes from a fork')],
      [
        'a comment',
        () => ({GITHUB_EVENT_NAME: 'issue_comment'}),
        refused('the event issue_comment can be caused by people without write access')
      ]
    ])('%s', async (_, env, infos) => {
      const {backend, keepsLayers} = await writers(env())
      expect(backend.name).toBe('local:b + registry:ghcr.io/me/app:cache + gha:own scope + inline')
      expect([log.infos, log.warnings, keepsLayers]).toEqual([infos, [], 'max'])
      expect((await writers(env(), places.slice(0, 2))).keepsLayers).toBe(infos.length === 0 ? 'max' : undefined)
    })

    it('a reader that is not written stays as it is', async () => {
      const place = `type=local,dest=${join(folder.path, 'cache')}`
      const record = layers.record('build/1', 'layer')
      const write = async (to: string) => {
        const {backend} = await select([place], [to], pullRequest('you/app'))
        await backend.load()
        backend.put(record)
        await backend.flush(layers)
        const {backend: after} = await select([place], [])
        await after.load()
        return after.find(record.key) !== undefined
      }
      expect([await write(place), await write(`${place},untrusted=true`)]).toEqual([false, true])
    })
  })

  it('gives the records for an inline cache: those of the image', async () => {
    const [image, stage] = [layers.record('final/1', 'image'), layers.record('build/1', 'stage')]
    const {backend, inlineRecords} = await select([], ['type=inline'])
    backend.put(image)
    backend.put(stage, 'intermediate')

    expect(inlineRecords?.()).toEqual([image])
    expect(JSON.stringify(encodeInline(inlineRecords!(), [image.layer.diffId]))).toContain(image.key)
    expect((await select([], [])).inlineRecords).toBeUndefined()
  })

  it('never fails, whatever the registry does', async () => {
    const {backend} = await select(['ghcr.io/me/app:cache'], ['type=registry,ref=ghcr.io/me/app:cache'])
    await backend.load()
    backend.put(layers.record('build/1', 'layer'))
    await backend.flush(layers)

    expect(log.warnings).toEqual([
      'Cannot read cache registry:ghcr.io/me/app:cache: no registry: manifest; the build goes on without it'
    ])
  })
})
