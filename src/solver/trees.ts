import {layersTree} from '../snapshot/tree-layers.js'
import type {Tree} from '../system/tree/tree.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import type {Worker} from '../worker/worker.js'
import type {LayersResult} from './result.js'

/** The layers unpacked, lowest first, as they are to be mounted. */
export function snapshotsOf(result: LayersResult, worker: Worker): Promise<LayerDirectory[]> {
  return worker.layers.stack(result.layers)
}

/** What a mount of the layers would show. */
export async function treeOf(result: LayersResult, worker: Worker): Promise<Tree> {
  return layersTree(await snapshotsOf(result, worker))
}
