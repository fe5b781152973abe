import {SnapshotError} from '../../errors.js'
import type {Tree} from './tree.js'

/** What containerd's and runc's path resolvers allow before they see a loop. */
const MAX_LINKS = 255

/**
 * Follows the symlinks in `path`, all inside the tree: an absolute target starts again at the tree's root and `..` stops there.
 * What does not exist is kept as it is, so that a destination can be created. `followLast: false` leaves a symlink in the last
 * place alone.
 *
 * @throws SnapshotError NOT_FOUND on a loop of links.
 */
export function resolvePath(tree: Tree, path: string, {followLast}: {followLast: boolean}): string {
  const pending = splitPath(path).reverse()
  const resolved: string[] = []
  let links = 0
  while (pending.length > 0) {
    const name = pending.pop()!
    if (name === '..') {
      resolved.pop()
      continue
    }
    const here = `/${[...resolved, name].join('/')}`
    const isLink = (pending.length > 0 || followLast) && tree.lstat(here)?.type === 'symlink'
    if (!isLink) {
      resolved.push(name)
      continue
    }
    if (++links > MAX_LINKS) throw new SnapshotError('NOT_FOUND', `Cannot resolve ${path}: too many levels of symbolic links`)
    const target = tree.readlink(here)
    if (target.startsWith('/')) resolved.length = 0
    pending.push(...splitPath(target).reverse())
  }
  return `/${resolved.join('/')}`
}

function splitPath(path: string): string[] {
  return path.split('/').filter(part => part !== '' && part !== '.')
}
