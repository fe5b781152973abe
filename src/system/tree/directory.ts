import fs from 'node:fs'
import {join} from 'node:path'
import {sortByBytes} from './byte-order.js'
import type {Tree, TreeStat} from './tree.js'
import {readHostDirectory, statHostPath} from './stat.js'

export interface DirectoryTreeOptions {
  /** What not to show, e.g. a .dockerignore. */
  readonly filter?: PathFilter | undefined
  /** Changes what is seen of each path, e.g. the owner of a build context's files. */
  readonly mapStat?: ((stat: TreeStat) => TreeStat) | undefined
  /** Extended attributes by path without leading slash, values in base64: Node cannot read them. */
  readonly xattrs?: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined
}

/** Says which paths of a directory are hidden. Paths have no leading slash. */
export interface PathFilter {
  /** True when a rule hides the path or a directory above it, and no later rule shows it again. */
  hides(path: string): boolean
  /** False when nothing below a hidden directory can be shown again. */
  readonly hasExceptions: boolean
}

/**
 * One directory of this machine as a tree. Nothing is read before it is asked for, so an unreadable file that nobody needs is
 * harmless. A hidden directory is shown when something below it is.
 */
export function directoryTree(root: string, options: DirectoryTreeOptions = {}): Tree {
  return new DirectoryTree(fs.realpathSync(root), options)
}

class DirectoryTree implements Tree {
  readonly #root: string
  readonly #options: DirectoryTreeOptions
  /** Directories that were seen to be real ones, with all above them: a path through a symlink shows nothing. */
  readonly #directories = new Set<string>(['/'])
  readonly #visible = new Map<string, boolean>([['/', true]])

  constructor(root: string, options: DirectoryTreeOptions) {
    this.#root = root
    this.#options = options
  }

  lstat(path: string): TreeStat | undefined {
    if (path !== '/' && !this.#isDirectory(parentOf(path))) return undefined
    const stat = statHostPath(this.#at(path))
    if (!stat || !this.#isVisible(path, stat)) return undefined
    if (stat.type === 'directory') this.#directories.add(path)
    return this.#options.mapStat ? this.#options.mapStat(stat) : stat
  }

  readdir(path: string): string[] {
    if (!this.#isDirectory(path)) throw new Error(`${path} is not a directory`)
    const names = sortByBytes(readHostDirectory(this.#at(path)))
    if (!this.#options.filter) return names
    return names.filter(name => this.lstat(join(path, name)) !== undefined)
  }

  readlink(path: string): string {
    return fs.readlinkSync(this.#at(path))
  }

  hostPath(path: string): string {
    return this.#at(path)
  }

  xattrs(path: string): Readonly<Record<string, string>> | undefined {
    return this.#options.xattrs?.get(path.slice(1))
  }

  #at(path: string): string {
    return path === '/' ? this.#root : this.#root + path
  }

  #isDirectory(path: string): boolean {
    return this.#directories.has(path) || this.lstat(path)?.type === 'directory'
  }

  #isVisible(path: string, stat: TreeStat): boolean {
    const filter = this.#options.filter
    if (!filter) return true
    const known = this.#visible.get(path)
    if (known !== undefined) return known
    const visible =
      !filter.hides(path.slice(1)) || (stat.type === 'directory' && filter.hasExceptions && this.#showsBelow(path, filter))
    this.#visible.set(path, visible)
    return visible
  }

  /** Asks the rules first and the disk only where they leave it open, so most hidden directories are never entered. */
  #showsBelow(directory: string, filter: PathFilter): boolean {
    return namesIn(this.#at(directory)).some(name => {
      const path = join(directory, name)
      if (!filter.hides(path.slice(1))) return true
      return statHostPath(this.#at(path))?.type === 'directory' && this.#showsBelow(path, filter)
    })
  }
}

/** A hidden directory that cannot be read shows nothing: it would not have been looked into without an exception rule. */
function namesIn(directory: string): string[] {
  try {
    return fs.readdirSync(directory)
  } catch {
    return []
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}
