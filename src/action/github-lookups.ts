import type {RepositoryFacts} from '../tags/source.js'

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Questions to GitHub's API, asked only where the event does not answer. A rejected promise is reported and answered
 * from what is known: the API being down fails no build.
 */
export interface GithubLookups {
  repository?(): Promise<RepositoryFacts>
  commitDate?(sha: string): Promise<Date | undefined>
}

const TIMEOUT = 10_000

/**
 * Asks GitHub's REST API (GITHUB_API_URL, so also GitHub Enterprise) about GITHUB_REPOSITORY, with `token` where there is
 * one. Empty without a repository to ask about.
 */
export function githubLookups(env: Environment, token?: string): GithubLookups {
  const slug = env['GITHUB_REPOSITORY']
  if (!slug) return {}
  const ask = async (path: string): Promise<unknown> => {
    const headers = {accept: 'application/vnd.github+json', ...(token && {authorization: `Bearer ${token}`})}
    const url = `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${slug}${path}`
    const response = await fetch(url, {headers, signal: AbortSignal.timeout(TIMEOUT)})
    if (!response.ok) throw new Error(`GET ${url} answered ${response.status}`)
    return await response.json()
  }
  return {repository: async () => factsOf(await ask('')), commitDate: async sha => dateOf(await ask(`/commits/${sha}`))}
}

interface RepositoryAnswer {
  readonly name?: string
  readonly description?: string | null
  readonly html_url?: string
  readonly default_branch?: string
  readonly license?: {readonly spdx_id?: string | null} | null
}

function factsOf(answer: unknown): RepositoryFacts {
  const {name, description, html_url: url, default_branch: defaultBranch, license} = answer as RepositoryAnswer
  return {
    name: name ?? '',
    description: description ?? '',
    url: url ?? '',
    license: license?.spdx_id ?? '',
    defaultBranch: defaultBranch ?? ''
  }
}

function dateOf(answer: unknown): Date | undefined {
  const date = (answer as {commit?: {committer?: {date?: string}}}).commit?.committer?.date
  return date === undefined ? undefined : new Date(date)
}
