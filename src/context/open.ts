import fs from 'node:fs'
import {resolve} from 'node:path'
import type {GitRef} from '../dockerfile/git-ref.js'
import {mayBeRemote} from '../dockerfile/may-be-remote.js'
import type {BuildContext, ContextRequest, ContextTools} from './build-context.js'
import {openLocalContext} from './local.js'

export type {BuildContext, ContextRequest, ContextTools, DockerfileText} from './build-context.js'

/**
 * Opens what `docker build` takes as a context. Remote contexts are used whole: no ignore file applies to them. What a URL or
 * standard input gives is a tar (plain or compressed) or else a Dockerfile, which then has a context with nothing in it.
 *
 * @throws UsageError INPUT_INVALID; SolveError SOURCE_FAILED for a download
 */
export async function openContext(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const opened = await openSource(request, tools)
  if (request.dockerfile !== '-' || request.isNamed) return opened
  const {withStdinDockerfile} = await import('./whole.js')
  return withStdinDockerfile(opened, request, tools)
}

async function openSource(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const {source, cwd} = request
  if (source === '-') return (await import('./whole.js')).openStdin(request, tools)
  const git = await gitSource(source, cwd)
  if (git) return (await import('./whole.js')).openGit(git, request, tools)
  if (/^https?:\/\//i.test(source)) return (await import('./whole.js')).openUrl(request, tools)
  const dockerfile = request.dockerfile === '-' ? undefined : request.dockerfile
  return openLocalContext({directory: source, dockerfile, isNamed: request.isNamed, cwd}, tools)
}

/** `github.com/user/repository` is a directory when there is one. */
async function gitSource(source: string, cwd: string): Promise<GitRef | undefined> {
  if (!mayBeRemote(source)) return undefined
  const {parseGitRef} = await import('../dockerfile/git-ref.js')
  const git = parseGitRef(source)
  if ('notGit' in git) return undefined
  if (!git.looksLocal) return git
  return fs.existsSync(resolve(cwd, source)) ? undefined : {...git, remote: `https://${git.remote}`}
}
