import type {MkdirAction} from '../../graph/op.js'
import {resolvePath} from '../../system/tree/resolve.js'
import {ownerIn} from './copy-owner.js'
import type {PlannedTree} from '../../layer/planned-tree.js'

/** WORKDIR: makes the missing directories of a path, dated with SOURCE_DATE_EPOCH (seconds) if there is one. */
export function planMkdir(plan: PlannedTree, action: MkdirAction, epoch: number | undefined): void {
  const owner = action.owner === undefined || action.owner === '' ? {uid: 0, gid: 0} : ownerIn(plan, action.owner)
  const path = resolvePath(plan, action.path, {followLast: true, isDestination: true})
  plan.makeDirectories(path, {mode: 0o755, ...owner, mtime: epoch ?? plan.now})
}
