import {TagError} from '../../errors.js'
import type {RuleAttributes, RuleContext} from './rule.js'

/**
 * The text that a version rule reads: its `value`, else the git tag; then what the first group of `match` finds in it.
 * Undefined when there is neither.
 */
export function versionText({value = '', match = ''}: RuleAttributes, context: RuleContext): string | undefined {
  const text = value === '' ? context.gitTag : context.expand(value)
  return text === undefined || match === '' ? text : (matchedGroup(text, match) ?? text)
}

/** Undefined when nothing matches: the whole text is tried as a version then. */
function matchedGroup(text: string, pattern: string): string | undefined {
  const match = text.match(regularExpression(pattern))
  if (!match) return undefined
  if (match[1] !== undefined) return match[1]
  throw new TagError('INVALID_RULE', `Cannot use match=${pattern}: it has no group that holds the version`, {
    hint: 'Put the version in parentheses, for example "match=v(\\d+\\.\\d+\\.\\d+)$"'
  })
}

/** @throws TagError INVALID_RULE for a pattern that is no regular expression. */
export function regularExpression(pattern: string, flags?: string): RegExp {
  try {
    return new RegExp(pattern, flags)
  } catch (cause) {
    throw new TagError('INVALID_RULE', `Cannot use pattern ${pattern}: it is no regular expression`, {
      hint: 'A pattern is a JavaScript regular expression; one with a comma needs the whole line in quotes',
      cause
    })
  }
}

/** Why a rule without text to read is silent. */
export function noVersionText({source}: RuleContext): string {
  return source.ref.startsWith('refs/tags/')
    ? `the git tag ${source.ref.slice('refs/tags/'.length)} lacks the tag-prefix`
    : `${source.ref || 'the ref'} is no tag, and the rule has no value`
}
