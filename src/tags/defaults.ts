import {branchOf, gitTagOf, isScheduled, pullRequestOf, type TagSource} from './source.js'

/** Whose rules an empty `tags` input means. */
export type DefaultRules = 'slipway' | 'metadata-action'

/** What an empty `tags` input means in metadata-action. */
const METADATA_ACTION = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr']

/** The rules that stand for an empty `tags` input. */
export function defaultRules(kind: DefaultRules, source: TagSource): readonly string[] {
  return kind === 'metadata-action' ? METADATA_ACTION : slipwayRules(source)
}

/** One purpose an event: a scheduled build is `nightly`, not also the branch's newest. */
function slipwayRules(source: TagSource): readonly string[] {
  if (isScheduled(source)) return ['type=schedule']
  if (gitTagOf(source) !== undefined) return ['type=version']
  if (branchOf(source) !== undefined) return ['type=ref,event=branch']
  return pullRequestOf(source) === undefined ? [] : ['type=ref,event=pr']
}

/**
 * Slipway's second attempts, for when the rules above made no tag: a git tag that is no version is its own name (and
 * never `latest`), everything else is its commit.
 */
export function fallbackRules(kind: DefaultRules): readonly string[] {
  return kind === 'metadata-action' ? [] : ['type=ref,event=tag', 'type=sha']
}
