import {posix} from 'node:path'
import {SnapshotError} from '../../src/errors.js'
import {sortByBytes} from '../../src/system/tree/byte-order.js'
import type {Tree, TreeStat} from '../../src/system/tree/tree.js'

/** What a tree needs to know of a layer's entry; `LayerEntry` is one. Paths have no leading slash. */
export interface OverlayEntry {
  readonly path: string
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'char' | 'block' | 'fifo' | 'whiteout'
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly mtime: number
  readonly size: number
  readonly link?: string | undefined
  readonly device?: readonly [number, number] | undefined
  readonly xattrs?: Readonly<Record<string, string>> | undefined
  readonly content?: {readonly kind: 'path'; readonly path: string} | {readonly kind: 'inline'} | undefined
}

/** `base` with a layer on top that exists only as entries: what applying the layer would show. */
export function overlayTree(base: Tree, entries: Iterable<OverlayEntry>): Tree {
  return new OverlayTree(base, entries)
}

class OverlayTree implements Tree {
  readonly #base: Tree
  readonly #entries = new Map<string, OverlayEntry>()
  /** Names that the entries add to or remove from each directory. */
  readonly #names = new Map<string, Set<string>>()
  readonly #linked = new Set<string>()
  readonly #baseShows = new Map<string, boolean>([['/', true]])

  constructor(base: Tree, entries: Iterable<OverlayEntry>) {
    this.#base = base
    for (const entry of entries) this.#add(entry)
  }

  lstat(path: string): TreeStat | undefined {
    const entry = this.#entries.get(path)
    if (entry) return entry.type === 'whiteout' ? undefined : this.#statOf(entry)
    if (path === '/' || this.#showsBase(posix.dirname(path))) return this.#base.lstat(path)
    return undefined
  }

  readdir(path: string): string[] {
    const names = new Set(this.#showsBase(path) ? this.#base.readdir(path) : [])
    for (const name of this.#names.get(path) ?? []) {
      if (this.#entries.get(posix.join(path, name))!.type === 'whiteout') names.delete(name)
      else names.add(name)
    }
    return sortByBytes([...names])
  }

  readlink(path: string): string {
    const entry = this.#entries.get(path)
    return entry?.type === 'symlink' ? entry.link! : this.#base.readlink(path)
  }

  hostPath(path: string): string {
    const entry = this.#entries.get(path)
    if (!entry) return this.#base.hostPath(path)
    if (entry.type === 'hardlink') return this.hostPath(`/${entry.link!}`)
    if (entry.content?.kind === 'path') return entry.content.path
    throw new SnapshotError('UNSUPPORTED', `Cannot read ${path}: its content is in memory only`)
  }

  xattrs(path: string): Readonly<Record<string, string>> | undefined {
    const entry = this.#entries.get(path)
    return entry ? this.#source(entry).xattrs : this.#base.xattrs?.(path)
  }

  digest(path: string): string | undefined {
    return this.#entries.has(path) ? undefined : this.#base.digest?.(path)
  }

  #add(entry: OverlayEntry): void {
    const path = `/${entry.path}`
    this.#entries.set(path, entry)
    const parent = posix.dirname(path)
    const names = this.#names.get(parent) ?? new Set()
    this.#names.set(parent, names.add(posix.basename(path)))
    if (entry.type === 'hardlink') this.#linked.add(`/${entry.link!}`)
  }

  /** The file that a hard link is a name of. */
  #source(entry: OverlayEntry): OverlayEntry {
    return entry.type === 'hardlink' ? (this.#entries.get(`/${entry.link!}`) ?? entry) : entry
  }

  #statOf(named: OverlayEntry): TreeStat {
    const entry = this.#source(named)
    const path = `/${entry.path}`
    const type = entry.type as TreeStat['type']
    const size = type === 'symlink' ? Buffer.byteLength(entry.link!) : entry.size
    const inode = this.#linked.has(path) ? path : undefined
    return {type, mode: entry.mode, uid: entry.uid, gid: entry.gid, size, mtime: entry.mtime, inode, device: entry.device}
  }

  /** True when the base's directory is seen through: nothing else was put in its place, or in that of a directory above. */
  #showsBase(directory: string): boolean {
    const known = this.#baseShows.get(directory)
    if (known !== undefined) return known
    const type = this.#entries.get(directory)?.type ?? 'directory'
    const shows =
      type === 'directory' && this.#showsBase(posix.dirname(directory)) && this.#base.lstat(directory)?.type === 'directory'
    this.#baseShows.set(directory, shows)
    return shows
  }
}
