import {differences} from '../../support/imgtree.js'
import type {BuiltImage} from './images.js'

export interface Difference {
  /** A path of the tree, or of the configuration's JSON (`config.Env[2]`). */
  readonly what: string
  readonly docker: string
  readonly slipway: string
}

/** All that differs between two images: every entry of the trees, every field of the configurations, the history, the times. */
export function compare(docker: BuiltImage, slipway: BuiltImage, builtFrom: number): Difference[] {
  return [...compareTrees(docker, slipway, builtFrom), ...compareJson(docker, slipway, builtFrom)]
}

function compareTrees(docker: BuiltImage, slipway: BuiltImage, builtFrom: number): Difference[] {
  const flat = ({tree}: BuiltImage) => ({tree, config: {}, history: []})
  return differences(flat(docker), flat(slipway), {builtFrom, links: true}).map(text => {
    const [what, a, b] = text.split(/\n {2}[AB] /)
    return {what: what!, docker: a!, slipway: b!}
  })
}

function compareJson(docker: BuiltImage, slipway: BuiltImage, builtFrom: number): Difference[] {
  const fieldsOf = ({json}: BuiltImage): Fields => new Map(fields('', withoutDigests(json), builtFrom))
  const [a, b] = [fieldsOf(docker), fieldsOf(slipway)]
  const names = [...new Set([...a.keys(), ...b.keys()])]
  const show = (map: Fields, name: string) => map.get(name) ?? '(absent)'
  return names.filter(name => a.get(name) !== b.get(name)).map(what => ({what, docker: show(a, what), slipway: show(b, what)}))
}

type Fields = ReadonlyMap<string, string>

/** How many layers there are counts; their digests depend on times. */
function withoutDigests(json: BuiltImage['json']): unknown {
  const {diff_ids} = json['rootfs'] as {diff_ids: unknown[]}
  return {...json, rootfs: diff_ids.length}
}

/** The leaves of a JSON value by their paths. Empty ones mean absent: Go's encoders differ in which of them they write. */
function fields(path: string, value: unknown, builtFrom: number): [string, string][] {
  if (value === null || value === undefined || value === '' || value === false) return []
  if (typeof value !== 'object') return [[path, show(path, value, builtFrom)]]
  if (Array.isArray(value)) return value.flatMap((item, index) => fields(`${path}[${index}]`, item ?? 'null', builtFrom))
  return Object.entries(value).flatMap(([key, item]) => {
    const below = fields(path === '' ? key : `${path}.${key}`, item, builtFrom)
    // {"80/tcp": {}}: the key is the value
    return below.length === 0 && isEmptyObject(item) && path !== '' ? [[`${path}.${key}`, '{}'] as [string, string]] : below
  })
}

const isEmptyObject = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** Go writes a time with as many digits as it needs. */
function show(path: string, value: unknown, builtFrom: number): string {
  if (!/(^|\.)created$/.test(path)) return JSON.stringify(value)
  const time = Date.parse(String(value)) / 1000
  return time >= builtFrom ? 'built' : String(time)
}
