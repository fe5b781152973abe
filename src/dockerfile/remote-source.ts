import {type GitRef, parseGitRef} from './git-ref.js'

/** True for a source of ADD that is downloaded: `HTTP://` names a path. */
export function isHttpSource(source: string): boolean {
  return /^https?:\/\//.test(source) && gitSource(source) === undefined
}

/** A source of ADD that is a git repository; `github.com/a/b` without a scheme is a path. */
export function gitSource(source: string): GitRef | undefined {
  const git = parseGitRef(source)
  return 'notGit' in git || git.looksLocal ? undefined : git
}
