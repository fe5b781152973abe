import {posix} from 'node:path'
import {type GitRef, parseGitRef} from './git-ref.js'
import {parseGoUrl} from './go-url.js'

/** The git repository that a source of ADD is, or undefined. @throws DockerfileError INVALID when its query is wrong. */
export function gitSource(source: string): GitRef | undefined {
  const git = parseGitRef(source)
  return 'notGit' in git || git.looksLocal ? undefined : git
}

/** True for a source that is a git repository, whether or not its query makes sense. */
export function isGitSource(source: string): boolean {
  try {
    return gitSource(source) !== undefined
  } catch {
    return true
  }
}

/** True for a file on a web server. */
export function isHttpSource(source: string): boolean {
  return /^https?:\/\//.test(source) && !isGitSource(source)
}

/** The name of the file that a URL gives: its last path element. */
export function urlFileName(url: string): string {
  const name = posix.basename(parseGoUrl(url)?.path ?? '')
  return name === '' || name === '.' ? '__unnamed__' : name
}
