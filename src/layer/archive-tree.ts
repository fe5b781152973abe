import {emptyTree} from '../system/tree/empty.js'
import type {Tree} from '../system/tree/tree.js'
import type {LayerEntry} from './entry.js'
import {planUnpack} from './plan-unpack.js'
import {PlannedTree} from './planned-tree.js'

/**
 * An archive that was listed (`listArchive`) as a tree, without unpacking it: the bytes stay where they were spooled. Directories
 * that the archive has no entry for are dated `now` (seconds).
 */
export function archiveTree(entries: readonly LayerEntry[], now: number): Tree {
  const plan = new PlannedTree(emptyTree, now)
  planUnpack(plan, '/', entries, undefined)
  return plan
}
