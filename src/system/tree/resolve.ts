import {SnapshotError} from '../../errors.js'
import type {Tree} from './tree.js'

/** What containerd's and runc's path resolvers allow before they see a loop. */
const MAX_LINKS = 255

/**
 * Follows the symlinks in `path`, all inside the tree: an absolute target starts again at the tree's root and `..` stops there.
 * What does not exist is kept as it is, so that a destination can be created. `followLast: false` leaves a symlink in the last
 * place alone. `isDestination`: a path that leads through a file is no path at all.
 *
 * @throws SnapshotError NOT_FOUND on a loop of links, and where a destination goes through a file.
 */
export function resolvePath(
  tree: Tree,
  path: string,
  {followLast, isDestination = false}: {followLast: boolean; isDestination?: boolean}
): string {
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
      if (isDestination && isThroughFile(tree, resolved)) throw new SnapshotError('NOT_FOUND', `lstat ${here}: not a directory`)
      resolved.push(name)
      continue
    }
    if (++links > MAX_LINKS)
      throw new SnapshotError('NOT_FOUND', `Cannot resolve ${path}: too many links: one of them leads back to itself`)
    const target = tree.readlink(here)
    if (target.startsWith('/')) resolved.length = 0
    pending.push(...splitPath(target).reverse())
  }
  return `/${resolved.join('/')}`
}

function isThroughFile(tree: Tree, above: readonly string[]): boolean {
  const type = above.length > 0 ? tree.lstat(`/${above.join('/')}`)?.type : undefined
  return type !== undefined && type !== 'directory'
}

function splitPath(path: string): string[] {
  return path.split('/').filter(part => part !== '' && part !== '.')
}
