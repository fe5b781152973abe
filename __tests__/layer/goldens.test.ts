import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {LayerEntry} from '../../src/layer/entry.js'
import {writeLayerSync} from '../../src/layer/write.js'
import {dataFolder} from '../conformance/data.js'
import {report} from '../conformance/report.js'

/** What BuildKit wrote, and the digest of its tar: ours must have the same bytes. */
const folder = join(dataFolder(), 'dockerfile/build/golden')
const present = existsSync(folder)
if (!present) console.warn(`skipped: no conformance data in ${folder}`)
const whenPresent = present ? describe : describe.skip

interface GoldenEntry {
  readonly name: string
  readonly type: string
  readonly mode: string
  readonly uid?: number
  readonly gid?: number
  readonly size?: number
  readonly data?: string
  readonly link?: string
  readonly mtime: string
}

interface GoldenLayer {
  readonly id: string
  readonly diff_id: string
  readonly entries: readonly GoldenEntry[]
}

whenPresent('layers that BuildKit wrote', () => {
  const layers = present ? readGoldenLayers() : []
  const known = layers.filter(layer =>
    layer.entries.every(entry => entry.type !== 'file' || !entry.size || entry.data !== undefined)
  )
  let work: string
  beforeAll(() => {
    work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
  })
  afterAll(() => rmSync(work, {recursive: true}))

  const ofOurs = process.env['SLIPWAY_DATA'] === undefined ? it : it.skip
  ofOurs('are there in number, with whiteouts and owners', () => {
    expect(known.length).toBeGreaterThan(500)
    const all = known.flatMap(layer => layer.entries)
    expect(all.some(entry => entry.name.includes('.wh.'))).toBe(true)
    expect(all.some(entry => entry.uid !== undefined)).toBe(true)
  })

  it('get the same DiffID from the same entries', () => {
    const wrong = known.filter((layer, i) => {
      const {diffId} = writeLayerSync(layer.entries.map(toEntry), join(work, `${i}.tar`))
      const difference = diffId === layer.diff_id ? undefined : `DiffID ${diffId} | expected ${layer.diff_id}`
      return report('layer digests', `${layer.id} ${layer.diff_id}`, difference, undefined) === 'failed'
    })
    expect(wrong.map(layer => layer.id)).toEqual([])
  })
})

interface Golden {
  readonly id: string
  readonly images?: readonly {readonly layers?: readonly (Partial<GoldenLayer> & {readonly entries?: GoldenEntry[] | null})[]}[]
}

function readGoldenLayers(): GoldenLayer[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line) as Golden)
    .flatMap(({id, images}) => (images ?? []).flatMap(image => (image.layers ?? []).map(layer => ({...layer, id}))))
    .flatMap(({id, diff_id, entries}) => (diff_id ? [{id, diff_id, entries: entries ?? []}] : []))
}

const TYPES: Record<string, LayerEntry['type']> = {
  dir: 'directory',
  fifo: 'fifo',
  file: 'file',
  symlink: 'symlink',
  hardlink: 'hardlink'
}

function toEntry(golden: GoldenEntry): LayerEntry {
  const hides = /^(.*\/)?\.wh\.([^/]+)$/.exec(golden.name)
  const data = Buffer.from(golden.data ?? '')
  return {
    path: hides ? `${hides[1] ?? ''}${hides[2]}` : golden.name.replace(/\/$/, ''),
    type: hides ? 'whiteout' : TYPES[golden.type]!,
    mode: Number.parseInt(golden.mode, 8),
    uid: golden.uid ?? 0,
    gid: golden.gid ?? 0,
    mtime: Number(golden.mtime),
    size: data.length,
    link: golden.link,
    content: data.length > 0 ? {kind: 'inline', base64: data.toString('base64')} : undefined
  }
}
