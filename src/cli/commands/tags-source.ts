import {messageOf} from '../../errors.js'
import type {CiSource} from '../../tags/ci-source.js'
import {commitDateFromGit, emptySource, type RunGit, sourceFromGit} from '../../tags/git-source.js'
import {parseRelease} from '../../tags/release.js'
import type {TagSource} from '../../tags/source.js'

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where tags are to be made from, as flags say it. */
export interface SourceOptions {
  /** `refs/…` in full; a bare name is a tag when it reads as a version, else a branch. */
  readonly ref?: string
  readonly sha?: string
  /** File with the payload of a CI event. */
  readonly event?: string
  /** `git`: ref and commit come from the clone even where a CI service names others. */
  readonly context?: 'workflow' | 'git'
}

/** What the search for a source needs to know besides. */
export interface SourceNeeds {
  readonly env: Environment
  readonly needsCommitDate: boolean
  warn(message: string): void
}

export interface SourceDependencies {
  readonly git: RunGit
  readonly ciSource?: CiSource
}

/**
 * What a CI service says where there is one or an event is given, else the local clone; `ref` and `sha` go before both.
 * Outside of a clone only what the flags say is known.
 */
export async function tagSource(
  options: SourceOptions,
  needs: SourceNeeds,
  {git, ciSource}: SourceDependencies
): Promise<TagSource> {
  const {env, needsCommitDate, warn} = needs
  const event = options.event === undefined ? {} : {eventFile: options.event}
  const told = await ciSource?.(env, {...event, needsCommitDate, warn})
  const base = told ?? emptySource(env)
  const found = told === undefined || options.context === 'git' ? await fromGit(git, base, options, warn) : base
  return await override(found, options, git)
}

async function fromGit(
  git: RunGit,
  base: TagSource,
  {ref, sha, context}: SourceOptions,
  warn: (message: string) => void
): Promise<TagSource> {
  try {
    return await sourceFromGit(git, base)
  } catch (error) {
    const told = ref !== undefined || sha !== undefined
    if (context === 'git' || !told) warn(`Git does not know what is being built: ${messageOf(error)}`)
    return base
  }
}

/** A ref of its own brings its own commit and date, where the clone has it. */
async function override(source: TagSource, {ref, sha}: SourceOptions, git: RunGit): Promise<TagSource> {
  if (ref === undefined && sha === undefined) return source
  const full = ref === undefined ? source.ref : fullRef(ref)
  const commit =
    sha ?? (full === source.ref ? source.sha : ((await attempt(git(['rev-parse', `${full}^{commit}`]))) ?? source.sha))
  const commitDate = commit === source.sha ? undefined : await attempt(commitDateFromGit(git, commit))
  return {...source, ref: full, sha: commit, commitDate: commitDate ?? source.commitDate}
}

function fullRef(ref: string): string {
  if (ref === '' || ref.startsWith('refs/')) return ref
  return (parseRelease(ref) ? 'refs/tags/' : 'refs/heads/') + ref
}

async function attempt<T>(answer: Promise<T>): Promise<T | undefined> {
  return await answer.catch(() => undefined)
}
