import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {posix} from 'node:path'
import type {LayerContent, LayerEntry} from './entry.js'
import {sortByBytes} from '../system/tree/byte-order.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {PlannedDirectory, type PlannedInode} from './planned-directory.js'
import type {PlannedTree} from './planned-tree.js'

/**
 * The changes of a planned tree in the order of BuildKit's layer tar: by path, each directory before what is in it, whiteouts
 * where the removed name would be. Directories above a change are in it as they are; what equals the base is not; nor is the root.
 */
export function layerEntries(tree: PlannedTree): LayerEntry[] {
  const writer = new LayerLister(tree.base)
  writer.list(tree.root, true)
  return writer.entries
}

class LayerLister {
  readonly entries: LayerEntry[] = []
  readonly #base: Tree
  /** The first name of each file, which its other names link to. */
  readonly #firstNames = new Map<PlannedInode, string>()

  constructor(base: Tree) {
    this.#base = base
  }

  /** `inBase`: the base's directory that this one is compared with exists, also when it does not show through. */
  list(directory: PlannedDirectory, inBase: boolean): void {
    const hidden = inBase && !directory.base ? this.#base.readdir(directory.path) : []
    for (const name of sortByBytes([...new Set([...directory.children.keys(), ...hidden])])) {
      const path = posix.join(directory.path, name)
      const before = inBase ? this.#base.lstat(path) : undefined
      const child = directory.children.get(name)
      if (child instanceof PlannedDirectory) this.#addDirectory(child, before)
      else if (child) this.#addFile(path, child, before)
      else if (before) this.entries.push(whiteout(path))
    }
  }

  #addDirectory(directory: PlannedDirectory, before: TreeStat | undefined): void {
    const at = this.entries.length
    this.entries.push(toEntry(directory.path, directory.inode))
    this.list(directory, before?.type === 'directory')
    const unchanged = before !== undefined && sameAttributes(before, directory.inode)
    if (unchanged && this.entries.length === at + 1) this.entries.pop()
  }

  #addFile(path: string, inode: PlannedInode, before: TreeStat | undefined): void {
    if (inode.type === 'socket' || (before && this.#isSame(path, inode, before))) return
    const first = this.#firstNames.get(inode)
    if (first !== undefined) {
      this.entries.push({...toEntry(path, inode), type: 'hardlink', size: 0, link: first, content: undefined})
      return
    }
    this.#firstNames.set(inode, path.slice(1))
    this.entries.push(toEntry(path, inode))
  }

  /** BuildKit leaves out a file that was written again with the same time: only then is content compared. */
  #isSame(path: string, inode: PlannedInode, before: TreeStat): boolean {
    if (!sameAttributes(before, inode) || !sameTime(before.mtime, inode.mtime)) return false
    if (inode.type === 'symlink') return this.#base.readlink(path) === inode.link
    if (inode.type !== 'file') return true
    return before.size === inode.size && this.#sameXattrs(path, inode) && this.#sameContent(path, inode)
  }

  #sameXattrs(path: string, inode: PlannedInode): boolean {
    const capability = 'security.capability'
    return this.#base.xattrs?.(path)?.[capability] === inode.xattrs?.[capability]
  }

  #sameContent(path: string, inode: PlannedInode): boolean {
    if (inode.size === 0) return true
    return (this.#base.digest?.(path) ?? digestOf(this.#base.hostPath(path))) === digestOf(inode.content!)
  }
}

/** A time without a fraction may have lost it in a tar. */
function sameTime(a: number, b: number): boolean {
  return a === b || (Math.floor(a) === Math.floor(b) && (Number.isInteger(a) || Number.isInteger(b)))
}

function sameAttributes(before: TreeStat, after: PlannedInode): boolean {
  return (
    before.type === after.type &&
    before.mode === after.mode &&
    before.uid === after.uid &&
    before.gid === after.gid &&
    before.device?.join() === after.device?.join()
  )
}

function toEntry(path: string, inode: PlannedInode): LayerEntry {
  return {...inode, path: path.slice(1), type: inode.type as LayerEntry['type'], size: inode.type === 'file' ? inode.size : 0}
}

function whiteout(path: string): LayerEntry {
  return {path: path.slice(1), type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0}
}

/** In pieces: the file may be larger than memory. */
function digestOf(content: string | LayerContent): string {
  const hash = createHash('sha256')
  if (typeof content !== 'string' && content.kind === 'inline') return hash.update(content.base64, 'base64').digest('hex')
  const file = fs.openSync(typeof content === 'string' ? content : content.path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(1 << 18)
    for (let read = fs.readSync(file, buffer); read > 0; read = fs.readSync(file, buffer)) hash.update(buffer.subarray(0, read))
    return hash.digest('hex')
  } finally {
    fs.closeSync(file)
  }
}
