import {posix} from 'node:path'
import type {LayerEntry} from '../layer/entry.js'
import type {Tree} from '../system/tree/tree.js'

/**
 * Everything in a tree as the entries of a tar, parents first, names in byte order; the second name of a file is a hard link to
 * the first. Sockets, which no tar holds, are left out. `prefix` (no slashes around it) is put before every path.
 */
export function* treeEntries(tree: Tree, prefix = ''): Generator<LayerEntry> {
  const inodes = new Map<string, string>()
  const pending = ['/']
  while (pending.length > 0) {
    const path = pending.pop()!
    const stat = tree.lstat(path)
    if (!stat || stat.type === 'socket') continue
    if (path !== '/') yield toEntry(tree, path, prefix, inodes)
    else if (prefix !== '') yield directory(prefix)
    if (stat.type !== 'directory') continue
    const names = tree.readdir(path)
    for (let at = names.length - 1; at >= 0; at--) pending.push(posix.join(path, names[at]!))
  }
}

function toEntry(tree: Tree, path: string, prefix: string, inodes: Map<string, string>): LayerEntry {
  const {type, mode, uid, gid, mtime, size, device, inode} = tree.lstat(path)!
  const name = posix.join(prefix, path.slice(1))
  const entry = {path: name, mode, uid, gid, mtime, size: 0, xattrs: tree.xattrs?.(path)}
  const first = inode === undefined ? undefined : inodes.get(inode)
  if (first !== undefined) return {...entry, type: 'hardlink', link: first}
  if (inode !== undefined) inodes.set(inode, name)
  if (type === 'symlink') return {...entry, type, link: tree.readlink(path)}
  if (type === 'file') return {...entry, type, size, content: {kind: 'path', path: tree.hostPath(path)}}
  return {...entry, type: type as LayerEntry['type'], device}
}

function directory(path: string): LayerEntry {
  return {path, type: 'directory', mode: 0o755, uid: 0, gid: 0, mtime: 0, size: 0}
}
