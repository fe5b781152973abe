import {findImage, shortId} from '../../images/find.js'
import {type HistoryLine, imageHistory} from '../../images/history.js'
import type {Command} from '../command.js'
import {formatRows, type Row} from '../format-rows.js'
import {humanSize} from '../size.js'
import {ellipsis} from '../table.js'
import {localRfc3339, timeAgo} from '../time.js'
import {storeOf} from '../tools.js'

const CREATED_BY_WIDTH = 45

export const historyCommand: Command = {
  name: 'history',
  summary: 'Show how an image was made, layer by layer',
  usage: 'slipway history [OPTIONS] IMAGE',
  flags: {
    format: {kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template'},
    human: {short: 'H', kind: 'boolean', help: 'Sizes and dates for people (the default; --human=false for programs)'},
    'no-trunc': {kind: 'boolean', help: 'Show everything in full'},
    quiet: {short: 'q', kind: 'boolean', help: 'Show IDs only'}
  },
  examples: [["slipway history --format '{{.Size}}\\t{{.CreatedBy}}' app", 'which instruction made it large']],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const store = storeOf(io)
    const {image} = await findImage(store, args.positional[0]!)
    const options = {noTrunc: args.boolean('no-trunc'), human: args.has('human') ? args.boolean('human') : true}
    const rows = (await imageHistory(store, image.descriptors[0]!)).map(line => rowOf(line, options))
    const only = args.boolean('quiet') && 'ID'
    io.stdout.write(formatRows(rows, {columns: columnsOf(options), only, format: args.string('format')}))
    return 0
  }
}

function columnsOf({human}: {human: boolean}): (readonly [string, string])[] {
  return [
    ['ID', 'IMAGE'],
    ['CreatedSince', human ? 'CREATED' : 'CREATED AT'],
    ['CreatedBy', 'CREATED BY'],
    ['Size', 'SIZE'],
    ['Comment', 'COMMENT']
  ]
}

function rowOf({id, created, createdBy, size, comment}: HistoryLine, {noTrunc, human}: {noTrunc: boolean; human: boolean}): Row {
  const date = created === undefined ? '' : localRfc3339(created)
  const text = createdBy.replaceAll('\t', ' ')
  return {
    Comment: comment,
    CreatedAt: date,
    CreatedBy: noTrunc ? text : ellipsis(text, CREATED_BY_WIDTH),
    CreatedSince: human ? (created === undefined ? 'N/A' : timeAgo(created)) : date,
    ID: id === undefined ? '<missing>' : noTrunc ? id : shortId(id),
    Size: human ? humanSize(size, 3) : String(size)
  }
}
