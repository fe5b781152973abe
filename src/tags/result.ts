import {TagError} from '../errors.js'
import type {Release} from './release.js'

/** One name that the image gets. */
export interface ResolvedTag {
  readonly name: string
  /** The rule that made it, for messages. */
  readonly rule: string
  /** Set on a floating tag: how many leading numbers of the release it holds fixed; 0 for `latest`. */
  readonly precision?: number
  /** True for the full version. */
  readonly exact?: boolean
}

/** What came of one rule. */
export interface Explanation {
  readonly rule: string
  /** The tag it made. */
  readonly tag?: string
  /** Why it made none, or what is to be said of the one it made. */
  readonly reason?: string
}

/** Tags, labels and annotations of one build. Plain data. */
export interface TagResult {
  /** The first tag's name; empty when no rule made one. */
  readonly version: string
  /** Repositories to tag, without tag; may be empty. */
  readonly images: readonly string[]
  /** In the order of `tags`, for one image. */
  readonly resolved: readonly ResolvedTag[]
  /** As metadata-action prints them: `latest` stands twice where a rule makes it and flavor adds it. */
  readonly tagNames: readonly string[]
  /** Full references, image after image; bare names when there is no image. */
  readonly tags: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  /** What every rule did, in the order they were asked. */
  readonly explain: readonly Explanation[]
  readonly warnings: readonly string[]
  /** The version that is being released, where there is one. */
  readonly release?: Release
  /** The commit. */
  readonly revision: string
  readonly tagPrefix: string
}

/**
 * Passes a result that has a tag to push.
 * @throws TagError NO_TAG with what every rule said, so that a build does not fail after the work is done.
 */
export function requireTags(result: TagResult): TagResult {
  if (result.tagNames.length > 0) return result
  const reasons = result.explain.map(({rule, reason = 'made no tag'}) => `${rule}: ${reason}`)
  throw new TagError('NO_TAG', ['Cannot tag the image: no rule made a tag', ...reasons].join('\n  '), {
    hint: 'Add a rule that fits this event, for example type=sha, or leave "tags" empty'
  })
}
