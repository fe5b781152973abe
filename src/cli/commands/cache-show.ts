import {isBulky, Part, parseFiles} from '../../cache/parts.js'
import {findRecord, PLACE_FLAGS, withPlace} from '../cache-place.js'
import type {Command} from '../command.js'
import {compileTemplate} from '../template/render.js'

export const cacheShowCommand: Command = {
  name: 'cache show',
  summary: 'Show what a cached step was made from',
  usage: 'slipway cache show [OPTIONS] KEY',
  flags: {...PLACE_FLAGS, format: {short: 'f', kind: 'string', value: 'FORMAT', help: 'json, or a Go template'}},
  examples: [['slipway cache show 3f9a', 'the parts of the key that starts so: base, arguments, variables, digests of files']],
  arguments: {min: 1, max: 1},
  run: (args, io) =>
    withPlace(args, io, async place => {
      const {record, used} = findRecord(place.document(), args.positional[0]!, place.name)
      const format = args.string('format')
      if (format === 'json') io.stdout.write(`${JSON.stringify({...record, used}, undefined, 2)}\n`)
      else if (format !== undefined) io.stdout.write(`${compileTemplate(format)({...record, used})}\n`)
      else io.stdout.write(lines(record, used))
      return 0
    })
}

type Record = ReturnType<typeof findRecord>['record']

function lines({key, parts, step, layer, created, ran, durationMs}: Record, used: string): string {
  const facts = [
    ['key', key],
    ['line', parts[Part.args] ?? ''],
    ['step', step],
    ['created', created],
    ['ran', ran ?? created],
    ['used', used],
    ['took', `${(durationMs / 1000).toFixed(1)}s`],
    ['layer', layer.diffId],
    ['blob', layer.blob ? `${layer.blob.digest} (${layer.blob.size} bytes)` : '']
  ]
  const named = Object.entries(parts).filter(([name]) => name !== Part.args && !isBulky(name))
  const files = Object.entries(parts).filter(([name]) => isBulky(name))
  const listed = files.flatMap(([name, text]) => [...parseFiles(text).files].map(([path, digest]) => [name, `${path} ${digest}`]))
  const all = [...facts, ...named, ...listed].filter(([, value]) => value !== '')
  const width = Math.max(...all.map(([name]) => name!.length))
  return all.map(([name, value]) => `${name!.padEnd(width)}  ${value!.replace(/\s+/g, ' ')}\n`).join('')
}
