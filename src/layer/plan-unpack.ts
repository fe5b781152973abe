import {posix} from 'node:path'
import {SolveError} from '../errors.js'
import type {LayerEntry} from './entry.js'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {PlannedDirectory, type PlannedInode} from './planned-directory.js'
import type {PlannedTree} from './planned-tree.js'

/**
 * ADD of an archive: its members on top of what is in the destination, which becomes their root: no name, `..` or link of the
 * archive leads out of it. Members replace what is there, except that directories merge and take the member's mode, owner and
 * time. A hard link changes the file that it names as chmod(2) on the link would. `.wh.` names are plain files here. `--chown`
 * applies to members, `--chmod` does not.
 */
export function planUnpack(
  plan: PlannedTree,
  destination: string,
  entries: readonly LayerEntry[],
  owner: Owner | undefined
): void {
  const root = resolvePath(plan, destination, {followLast: true, isDestination: true})
  plan.makeDirectories(root, {mode: 0o755, ...(owner ?? {uid: 0, gid: 0}), mtime: plan.now})
  new ArchivePlanner(plan, root, owner).add(entries.map(bounded))
}

const NO_BYTES = {kind: 'inline', base64: ''} as const

/** Docker's unpacker dates what is older than 1970 to its start. */
function bounded(entry: LayerEntry): LayerEntry {
  return entry.mtime < 0 ? {...entry, mtime: 0} : entry
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

class ArchivePlanner {
  readonly #plan: PlannedTree
  readonly #root: string
  readonly #owner: Owner | undefined
  /** The destination as the root of its own tree, for following links. */
  readonly #view: Tree

  constructor(plan: PlannedTree, root: string, owner: Owner | undefined) {
    this.#plan = plan
    this.#root = root
    this.#owner = owner
    this.#view = subtree(plan, root)
  }

  /** Directories get their times last, as members that come after them change these; so does what took the place of one. */
  add(entries: readonly LayerEntry[]): void {
    const dated: LayerEntry[] = []
    for (const entry of entries) {
      if (entry.path === '' || entry.path === '.') continue
      const parent = this.#parentOf(entry.path)
      const name = posix.basename(entry.path)
      if (entry.type === 'directory') {
        this.#addDirectory(parent, name, entry)
        dated.push(entry)
      } else parent.put(name, this.#inodeOf(entry))
    }
    for (const {path, mtime} of dated) this.#date(path, mtime)
  }

  /** As utimes(2) does: what a link leads to. */
  #date(path: string, mtime: number): void {
    const target = resolvePath(this.#view, `/${path}`, {followLast: true})
    const inode = this.#plan.directory(posix.join(this.#root, target))?.inode ?? this.#plannedFile(target)
    if (!inode) throw new SolveError('COPY_FAILED', `Cannot unpack the archive: chtimes /${path}: no such file or directory`)
    inode.mtime = mtime
  }

  #addDirectory(parent: PlannedDirectory, name: string, entry: LayerEntry): void {
    const attributes = {mode: entry.mode, uid: this.#owner?.uid ?? entry.uid, gid: this.#owner?.gid ?? entry.gid}
    const existing = parent.directory(name)
    if (existing) Object.assign(existing.inode, attributes)
    else parent.makeDirectory(name, {...attributes, type: 'directory', size: 0, mtime: entry.mtime, xattrs: entry.xattrs})
  }

  /**
   * The directory that a member goes into: links in its path lead inside the destination, and what is missing is made, except
   * where a link that leads nowhere is in its place.
   */
  #parentOf(path: string): PlannedDirectory {
    const parent = posix.dirname(`/${path}`)
    const isLink = this.#view.lstat(resolvePath(this.#view, parent, {followLast: false}))?.type === 'symlink'
    const resolved = resolvePath(this.#view, parent, {followLast: true})
    if (!this.#view.lstat(resolved)) {
      if (isLink) throw new SolveError('COPY_FAILED', `Cannot unpack the archive: open /${path}: no such file or directory`)
      this.#checkLinksAbove(parent)
    }
    const top = this.#plan.directory(this.#root)!
    if (!isDirectoryPath(top, resolved)) {
      throw new SolveError('COPY_FAILED', `Cannot unpack the archive: open /${path}: not a directory`)
    }
    return this.#plan.makeDirectories(posix.join(this.#root, resolved), {mode: 0o755, uid: 0, gid: 0, mtime: this.#plan.now})
  }

  /** Directories are not made through a link that leads nowhere. */
  #checkLinksAbove(path: string): void {
    for (let above = posix.dirname(path); above !== '/'; above = posix.dirname(above)) {
      const isLink = this.#view.lstat(resolvePath(this.#view, above, {followLast: false}))?.type === 'symlink'
      if (isLink && !this.#view.lstat(resolvePath(this.#view, above, {followLast: true})))
        throw new SolveError('COPY_FAILED', `Cannot unpack the archive: mkdir ${above}: file exists`)
    }
  }

  #inodeOf(entry: LayerEntry): PlannedInode {
    if (entry.type === 'hardlink') return this.#linked(entry)
    const {mtime, size, link, device, xattrs, content} = entry
    const mode = entry.type === 'symlink' ? 0o777 : entry.mode
    const type = entry.type as Exclude<LayerEntry['type'], 'hardlink' | 'whiteout'>
    return {
      type,
      mode,
      mtime,
      size,
      link,
      device,
      xattrs,
      content,
      uid: this.#owner?.uid ?? entry.uid,
      gid: this.#owner?.gid ?? entry.gid
    }
  }

  /** The file that a hard link names, which gets the link's mode, owner and time, by all of its names. */
  #linked(entry: LayerEntry): PlannedInode {
    const target = resolvePath(this.#view, `/${entry.link!}`, {followLast: false})
    const inode = this.#plannedFile(target)
    if (!inode) {
      throw new SolveError(
        'COPY_FAILED',
        `Cannot unpack the archive: link /${entry.link} /${entry.path}: no such file or directory`
      )
    }
    Object.assign(inode, {uid: this.#owner?.uid ?? entry.uid, gid: this.#owner?.gid ?? entry.gid})
    if (inode.type !== 'symlink') Object.assign(inode, {mode: entry.mode, mtime: entry.mtime})
    return inode
  }

  /** Of the archive, or what was in the destination before, which then is a part of this layer, too. */
  #plannedFile(target: string): PlannedInode | undefined {
    const parent = this.#plan.directory(posix.dirname(posix.join(this.#root, target)))
    const name = posix.basename(target)
    const known = parent?.children.get(name)
    if (known && !(known instanceof PlannedDirectory)) return known
    const stat = parent?.lstat(name)
    if (!parent || !stat || stat.type === 'directory') return undefined
    const inode = this.#copyOf(posix.join(this.#root, target), stat)
    parent.keep(name, inode)
    return inode
  }

  #copyOf(path: string, {type, mode, uid, gid, size, mtime, device}: TreeStat): PlannedInode {
    return {
      type: type as PlannedInode['type'],
      mode,
      uid,
      gid,
      size,
      mtime,
      device,
      link: type === 'symlink' ? this.#plan.readlink(path) : undefined,
      xattrs: this.#plan.xattrs(path),
      content: type !== 'file' ? undefined : size === 0 ? NO_BYTES : {kind: 'path', path: this.#plan.hostPath(path)}
    }
  }
}

/** False when something else is in the place of one of the directories; what is missing can be made. */
function isDirectoryPath(top: PlannedDirectory, path: string): boolean {
  let directory: PlannedDirectory | undefined = top
  for (const name of path.split('/').filter(Boolean)) {
    const next: PlannedDirectory | undefined = directory.directory(name)
    if (!next) return directory.lstat(name) === undefined
    directory = next
  }
  return true
}

function subtree(tree: Tree, root: string): Tree {
  return {
    lstat: path => tree.lstat(posix.join(root, path)),
    readdir: path => tree.readdir(posix.join(root, path)),
    readlink: path => tree.readlink(posix.join(root, path)),
    hostPath: path => tree.hostPath(posix.join(root, path))
  }
}
