import fs from 'node:fs'
import {randomUUID} from 'node:crypto'
import {join, resolve} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {GitRef} from '../dockerfile/git-ref.js'
import {mayBeRemote} from '../dockerfile/may-be-remote.js'
import {UsageError} from '../errors.js'
import {emptyTree} from '../system/tree/empty.js'
import type {Tree} from '../system/tree/tree.js'
import type {BuildContext, ContextTools, DockerfileText} from './build-context.js'
import {readDockerfileIn, readTextAt} from './dockerfile-text.js'
import {openLocalContext} from './local.js'
import {withoutCredentials} from './without-credentials.js'

export type {BuildContext, ContextTools, DockerfileText} from './build-context.js'

export interface ContextRequest {
  /** A directory, `-`, or the URL of a git repository, a tar or a Dockerfile. */
  readonly source: string
  /** `--file`; `-` reads the Dockerfile from standard input. In a remote context a path inside it. */
  readonly dockerfile?: string | undefined
  /** One of `--build-context`, which has no Dockerfile. */
  readonly isNamed?: boolean | undefined
  /** A git repository with its `.git`, unless its URL says otherwise (BUILDKIT_CONTEXT_KEEP_GIT_DIR). */
  readonly keepGitDir?: boolean | undefined
  /** What relative paths start from. */
  readonly cwd: string
  readonly stdin: () => NodeJS.ReadableStream
}

/**
 * Opens what `docker build` takes as a context. Remote contexts are used whole: no ignore file applies to them. What a URL or
 * standard input gives is a tar (plain or compressed) or else a Dockerfile, which then has a context with nothing in it.
 *
 * @throws UsageError INPUT_INVALID; SolveError SOURCE_FAILED for a download
 */
export async function openContext(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const opened = await openSource(request, tools)
  return request.dockerfile === '-' && !request.isNamed ? withDockerfile(opened, await readStdin(request, tools)) : opened
}

async function openSource(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const {source, cwd} = request
  if (source === '-') return openStdin(request, tools)
  const git = await gitSource(source, cwd)
  if (git) return openGit(git, request, tools)
  if (/^https?:\/\//i.test(source)) return openUrl(request, tools)
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

async function openGit(git: GitRef, request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const {remote, ref, subdir, checksum, mtime, fetchByCommit} = git
  const spec = {
    remote,
    ref: ref || undefined,
    subdir: subdir || undefined,
    checksum: checksum || undefined,
    keepGitDir: git.keepGitDir ?? request.keepGitDir ?? false,
    submodules: git.submodules ?? true,
    mtime: mtime || undefined,
    fetchByCommit
  }
  const {checkoutGit} = await import('./git.js')
  const {tree, time} = await checkoutGit(spec, {directory: tools.scratch, secret: id => tools.secret(id), signal: tools.signal})
  return new TreeContext(withoutCredentials(remote), tree, request.dockerfile, tools, time)
}

async function openUrl(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const {download} = await import('./http.js')
  const {path, lastModified} = await download(request.source, {http: tools.http, directory: tools.scratch, signal: tools.signal})
  return openFile(withoutCredentials(request.source), path, request, tools, lastModified || undefined)
}

async function openStdin(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  if (request.dockerfile === '-') {
    throw new UsageError('INPUT_INVALID', 'Cannot read both the Dockerfile and the context from standard input', {
      hint: 'Give one of them by its path.'
    })
  }
  return openFile('-', await spoolStdin(request, tools), request, tools)
}

/** A tar is a context; anything else is taken for a Dockerfile. */
async function openFile(
  name: string,
  path: string,
  request: ContextRequest,
  tools: ContextTools,
  time?: number
): Promise<BuildContext> {
  const tree = await tools.openArchive(path, join(tools.scratch, `archive-${randomUUID()}`))
  if (tree) return new TreeContext(name, tree, request.dockerfile, tools, time)
  const text = readTextAt(path) ?? ''
  if (text === '') throw new UsageError('INPUT_INVALID', `Cannot use the context ${name}: it is empty`)
  return withDockerfile(new TreeContext(name, emptyTree, undefined, tools), {file: 'Dockerfile', text})
}

async function readStdin(request: ContextRequest, tools: ContextTools): Promise<DockerfileText> {
  return {file: 'Dockerfile', text: readTextAt(await spoolStdin(request, tools)) ?? ''}
}

async function spoolStdin({stdin}: ContextRequest, {scratch, signal}: ContextTools): Promise<string> {
  const path = join(scratch, `stdin-${randomUUID()}`)
  await pipeline(stdin(), fs.createWriteStream(path, {mode: 0o600, flags: 'wx'}), signal ? {signal} : {})
  return path
}

function withDockerfile(context: BuildContext, dockerfile: DockerfileText): BuildContext {
  return {
    name: context.name,
    ignorePatterns: context.ignorePatterns,
    time: context.time,
    tree: () => context.tree(),
    readDockerfile: async () => dockerfile,
    digestFiles: paths => context.digestFiles(paths),
    close: () => context.close()
  }
}

/** A context that came as a whole. Its files are below `scratch`, whose owner removes them. */
class TreeContext implements BuildContext {
  readonly name: string
  readonly ignorePatterns: readonly string[] = []
  readonly time: number | undefined
  readonly #tree: Tree
  readonly #dockerfile: string | undefined
  readonly #tools: ContextTools

  constructor(name: string, tree: Tree, dockerfile: string | undefined, tools: ContextTools, time?: number) {
    this.name = name
    this.time = time
    this.#tree = tree
    this.#dockerfile = dockerfile
    this.#tools = tools
  }

  async tree(): Promise<Tree> {
    return this.#tree
  }

  async readDockerfile(file: string | undefined = this.#dockerfile): Promise<DockerfileText> {
    return readDockerfileIn(this.#tree, file, this.name)
  }

  async digestFiles(paths: readonly string[]): Promise<string[]> {
    return [...(await this.#tools.digestFiles(paths.map(path => this.#tree.hostPath(path))))]
  }

  async close(): Promise<void> {}
}
