import {mkdirSync, rmSync} from 'node:fs'
import {resolve} from 'node:path'
import type {BuildContext, ContextTools} from '../context/build-context.js'
import {openContext} from '../context/open.js'
import type {PatternMatcher} from '../context/patterns.js'
import {tryBool} from '../dockerfile/go-number.js'
import {UsageError} from '../errors.js'
import type {NamedContext} from '../frontend/options.js'
import {formatReference, parseReference} from '../oci/reference.js'
import type {BuildRequest} from '../request.js'
import {lazyHttpClient} from './http-client.js'
import type {OpenTree, Worker} from './worker.js'

/** The contexts of one build: its own, opened at once for the Dockerfile, and the named ones, opened when a step needs them. */
export interface OpenContexts {
  dockerfile(): Promise<{text: string; file: string}>
  readonly named: readonly NamedContext[]
  /** The build's own ignore file. */
  ignored(): Promise<PatternMatcher | undefined>
  /** Files of the context of this name; `context` is the build's own. */
  open(name: string): Promise<OpenTree>
  /** Seconds: when the context of this name was made, if it is a commit or a download. */
  time(name: string): Promise<number | undefined>
  /** For ADD of URLs and git repositories. */
  readonly tools: ContextTools
  close(): Promise<void>
}

export async function openContexts(
  request: BuildRequest,
  worker: Worker,
  env: NodeJS.ProcessEnv = process.env
): Promise<OpenContexts> {
  const scratch = worker.store.temporaryPath('context')
  mkdirSync(scratch, {mode: 0o700})
  const http = lazyHttpClient(env, worker.signal)
  const tools: ContextTools = {
    scratch,
    digestCache: worker.store.directory('stat-cache'),
    digestFiles: paths => worker.pool.digestFiles(paths),
    openArchive: async (path, spool) => {
      const entries = await worker.pool.listArchive(path, spool)
      return entries && (await import('./entries-tree.js')).entriesTree(entries)
    },
    http,
    secret: id => worker.secrets.secret(id),
    signal: worker.signal
  }
  const close = () => {
    http.close()
    rmSync(scratch, {recursive: true, force: true})
  }
  try {
    const main = await openContext(
      {
        source: request.context,
        dockerfile: request.file,
        keepGitDir: keepsGitDir(request),
        cwd: process.cwd(),
        stdin: () => process.stdin
      },
      tools
    )
    return new Contexts(main, request, tools, close)
  } catch (error) {
    close()
    throw error
  }
}

function keepsGitDir({buildArgs}: BuildRequest): boolean {
  return tryBool(buildArgs['BUILDKIT_CONTEXT_KEEP_GIT_DIR'] ?? '') ?? false
}

class Contexts implements OpenContexts {
  readonly named: readonly NamedContext[]
  readonly tools: ContextTools
  readonly #main: BuildContext
  readonly #request: BuildRequest
  readonly #end: () => void
  readonly #opened = new Map<string, Promise<BuildContext>>()

  constructor(main: BuildContext, request: BuildRequest, tools: ContextTools, end: () => void) {
    this.#main = main
    this.#request = request
    this.tools = tools
    this.#end = end
    this.named = request.buildContexts.map(([name, value]) => ({name, value: namedValue(value)}))
  }

  async ignored(): Promise<PatternMatcher | undefined> {
    const {ignorePatterns} = this.#main
    if (ignorePatterns.length === 0) return undefined
    const {compilePatterns} = await import('../context/patterns.js')
    return compilePatterns(ignorePatterns)
  }

  dockerfile(): Promise<{text: string; file: string}> {
    return this.#main.readDockerfile()
  }

  async time(name: string): Promise<number | undefined> {
    const isImage = this.named.some(other => other.name === name && other.value.kind !== 'tree')
    return isImage ? undefined : (await this.#context(name)).time
  }

  async #context(name: string): Promise<BuildContext> {
    return name === 'context' && !this.named.some(other => other.name === name) ? this.#main : this.#openNamed(name)
  }

  async open(name: string): Promise<OpenTree> {
    const context = await this.#context(name)
    return {kind: 'tree', tree: await context.tree(), digestFiles: paths => context.digestFiles(paths)}
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values())
    for (const result of opened) if (result.status === 'fulfilled') await result.value.close()
    await this.#main.close()
    this.#end()
  }

  #openNamed(name: string): Promise<BuildContext> {
    const known = this.#opened.get(name)
    if (known) return known
    const source = this.#request.buildContexts.find(([other]) => other === name)?.[1]
    if (source === undefined) throw new UsageError('INPUT_INVALID', `There is no build context "${name}"`)
    const opened = openContext(
      {source: source.replace(/^local:/, ''), isNamed: true, cwd: process.cwd(), stdin: () => process.stdin},
      this.tools
    )
    this.#opened.set(name, opened)
    return opened
  }
}

/** `docker-image://NAME` and `oci-layout://DIR[:TAG]` are images; anything else is files. */
function namedValue(value: string): NamedContext['value'] {
  if (value.startsWith('docker-image://')) {
    const name = value.slice('docker-image://'.length)
    if (name === 'scratch') return {kind: 'scratch'}
    return {kind: 'image', reference: formatReference(parseReference(name))}
  }
  if (value.startsWith('oci-layout://'))
    return {kind: 'image', reference: `oci-layout://${resolve(value.slice('oci-layout://'.length))}`}
  return {kind: 'tree'}
}
