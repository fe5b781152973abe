import {rmSync} from 'node:fs'
import type {CacheBackend} from '../cache/backend.js'
import type {CacheRecord} from '../cache/record.js'
import type {StoreRecords} from '../cache/store-records.js'
import type {Store} from '../content/store.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {LayerStore} from '../image/layer-store.js'
import type {HollowTar} from '../image/unpacked-layers.js'
import type {LayerPool} from '../layer/pool.js'
import {layerCompression} from '../oci/media-types.js'
import {hollowKey, isWorthHollow} from './hollow-key.js'

/** Where layers come from, and their tables of contents go. */
export interface HollowPlace {
  readonly store: Store
  readonly layers: LayerStore
  readonly pool: LayerPool
  readonly records: StoreRecords
  readonly cache: CacheBackend
}

/** Makes a layer's table of contents, and keeps it. */
export async function makeHollow(layer: LayerRef, place: HollowPlace): Promise<void> {
  const {cache, layers, records} = place
  const started = Date.now()
  const made = layers.hollow(layer.diffId) ?? (await readHollow(layer, place))
  if (made === undefined) return
  const {written, tar} = made
  try {
    const {diffId, contentDigest} = layers.commit(written, tar)
    const record: CacheRecord = {
      version: 1,
      key: hollowKey(layer.diffId),
      parts: {args: `table of contents of ${layer.diffId}`},
      step: `contents ${layer.diffId}`,
      layer: {diffId, contentDigest, size: written.size},
      created: new Date().toISOString(),
      durationMs: Date.now() - started
    }
    records.put(record)
    cache.put(record)
  } finally {
    rmSync(tar, {force: true})
  }
}

/** Of a layer that was not unpacked by this build. */
async function readHollow(layer: LayerRef, {layers, pool, store}: HollowPlace): Promise<HollowTar | undefined> {
  const blob = await layers.blob(layer)
  const compression = layerCompression(blob.mediaType)
  if (compression === undefined || !isWorthHollow(blob)) return undefined
  const tar = store.temporaryPath('hollow')
  try {
    return {tar, written: await pool.hollow({path: store.blobs.path(blob.digest), compression}, tar)}
  } catch (error) {
    rmSync(tar, {force: true})
    throw error
  }
}
