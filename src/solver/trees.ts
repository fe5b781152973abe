import type {LayerDirectory} from '../snapshot/tree-layers.js'
import type {Tree} from '../system/tree/tree.js'
import type {OpenTree, Worker} from '../worker/worker.js'
import type {LayersResult, Result} from './result.js'
import type {StepContext} from './step-context.js'

/** The layers unpacked, lowest first, as they are to be mounted. */
export function snapshotsOf(result: LayersResult, worker: Worker): Promise<LayerDirectory[]> {
  return worker.layers.stack(result.layers)
}

/** A result as files to read, with a way to digest them. */
export async function sourceTree(input: Result, {worker}: StepContext): Promise<Omit<OpenTree, 'kind'>> {
  if (input.kind === 'tree') return input
  const tree = await treeOf(input, worker)
  return {tree, digestFiles: (paths: readonly string[]) => worker.pool.digestFiles(paths.map(path => tree.hostPath(path)))}
}

/** What a mount of the layers would show. */
async function treeOf(result: LayersResult, worker: Worker): Promise<Tree> {
  const {layersTree} = await import('../snapshot/tree-layers.js')
  return layersTree(await snapshotsOf(result, worker))
}
