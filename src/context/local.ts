import fs from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {UsageError} from '../errors.js'
import {type DirectoryTree, directoryTree} from '../system/tree/directory.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {readXattrsSync} from '../system/xattr.js'
import type {BuildContext, ContextTools, DockerfileText} from './build-context.js'
import {type ContentDigests, contentDigests} from './digest.js'
import {noDockerfile, readDockerfileIn, readTextAt, readTextIn} from './dockerfile-text.js'
import {parseIgnoreFile} from './ignore-file.js'
import {compilePatterns, hidingPatterns} from './patterns.js'

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
 * A directory as a build context: what its ignore file hides is not there, everything belongs to root, a socket is an empty file.
 * Only what a build asks for is read; a bad pattern of the ignore file is met (SolveError INVALID) when the patterns or files are
 * asked for.
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
  #seen: DirectoryTree | undefined

  constructor(options: LocalContextOptions, root: string, tools: ContextTools) {
    this.name = options.directory
    this.#options = options
    this.#root = root
    this.#whole = directoryTree(root)
    this.#digests = contentDigests(root, tools.digestCache, {digestFiles: tools.digestFiles, readCapabilities})
  }

  get ignorePatterns(): readonly string[] {
    this.#patterns ??= this.#readIgnoreFile()
    return this.#patterns
  }

  /** What the ignore file leaves. */
  get #visible(): DirectoryTree {
    this.#seen ??= this.#visibleTree()
    return this.#seen
  }

  tree(): Tree {
    return this.#contextTree(this.#visible)
  }

  async readDockerfile(file: string | undefined = this.#options.dockerfile): Promise<DockerfileText> {
    if (file === undefined) return readDockerfileIn(this.#whole, undefined, this.name)
    const text = this.#readNear(resolve(this.#options.cwd, file)) ?? readTextIn(this.#whole, `/${file}`)
    if (text === undefined) throw noDockerfile(file, this.name)
    return {file, text}
  }

  async digestFiles(paths: readonly string[]): Promise<string[]> {
    const files = paths.map(path => ({path: this.#visible.hostPath(path), stat: this.#visible.hostStat(path)!}))
    const facts = await this.#digests.facts(files)
    return facts.map(({digest}) => digest)
  }

  async close(): Promise<void> {
    this.#digests.save()
  }

  #readIgnoreFile(): string[] {
    const text = (this.#options.isNamed ? undefined : this.#readOwnIgnoreFile()) ?? readTextIn(this.#whole, '/.dockerignore')
    return text === undefined ? [] : parseIgnoreFile(text)
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

  #visibleTree(): DirectoryTree {
    const matcher = compilePatterns(this.ignorePatterns)
    const filter = {hides: hidingPatterns(matcher), hasExceptions: matcher.hasExceptions}
    return directoryTree(this.#root, {filter: matcher.patterns.length > 0 ? filter : undefined, mapStat: toContextStat})
  }

  #contextTree(tree: DirectoryTree): Tree {
    return {
      lstat: path => tree.lstat(path),
      readdir: path => tree.readdir(path),
      readlink: path => tree.readlink(path),
      hostPath: path => tree.hostPath(path),
      xattrs: path => toXattrs(this.#digests.known(tree.hostPath(path))?.capability),
      digest: path => this.#digests.known(tree.hostPath(path))?.digest
    }
  }
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

function toXattrs(capability: string | undefined): Record<string, string> | undefined {
  return capability === undefined ? undefined : {'security.capability': capability}
}

/** A machine without the programs that read attributes has no file capabilities worth keeping either. */
function readCapabilities(paths: readonly string[]): Map<string, string> {
  try {
    const found = [...readXattrsSync(paths)].map(([path, xattrs]) => [path, xattrs['security.capability']] as const)
    return new Map(found.filter((entry): entry is [string, string] => entry[1] !== undefined))
  } catch {
    return new Map()
  }
}

function realpathIfAny(path: string): string {
  return fs.existsSync(path) ? fs.realpathSync(path) : path
}
