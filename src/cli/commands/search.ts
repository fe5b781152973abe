import {UsageError} from '../../errors.js'
import {parseFilters} from '../../images/filters.js'
import {type SearchResult, searchHub, searchNames} from '../../images/search.js'
import type {Command, CommandIO} from '../command.js'
import {formatRows} from '../format-rows.js'
import {openClient} from '../open-client.js'
import {ellipsis} from '../table.js'

const DESCRIPTION_WIDTH = 45
const DEFAULT_LIMIT = 25

export const searchCommand: Command = {
  name: 'search',
  summary: 'Find repositories on Docker Hub or in a registry',
  usage: 'slipway search [OPTIONS] [HOST[:PORT]/]TERM',
  flags: {
    filter: {short: 'f', kind: 'list', value: 'KEY=VALUE', help: 'stars=3 (at least), is-official=true'},
    format: {kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template'},
    insecure: {kind: 'list', value: 'HOST', help: 'Registry that may be spoken to without verified TLS'},
    limit: {kind: 'string', value: 'N', help: `How many at most (default ${DEFAULT_LIMIT})`},
    'no-trunc': {kind: 'boolean', help: 'Show descriptions in full'}
  },
  examples: [
    ['slipway search redis', 'on Docker Hub'],
    ['slipway search localhost:5000/app', 'in a registry that tells its list']
  ],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const limit = Number(args.string('limit') ?? DEFAULT_LIMIT)
    if (!Number.isInteger(limit) || limit < 1 || limit > 100)
      throw new UsageError('INPUT_INVALID', `limit ${args.string('limit')} is outside the range of [1, 100]`)
    const filters = parseFilters(args.list('filter'), ['stars', 'is-official'])
    const found = await search(args.positional[0]!, limit, args.list('insecure'), io)
    const rows = found
      .filter(({stars, official}) => {
        const isFamous = filters.get('stars')?.every(least => stars >= Number(least)) ?? true
        return isFamous && (filters.get('is-official')?.every(wanted => official === (wanted === 'true')) ?? true)
      })
      .slice(0, limit)
      .map(({name, description, stars, official}) => ({
        Name: name,
        Description: args.boolean('no-trunc') ? description : ellipsis(description.replace(/\s+/g, ' '), DESCRIPTION_WIDTH),
        StarCount: stars,
        IsOfficial: official ? '[OK]' : '',
        IsAutomated: ''
      }))
    io.stdout.write(formatRows(rows, {columns: [...COLUMNS], format: args.string('format')}))
    return 0
  }
}

const COLUMNS: readonly (readonly [string, string])[] = [
  ['Name', 'NAME'],
  ['Description', 'DESCRIPTION'],
  ['StarCount', 'STARS'],
  ['IsOfficial', 'OFFICIAL']
]

/** `host:port/term` asks that registry. */
async function search(text: string, limit: number, insecure: readonly string[], io: CommandIO): Promise<SearchResult[]> {
  const slash = text.indexOf('/')
  const host = slash < 0 ? '' : text.slice(0, slash)
  if (!/[.:]/.test(host) && host !== 'localhost') return searchHub(text, limit, io.signal)
  const client = await openClient(io, {insecure})
  try {
    return searchNames(await client.repositories(host), host, text.slice(slash + 1))
  } finally {
    client.close()
  }
}
