import {posix} from 'node:path'
import {SolveError} from '../../errors.js'
import type {CopyAction} from '../../graph/op.js'
import type {LayerContent} from '../../layer/entry.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree, TreeStat} from '../../system/tree/tree.js'
import {type Attributes, attributesOf, implicitDirectory, placeSource, resolveAttributes} from './copy-placement.js'
import {selectSources} from './copy-select.js'
import {type SelectedSource, type SourceEntry, walkSource} from './copy-walk.js'
import type {PlannedDirectory, PlannedInode} from '../../layer/planned-directory.js'
import type {PlannedTree} from '../../layer/planned-tree.js'

/** Unpacks a file of the source's tree into the destination when it is an archive; false when it is none. */
export type Unpacker = (path: string, owner: Attributes['owner']) => Promise<boolean>

/** COPY and ADD. `unpack` is asked about each regular file of an ADD that may unpack. */
export async function planCopy(plan: PlannedTree, tree: Tree, action: CopyAction, unpack: Unpacker): Promise<void> {
  const attributes = resolveAttributes(plan, action)
  for (const source of await selectSources(tree, action)) {
    const mayUnpack = action.unpack !== 'never' && tree.lstat(source.path)?.type === 'file'
    if (mayUnpack && (await unpack(source.path, attributes.owner))) continue
    copySource(plan, tree, source, action.destination, attributes)
  }
}

/** Copies one source. Its hard links stay links, but none to another source. */
function copySource(plan: PlannedTree, tree: Tree, source: SelectedSource, destination: string, attributes: Attributes): void {
  const isDirectory = tree.lstat(source.path)!.type === 'directory'
  const target = placeSource(plan, destination, {name: source.name, isDirectory}, implicitDirectory(attributes, plan.now))
  new Copier(plan, tree, attributes).copy(source, target)
}

class Copier {
  readonly #plan: PlannedTree
  readonly #tree: Tree
  readonly #attributes: Attributes
  readonly #inodes = new Map<string, PlannedInode>()
  /** Directories that the walk is in; those that were only entered are made when something in them is copied. */
  readonly #stack: {readonly entry: SourceEntry; made: PlannedDirectory | undefined}[] = []
  #target = ''

  constructor(plan: PlannedTree, tree: Tree, attributes: Attributes) {
    this.#plan = plan
    this.#tree = tree
    this.#attributes = attributes
  }

  copy(source: SelectedSource, target: string): void {
    this.#target = target
    walkSource(this.#tree, source, {enter: entry => this.#enter(entry), leave: entry => this.#leave(entry)})
  }

  #enter(entry: SourceEntry): void {
    if (entry.stat.type !== 'directory') this.#copyFile(entry)
    else this.#stack.push({entry, made: entry.included ? this.#makeDirectory(entry, this.#parentOf(entry)) : undefined})
  }

  /** What was put into the directory has changed its time: it gets the source's, and a nested one all that the source has. */
  #leave(entry: SourceEntry): void {
    const {made} = this.#stack.pop()!
    if (!made || !entry.included) return
    if (entry.relative !== '') this.#copyAttributes(made, entry)
    made.inode.mtime = entry.stat.mtime
  }

  #copyFile(entry: SourceEntry): void {
    const directory = this.#parentOf(entry)
    const name = posix.basename(this.#targetOf(entry))
    if (directory.lstat(name)?.type === 'directory') {
      throw new SolveError('COPY_FAILED', `cannot replace to directory ${this.#targetOf(entry)} with file`)
    }
    directory.put(name, this.#inodeOf(entry))
  }

  /** The directory of the source itself exists already, and only its time will change. */
  #makeDirectory(entry: SourceEntry, parent: PlannedDirectory): PlannedDirectory {
    const path = this.#targetOf(entry)
    if (path === '/') return this.#plan.root
    const name = posix.basename(path)
    const existing = parent.directory(name)
    if (existing) {
      if (entry.relative !== '') existing.inode.mode = entry.stat.mode
      return existing
    }
    if (parent.lstat(name)) throw new SolveError('COPY_FAILED', `cannot copy to non-directory: ${path}`)
    const made = parent.makeDirectory(name, {type: 'directory', size: 0, mode: 0, uid: 0, gid: 0, mtime: this.#plan.now})
    this.#copyAttributes(made, entry)
    return made
  }

  /** Also by a link. What leads nowhere is none. */
  #isFile(path: string): boolean {
    const stat = this.#plan.lstat(resolvePath(this.#plan, path, {followLast: true}))
    return stat !== undefined && stat.type !== 'directory'
  }

  #copyAttributes(directory: PlannedDirectory, entry: SourceEntry): void {
    Object.assign(directory.inode, attributesOf(entry.stat, this.#attributes), {xattrs: this.#tree.xattrs?.(entry.path)})
  }

  /** Where the next entry goes: the directory that the walk is in, made if it was only entered so far. */
  #parentOf(entry: SourceEntry): PlannedDirectory {
    let parent = this.#plan.directory(posix.dirname(this.#target))!
    for (const level of this.#stack) parent = level.made ??= this.#makeEntered(level.entry, parent, entry)
    return parent
  }

  /** Where something else is in its place, the kernel is asked for what is below, and says why there is no such thing. */
  #makeEntered(level: SourceEntry, parent: PlannedDirectory, entry: SourceEntry): PlannedDirectory {
    const path = this.#targetOf(level)
    const before = path === '/' ? undefined : parent.lstat(posix.basename(path))
    if (!before || !this.#isFile(path)) return this.#makeDirectory(level, parent)
    const below = posix.join(path, entry.relative.slice(level.relative.length).split('/').filter(Boolean)[0] ?? '')
    throw new SolveError('COPY_FAILED', `failed to stat ${below}: lstat ${below}: not a directory`)
  }

  #targetOf(entry: SourceEntry): string {
    return entry.relative === '' ? this.#target : posix.join(this.#target, entry.relative)
  }

  #inodeOf(entry: SourceEntry): PlannedInode {
    const key = entry.stat.type === 'file' ? entry.stat.inode : undefined
    const known = key === undefined ? undefined : this.#inodes.get(key)
    if (known) return known
    const inode = this.#newInode(entry)
    if (key !== undefined) this.#inodes.set(key, inode)
    return inode
  }

  #newInode({path, stat}: SourceEntry): PlannedInode {
    const {size, mtime, device} = stat
    const type = copiedType(stat)
    const common = {type, mtime, device, ...attributesOf(stat, this.#attributes), xattrs: this.#tree.xattrs?.(path)}
    if (type === 'file') return {...common, size, content: contentOf(this.#tree, path, stat)}
    return type === 'symlink' ? {...common, size: 0, link: this.#tree.readlink(path)} : {...common, size: 0}
  }
}

/** BuildKit's copy has made character devices of block devices for years, and images are to be the same. */
function copiedType({type}: TreeStat): TreeStat['type'] {
  return type === 'block' ? 'char' : type
}

/** An empty file has no bytes to point at: what it was made from may be a socket, which cannot be opened. */
function contentOf(tree: Tree, path: string, {size}: TreeStat): LayerContent {
  return size === 0 ? {kind: 'inline', base64: ''} : {kind: 'path', path: tree.hostPath(path)}
}
