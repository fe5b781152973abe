import type {Release} from '../release.js'
import type {TagSource} from '../source.js'

/** The kinds of rules: metadata-action's eight, and Slipway's own `version`. */
export type RuleType = 'schedule' | 'semver' | 'pep440' | 'match' | 'edge' | 'ref' | 'raw' | 'sha' | 'version'

export type RuleAttributes = Readonly<Record<string, string>>

/** One entry of the `tags` input, its defaults filled in. */
export interface TagRule {
  readonly type: RuleType
  readonly attrs: RuleAttributes
  /** As it was written, for messages. */
  readonly text: string
}

/** What a rule sees when it is asked for tags. */
export interface RuleContext {
  readonly source: TagSource
  /** The git tag without the monorepo's `tag-prefix`; undefined on anything but a tag of this package. */
  readonly gitTag: string | undefined
  readonly shortShaLength: number | undefined
  /** Expands the global expressions. */
  expand(text: string): string
}

/** One name that a rule makes, before prefix and suffix. */
export interface RuleValue {
  readonly text: string
  /**
   * How many leading numbers of the release the name holds fixed: 1 for `2`, 2 for `2.1`. Such a name moves from release
   * to release. Absent for a name that does not float.
   */
  readonly precision?: number
  /** True for the full version: a name that should never mean another image again. */
  readonly exact?: boolean
}

export type RuleOutcome =
  | {
      readonly values: readonly RuleValue[]
      /** What `latest=auto` means when this rule is the first that makes a tag. */
      readonly latest: boolean
      readonly release?: Release | undefined
    }
  | {
      /** Why the rule makes no tag here. */
      readonly silent: string
      /** True when the user should hear of it without asking. */
      readonly warn?: boolean
    }

/** How one kind of rule behaves: one of these a file, joined in `table.ts`. */
export interface RuleDefinition {
  /** Rules of higher priority come first; the first that makes a tag names the version. */
  readonly priority: number
  /** Attributes of this kind, beside enable, priority, prefix and suffix, with defaults; undefined where none. */
  readonly attributes: Readonly<Record<string, string | undefined>>
  /** What is wrong with the attributes, if anything. */
  check?(attrs: RuleAttributes): string | undefined
  evaluate(attrs: RuleAttributes, context: RuleContext): RuleOutcome
}
