import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {RunGit} from './git-source.js'

const run = promisify(execFile)
const MAX_OUTPUT = 64 * 1024 * 1024

export interface GitOptions {
  /**
   * Read the clone though another user owns it, as the workspace of a job container is. Only for a directory that the
   * caller itself checked out: git may run programs that a clone's configuration names.
   */
  readonly trusted?: boolean
}

/** Runs the `git` on PATH in a directory, without prompts, pager or locks. */
export function gitIn(directory: string, {trusted = false}: GitOptions = {}): RunGit {
  const settings = ['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false']
  const trust = trusted ? ['-c', 'safe.directory=*'] : []
  const env = {...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0'}
  return async args => {
    const {stdout} = await run('git', [...settings, ...trust, '--no-pager', ...args], {
      cwd: directory,
      maxBuffer: MAX_OUTPUT,
      env
    })
    return stdout.trim()
  }
}
