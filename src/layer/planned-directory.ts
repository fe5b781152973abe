import {posix} from 'node:path'
import type {LayerContent, LayerEntryType} from './entry.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'

/** What a path will be. Two names of one file share the object. */
export interface PlannedInode {
  readonly type: Exclude<LayerEntryType, 'hardlink' | 'whiteout'> | 'socket'
  mode: number
  uid: number
  gid: number
  mtime: number
  readonly size: number
  readonly link?: string | undefined
  readonly device?: readonly [number, number] | undefined
  xattrs?: Readonly<Record<string, string>> | undefined
  readonly content?: LayerContent | undefined
}

/** undefined: the path will be gone. */
export type PlannedChild = PlannedDirectory | PlannedInode | undefined

/**
 * A directory as it will be after the step. It knows only what was asked for or changed; the rest is the base's. Like a kernel it
 * sets its own mtime to now whenever a name in it comes, goes or is replaced.
 */
export class PlannedDirectory {
  readonly path: string
  readonly inode: PlannedInode
  readonly children = new Map<string, PlannedChild>()
  /** The tree whose directory at the same path shows through; undefined for a directory that is new as a whole. */
  readonly base: Tree | undefined
  readonly #now: number

  constructor(path: string, inode: PlannedInode, base: Tree | undefined, now: number) {
    this.path = path
    this.inode = inode
    this.base = base
    this.#now = now
  }

  lstat(name: string): TreeStat | undefined {
    if (!this.children.has(name)) return this.base?.lstat(posix.join(this.path, name))
    const child = this.children.get(name)
    return child && statOf(child instanceof PlannedDirectory ? child.inode : child)
  }

  /** A directory in this one; undefined when there is none of this name. */
  directory(name: string): PlannedDirectory | undefined {
    const child = this.children.get(name)
    if (child instanceof PlannedDirectory) return child
    if (this.children.has(name) || !this.base) return undefined
    const loaded = loadDirectory(posix.join(this.path, name), this.base, this.#now)
    if (loaded) this.children.set(name, loaded)
    return loaded
  }

  /** Makes a directory where there is none. */
  makeDirectory(name: string, inode: PlannedInode): PlannedDirectory {
    const made = new PlannedDirectory(posix.join(this.path, name), inode, undefined, this.#now)
    this.#set(name, made)
    return made
  }

  /** Puts anything but a directory in the place of whatever has the name. */
  put(name: string, inode: PlannedInode): void {
    this.#set(name, inode)
  }

  /** Makes what the base has at a name a part of the layer: no name comes or goes. */
  keep(name: string, inode: PlannedInode): void {
    this.children.set(name, inode)
  }

  remove(name: string): void {
    this.#set(name, undefined)
  }

  #set(name: string, child: PlannedChild): void {
    this.children.set(name, child)
    this.inode.mtime = this.#now
  }
}

/** The base's directory as one that can be changed; undefined when the base has none there. */
export function loadDirectory(path: string, base: Tree, now: number): PlannedDirectory | undefined {
  const stat = base.lstat(path)
  if (stat?.type !== 'directory') return undefined
  const {mode, uid, gid, mtime} = stat
  return new PlannedDirectory(path, {type: 'directory', mode, uid, gid, mtime, size: 0, xattrs: base.xattrs?.(path)}, base, now)
}

function statOf(inode: PlannedInode): TreeStat {
  const {type, mode, uid, gid, mtime, size, device} = inode
  return {type, mode, uid, gid, mtime, size, device}
}
