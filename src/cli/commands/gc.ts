import {UsageError} from '../../errors.js'
import {collectCacheMounts} from '../../images/cache-mounts.js'
import {collectGarbage} from '../../images/collect.js'
import {parseFilters} from '../../images/filters.js'
import type {Command} from '../command.js'
import {humanSize, parseSize} from '../size.js'
import {storeOf} from '../tools.js'
import {untilOf} from '../until.js'

/** What the build cache may take unless told. */
const DEFAULT_KEEP = '20GB'

export const gcCommand: Command = {
  name: 'gc',
  summary: 'Free space: content that no image, container or cached step needs',
  usage: 'slipway gc [OPTIONS]',
  flags: {
    all: {short: 'a', kind: 'boolean', help: 'Drop the whole build cache, cache mounts included'},
    filter: {kind: 'list', value: 'KEY=VALUE', help: 'until=24h: drop cached steps not used since'},
    'keep-storage': {
      kind: 'string',
      value: 'SIZE',
      help: `What the build cache may take, least recently used steps go first (default ${DEFAULT_KEEP})`
    }
  },
  examples: [
    ['slipway gc', 'what nothing refers to; a running build loses nothing'],
    ['slipway gc --keep-storage 5GB', 'shrink the build cache'],
    ['slipway gc --all', 'the next build starts from nothing']
  ],
  arguments: {min: 0, max: 0},
  async run(args, io) {
    const keep = args.boolean('all') ? 0 : sizeOf(args.string('keep-storage') ?? io.env['SLIPWAY_KEEP_STORAGE'] ?? DEFAULT_KEEP)
    const before = untilOf(parseFilters(args.list('filter'), ['until']).get('until'))
    const store = storeOf(io)
    const mounts = await collectCacheMounts(store, {keep, before})
    const {steps, layers, blobs, freed} = await collectGarbage(store, {keep, before})
    io.stdout.write(`${steps} cached steps, ${layers} layers, ${blobs} blobs, ${mounts.count} cache mounts removed\n`)
    io.stdout.write(`Total reclaimed space: ${humanSize(freed + mounts.bytes)}\n`)
    return 0
  }
}

function sizeOf(text: string): number {
  const size = parseSize(text)
  if (size === undefined) throw new UsageError('INPUT_INVALID', `Cannot keep "${text}": need a size like 500MB or 10GB`)
  return size
}
