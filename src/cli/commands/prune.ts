import {collectGarbage} from '../../images/collect.js'
import {parseFilters} from '../../images/filters.js'
import {pruneImages} from '../../images/prune.js'
import {familiarName, parseReference} from '../../oci/reference.js'
import {ask} from '../ask.js'
import type {Command} from '../command.js'
import {humanSize} from '../size.js'
import {untilOf} from '../until.js'
import {storeOf} from '../tools.js'

export const pruneCommand: Command = {
  name: 'prune',
  summary: 'Remove images that nobody needs',
  usage: 'slipway prune [OPTIONS]',
  flags: {
    all: {short: 'a', kind: 'boolean', help: 'All images that no container uses, not just those without a name'},
    filter: {kind: 'list', value: 'KEY=VALUE', help: 'until=24h (made before), label=, label!='},
    force: {short: 'f', kind: 'boolean', help: 'Do not ask'}
  },
  examples: [
    ['slipway prune -f', 'remove what lost its name to a newer build'],
    ['slipway prune -a --filter until=168h', 'remove images older than a week']
  ],
  arguments: {min: 0, max: 0},
  async run(args, io) {
    const filters = parseFilters(args.list('filter'), ['until', 'label', 'label!'])
    const what = args.boolean('all') ? 'all images without at least one container associated to them' : 'all dangling images'
    if (
      !args.boolean('force') &&
      !(await ask(`WARNING! This will remove ${what}.\nAre you sure you want to continue? [y/N] `, io))
    )
      return 0
    const store = storeOf(io)
    const {untagged, deleted} = await pruneImages(store, {
      all: args.boolean('all'),
      until: untilOf(filters.get('until')),
      labels: filters.get('label'),
      withoutLabels: filters.get('label!')
    })
    const {freed} = await collectGarbage(store)
    const lines = [
      ...untagged.map(name => `untagged: ${familiarName(parseReference(name))}`),
      ...deleted.map(id => `deleted: ${id}`)
    ]
    if (lines.length > 0) io.stdout.write(`Deleted Images:\n${lines.join('\n')}\n\n`)
    io.stdout.write(`Total reclaimed space: ${humanSize(freed)}\n`)
    return 0
  }
}
