import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Store} from '../content/store.js'
import type {LayerPool} from '../layer/pool.js'
import type {LayerRef} from './layer-ref.js'
import type {LayerStore} from './layer-store.js'

/** The same layer with no time later than `epoch` (seconds): what `rewrite-timestamp=true` asks for. */
export async function clampTimes(
  layer: LayerRef,
  epoch: number,
  {store, pool, layers}: {store: Store; pool: LayerPool; layers: LayerStore}
): Promise<LayerRef> {
  const blob = await layers.blob(layer)
  const scratch = store.temporaryPath('times')
  mkdirSync(scratch, {mode: 0o700})
  try {
    const entries = (await pool.listArchive(store.blobs.path(blob.digest), join(scratch, 'content'))) ?? []
    const tar = join(scratch, 'layer.tar')
    const clamped = entries.map(entry => ({...entry, mtime: Math.min(entry.mtime, epoch)}))
    return layers.commit(await pool.writeLayer(clamped, tar), tar)
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}
