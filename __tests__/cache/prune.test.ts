import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {CacheDocument} from '../../src/cache/document.js'
import {planPacks} from '../../src/cache/github/packs.js'
import {pruned} from '../../src/cache/record-set.js'
import {type CacheRecord, parseRecord, ranAt} from '../../src/cache/record.js'
import {cacheScope} from '../../src/cache/scope.js'
import {digestOf} from '../../src/oci/digest.js'
import type {BuildRequest} from '../../src/request.js'
import {Layers, mountArchive, temporaryFolder} from './support/records.js'

const folder = temporaryFolder()
afterAll(() => folder.dispose())

describe('pruned', () => {
  const layers = new Layers(folder.path)
  const stored = (step: string, size: number, used: string) => {
    const record = layers.record(step, Buffer.alloc(size, step))
    const blob = {mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: layers.digest(record), size}
    return {record: {...record, layer: {...record.layer, blob}} as CacheRecord, used}
  }
  const {record: mount} = mountArchive(folder.path, 'npm', 'packages')
  const document: CacheDocument = {
    records: [
      stored('new', 1000, '2026-11-10T00:00:00.000Z'),
      stored('middle', 2000, '2026-11-05T00:00:00.000Z'),
      stored('old', 4000, '2026-11-01T00:00:00.000Z')
    ],
    mounts: [mount]
  }
  const steps = (limits: Parameters<typeof pruned>[1]) => pruned(document, limits).kept.records.map(({record}) => record.step)

  it('keeps what was used since', () => {
    expect(steps({before: '2026-11-05T00:00:00.000Z'})).toEqual(['new', 'middle'])
    expect(pruned(document, {before: '2026-11-09T00:00:00.000Z'}).gone).toEqual({records: 2, mounts: 1, bytes: 6008})
  })

  it('keeps what fits, the last used first', () => {
    expect(steps({maxSize: 3008})).toEqual(['new', 'middle'])
    expect(steps({maxSize: 1500})).toEqual(['new'])
    expect(pruned(document, {maxSize: 0})).toMatchObject({kept: {records: [], mounts: []}, gone: {records: 3, mounts: 1}})
  })

  it('keeps everything without limits', () => {
    expect(pruned(document, {}).gone).toEqual({records: 0, mounts: 0, bytes: 0})
  })
})

describe('planPacks', () => {
  const blob = (name: string, size: number, apart = false) => ({digest: digestOf(name), size, apart})

  it('puts tables of contents into an entry of their own, and makes five at most', () => {
    const large = Array.from({length: 5}, (_, index) => blob(`large${index}`, (100 + index) * 1024 * 1024))
    const small = Array.from({length: 30}, (_, index) => blob(`small${index}`, 10_000))
    const tables = Array.from({length: 3}, (_, index) => blob(`table${index}`, 50_000, true))

    const packs = planPacks([...tables, ...small, ...large])

    expect(packs.length).toBeLessThanOrEqual(5)
    expect(packs.flat()).toHaveLength(38)
    expect(packs.find(pack => pack.includes(tables[0]!))).toEqual(tables)
  })
})

describe('a record of a step that ran again', () => {
  const record = new Layers(folder.path).record('build/1', 'again', {ran: '2026-11-09T00:00:00.000Z'})

  it('says when, and reads it back', () => {
    expect(ranAt(record)).toBe('2026-11-09T00:00:00.000Z')
    expect(parseRecord(JSON.parse(JSON.stringify(record)))).toEqual(record)
    expect(ranAt(new Layers(folder.path).record('build/2', 'once'))).toBe('2026-11-01T10:00:00.000Z')
    expect(() => parseRecord({...record, ran: 'yesterday'})).toThrow('created is "yesterday"')
  })
})

describe('cacheScope', () => {
  const request = (change: Partial<BuildRequest>) =>
    ({context: '.', file: undefined, target: undefined, platforms: [], ...change}) as BuildRequest
  const arm = {os: 'linux', architecture: 'arm64'}

  it('differs by image, context, Dockerfile, target and platform, and by nothing else', () => {
    const scopes = [
      cacheScope(request({}), 'a'),
      cacheScope(request({}), 'b'),
      cacheScope(request({context: 'https://example.com/app.git'}), 'a'),
      cacheScope(request({file: 'other/Dockerfile'}), 'a'),
      cacheScope(request({target: 'test'}), 'a'),
      cacheScope(request({platforms: [{...arm, architecture: 'riscv64'}]}), 'a')
    ]
    expect(new Set(scopes).size).toBe(scopes.length)
    expect(cacheScope(request({buildArgs: {VERSION: '2'}}), 'a')).toBe(scopes[0])
  })

  it('does not depend on where the repository was checked out', () => {
    const before = process.cwd()
    const scopes = ['one', 'two'].map(name => {
      const directory = join(folder.path, name, 'app')
      mkdirSync(directory, {recursive: true})
      process.chdir(join(folder.path, name))
      return cacheScope(request({context: directory}), 'a')
    })
    process.chdir(before)
    expect(scopes[0]).toBe(scopes[1])
  })
})
