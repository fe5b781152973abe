import type {ContainerState} from '../../content/containers.js'
import type {Container} from '../../containers/container.js'
import {containerRecords, listContainers} from '../../containers/find.js'
import {messageOf, UsageError} from '../../errors.js'
import {fileBytes} from '../../images/cache-mounts.js'
import {type Filters, matchesLabels, parseFilters} from '../../images/filters.js'
import {shortId, tagOf} from '../../images/find.js'
import type {Store} from '../../content/store.js'
import {join} from 'node:path'
import type {Command} from '../command.js'
import {formatRows, type Row} from '../format-rows.js'
import {humanSize} from '../size.js'
import {ellipsis} from '../table.js'
import {goTime, humanDuration, timeAgo} from '../time.js'
import {storeOf} from '../tools.js'

const COMMAND_WIDTH = 20

export const psCommand: Command = {
  name: 'ps',
  summary: 'List containers',
  usage: 'slipway ps [OPTIONS]',
  flags: {
    all: {short: 'a', kind: 'boolean', help: 'Also those that do not run'},
    filter: {short: 'f', kind: 'list', value: 'KEY=VALUE', help: 'status=, name=, id=, label=, ancestor=, exited='},
    format: {kind: 'string', value: 'FORMAT', help: 'table, json, or a Go template'},
    last: {short: 'n', kind: 'string', value: 'N', help: 'The last N created, in any state'},
    latest: {short: 'l', kind: 'boolean', help: 'The last created, in any state'},
    'no-trunc': {kind: 'boolean', help: 'Show everything in full'},
    quiet: {short: 'q', kind: 'boolean', help: 'Show IDs only'},
    size: {short: 's', kind: 'boolean', help: 'Show how much they changed'}
  },
  examples: [['slipway rm $(slipway ps -aq --filter status=exited)', 'remove what has ended']],
  arguments: {min: 0, max: 0},
  async run(args, io) {
    const store = storeOf(io)
    const filters = parseFilters(args.list('filter'), ['status', 'name', 'id', 'label', 'ancestor', 'exited'])
    checkFilters(filters)
    const last = args.boolean('latest') ? 1 : Number(args.string('last') ?? 0)
    const everything = args.boolean('all') || last > 0 || filters.has('status') || filters.has('exited')
    const records = containerRecords(store)
    const listed = listContainers(store)
      .map(container => ({container, state: records.state(container.id)}))
      .filter(({container, state}) => (everything || state.status === 'running') && matches(container, state, filters))
      .slice(0, last > 0 ? last : undefined)
    const options = {noTrunc: args.boolean('no-trunc'), size: args.boolean('size') || /\.Size/.test(args.string('format') ?? '')}
    const rows = listed.map(({container, state}) => rowOf(container, state, store, options))
    const columns = [...COLUMNS, ...(args.boolean('size') ? [['Size', 'SIZE'] as const] : [])]
    io.stdout.write(formatRows(rows, {columns, only: args.boolean('quiet') && 'ID', format: args.string('format')}))
    return 0
  }
}

const COLUMNS: readonly (readonly [string, string])[] = [
  ['ID', 'CONTAINER ID'],
  ['Image', 'IMAGE'],
  ['Command', 'COMMAND'],
  ['RunningFor', 'CREATED'],
  ['Status', 'STATUS'],
  ['Ports', 'PORTS'],
  ['Names', 'NAMES']
]

function matches(container: Container, state: ContainerState, filters: Filters): boolean {
  const {id, name, image, process} = container
  const any = (key: string, test: (wanted: string) => boolean) => filters.get(key)?.some(test) ?? true
  return (
    any('status', wanted => wanted === state.status) &&
    any('name', wanted => expression(wanted).test(name)) &&
    any('id', wanted => id.startsWith(wanted)) &&
    any('exited', wanted => state.status === 'exited' && Number(wanted) === state.exitCode) &&
    any(
      'ancestor',
      wanted =>
        [image.name, image.name.replace(/:latest$/, '')].includes(wanted) ||
        image.id.replace('sha256:', '').startsWith(wanted.replace('sha256:', ''))
    ) &&
    matchesLabels(process.config.Labels, filters.get('label'))
  )
}

const STATUSES = ['created', 'restarting', 'running', 'removing', 'paused', 'exited', 'dead']

/** @throws UsageError */
function checkFilters(filters: Filters): void {
  const status = filters.get('status')?.find(text => !STATUSES.includes(text))
  if (status !== undefined)
    throw new UsageError('INPUT_INVALID', `invalid filter 'status=${status}'`, {hint: `It is one of ${STATUSES.join(', ')}`})
  filters.get('name')?.forEach(expression)
  const code = filters.get('exited')?.find(text => !/^-?\d+$/.test(text))
  if (code !== undefined) throw new UsageError('INPUT_INVALID', `invalid filter 'exited=${code}'`)
}

function expression(text: string): RegExp {
  try {
    return new RegExp(text)
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `invalid filter 'name=${text}': ${messageOf(cause)}`, {cause})
  }
}

/** As it was asked for, while that still means the image that it was made of. */
function imageOf({image}: Container, store: Store): string {
  const name = tagOf(image.name)
  const isId = image.id.startsWith(`sha256:${image.name.replace(/^sha256:/, '')}`)
  const meant = name === undefined ? undefined : store.names.find(name)?.digest
  return isId || meant === image.manifest ? image.name : shortId(image.id)
}

/** Arguments with a blank are in quotes, as docker shows them. */
function commandOf(args: readonly string[]): string {
  return args.map((arg, index) => (index > 0 && arg.includes(' ') ? `'${arg}'` : arg)).join(' ')
}

function sizeOf({id, image}: Container, store: Store): string {
  const changed = fileBytes(join(containerRecords(store).folder(id), 'upper'))
  const below = image.layers.reduce((sum, diffId) => sum + (store.layers.get(diffId)?.size ?? 0), 0)
  return `${humanSize(changed, 3)} (virtual ${humanSize(changed + below, 3)})`
}

function rowOf(container: Container, state: ContainerState, store: Store, options: {noTrunc: boolean; size: boolean}): Row {
  const {id, name, created, process} = container
  const command = commandOf(process.args)
  const labels = Object.entries(process.config.Labels ?? {}).map(([key, value]) => `${key}=${value}`)
  return {
    Command: JSON.stringify(options.noTrunc ? command : ellipsis(command, COMMAND_WIDTH)),
    CreatedAt: goTime(Date.parse(created)),
    ID: options.noTrunc ? id : id.slice(0, 12),
    Image: imageOf(container, store),
    Labels: labels.join(','),
    LocalVolumes: '0',
    Mounts: process.binds.map(({source}) => source).join(','),
    Names: name,
    Networks: process.network,
    Ports: '',
    RunningFor: timeAgo(Date.parse(created)),
    Size: options.size ? sizeOf(container, store) : '0B',
    State: state.status,
    Status: statusOf(state)
  }
}

/** `Up 5 minutes`, `Exited (0) 3 seconds ago`, `Created`. */
function statusOf({status, started, finished, exitCode}: ContainerState): string {
  if (status === 'created') return 'Created'
  if (status === 'running') return `Up ${humanDuration(Date.now() - Date.parse(started ?? ''))}`
  return `Exited (${exitCode ?? 0}) ${timeAgo(finished === undefined ? undefined : Date.parse(finished))}`
}
