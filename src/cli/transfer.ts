import {UsageError} from '../errors.js'
import {parseReference, type Reference} from '../oci/reference.js'
import type {CommandIO, FlagTable, ParsedArgs} from './command.js'
import {type Tools, withTools} from './tools.js'

/** What `pull` and `push` take alike. */
export const TRANSFER_FLAGS = {
  'all-tags': {short: 'a', kind: 'boolean', help: 'Every tag of the repository'},
  insecure: {kind: 'list', value: 'HOST', help: 'Registry that may be spoken to without verified TLS'},
  quiet: {short: 'q', kind: 'boolean', help: 'Print the name only'}
} as const satisfies FlagTable

export interface Wanted {
  /** As it was written: a repository alone has neither tag nor digest. */
  readonly written: Reference
  readonly everyTag: boolean
  readonly quiet: boolean
}

/** What the one argument and these flags ask for, given to `body` with the tools. @throws UsageError for a tag with `--all-tags` */
export function transfer(
  args: ParsedArgs,
  io: CommandIO,
  body: (wanted: Wanted, tools: Tools) => Promise<void>
): Promise<number> {
  const written = parseReference(args.positional[0]!)
  const everyTag = args.boolean('all-tags')
  if (everyTag && (written.tag !== undefined || written.digest !== undefined))
    throw new UsageError('INPUT_INVALID', "tag can't be used with --all-tags/-a")
  const wanted = {written, everyTag, quiet: args.boolean('quiet')}
  const act = async (tools: Tools) => {
    await body(wanted, tools)
    return 0
  }
  return withTools(io, act, {insecure: args.list('insecure')})
}
