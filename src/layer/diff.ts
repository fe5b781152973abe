import {readlinkSync} from 'node:fs'
import {LayerError} from '../errors.js'
import {sortByBytes} from '../system/tree/byte-order.js'
import {OPAQUE_VALUE, type OverlayAttributes, overlayAttributes} from '../snapshot/overlay-format.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {isWhiteoutDevice} from '../system/tree/stat.js'
import {readXattrsSync, type Xattrs} from '../system/xattr.js'
import type {LayerEntry} from './entry.js'
import {keptXattrs, sameXattrs} from './kept-xattrs.js'
import {joinPath} from './layer-path.js'
import {sameFile} from './same-file.js'
import {readUpper, type UpperNode, walkUpper} from './upper-nodes.js'

export interface DiffOptions {
  /** What the upperdir was mounted on. */
  readonly lower: Pick<Tree, 'lstat' | 'readdir' | 'hostPath'>
  /** Paths (no leading slash) that are left out with all below them: mount points that the runtime made. */
  readonly skip?: Iterable<string> | undefined
  /** True when the overlay was mounted with `userxattr`. */
  readonly userXattr?: boolean | undefined
}

export interface UpperDiff {
  /** In the order of the tar. */
  readonly entries: LayerEntry[]
  /** Directories of the upperdir that hide what is below them: whoever keeps it as a layer's directory needs to know them. */
  readonly opaque: string[]
  /** Paths of the upperdir that the layer does not have, nor anything below them; their parents it has. */
  readonly left: string[]
}

/**
 * The layer that an overlayfs upperdir is, as BuildKit writes it: changes in path order with their parents, explicit whiteouts
 * in the place of the name that they hide (an opaque directory becomes one for each name that is gone), and nothing for a path
 * that was copied up and is still the same. Sockets cannot be stored and are left out.
 * @throws LayerError UNSUPPORTED when the mount allowed `redirect_dir` or `metacopy`, and for names that are not UTF-8.
 */
export function diffUpperSync(upperdir: string, options: DiffOptions): UpperDiff {
  return new UpperDiffer(upperdir, options).diff()
}

/** A path below the upperdir, and whether the two sides agree on everything that a stat shows. */
interface Compared {
  readonly lower: TreeStat | undefined
  readonly same: boolean
}

class UpperDiffer {
  readonly #lower: DiffOptions['lower']
  readonly #skip: ReadonlySet<string>
  readonly #marks: OverlayAttributes
  readonly #root: UpperNode
  readonly #compared = new Map<UpperNode, Compared>()
  readonly #xattrs: ReadonlyMap<string, Xattrs>
  /** First path of each inode that has several. */
  readonly #inodes = new Map<string, string>()
  readonly #opaque: string[] = []
  readonly #entries: LayerEntry[] = []

  constructor(upperdir: string, options: DiffOptions) {
    this.#lower = options.lower
    this.#skip = new Set(options.skip ?? [])
    this.#marks = overlayAttributes({userXattr: options.userXattr ?? false})
    this.#root = readUpper(upperdir, this.#skip)
    this.#xattrs = this.#readXattrs()
  }

  diff(): UpperDiff {
    this.#diffChildren(this.#root, this.#isOpaque(this.#root))
    const paths = new Set(this.#entries.map(({path}) => path))
    const opaque = this.#opaque.filter(path => path === '' || paths.has(path))
    return {entries: this.#entries, opaque, left: leftOut(this.#root, paths)}
  }

  /** One child process for the upperdir's attributes and for those below that decide whether something changed. */
  #readXattrs(): ReadonlyMap<string, Xattrs> {
    const paths: string[] = []
    for (const node of walkUpper(this.#root)) {
      const {type} = node.stat
      if (type === 'directory' || type === 'file') paths.push(node.hostPath)
      if (node.path !== '' && this.#compare(node).same) paths.push(this.#lowerHostPath(node))
    }
    return readXattrsSync(paths)
  }

  #compare(node: UpperNode): Compared {
    const known = this.#compared.get(node)
    if (known) return known
    const lower = this.#lower.lstat(`/${node.path}`)
    const same = lower !== undefined && sameFile(node, {stat: lower, hostPath: this.#lowerHostPath(node)})
    const compared = {lower, same}
    this.#compared.set(node, compared)
    return compared
  }

  #lowerHostPath(node: UpperNode): string {
    return this.#lower.hostPath(`/${node.path}`)
  }

  /** `opaque`: nothing of the lower directory shows through, so each name that it has and we lack was removed. */
  #diffChildren(node: UpperNode, opaque: boolean): void {
    const hidden = opaque ? this.#lowerNames(node).filter(name => !node.children.has(name)) : []
    const names = hidden.length > 0 ? sortByBytes([...node.children.keys(), ...hidden]) : node.children.keys()
    for (const name of names) {
      const child = node.children.get(name)
      if (child === undefined) this.#entries.push(whiteout(joinPath(node.path, name)))
      else this.#diffNode(child, opaque)
    }
  }

  #lowerNames(node: UpperNode): string[] {
    const path = `/${node.path}`
    if (this.#lower.lstat(path)?.type !== 'directory') return []
    return this.#lower.readdir(path).filter(name => !this.#skip.has(joinPath(node.path, name)))
  }

  #diffNode(node: UpperNode, insideOpaque: boolean): void {
    if (node.stat.type === 'directory') this.#diffDirectory(node, insideOpaque)
    else if (!isWhiteoutDevice(node.stat) && node.stat.type !== 'socket') this.#diffFile(node)
    else if (this.#compare(node).lower) this.#entries.push(whiteout(node.path))
  }

  #diffFile(node: UpperNode): void {
    if (!this.#isUnchanged(node)) this.#entries.push(this.#toEntry(node))
  }

  /** A directory comes before what is below it, and comes at all only when it or something below it changed. */
  #diffDirectory(node: UpperNode, insideOpaque: boolean): void {
    const count = this.#entries.push(this.#toEntry(node))
    const isOpaque = this.#isOpaque(node)
    this.#diffChildren(node, insideOpaque || isOpaque)
    if (this.#entries.length === count && this.#isUnchanged(node)) this.#entries.pop()
  }

  #isOpaque(node: UpperNode): boolean {
    const xattrs = this.#xattrs.get(node.hostPath)
    if (xattrs?.[this.#marks.redirect] !== undefined) throw incomplete(node, 'redirect_dir')
    const opaque = Buffer.from(xattrs?.[this.#marks.opaque] ?? '', 'base64').toString() === OPAQUE_VALUE
    if (opaque) this.#opaque.push(node.path)
    return opaque
  }

  #isUnchanged(node: UpperNode): boolean {
    if (!this.#compare(node).same) return false
    return sameXattrs(this.#keptXattrs(node.hostPath), this.#keptXattrs(this.#lowerHostPath(node)))
  }

  #keptXattrs(hostPath: string): Xattrs | undefined {
    return keptXattrs(this.#xattrs.get(hostPath))
  }

  #toEntry(node: UpperNode): LayerEntry {
    const {path, hostPath, stat} = node
    if (this.#xattrs.get(hostPath)?.[this.#marks.metacopy] !== undefined) throw incomplete(node, 'metacopy')
    const {type, mode, uid, gid, mtime, size, device} = stat
    const entry = {path, mode, uid, gid, mtime, size: 0, xattrs: this.#keptXattrs(hostPath)}
    const first = this.#firstName(node)
    if (first !== path) return {...entry, type: 'hardlink', link: first}
    if (type === 'symlink') return {...entry, type, link: readlinkSync(hostPath)}
    if (type === 'file') return {...entry, type, size, content: {kind: 'path', path: hostPath}}
    return {...entry, type: type as LayerEntry['type'], device}
  }

  /** The path that holds the file; the others link to it. */
  #firstName({path, stat}: UpperNode): string {
    if (stat.inode === undefined) return path
    const first = this.#inodes.get(stat.inode)
    if (first === undefined) this.#inodes.set(stat.inode, path)
    return first ?? path
  }
}

/** The topmost paths that are not among these. A file that was copied up to be linked stays: it is still the same file then. */
function leftOut({children}: UpperNode, paths: ReadonlySet<string>): string[] {
  return [...children.values()].flatMap(child => {
    if (paths.has(child.path)) return leftOut(child, paths)
    return hasLinks(child) ? [] : [child.path]
  })
}

function hasLinks(node: UpperNode): boolean {
  return node.stat.inode !== undefined || [...node.children.values()].some(hasLinks)
}

function whiteout(path: string): LayerEntry {
  return {path, type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0}
}

function incomplete(node: UpperNode, option: 'redirect_dir' | 'metacopy'): LayerError {
  return new LayerError('UNSUPPORTED', `Cannot make a layer: overlayfs left part of "${node.path}" below (${option})`, {
    hint: `The overlay must be mounted with ${option}=off.`
  })
}
