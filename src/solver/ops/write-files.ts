import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {FileOp} from '../../graph/op.js'
import type {LayerRef} from '../../image/layer-ref.js'
import {layersTree} from '../../snapshot/tree-layers.js'
import {emptyTree} from '../../system/tree/empty.js'
import type {Tree} from '../../system/tree/tree.js'
import {chosenDates} from '../dates.js'
import type {LayersResult, Result} from '../result.js'
import type {StepContext} from '../step-context.js'
import {sourceTree} from '../trees.js'
import {planFileOp} from './file-plan.js'

/** The layer that a file operation makes, on top of its parent. */
export async function writeFiles(op: FileOp, context: StepContext, parent: LayersResult): Promise<LayerRef> {
  const {worker} = context
  const inputs = await Promise.all(context.inputs.map((input, index) => inputTree(op, input, index, context)))
  const destination = op.link ? emptyTree : layersTree(await worker.hollow.outlines(parent.layers, context.isRunOn))
  return planAndWrite(op, inputs, destination, context)
}

/** The root is not read as a source unless an action says so; unpacking it twice would cost nothing but the call. */
async function inputTree(op: FileOp, input: Result, index: number, context: StepContext): Promise<Tree> {
  const used = op.actions.some(action => action.kind === 'copy' && action.input === index)
  return used ? (await sourceTree(input, context)).tree : emptyTree
}

/** Entries to tar; archives that ADD unpacks are spooled beside it until it is written. */
export async function planAndWrite(
  op: FileOp,
  inputs: readonly Tree[],
  destination: Tree,
  context: StepContext
): Promise<LayerRef> {
  const {worker, options} = context
  const scratch = worker.store.temporaryPath('file')
  mkdirSync(scratch, {mode: 0o700})
  try {
    let archives = 0
    const now = Math.floor(Date.now() / 1000)
    const entries = await planFileOp(op, inputs, destination, {
      now,
      epoch: options.epoch,
      listArchive: path => worker.pool.listArchive(path, join(scratch, `archive-${archives++}`))
    })
    const tar = join(scratch, 'layer.tar')
    const written = await worker.pool.writeLayer(entries, tar)
    return {...worker.layers.commit(written, tar), dates: chosenDates(written.toc, now)}
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}
