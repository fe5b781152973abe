import {posix} from 'node:path'
import {applyChmod, type Chmod, parseChmod} from '../../context/chmod.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree, TreeStat} from '../../system/tree/tree.js'
import {ownerIn} from './copy-owner.js'
import type {NewDirectory, PlannedTree} from '../../layer/planned-tree.js'

/** What `--chown` and `--chmod` make of things, resolved for one destination. */
export interface Attributes {
  readonly owner: {readonly uid: number; readonly gid: number} | undefined
  readonly chmod: Chmod | undefined
}

/** Names in `--chown` are looked up in the destination, as it is when the action runs. */
export function resolveAttributes(destination: Tree, action: {chown: string | undefined; chmod: string | undefined}): Attributes {
  return {
    owner: action.chown === undefined || action.chown === '' ? undefined : ownerIn(destination, action.chown),
    chmod: action.chmod === undefined || action.chmod === '' ? undefined : parseChmod(action.chmod)
  }
}

/** Mode and owner of a copy. Symlinks keep their mode. */
export function attributesOf(stat: TreeStat, {owner, chmod}: Attributes): {mode: number; uid: number; gid: number} {
  const mode = chmod && stat.type !== 'symlink' ? applyChmod(chmod, stat.mode, stat.type === 'directory') : stat.mode
  return {mode, uid: owner?.uid ?? stat.uid, gid: owner?.gid ?? stat.gid}
}

/** Directories that a copy makes on its way: an octal `--chmod` counts for them, without its special bits; a symbolic one does not. */
export function implicitDirectory({owner, chmod}: Attributes, now: number): NewDirectory {
  return {mode: chmod?.kind === 'octal' ? chmod.mode & 0o777 : 0o755, uid: owner?.uid ?? 0, gid: owner?.gid ?? 0, mtime: now}
}

/**
 * Makes the directories that a destination needs and says where a source goes: into the destination when that is a directory
 * and the source is none, else in its place. Symlinks in the destination are followed inside the root; the last one is replaced
 * when it is found in the directory that a source goes into.
 *
 * @throws SolveError COPY_FAILED when a file is where a directory has to be.
 */
export function placeSource(
  plan: PlannedTree,
  destination: string,
  source: {name: string; isDirectory: boolean},
  made: NewDirectory
): string {
  const above = destination.endsWith('/') ? destination : posix.dirname(destination)
  plan.makeDirectories(resolvePath(plan, above, {followLast: true, isDestination: true}), made)
  const resolved = resolvePath(plan, destination, {followLast: true, isDestination: true})
  const existing = plan.lstat(resolved)
  const inside = !source.isDirectory && existing?.type === 'directory'
  const target = inside ? posix.join(resolved, posix.basename(source.name)) : resolved
  plan.makeDirectories(source.isDirectory && !existing ? target : posix.dirname(target), made)
  return target
}
