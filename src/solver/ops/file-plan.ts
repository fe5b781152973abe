import type {CopyAction, FileAction, FileOp} from '../../graph/op.js'
import type {LayerEntry} from '../../layer/entry.js'
import {emptyTree} from '../../system/tree/empty.js'
import type {Tree} from '../../system/tree/tree.js'
import {planCopy} from './copy-plan.js'
import {planMkdir} from './mkdir-plan.js'
import {layerEntries} from '../../layer/planned-layer.js'
import {PlannedTree} from '../../layer/planned-tree.js'
import {planUnpack} from '../../layer/plan-unpack.js'
import {planWrite} from './write-plan.js'

export interface FilePlanOptions {
  /** Seconds: the time of what the step itself makes. */
  readonly now: number
  /** SOURCE_DATE_EPOCH: dates what WORKDIR makes. */
  readonly epoch?: number | undefined
  /**
   * Lists a local archive (a path of this machine) in the archive's order, contents spooled where they stay until the layer is
   * written. undefined when the file is no archive.
   */
  readonly listArchive: (path: string) => Promise<readonly LayerEntry[] | undefined>
}

/**
 * Works out the layer that a file operation makes, without touching a disk: the destination is only looked at, and the entries say
 * where the bytes of their files are. With `--link` the destination does not count: the layer fits on top of anything.
 *
 * @param inputs trees of the vertex' inputs; `CopyAction.input` is an index of it
 * @throws SolveError FILE_NOT_FOUND, COPY_FAILED, INVALID; DockerfileError INVALID for a bad `--chmod`
 */
export async function planFileOp(
  op: FileOp,
  inputs: readonly Tree[],
  destination: Tree,
  options: FilePlanOptions
): Promise<LayerEntry[]> {
  const plan = new PlannedTree(op.link ? emptyTree : destination, options.now)
  for (const action of op.actions) await planAction(plan, action, inputs, options)
  return layerEntries(plan)
}

async function planAction(
  plan: PlannedTree,
  action: FileAction,
  inputs: readonly Tree[],
  options: FilePlanOptions
): Promise<void> {
  switch (action.kind) {
    case 'copy':
      return planCopy(plan, inputs[action.input]!, action, unpackerFor(plan, action, inputs[action.input]!, options))
    case 'write':
      return planWrite(plan, action)
    case 'mkdir':
      return planMkdir(plan, action, options.epoch)
  }
}

function unpackerFor(plan: PlannedTree, action: CopyAction, tree: Tree, options: FilePlanOptions) {
  return async (path: string, owner: {uid: number; gid: number} | undefined): Promise<boolean> => {
    const entries = await options.listArchive(tree.hostPath(path))
    if (entries) planUnpack(plan, action.destination, entries, owner)
    return entries !== undefined
  }
}
