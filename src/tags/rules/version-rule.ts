import type {RuleDefinition, RuleOutcome} from './rule.js'
import {noVersionText, versionText} from './version-text.js'

/** What one kind of version has of its own. */
export interface VersionKind<T> {
  /** Undefined for text that is no such version. */
  parse(text: string): T | undefined
  /** What is said of that text, after the text itself. */
  readonly refusal: string
  tags(version: T, text: string, pattern: string): RuleOutcome
}

/** A rule `type=KIND,pattern=PATTERN` that reads a version from a git tag or from `value`. */
export function versionRule<T>({parse, refusal, tags}: VersionKind<T>): RuleDefinition {
  return {
    priority: 900,
    attributes: {pattern: undefined, value: '', match: ''},
    check: ({pattern}) => (pattern === undefined ? 'it needs a pattern' : undefined),
    evaluate(attrs, context) {
      const text = versionText(attrs, context)?.replaceAll('/', '-')
      if (text === undefined) return {silent: noVersionText(context)}
      const version = parse(text)
      if (!version) return {silent: `${text} ${refusal}`, warn: true}
      return tags(version, text, attrs['pattern']!)
    }
  }
}
