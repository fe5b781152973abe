import fs from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {UsageError} from '../errors.js'
import {type DirectoryTree, directoryTree, type PathFilter} from '../system/tree/directory.js'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import type {BuildContext, ContextTools, DockerfileText} from './build-context.js'
import {type ContentDigests, contentDigests} from './digest.js'
import {noDockerfile, readDockerfileIn, readTextAt, readTextIn} from './dockerfile-text.js'
import {parseIgnoreFile} from './ignore-file.js'

export interface LocalContextOptions {
  /** The directory as the user wrote it. */
  readonly directory: string
  /** `--file`: relative to `cwd`; also where `<file>.dockerignore` is looked for. */
  readonly dockerfile?: string | undefined
  /** One of `--build-context`: no Dockerfile is read from it, so only its own `.dockerignore` counts. */
  readonly isNamed?: boolean | undefined
  readonly cwd: string
}

/**
 * A directory as a build context: what its ignore file hides is not there, everything belongs to root, extended attributes are lost,
 * file capabilities too, and a socket is an empty file. Only what a build asks for is read; a bad pattern of the ignore file is met
 * (SolveError INVALID) when the patterns or files are asked for.
 * @throws UsageError INPUT_INVALID when there is no such directory
 */
export function openLocalContext(options: LocalContextOptions, tools: ContextTools): BuildContext {
  return new LocalContext(options, realDirectory(options), tools)
}

class LocalContext implements BuildContext {
  readonly name: string
  readonly #options: LocalContextOptions
  readonly #root: string
  /** Everything, also what is ignored. */
  readonly #whole: Tree
  readonly #digests: ContentDigests
  #patterns: readonly string[] | undefined
  #seen: Promise<DirectoryTree> | undefined
  #tree: Promise<Tree> | undefined

  constructor(options: LocalContextOptions, root: string, tools: ContextTools) {
    this.name = options.directory
    this.#options = options
    this.#root = root
    this.#whole = directoryTree(root)
    this.#digests = contentDigests(root, tools.digestCache, tools.digestFiles)
  }

  get ignorePatterns(): readonly string[] {
    this.#patterns ??= this.#readIgnoreFile()
    return this.#patterns
  }

  /** What the ignore file leaves. */
  get #visible(): Promise<DirectoryTree> {
    this.#seen ??= this.#visibleTree()
    return this.#seen
  }

  tree(): Promise<Tree> {
    this.#tree ??= this.#visible.then(visible => this.#contextTree(visible))
    return this.#tree
  }

  async readDockerfile(file: string | undefined = this.#options.dockerfile): Promise<DockerfileText> {
    if (file === undefined) return readDockerfileIn(this.#whole, undefined, this.name)
    const text = this.#readNear(resolve(this.#options.cwd, file)) ?? readTextIn(this.#whole, `/${file}`)
    if (text === undefined) throw noDockerfile(file, this.name)
    return {file, text}
  }

  async digestFiles(paths: readonly string[]): Promise<string[]> {
    const visible = await this.#visible
    const files = paths.map(path => ({path: visible.hostPath(path), stat: visible.hostStat(path)!}))
    return this.#digests.digests(files)
  }

  async close(): Promise<void> {
    this.#digests.save()
  }

  #readIgnoreFile(): string[] {
    const text = (this.#options.isNamed ? undefined : this.#readOwnIgnoreFile()) ?? this.#readSharedIgnoreFile()
    return text === undefined ? [] : parseIgnoreFile(text)
  }

  /** A directory of the name is one like any other. */
  #readSharedIgnoreFile(): string | undefined {
    const path = resolvePath(this.#whole, '/.dockerignore', {followLast: true})
    return this.#whole.lstat(path)?.type === 'directory' ? undefined : readTextIn(this.#whole, path)
  }

  #readOwnIgnoreFile(): string | undefined {
    const {dockerfile, cwd} = this.#options
    return this.#readNear(`${dockerfile === undefined ? join(this.#root, 'Dockerfile') : resolve(cwd, dockerfile)}.dockerignore`)
  }

  /** A file of the context by its links inside the context, any other as the machine sees it. */
  #readNear(path: string): string | undefined {
    const inside = relative(this.#root, join(realpathIfAny(dirname(path)), basename(path)))
    return /^\.\.(\/|$)/.test(inside) ? readTextAt(path) : readTextIn(this.#whole, `/${inside}`)
  }

  async #visibleTree(): Promise<DirectoryTree> {
    const patterns = this.ignorePatterns
    const filter = patterns.length > 0 ? await filterOf(patterns) : undefined
    return directoryTree(this.#root, {filter, mapStat: toContextStat})
  }

  #contextTree(tree: DirectoryTree): Tree {
    return {
      isTransferred: true,
      lstat: path => tree.lstat(path),
      readdir: path => tree.readdir(path),
      readlink: path => tree.readlink(path),
      hostPath: path => tree.hostPath(path),
      digest: path => this.#digests.known(tree.hostPath(path))
    }
  }
}

async function filterOf(patterns: readonly string[]): Promise<PathFilter> {
  const {compilePatterns, hidingPatterns} = await import('./patterns.js')
  const matcher = compilePatterns(patterns)
  return {hides: hidingPatterns(matcher), hasExceptions: matcher.hasExceptions}
}

function realDirectory({directory, cwd}: LocalContextOptions): string {
  const path = resolve(cwd, directory)
  if (fs.statSync(path, {throwIfNoEntry: false})?.isDirectory()) return fs.realpathSync(path)
  throw new UsageError('INPUT_INVALID', `Cannot open the build context ${directory}: there is no such directory`, {
    hint: 'A context is a directory, - for standard input, or the URL of a git repository or archive.'
  })
}

function toContextStat(stat: TreeStat): TreeStat {
  return {...stat, uid: 0, gid: 0, type: stat.type === 'socket' ? 'file' : stat.type}
}

function realpathIfAny(path: string): string {
  return fs.existsSync(path) ? fs.realpathSync(path) : path
}
