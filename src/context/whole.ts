import {randomUUID} from 'node:crypto'
import fs from 'node:fs'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {GitRef} from '../dockerfile/git-ref.js'
import {UsageError} from '../errors.js'
import {emptyTree} from '../system/tree/empty.js'
import type {Tree} from '../system/tree/tree.js'
import type {BuildContext, ContextRequest, ContextTools, DockerfileText} from './build-context.js'
import {readDockerfileIn, readTextAt} from './dockerfile-text.js'
import {withoutCredentials} from './without-credentials.js'

/** A checkout of a git repository. */
export async function openGit(git: GitRef, request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
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

/** What a URL gives. */
export async function openUrl(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
  const {download} = await import('./http.js')
  const {path, lastModified} = await download(request.source, {http: tools.http, directory: tools.scratch, signal: tools.signal})
  return openFile(withoutCredentials(request.source), path, request, tools, lastModified || undefined)
}

/** What standard input gives. */
export async function openStdin(request: ContextRequest, tools: ContextTools): Promise<BuildContext> {
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

/** The context with the Dockerfile that standard input gives. */
export async function withStdinDockerfile(
  context: BuildContext,
  request: ContextRequest,
  tools: ContextTools
): Promise<BuildContext> {
  return withDockerfile(context, {file: 'Dockerfile', text: readTextAt(await spoolStdin(request, tools)) ?? ''})
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
