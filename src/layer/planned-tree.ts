import {posix} from 'node:path'
import {SolveError} from '../errors.js'
import {sortByBytes} from '../system/tree/byte-order.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {loadDirectory, PlannedDirectory, type PlannedInode} from './planned-directory.js'

/** What directories that a step makes on the way look like. */
export interface NewDirectory {
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly mtime: number
}

/**
 * The destination of a file operation: a tree that can be changed without touching a disk. Its changes become a layer
 * (`planned-layer.ts`), and the later actions of the operation see those of the earlier ones.
 */
export class PlannedTree implements Tree {
  readonly root: PlannedDirectory
  readonly base: Tree
  /** Seconds: the mtime of all that happens. */
  readonly now: number

  constructor(base: Tree, now: number) {
    this.base = base
    this.now = now
    this.root = loadDirectory('/', base, now)!
  }

  lstat(path: string): TreeStat | undefined {
    if (path === '/') return {...this.root.inode, type: 'directory'}
    return this.directory(posix.dirname(path))?.lstat(posix.basename(path))
  }

  readdir(path: string): string[] {
    const directory = this.directory(path)
    if (!directory) throw new Error(`${path} is not a directory`)
    const names = new Set(directory.base?.readdir(path))
    for (const [name, child] of directory.children) {
      if (child) names.add(name)
      else names.delete(name)
    }
    return sortByBytes([...names])
  }

  readlink(path: string): string {
    return this.#planned(path)?.link ?? this.base.readlink(path)
  }

  hostPath(path: string): string {
    const content = this.#planned(path)?.content
    if (!content) return this.base.hostPath(path)
    if (content.kind === 'path') return content.path
    throw new Error(`${path} is in memory`)
  }

  xattrs(path: string): Readonly<Record<string, string>> | undefined {
    const planned = this.#planned(path)
    return planned ? planned.xattrs : this.base.xattrs?.(path)
  }

  /** The directory at a path that is free of symlinks; undefined when there is none. */
  directory(path: string): PlannedDirectory | undefined {
    let directory: PlannedDirectory | undefined = this.root
    for (const name of namesOf(path)) directory = directory?.directory(name)
    return directory
  }

  /**
   * Makes the directories of a symlink-free path that are missing. What exists is left alone.
   * @throws SolveError COPY_FAILED when something else is in the way.
   */
  makeDirectories(path: string, attributes: NewDirectory): PlannedDirectory {
    return namesOf(path).reduce((directory, name) => {
      const existing = directory.directory(name)
      if (existing) return existing
      const at = posix.join(directory.path, name)
      if (directory.lstat(name)) throw new SolveError('COPY_FAILED', `mkdir ${at}: not a directory`)
      return directory.makeDirectory(name, {...attributes, type: 'directory', size: 0})
    }, this.root)
  }

  #planned(path: string): PlannedInode | undefined {
    const child = this.directory(posix.dirname(path))?.children.get(posix.basename(path))
    return child instanceof PlannedDirectory ? undefined : child
  }
}

function namesOf(path: string): string[] {
  return path.split('/').filter(name => name !== '')
}
