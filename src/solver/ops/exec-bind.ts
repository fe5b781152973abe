import type {FileOp} from '../../graph/op.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import {layersTree} from '../../snapshot/tree-layers.js'
import {emptyTree} from '../../system/tree/empty.js'
import type {Tree} from '../../system/tree/tree.js'
import type {StepContext} from '../step-context.js'
import {snapshotsOf} from '../trees.js'
import {type Bind, copyOf, existing, inputOf} from './bind-selection.js'
import {planAndWrite} from './write-files.js'

/**
 * Shows a stage's files by an overlay of its snapshots, and a context's by a layer made of what the mount selects: that has the
 * owners that COPY would give, leaves out what is ignored, and writes to it never reach the user's files (CVE-2025-4953).
 */
export async function bindMount(mount: Bind, target: string, context: StepContext): Promise<RuntimeMount> {
  const input = inputOf(mount, context)
  if (input.kind === 'layers') {
    const snapshots = await snapshotsOf(input, context.worker)
    const subpath = existing(layersTree(snapshots), mount)
    return {kind: 'layers', lowerdirs: snapshots.map(({directory}) => directory), subpath, target, readonly: mount.readonly}
  }
  const subpath = existing(input.tree, mount)
  const layer = await planAndWrite(selectionOp(input.tree, subpath), [emptyTree, input.tree], emptyTree, context)
  const {directory} = await context.worker.layers.snapshot(layer)
  return {kind: 'layers', lowerdirs: [directory], subpath, target, readonly: mount.readonly}
}

function selectionOp(tree: Tree, path: string): FileOp {
  const isDirectory = path === '/' || tree.lstat(path)?.type === 'directory'
  const destination = isDirectory && path !== '/' ? `${path}/` : path
  return {kind: 'file', link: false, actions: [{...copyOf(path), destination}]}
}
