import {isAvailable} from './available.js'
import {type Env, type GithubEvent, readEvent, untrustedEvent} from './event.js'

/** What a job's environment says of GitHub's cache service. Only the steps of an action have it, a `run:` step has not. */
export interface GithubEnvironment {
  readonly available: boolean
  readonly readable: boolean
  /** Why this job must not or cannot write; undefined when it can. */
  readonly readOnly: string | undefined
  /** Git references whose entries this job may read, its own first. The service writes to the own one only. */
  readonly refs: readonly [string, ...string[]]
}

/** @param writeUntrusted write although the event runs for people without write access to the repository. */
export function githubEnvironment(env: Env, options: {readonly writeUntrusted?: boolean} = {}): GithubEnvironment {
  const event = readEvent(env['GITHUB_EVENT_PATH'])
  const mode = (env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase()
  return {
    available: isAvailable(env),
    readable: mode !== 'none' && mode !== 'write-only',
    readOnly:
      deniedByMode(mode) ??
      deniedByToken(env['ACTIONS_RUNTIME_TOKEN']) ??
      (options.writeUntrusted ? undefined : untrustedEvent(env, event)),
    refs: refs(env, event)
  }
}

/**
 * https://docs.github.com/actions: workflow key `cache-mode`, since September 2026. Unknown modes forbid nothing. With `write-only`
 * an index could be written, but not with what others have in theirs: it would hide that.
 */
function deniedByMode(mode: string): string | undefined {
  return mode === 'none' || mode === 'read' || mode === 'write-only' ? `the workflow's cache-mode is ${mode}` : undefined
}

const WRITE = 2

/** The runtime token is a JWT; its claim `ac` lists scopes with permissions (1 read, 2 write). Other tokens say nothing. */
function deniedByToken(token: string | undefined): string | undefined {
  const scopes = cacheScopes(token)
  if (scopes === undefined || scopes.some(scope => (Number(scope.Permission) & WRITE) !== 0)) return undefined
  return "the job's token may only read it"
}

function cacheScopes(token: string | undefined): {Permission?: unknown}[] | undefined {
  try {
    const payload = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8')) as {ac?: unknown}
    const scopes: unknown = JSON.parse(String(payload.ac))
    return Array.isArray(scopes) ? scopes.filter(scope => typeof scope === 'object' && scope !== null) : undefined
  } catch {
    return undefined
  }
}

function refs(env: Env, event: GithubEvent): readonly [string, ...string[]] {
  const own = env['GITHUB_REF'] || 'unknown'
  const base = env['GITHUB_BASE_REF'] ? `refs/heads/${env['GITHUB_BASE_REF']}` : undefined
  const branch = event.repository?.default_branch
  const others = [base, typeof branch === 'string' ? `refs/heads/${branch}` : undefined]
  return [own, ...new Set(others.filter(ref => ref !== undefined && ref !== own) as string[])]
}
