import {parseAge} from '../../cache/age.js'
import {UsageError} from '../../errors.js'
import {ask} from '../ask.js'
import {PLACE_FLAGS, withPlace} from '../cache-place.js'
import type {Command, ParsedArgs} from '../command.js'
import {humanSize, parseSize} from '../size.js'

export const cachePruneCommand: Command = {
  name: 'cache prune',
  summary: 'Remove what a cache need not hold any longer',
  usage: 'slipway cache prune [OPTIONS]',
  flags: {
    ...PLACE_FLAGS,
    all: {short: 'a', kind: 'boolean', help: 'Everything'},
    force: {short: 'f', kind: 'boolean', help: 'Do not ask'},
    'max-size': {kind: 'string', value: 'SIZE', help: 'Keep so much, e.g. 2GB; the least recently used goes first'},
    'older-than': {kind: 'string', value: 'AGE', help: 'What was used last before that, e.g. 7d'}
  },
  examples: [
    ['slipway cache prune --older-than 14d', 'steps of this store that no build of two weeks used'],
    ['slipway cache prune --cache type=local,src=/var/cache/slipway --max-size 5GB', 'shrink a directory that runners share']
  ],
  arguments: {min: 0, max: 0},
  async run(args, io) {
    const limits = limitsOf(args)
    if (args.boolean('all') && !args.boolean('force') && !(await ask('Remove everything from the cache? [y/N] ', io))) return 1
    return withPlace(args, io, async place => {
      const {records, mounts, bytes} = await place.prune(limits)
      io.stdout.write(`${records} steps, ${mounts} cache mounts removed\nTotal reclaimed space: ${humanSize(bytes)}\n`)
      return 0
    })
  }
}

function limitsOf(args: ParsedArgs): {maxSize: number | undefined; before: string | undefined} {
  const [size, age] = [args.string('max-size'), args.string('older-than')]
  if (args.boolean('all')) return {maxSize: 0, before: new Date(Date.now() + 1000).toISOString()}
  if (size === undefined && age === undefined)
    throw new UsageError('INPUT_REQUIRED', 'Cannot prune: nothing says what to keep', {
      hint: 'Add --older-than, --max-size or --all'
    })
  const milliseconds =
    age === undefined ? undefined : need(parseAge(age), `--older-than ${JSON.stringify(age)}`, 'an age like 7d or 12h')
  return {
    maxSize:
      size === undefined ? undefined : need(parseSize(size), `--max-size ${JSON.stringify(size)}`, 'a size like 500MB or 5GB'),
    before: milliseconds === undefined ? undefined : new Date(Date.now() - milliseconds).toISOString()
  }
}

function need(value: number | undefined, what: string, wanted: string): number {
  if (value !== undefined) return value
  throw new UsageError('INPUT_INVALID', `Invalid ${what}: need ${wanted}`)
}
