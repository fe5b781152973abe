import {type CatalogImage, listImages, namesOf} from '../../images/catalog.js'
import {type Filters, matchesDangling, matchesLabels, matchesReference, parseFilters, withinTime} from '../../images/filters.js'
import {shortId} from '../../images/find.js'
import {familiarName, parseReference} from '../../oci/reference.js'
import type {Command} from '../command.js'
import {formatRows, type Row} from '../format-rows.js'
import {humanSize} from '../size.js'
import {goTime, parseTime, timeAgo} from '../time.js'
import {storeOf} from '../tools.js'

export const imagesCommand: Command = {
  name: 'images',
  summary: 'List the images of the store',
  usage: 'slipway images [OPTIONS] [REPOSITORY[:TAG]]',
  flags: {
    all: {short: 'a', kind: 'boolean', help: 'Accepted for docker: there are no intermediate images to show'},
    digests: {kind: 'boolean', help: 'Show digests of manifests'},
    filter: {short: 'f', kind: 'list', value: 'KEY=VALUE', help: 'dangling=, label=, before=, since=, until=, reference='},
    format: {kind: 'string', value: 'FORMAT', help: "table, json, or a Go template ('table {{.ID}}\\t{{.Size}}')"},
    'no-trunc': {kind: 'boolean', help: 'Show IDs in full'},
    quiet: {short: 'q', kind: 'boolean', help: 'Show IDs only'}
  },
  examples: [
    ['slipway images app', 'the tags of one repository'],
    ["slipway images --filter label=stage=test --format '{{.Repository}}:{{.Tag}}'", 'names of the images with a label'],
    ['slipway rmi $(slipway images -q --filter dangling=true)', 'remove what has no name']
  ],
  arguments: {min: 0, max: 1},
  async run(args, io) {
    const filters = parseFilters(args.list('filter'), ['dangling', 'label', 'before', 'since', 'until', 'reference'])
    const images = select(await listImages(storeOf(io)), filters)
    const patterns = [...(filters.get('reference') ?? []), ...args.positional]
    const noTrunc = args.boolean('no-trunc')
    const now = Date.now()
    const rows = images.flatMap(image => rowsOf(image, {patterns, noTrunc, now, everywhere: filters.get('reference') ?? []}))
    if (args.boolean('quiet')) io.stdout.write(rows.map(row => `${row['ID']}\n`).join(''))
    else
      io.stdout.write(
        formatRows(rows, {columns: columns(args.boolean('digests')), headings: {Digest: 'DIGEST'}, format: args.string('format')})
      )
    return 0
  }
}

function columns(digests: boolean): [string, string][] {
  return [
    ['Repository', 'REPOSITORY'],
    ['Tag', 'TAG'],
    ...(digests ? [['Digest', 'DIGEST'] as [string, string]] : []),
    ['ID', 'IMAGE ID'],
    ['CreatedSince', 'CREATED'],
    ['Size', 'SIZE']
  ]
}

function select(all: readonly CatalogImage[], filters: Filters): readonly CatalogImage[] {
  const until = filters.get('until')?.map(text => parseTime(text) ?? 0)
  return withinTime(all, filters).filter(
    image =>
      matchesDangling(image, filters.get('dangling')) &&
      matchesLabels(image.summary.labels, filters.get('label')) &&
      (until?.every(time => (image.summary.created ?? 0) < time) ?? true)
  )
}

interface RowOptions {
  /** Of the argument and of `reference=`: a name must match one of each. */
  readonly patterns: readonly string[]
  readonly everywhere: readonly string[]
  readonly noTrunc: boolean
  readonly now: number
}

/** A row a name. What only templates ask for is made when it is asked for: there may be ten thousand rows. */
function rowsOf(image: CatalogImage, options: RowOptions): Row[] {
  const {patterns, everywhere} = options
  const names = namesOf(image)
  if (names.length === 0)
    return patterns.length > 0 ? [] : [rowOf(image, '<none>', '<none>', image.descriptors[0]!.digest, options)]
  const argument = patterns.slice(everywhere.length)
  const isWanted = (name: string) => [everywhere, argument].every(list => list.length === 0 || matchesReference(name, list))
  return image.entries.flatMap(({name, descriptor}) => {
    if (name === undefined || (patterns.length > 0 && !isWanted(name))) return []
    const {registry, repository, tag} = parseReference(name)
    return [rowOf(image, familiarName({registry, repository}), tag ?? '<none>', descriptor.digest, options)]
  })
}

function rowOf({id, summary}: CatalogImage, repository: string, tag: string, digest: string, {noTrunc, now}: RowOptions): Row {
  return {
    Containers: 'N/A',
    get CreatedAt() {
      return summary.created === undefined ? 'N/A' : goTime(summary.created)
    },
    get CreatedSince() {
      return timeAgo(summary.created, now)
    },
    Digest: digest,
    ID: noTrunc ? id : shortId(id),
    Repository: repository,
    SharedSize: 'N/A',
    get Size() {
      return summary.problem ? 'damaged' : humanSize(summary.size, 3)
    },
    Tag: tag,
    UniqueSize: 'N/A',
    get VirtualSize() {
      return humanSize(summary.size, 3)
    }
  }
}
