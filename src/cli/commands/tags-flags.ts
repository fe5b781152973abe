import {UsageError} from '../../errors.js'
import type {FlagTable, ParsedArgs} from '../command.js'
import type {SourceOptions} from './tags-source.js'

/** The flags of `slipway tags`, as given. Lists are texts of one or more lines, as in a workflow. */
export interface TagsOptions extends SourceOptions {
  readonly images?: string
  readonly tags?: string
  readonly flavor?: string
  readonly labels?: string
  readonly annotations?: string
  /** Whose rules an empty `tags` means. */
  readonly defaultTags?: string
  readonly tagPrefix?: string
  /** Ask the registry which floating tags may move: safe, always or off. Without it no registry is asked. */
  readonly floating?: string
  /** Take the tags of this version, and no rules. */
  readonly tagVersion?: string
  /** metadata-action's `json` output on stdout and nothing else. */
  readonly json?: boolean
  /** Which rule made which tag, and why the others made none. */
  readonly explain?: boolean
}

/** The flags of `slipway tags`. Lists take the text of the Action's inputs, or the flag again for every line. */
export const TAGS_FLAGS: FlagTable = {
  images: {kind: 'list', value: 'LINES', help: 'Names to tag, one a line: NAME[,enable=BOOL]'},
  tags: {kind: 'list', value: 'LINES', help: 'Tag rules, one a line: type=TYPE[,KEY=VALUE...]'},
  flavor: {
    kind: 'list',
    value: 'LINES',
    help: 'latest=auto|true|false, prefix=TEXT[,onlatest=true], suffix=TEXT[,onlatest=true]'
  },
  labels: {kind: 'list', value: 'LINES', help: 'Labels besides the standard ones, or over them: KEY=VALUE'},
  annotations: {kind: 'list', value: 'LINES', help: 'Annotations besides the standard ones, or over them: KEY=VALUE'},
  'default-tags': {kind: 'string', value: 'WHOSE', help: 'Rules for empty --tags: slipway or metadata-action'},
  'tag-prefix': {kind: 'string', value: 'TEXT', help: "This package's git tags begin with it: app/ for app/v1.2.3"},
  'tag-version': {kind: 'string', value: 'VERSION', help: 'Tags of this version instead of rules'},
  floating: {kind: 'string', value: 'MODE', help: 'Ask the registry which floating tags may move: safe, always or off'},
  ref: {kind: 'string', value: 'REF', help: 'Branch, tag or refs/... that is built'},
  sha: {kind: 'string', value: 'COMMIT', help: 'Commit that is built'},
  event: {kind: 'string', value: 'FILE', help: "Payload of the CI service's event"},
  context: {kind: 'string', value: 'WHERE', help: 'workflow, or git: ref and commit of the clone'},
  json: {kind: 'boolean', help: "Print metadata-action's json output"},
  explain: {kind: 'boolean', help: 'Print which rule made which tag, and why others made none'},
  insecure: {kind: 'list', value: 'HOST', help: 'Registry without verified TLS'}
}

/** @throws UsageError for a context that is neither workflow nor git. */
export function tagsOptions(args: ParsedArgs): TagsOptions {
  const context = args.string('context')
  if (context !== undefined && context !== 'workflow' && context !== 'git') {
    throw new UsageError('INPUT_INVALID', `Cannot use --context ${context}`, {hint: 'It is workflow or git'})
  }
  const texts = {
    images: lines(args, 'images'),
    tags: lines(args, 'tags'),
    flavor: lines(args, 'flavor'),
    labels: lines(args, 'labels'),
    annotations: lines(args, 'annotations'),
    defaultTags: args.string('default-tags'),
    tagPrefix: args.string('tag-prefix'),
    tagVersion: args.string('tag-version'),
    floating: args.string('floating'),
    ref: args.string('ref'),
    sha: args.string('sha'),
    event: args.string('event'),
    context
  }
  const given = Object.entries(texts).filter(([, value]) => value !== undefined)
  return {...Object.fromEntries(given), json: args.boolean('json'), explain: args.boolean('explain')}
}

function lines(args: ParsedArgs, name: string): string | undefined {
  return args.has(name) ? args.list(name).join('\n') : undefined
}
