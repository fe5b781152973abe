import type {StoredRecord} from '../../cache/document.js'
import {Part} from '../../cache/parts.js'
import type {MountRecord} from '../../cache/record.js'
import {PLACE_FLAGS, withPlace} from '../cache-place.js'
import type {Command} from '../command.js'
import {formatRows} from '../format-rows.js'
import {humanSize} from '../size.js'
import {ellipsis} from '../table.js'
import {timeAgo} from '../time.js'

const SHORT_KEY = 12
const MAX_STEP = 60

export const cacheLsCommand: Command = {
  name: 'cache ls',
  summary: 'List what a cache holds: steps and cache mounts',
  usage: 'slipway cache ls [OPTIONS]',
  flags: {
    ...PLACE_FLAGS,
    format: {kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template'},
    'no-trunc': {kind: 'boolean', help: 'Whole keys and lines'},
    quiet: {short: 'q', kind: 'boolean', help: 'Only keys'}
  },
  examples: [
    ['slipway cache ls', 'the steps that this store remembers'],
    ['slipway cache ls --cache type=registry,ref=ghcr.io/me/app:cache', 'what other machines find there']
  ],
  arguments: {min: 0, max: 0},
  run: (args, io) =>
    withPlace(args, io, async place => {
      const {records, mounts} = place.document()
      const whole = args.boolean('no-trunc')
      const rows = [...results(records).map(one => recordRow(one, whole)), ...mounts.map(mountRow)]
      const only = args.boolean('quiet') && 'Key'
      io.stdout.write(formatRows(rows, {columns: COLUMNS, only, format: args.string('format')}))
      return 0
    })
}

const COLUMNS = [
  ['Key', 'KEY'],
  ['Step', 'STEP'],
  ['Size', 'SIZE'],
  ['Created', 'CREATED'],
  ['Used', 'LAST USED']
] as const

/** A result may be kept by several keys: it is one line. */
function results(records: readonly StoredRecord[]): StoredRecord[] {
  const byResult = new Map<string, StoredRecord>()
  for (const one of records) {
    const name = `${one.record.step} ${one.record.layer.diffId}`
    if (!byResult.has(name)) byResult.set(name, one)
  }
  return [...byResult.values()]
}

function recordRow({record, used}: StoredRecord, whole: boolean) {
  const {key, parts, step, layer, created} = record
  const line = (parts[Part.args] ?? step).replace(/\s+/g, ' ')
  return {
    Key: whole ? key : key.slice(0, SHORT_KEY),
    Step: whole ? line : ellipsis(line, MAX_STEP),
    Size: humanSize(layer.blob?.size ?? layer.size, 3),
    Created: timeAgo(Date.parse(created)),
    Used: timeAgo(Date.parse(used))
  }
}

function mountRow({id, blob, created}: MountRecord) {
  const ago = timeAgo(Date.parse(created))
  return {Key: '-', Step: `cache mount ${id}`, Size: humanSize(blob.size, 3), Created: ago, Used: ago}
}
