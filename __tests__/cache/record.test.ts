import {formatDocument, parseDocument} from '../../src/cache/document.js'
import {parseMountRecord, parseRecord} from '../../src/cache/record.js'
import {prune, RecordSet} from '../../src/cache/record-set.js'
import {CacheError} from '../../src/errors.js'
import {digestOf} from '../../src/oci/digest.js'
import {hexOf} from './support/records.js'

const blob = {mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: digestOf('blob'), size: 4}
const record = {
  version: 1 as const,
  key: hexOf('key'),
  parts: {op: 'exec'},
  step: 'build/1',
  layer: {diffId: digestOf('diff'), contentDigest: hexOf('content'), size: 10, blob},
  created: '2026-11-01T10:00:00.000Z',
  durationMs: 5
}
const mount = {version: 1 as const, id: 'npm', fingerprint: hexOf('f'), diffId: digestOf('d'), blob, created: record.created}

describe('parseRecord', () => {
  it('gives back a good record, without what it does not know', () => {
    expect(parseRecord({...record, future: 1, layer: {...record.layer, surprise: true}})).toEqual(record)
  })

  it.each<[string, unknown]>([
    ['no object', null],
    ['a list', []],
    ['another version', {...record, version: 2}],
    ['a key that is a path', {...record, key: '../../etc/passwd'}],
    ['a digest that is a path', {...record, layer: {...record.layer, diffId: 'sha256:../../../etc/passwd'}}],
    ['an upper-case digest', {...record, layer: {...record.layer, diffId: `sha256:${'A'.repeat(64)}`}}],
    ['a negative size', {...record, layer: {...record.layer, size: -1}}],
    ['a size that is no integer', {...record, layer: {...record.layer, blob: {...blob, size: 1.5}}}],
    ['a size beyond what numbers hold', {...record, layer: {...record.layer, blob: {...blob, size: 2 ** 60}}}],
    ['a media type with a line break', {...record, layer: {...record.layer, blob: {...blob, mediaType: 'a/b\r\nx: y'}}}],
    ['no layer', {...record, layer: undefined}],
    ['a part that is no text', {...record, parts: {op: 1}}],
    ['a huge part', {...record, parts: {op: 'x'.repeat(100_000)}}],
    ['no date', {...record, created: 'yesterday'}],
    ['no duration', {...record, durationMs: undefined}],
    ['a step that is no text', {...record, step: 7}]
  ])('refuses %s', (_, value) => {
    expect(() => parseRecord(value)).toThrow(CacheError)
  })

  it('refuses a mount record with a missing or wrong field', () => {
    expect(parseMountRecord(mount)).toEqual(mount)
    for (const field of Object.keys(mount)) expect(() => parseMountRecord({...mount, [field]: undefined})).toThrow(CacheError)
  })

  it('takes a part named __proto__ as a name like any other', () => {
    const parsed = parseRecord(JSON.parse(JSON.stringify(record).replace('"op"', '"__proto__"')))

    expect(Object.keys(parsed.parts)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['exec']).toBeUndefined()
  })
})

describe('parseDocument', () => {
  const document = {records: [{record, used: '2026-11-02T00:00:00.000Z'}], mounts: [mount]}

  it('reads what formatDocument wrote', () => {
    expect(parseDocument(formatDocument(document, {packs: {a: 1}}))).toEqual({
      document,
      rejected: 0,
      json: expect.objectContaining({packs: {a: 1}})
    })
  })

  it('leaves out the bad ones and counts them', () => {
    const text = JSON.stringify({slipwayCache: 1, records: [...document.records, {record: {}}, null, 3], mounts: [mount, {}]})

    expect(parseDocument(text)).toEqual({document, rejected: 4, json: expect.anything()})
  })

  it('leaves a document of another version alone', () => {
    expect(parseDocument(JSON.stringify({slipwayCache: 2, records: 'other'}))).toMatchObject({
      document: {records: [], mounts: []},
      rejected: 0
    })
  })

  it.each(['', '{"slipwayCache":1,"rec', 'null', '[]', '\0\0\0\0', '<html>'])('refuses %j', text => {
    expect(() => parseDocument(text)).toThrow(CacheError)
  })
})

describe('RecordSet', () => {
  it('merges in any order, and twice', () => {
    const old = {record: {...record, created: '2026-01-01T00:00:00Z'}, used: '2026-03-01T00:00:00.000Z'}
    const recent = {record: {...record, created: '2026-02-01T00:00:00Z'}, used: '2026-02-01T00:00:00.000Z'}
    const one = new RecordSet()
    const other = new RecordSet()
    for (const stored of [old, recent, old]) one.add({records: [stored]})
    for (const stored of [recent, old]) other.add({records: [stored]})

    expect(one.document()).toEqual(other.document())
    expect(one.document().records).toEqual([{record: recent.record, used: old.used}])
  })

  it('explains by the record that names files, when a result has two keys', () => {
    const records = new RecordSet()
    const precise = {...record, key: hexOf('precise'), parts: {op: 'file', 'source.0': 'x', 'files.0': 'a:1'}}
    records.add({
      records: [precise, {...record, parts: {op: 'file', 'source.0': 'coarse'}}].map(each => ({record: each, used: each.created}))
    })

    expect(records.findStep('build/1')?.key).toBe(precise.key)
  })
})

describe('prune', () => {
  const stored = (name: string, day: number, size: number, step = name) => {
    const used = new Date(Date.UTC(2026, 10, day)).toISOString()
    const layer = {...record.layer, blob: {...blob, digest: digestOf(name), size}}
    return {record: {...record, key: hexOf(name), step, layer, created: used, parts: {'files.0': 'a:1', op: name}}, used}
  }
  const document = (...records: ReturnType<typeof stored>[]) => {
    const set = new RecordSet()
    set.add({records})
    return set.document()
  }
  const names = (records: readonly {record: {parts: Readonly<Record<string, string>>}}[]) =>
    records.map(each => each.record.parts['op'])
  const unlimited = {maxBytes: 1e9, maxText: 1e9}

  it('keeps what was used last within the bytes', () => {
    const all = document(stored('a', 1, 600), stored('b', 3, 600), stored('c', 2, 300))

    expect(names(prune(all, {...unlimited, maxBytes: 1000}).records)).toEqual(['b', 'c'])
  })

  it('counts a blob of two records once', () => {
    const a = stored('a', 1, 600)
    const twin = {...a, record: {...a.record, key: hexOf('twin')}}

    expect(prune(document(a, twin), {...unlimited, maxBytes: 600}).records).toHaveLength(2)
  })

  it('keeps the text small: few results of one step, lists of files in the newest only', () => {
    const all = document(...Array.from({length: 20}, (_, day) => stored(`v${day}`, day + 1, 1, 'build/1')))
    const kept = prune(all, unlimited).records

    expect(names(kept)).toEqual(['v19', 'v18', 'v17', 'v16', 'v15', 'v14', 'v13', 'v12'])
    expect(kept.map(each => 'files.0' in each.record.parts)).toEqual([true, ...Array.from({length: 7}, () => false)])
    expect(JSON.stringify(prune(all, {...unlimited, maxText: 1200})).length).toBeLessThan(1500)
  })
})
