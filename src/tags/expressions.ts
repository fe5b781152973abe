import {messageOf, TagError} from '../errors.js'
import {branchOf, gitTagOf, pullRequestOf, type TagSource} from './source.js'
import {formatDate} from './template/date-format.js'
import type {Helper, Scope, Value} from './template/render.js'

const SHORT_SHA_LENGTH = 7

/** The commit id cut to `length` characters. */
export function shortSha(source: TagSource, length = SHORT_SHA_LENGTH): string {
  return source.sha.slice(0, length)
}

/** Names for dates: all that `type=schedule` patterns may use. */
export function dateScope(source: TagSource): Scope {
  return {date: dateHelper(source.now, 'date'), commit_date: dateHelper(source.commitDate, 'commit_date')}
}

/** The names that prefixes, suffixes, values, `enable`, labels and annotations may use. */
export function globalScope(source: TagSource, shortShaLength: number | undefined): Scope {
  return {
    ...dateScope(source),
    branch: () => branchOf(source) ?? '',
    tag: () => gitTagOf(source) ?? '',
    sha: () => shortSha(source, shortShaLength),
    base_ref: () => baseRef(source),
    is_default_branch: () => String(isDefaultBranch(source)),
    is_not_default_branch: () => String(!isDefaultBranch(source))
  }
}

function baseRef(source: TagSource): string {
  if (gitTagOf(source) !== undefined) return source.tagBaseRef ?? ''
  if (pullRequestOf(source) !== undefined) return source.pullRequest?.baseRef ?? ''
  return ''
}

/** These events always run for the last commit of the default branch. */
const DEFAULT_BRANCH_EVENT = /create|discussion|issues|schedule/

function isDefaultBranch(source: TagSource): boolean {
  const branch = branchOf(source) ?? source.ref
  if (branch === '') return false
  return source.eventDefaultBranch === branch || DEFAULT_BRANCH_EVENT.test(source.eventName)
}

function dateHelper(date: Date, name: string): Helper {
  return (args, named) => {
    if (args.length !== 1) throw dateError(name, 'it needs exactly one format')
    for (const key of Object.keys(named)) if (key !== 'tz') throw dateError(name, `"${key}" is no attribute of it`)
    const zone = named['tz'] ?? 'UTC'
    try {
      return formatDate(date, formatOf(args[0]), String(zone))
    } catch (cause) {
      throw dateError(name, messageOf(cause), cause)
    }
  }
}

/** A format without quotes is an unknown name, hence undefined: the date comes out in ISO 8601, as with metadata-action. */
function formatOf(value: Value): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : String(value)
}

function dateError(name: string, state: string, cause?: unknown): TagError {
  return new TagError('INVALID_RULE', `Cannot expand {{${name}}}: ${state}`, {
    hint: `Write {{${name} 'YYYYMMDD-HHmmss' tz='Europe/Paris'}} with a time zone of the IANA database`,
    cause
  })
}
