import {diskUsage, type Usage} from '../../images/disk-usage.js'
import type {Command} from '../command.js'
import {formatRows} from '../format-rows.js'
import {humanSize} from '../size.js'
import {storeOf} from '../tools.js'

export const systemDfCommand: Command = {
  name: 'system df',
  summary: 'Show what takes space in the store',
  usage: 'slipway system df [OPTIONS]',
  flags: {format: {kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template'}},
  examples: [['slipway system df', 'then see `slipway prune`, `slipway gc`']],
  arguments: {min: 0, max: 0},
  async run(args, io) {
    const rows = (await diskUsage(storeOf(io))).map(rowOf)
    const columns = [
      ['Type', 'TYPE'],
      ['TotalCount', 'TOTAL'],
      ['Active', 'ACTIVE'],
      ['Size', 'SIZE'],
      ['Reclaimable', 'RECLAIMABLE']
    ] as const
    io.stdout.write(formatRows(rows, {columns, format: args.string('format')}))
    return 0
  }
}

function rowOf({type, total, active, size, reclaimable}: Usage) {
  const share = size > 0 ? ` (${Math.trunc((reclaimable / size) * 100)}%)` : ''
  return {
    Type: type,
    TotalCount: String(total),
    Active: String(active),
    Size: humanSize(size),
    Reclaimable: `${humanSize(reclaimable)}${share}`
  }
}
