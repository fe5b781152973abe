import {readFile} from 'node:fs/promises'
import {messageOf, UsageError} from '../errors.js'
import type {CiSource, CiSourceOptions} from '../tags/ci-source.js'
import {emptySource} from '../tags/git-source.js'
import {type Environment, type GithubLookups, githubLookups} from './github-lookups.js'
import {noRepository, type PullRequest, type RepositoryFacts, type TagSource} from '../tags/source.js'

export interface GithubSourceOptions {
  readonly lookups?: GithubLookups
  /** Name the head commit of a pull request instead of its merge commit; else DOCKER_METADATA_PR_HEAD_SHA decides. */
  readonly prHeadSha?: boolean
  /** The time of the build; now when absent. SOURCE_DATE_EPOCH goes before it. */
  readonly now?: Date
  /** Told about lookups that failed. */
  warn?(message: string): void
}

/** How to read the source of the running job. */
export interface ReadSourceOptions extends Omit<GithubSourceOptions, 'lookups'>, CiSourceOptions {
  /** For GitHub's API; GITHUB_TOKEN when absent. Without either the API is not asked. */
  readonly token?: string
}

/**
 * The source of the job that runs, from GitHub's environment, event file and, where those are silent, its API.
 * @throws UsageError INPUT_INVALID for an event file that cannot be read
 */
export async function readGithubSource(env: Environment, options: ReadSourceOptions = {}): Promise<TagSource> {
  const {eventFile = env['GITHUB_EVENT_PATH'], needsCommitDate = false, token = env['GITHUB_TOKEN'], ...rest} = options
  const event = eventFile ? await readEvent(eventFile) : {}
  const {repository, commitDate} = token ? githubLookups(env, token) : {}
  const lookups = {...(repository && {repository}), ...(needsCommitDate && commitDate && {commitDate})}
  return await sourceFromGithub(env, event, {...rest, lookups})
}

/** GitHub as the CI service that the command line may be run by: `readGithubSource` in its jobs, or for a saved event. */
export const githubCi: CiSource = async (env, options) => {
  const isJob = env['GITHUB_EVENT_PATH'] || env['GITHUB_EVENT_NAME'] || env['GITHUB_REF']
  return options.eventFile || isJob ? await readGithubSource(env, options) : undefined
}

/** The payload of an event, of which every field may be missing: https://docs.github.com/webhooks/webhook-events-and-payloads */
export interface GithubEvent {
  readonly ref?: string | null
  readonly after?: string | null
  readonly base_ref?: string | null
  readonly number?: number | null
  readonly schedule?: string | null
  readonly pull_request?: {
    readonly number?: number | null
    readonly merge_commit_sha?: string | null
    readonly head?: {readonly sha?: string | null} | null
    readonly base?: {readonly ref?: string | null} | null
  } | null
  readonly release?: {readonly tag_name?: string | null; readonly prerelease?: boolean | null} | null
  readonly repository?: {
    readonly name?: string | null
    readonly description?: string | null
    readonly html_url?: string | null
    readonly default_branch?: string | null
    readonly license?: {readonly spdx_id?: string | null} | null
  } | null
  readonly commits?: readonly GithubCommit[] | null
  readonly head_commit?: GithubCommit | null
}

interface GithubCommit {
  readonly id?: string | null
  readonly timestamp?: string | null
}

/**
 * The payload in a file, such as the one GITHUB_EVENT_PATH names.
 * @throws UsageError INPUT_INVALID for a file that cannot be read or is not a JSON object
 */
export async function readEvent(path: string): Promise<GithubEvent> {
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof event === 'object' && event !== null && !Array.isArray(event)) return event
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `Cannot read event ${path}: ${messageOf(cause)}`, {cause})
  }
  throw new UsageError('INPUT_INVALID', `Cannot read event ${path}: it is no JSON object`)
}

/**
 * The source of a build that GitHub Actions runs, or of a saved event: GITHUB_EVENT_NAME, GITHUB_REF and GITHUB_SHA, and
 * where they are missing, what the payload tells of them.
 */
export async function sourceFromGithub(
  env: Environment,
  event: GithubEvent,
  options: GithubSourceOptions = {}
): Promise<TagSource> {
  const eventName = env['GITHUB_EVENT_NAME'] || eventNameOf(event)
  const pullRequest = pullRequestOf(event)
  const sha = shaOf(env, event, eventName, options)
  const {now} = emptySource(env, options.now)
  return {
    eventName,
    ref: refOf(env, event, eventName),
    sha,
    now,
    commitDate: (await commitDateOf(event, sha, options)) ?? now,
    repository: await repositoryOf(env, event, options),
    ...(event.base_ref && {tagBaseRef: event.base_ref.replace(/^refs\/heads\//, '')}),
    ...(event.repository?.default_branch && {eventDefaultBranch: event.repository.default_branch}),
    ...(pullRequest && {pullRequest}),
    ...(event.release?.prerelease && {prerelease: true})
  }
}

function eventNameOf(event: GithubEvent): string {
  if (event.pull_request) return 'pull_request'
  if (event.release) return 'release'
  if (event.schedule) return 'schedule'
  return event.ref ? 'push' : ''
}

/** For `pull_request_target` GITHUB_REF is the base branch, though the build is the pull request's. */
function refOf(env: Environment, event: GithubEvent, eventName: string): string {
  const number = event.number ?? event.pull_request?.number
  if (eventName.includes('pull_request_target') && number) return `refs/pull/${number}/merge`
  if (env['GITHUB_REF']) return env['GITHUB_REF']
  if (event.pull_request && number) return `refs/pull/${number}/merge`
  if (event.release?.tag_name) return `refs/tags/${event.release.tag_name}`
  return event.ref ?? ''
}

function shaOf(env: Environment, event: GithubEvent, eventName: string, {prHeadSha}: GithubSourceOptions): string {
  const head = event.pull_request?.head?.sha
  const wantsHead = prHeadSha ?? /true/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '')
  if (wantsHead && eventName.includes('pull_request') && head) return head
  return env['GITHUB_SHA'] || event.pull_request?.merge_commit_sha || head || event.after || ''
}

function pullRequestOf({number, pull_request: pull}: GithubEvent): PullRequest | undefined {
  if (!pull) return undefined
  return {number: number ?? pull.number ?? 0, headSha: pull.head?.sha ?? '', baseRef: pull.base?.ref ?? ''}
}

async function commitDateOf(event: GithubEvent, sha: string, options: GithubSourceOptions): Promise<Date | undefined> {
  const commits = [...(event.commits ?? []), ...(event.head_commit ? [event.head_commit] : [])]
  const timestamp = commits.find(({id}) => id === sha)?.timestamp
  if (timestamp) return new Date(timestamp)
  return await attempt(options, 'the date of the commit', async () => options.lookups?.commitDate?.(sha))
}

/** The event's own word, else the API's, else what the environment says of names alone. */
async function repositoryOf(env: Environment, event: GithubEvent, options: GithubSourceOptions): Promise<RepositoryFacts> {
  const known = factsOf(event)
  if (known.name !== '' && known.url !== '') return known
  const asked = await attempt(options, "the repository's description", async () => options.lookups?.repository?.())
  if (asked) return asked
  const slug = env['GITHUB_REPOSITORY'] ?? ''
  const url = slug === '' ? '' : `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${slug}`
  return {...known, name: known.name || slug.slice(slug.indexOf('/') + 1), url: known.url || url}
}

function factsOf({repository}: GithubEvent): RepositoryFacts {
  if (!repository) return noRepository
  return {
    name: repository.name ?? '',
    description: repository.description ?? '',
    url: repository.html_url ?? '',
    license: repository.license?.spdx_id ?? '',
    defaultBranch: repository.default_branch ?? ''
  }
}

async function attempt<T>({warn}: GithubSourceOptions, what: string, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    warn?.(`GitHub did not tell ${what}: ${messageOf(error)}`)
    return undefined
  }
}
