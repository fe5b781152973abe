/** What the image's repository says of itself; every text may be empty. */
export interface RepositoryFacts {
  readonly name: string
  readonly description: string
  /** Where a person reads it, e.g. `https://github.com/octocat/hello`. */
  readonly url: string
  /** SPDX identifier. */
  readonly license: string
  /** Branch name, as the hosting service knows it; `type=edge` follows it. */
  readonly defaultBranch: string
}

/** The pull request that a build belongs to. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** Name of the branch it asks to be merged into. */
  readonly baseRef: string
}

/** What was pushed, released or scheduled: all that tags and labels are made from. Plain data, whoever gathered it. */
export interface TagSource {
  /** `push`, `release`, `schedule`, ...; empty when nothing but git is known. */
  readonly eventName: string
  /** Full name: `refs/heads/main`, `refs/tags/v1.2.3`, `refs/pull/7/merge`; empty when unknown. */
  readonly ref: string
  /** Commit id; empty when unknown. */
  readonly sha: string
  /** The branch a pushed tag was on, where the event says so. */
  readonly tagBaseRef?: string
  /** The default branch as the event names it; `{{is_default_branch}}` compares with this one. */
  readonly eventDefaultBranch?: string
  readonly pullRequest?: PullRequest
  /** True when the release is marked as a pre-release, whatever its version looks like. */
  readonly prerelease?: boolean
  readonly commitDate: Date
  /** The time of the build, or what SOURCE_DATE_EPOCH pins it to. */
  readonly now: Date
  readonly repository: RepositoryFacts
}

export const noRepository: RepositoryFacts = {name: '', description: '', url: '', license: '', defaultBranch: ''}

const HEADS = 'refs/heads/'
const TAGS = 'refs/tags/'
const PULL = 'refs/pull/'

/** The branch's name where the source is a branch. */
export function branchOf({ref}: TagSource): string | undefined {
  return ref.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined
}

/** The git tag's name where the source is a tag. */
export function gitTagOf({ref}: TagSource): string | undefined {
  return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined
}

/** The pull request's number as text where the source is one. */
export function pullRequestOf({ref}: TagSource): string | undefined {
  return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined
}

/** True for builds that a clock started. */
export function isScheduled({eventName}: TagSource): boolean {
  return eventName.includes('schedule')
}

/**
 * The time that `SOURCE_DATE_EPOCH` (whole seconds) pins a build to, else undefined.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function sourceDateEpoch(env: Readonly<Record<string, string | undefined>>): Date | undefined {
  const seconds = env['SOURCE_DATE_EPOCH']?.trim()
  return seconds !== undefined && /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined
}
