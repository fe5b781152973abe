import {noRepository, type RepositoryFacts, sourceDateEpoch, type TagSource} from './source.js'

/** Runs `git` with these arguments in the repository; its output without surrounding space. Rejects when git fails. */
export type RunGit = (args: readonly string[]) => Promise<string>

/**
 * The source as a local clone knows it: ref, commit and commit date of HEAD. A detached HEAD is named by its tag, else
 * its pull request, else a branch that contains it. What only an event knows is taken from `base`.
 * Rejects where git does: no repository, no commit.
 */
export async function sourceFromGit(git: RunGit, base: TagSource): Promise<TagSource> {
  const [ref, sha] = await Promise.all([headRef(git), git(['rev-parse', 'HEAD'])])
  const repository = base.repository.name === '' ? await repositoryFromRemote(git) : base.repository
  const eventDefaultBranch = base.eventDefaultBranch ?? repository.defaultBranch
  return {...base, ref, sha, commitDate: await commitDateFromGit(git, sha), repository, eventDefaultBranch}
}

/** A source without an event, for the given moment or SOURCE_DATE_EPOCH. */
export function emptySource(env: Readonly<Record<string, string | undefined>>, now = new Date()): TagSource {
  const date = sourceDateEpoch(env) ?? now
  return {eventName: '', ref: '', sha: '', commitDate: date, now: date, repository: noRepository}
}

/** Committer's date. Rejects for a commit that the clone lacks. */
export async function commitDateFromGit(git: RunGit, sha: string): Promise<Date> {
  return new Date(await git(['show', '-s', '--format=%cI', sha]))
}

/** All tags of the clone. Rejects where there is none, and for a shallow one: it has not all tags, and would lie. */
export async function gitTags(git: RunGit): Promise<readonly string[]> {
  if ((await git(['rev-parse', '--is-shallow-repository'])) === 'true') throw new Error('the clone is shallow')
  return lines(await git(['tag', '--list']))
}

async function headRef(git: RunGit): Promise<string> {
  return (
    (await attempt(git(['symbolic-ref', '--quiet', 'HEAD']))) ??
    (await firstRef(git, ['--points-at', 'HEAD', '--sort=-version:refname', 'refs/tags/'])) ??
    (await firstRef(git, ['--points-at', 'HEAD', 'refs/pull/', 'refs/remotes/pull/'])) ??
    (await firstRef(git, ['--contains', 'HEAD', '--sort=-committerdate', 'refs/heads/'])) ??
    (await firstRef(git, ['--contains', 'HEAD', '--sort=-committerdate', 'refs/remotes/'])) ??
    (await firstRef(git, ['--contains', 'HEAD', '--sort=version:refname', 'refs/tags/'])) ??
    ''
  )
}

async function firstRef(git: RunGit, args: readonly string[]): Promise<string | undefined> {
  const refs = lines((await attempt(git(['for-each-ref', '--format=%(refname)', ...args]))) ?? '')
  return refs.filter(ref => !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref)).map(localName)[0]
}

/** `refs/remotes/pull/7/merge` is how actions/checkout keeps `refs/pull/7/merge`; `refs/remotes/origin/x` is branch x. */
function localName(ref: string): string {
  if (/^refs\/remotes\/pull\/\d+\//.test(ref)) return ref.replace('refs/remotes/', 'refs/')
  return ref.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/')
}

async function repositoryFromRemote(git: RunGit): Promise<RepositoryFacts> {
  const remote = (await attempt(git(['remote', 'get-url', 'origin']))) ?? ''
  const defaultBranch =
    (await attempt(git(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])))?.replace(/^origin\//, '') ?? ''
  const match = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]+@)([^/:]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote)
  if (!match) return {...noRepository, defaultBranch}
  const [, host = '', path = ''] = match
  return {...noRepository, defaultBranch, name: path.slice(path.lastIndexOf('/') + 1), url: `https://${host}/${path}`}
}

async function attempt(answer: Promise<string>): Promise<string | undefined> {
  return await answer.catch(() => undefined)
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
