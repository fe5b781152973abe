import {readFileSync} from 'node:fs'

export type Env = Readonly<Record<string, string | undefined>>

/** What is read of a workflow's event. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export interface GithubEvent {
  readonly repository?: {readonly default_branch?: unknown; readonly full_name?: unknown}
  readonly workflow_run?: {readonly head_repository?: Repository | null}
  readonly pull_request?: {readonly head?: {readonly repo?: Repository | null} | null}
}

interface Repository {
  readonly full_name?: unknown
}

/** Empty where there is none, or none that can be read. */
export function readEvent(path: string | undefined): GithubEvent {
  try {
    const event: unknown = path ? JSON.parse(readFileSync(path, 'utf8')) : {}
    return typeof event === 'object' && event !== null ? event : {}
  } catch {
    return {}
  }
}

/** Anyone can cause these events, and they run with the default branch's scope: what they write, main would read. */
const UNTRUSTED = [
  'pull_request_target',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum'
]

/** Why what this job makes must not be kept for the default branch; undefined for events that only people with write access cause. */
export function untrustedEvent(env: Env, event: GithubEvent): string | undefined {
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const {workflow_run: run} = event
  const ofFork = name === 'workflow_run' && run !== undefined && isFork(run.head_repository, event)
  return UNTRUSTED.includes(name) || ofFork ? `the event ${name} can be caused by people without write access` : undefined
}

/**
 * The same where nothing keeps references apart, as GitHub's service does: in a registry or a directory a fork's pull request would
 * write what main reads.
 */
export function untrustedWriter(env: Env): string | undefined {
  const event = readEvent(env['GITHUB_EVENT_PATH'])
  const {pull_request: pull} = event
  const ofFork = pull !== undefined && isFork(pull.head?.repo, event)
  return untrustedEvent(env, event) ?? (ofFork ? 'the pull request comes from a fork' : undefined)
}

/** A fork that was deleted since is none any more. */
function isFork(head: Repository | null | undefined, {repository}: GithubEvent): boolean {
  return head?.full_name !== repository?.full_name
}
