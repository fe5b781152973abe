import {chmodSync, copyFileSync, lchownSync, lutimesSync, mkdirSync, symlinkSync} from 'node:fs'
import {join, posix} from 'node:path'
import {callSpecialsSync} from '../../system/special.js'
import type {Tree, TreeStat} from '../../system/tree/tree.js'
import {fileTime} from '../../system/file-time.js'

/** Writes what is in a directory of a tree into a real one, with owners, modes and times. Sockets are left out: nobody listens. */
export function copyTree(tree: Tree, from: string, to: string): void {
  for (const name of tree.readdir(from)) {
    const path = posix.join(from, name)
    const stat = tree.lstat(path)
    if (stat && stat.type !== 'socket') copyPath(tree, path, stat, join(to, name))
  }
}

function copyPath(tree: Tree, path: string, stat: TreeStat, to: string): void {
  make(tree, path, stat, to)
  lchownSync(to, stat.uid, stat.gid)
  // After the owner: changing that takes the setuid bit away.
  if (stat.type !== 'symlink') chmodSync(to, stat.mode)
  lutimesSync(to, fileTime(stat.mtime), fileTime(stat.mtime))
}

function make(tree: Tree, path: string, {type, mode, device}: TreeStat, to: string): void {
  switch (type) {
    case 'directory':
      mkdirSync(to)
      copyTree(tree, path, to)
      break
    case 'symlink':
      symlinkSync(tree.readlink(path), to)
      break
    case 'file':
      copyFileSync(tree.hostPath(path), to)
      break
    case 'char':
    case 'block':
    case 'fifo':
      callSpecialsSync([{call: 'mknod', path: to, type, mode, device: device ?? [0, 0]}])
  }
}
