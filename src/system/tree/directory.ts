import fs from 'node:fs'
import {join} from 'node:path'
import {sortByBytes} from './byte-order.js'
import type {Tree, TreeStat} from './tree.js'
import {type HostStat, readHostDirectory, statHostPath} from './stat.js'

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

/** A directory as a tree, which also says what the machine knows of each path. */
export interface DirectoryTree extends Tree {
  hostStat(path: string): HostStat | undefined
}

/**
 * One directory of this machine as a tree. Nothing is looked at before it is asked for, so an unreadable file that nobody needs is
 * harmless; and nothing twice, so a build sees each path as it was at the first look. A hidden directory is shown when something
 * below it is.
 */
export function directoryTree(root: string, options: DirectoryTreeOptions = {}): DirectoryTree {
  return new HostDirectory(fs.realpathSync(root), options)
}

/** What was seen at a path: as the tree shows it, and as the machine has it. */
interface Seen {
  readonly shown: TreeStat
  readonly host: HostStat
}

class HostDirectory implements DirectoryTree {
  readonly #root: string
  readonly #options: DirectoryTreeOptions
  readonly #seen = new Map<string, Seen | undefined>()

  constructor(root: string, options: DirectoryTreeOptions) {
    this.#root = root
    this.#options = options
  }

  lstat(path: string): TreeStat | undefined {
    return this.#see(path)?.shown
  }

  hostStat(path: string): HostStat | undefined {
    return this.#see(path)?.host
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

  #see(path: string): Seen | undefined {
    const known = this.#seen.get(path)
    if (known || this.#seen.has(path)) return known
    const seen = this.#look(path)
    this.#seen.set(path, seen)
    return seen
  }

  /** A path through a symlink shows nothing. */
  #look(path: string): Seen | undefined {
    if (path !== '/' && !this.#isDirectory(parentOf(path))) return undefined
    const host = statHostPath(this.#at(path))
    if (!host || !this.#isVisible(path, host)) return undefined
    return {host, shown: this.#options.mapStat ? this.#options.mapStat(host) : host}
  }

  #isDirectory(path: string): boolean {
    return this.#see(path)?.host.type === 'directory'
  }

  #isVisible(path: string, stat: TreeStat): boolean {
    const filter = this.#options.filter
    if (!filter || path === '/' || !filter.hides(path.slice(1))) return true
    return stat.type === 'directory' && filter.hasExceptions && this.#showsBelow(path, filter)
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
