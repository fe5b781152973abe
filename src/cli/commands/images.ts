import {type CatalogImage, listImages} from '../../images/catalog.js'
import {type Filters, matchesDangling, matchesLabels, parseFilters, referenceMatcher, withinTime} from '../../images/filters.js'
import type {StoredImage} from '../../content/names.js'
import {shortId} from '../../images/find.js'
import {familiarName, isTag, parseReference, type Reference} from '../../oci/reference.js'
import type {Command} from '../command.js'
import {formatRows, isPlainTable, type Row} from '../format-rows.js'
import {humanSize} from '../size.js'
import {goTime, timeAgo} from '../time.js'
import {storeOf} from '../tools.js'
import {untilOf} from '../until.js'

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
    const format = args.string('format')
    const wanted = [filters.get('reference') ?? [], args.positional].filter(({length}) => length > 0).map(referenceMatcher)
    const listed = images.flatMap(image => listedAs(image, wanted))
    const idOf = args.boolean('no-trunc') ? (id: string) => id : shortId
    if (args.boolean('quiet')) {
      io.stdout.write(listed.map(({image}) => `${idOf(image.id)}\n`).join(''))
      return 0
    }
    const options = {idOf, forTemplates: !isPlainTable(format), now: Date.now(), shownName: nameReader()}
    const rows = listed.map(line => rowOf(line, options))
    io.stdout.write(formatRows(rows, {columns: columns(args.boolean('digests')), headings: {VirtualSize: 'SIZE'}, format}))
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
  const until = untilOf(filters.get('until'))
  return withinTime(all, filters).filter(
    image =>
      matchesDangling(image, filters.get('dangling')) &&
      matchesLabels(image.summary.labels, filters.get('label')) &&
      (until === undefined || (image.summary.created ?? 0) < until)
  )
}

/** A line of the list: an image under one of its names. */
interface ListedImage {
  readonly image: CatalogImage
  readonly entry: StoredImage
}

/** The names that every one of the tests wants; an image without a name is wanted when there are none. */
function listedAs(image: CatalogImage, wanted: readonly ((reference: Reference) => boolean)[]): ListedImage[] {
  const lines = image.entries.map(entry => ({image, entry}))
  if (wanted.length === 0) return lines
  return lines.filter(({entry: {name}}) => {
    const reference = name === undefined ? undefined : parseReference(name)
    return reference !== undefined && wanted.every(matches => matches(reference))
  })
}

interface RowOptions {
  readonly idOf: (id: string) => string
  /** With what is in no column. */
  readonly forTemplates: boolean
  readonly now: number
  readonly shownName: (name: string | undefined) => ShownName
}

function rowOf({image: {id, summary}, entry}: ListedImage, {idOf, forTemplates, now, shownName}: RowOptions): Row {
  const {repository, tag} = shownName(entry.name)
  const row = {
    CreatedSince: timeAgo(summary.created, now),
    Digest: entry.descriptor.digest,
    ID: idOf(id),
    Repository: repository,
    Size: summary.problem ? 'damaged' : humanSize(summary.size, 3),
    Tag: tag
  }
  if (!forTemplates) return row
  return {
    ...row,
    Containers: 'N/A',
    // The name of a time zone is dear.
    get CreatedAt() {
      return summary.created === undefined ? 'N/A' : goTime(summary.created)
    },
    SharedSize: 'N/A',
    UniqueSize: 'N/A',
    VirtualSize: humanSize(summary.size, 3)
  }
}

interface ShownName {
  readonly repository: string
  readonly tag: string
}

/** Ten thousand names are mostly tags of few repositories: each of these is read once. */
function nameReader(): (name: string | undefined) => ShownName {
  const repositories = new Map<string, string>()
  return (name = '') => {
    if (name === '') return {repository: '<none>', tag: '<none>'}
    const colon = name.lastIndexOf(':')
    const text = name.slice(colon + 1)
    const known = repositories.get(name.slice(0, colon))
    if (known !== undefined && isTag(text)) return {repository: known, tag: text}
    const {registry, repository, tag} = parseReference(name)
    const shown = familiarName({registry, repository})
    if (tag === text) repositories.set(name.slice(0, colon), shown)
    return {repository: shown, tag: tag ?? '<none>'}
  }
}
