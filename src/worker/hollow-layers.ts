import {createHash} from 'node:crypto'
import {rmSync} from 'node:fs'
import type {CacheBackend} from '../cache/backend.js'
import type {CacheRecord} from '../cache/record.js'
import type {StoreRecords} from '../cache/store-records.js'
import type {Store} from '../content/store.js'
import {messageOf} from '../errors.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {LayerStore} from '../image/layer-store.js'
import type {HollowTar} from '../image/unpacked-layers.js'
import type {LayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {layerCompression} from '../oci/media-types.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'

/** A layer below this many bytes is fetched as soon as its table of contents. */
const WORTH_IT = 256 * 1024

export interface HollowLayersOptions {
  readonly store: Store
  readonly layers: LayerStore
  readonly pool: LayerPool
  readonly records: StoreRecords
  readonly cache: CacheBackend
  /** Whether anything is written to the cache. */
  readonly isKept: boolean
  readonly log: Log
}

/**
 * Layers without their bytes, kept in the cache beside the real ones (`layer/hollow.ts`): a COPY looks at what it copies onto, and
 * on an empty machine that need not be fetched for it. An accelerator: what is missing is fetched as ever.
 */
export class HollowLayers {
  readonly #options: HollowLayersOptions
  readonly #made = new Map<Digest, Promise<void>>()

  constructor(options: HollowLayersOptions) {
    this.#options = options
    options.layers.wantsHollow = (diffId, blob) => options.isKept && isWorthIt(blob) && !options.cache.find(keyOf(diffId))
  }

  /** The layers unpacked, lowest first, for looking only: those that are not in the store without their files' bytes. */
  async outlines(layers: readonly LayerRef[]): Promise<LayerDirectory[]> {
    const outlined = layers.map(layer => (this.#isHere(layer) ? layer : (this.#find(layer.diffId) ?? layer)))
    const found = await this.#options.layers.stack(outlined).catch(error => {
      this.#options.log.debug(`Cannot use tables of contents: ${messageOf(error)}`)
    })
    const real = found ? layers.filter((layer, index) => layer === outlined[index]) : layers
    const directories = found ?? (await this.#options.layers.stack(layers))
    for (const layer of real) this.#keep(layer)
    return directories
  }

  /** What is still being made is in the cache after this. Call it before the cache's `flush`. */
  async settle(): Promise<void> {
    await Promise.all(this.#made.values())
  }

  #isHere(layer: LayerRef): boolean {
    const {layers} = this.#options
    const {diffId, blob} = layer
    return layers.hasSnapshot(diffId) || layers.hasBlob(diffId) || (blob !== undefined && layers.isHere(layer, blob))
  }

  #find(diffId: Digest): LayerRef | undefined {
    const {cache, layers, records} = this.#options
    const key = keyOf(diffId)
    const record = records.find(key) ?? cache.find(key)
    if (!record) return undefined
    cache.put(record)
    const {blob, contentDigest} = record.layer
    if (layers.hasBlob(record.layer.diffId)) return layers.known(record.layer.diffId)
    if (!blob) return undefined
    const fetch: LayerRef['fetch'] = (wanted, destination) => cache.fetchBlob(wanted.digest, wanted.size, destination)
    return {diffId: record.layer.diffId, contentDigest, blob, fetch, mountFrom: undefined}
  }

  /** Made beside the steps that run; who flushes the cache waits for it. */
  #keep(layer: LayerRef): void {
    const {diffId} = layer
    const {cache, isKept, log} = this.#options
    if (!isKept || this.#made.has(diffId)) return
    const known = cache.find(keyOf(diffId))
    if (known) {
      cache.put(known)
      return
    }
    const made = this.#make(layer).catch(error => log.debug(`No table of contents of ${diffId}: ${messageOf(error)}`))
    this.#made.set(diffId, made)
  }

  /** Of a layer that was not unpacked by this build. */
  async #read(layer: LayerRef): Promise<HollowTar | undefined> {
    const {layers, pool, store} = this.#options
    const blob = await layers.blob(layer)
    const compression = layerCompression(blob.mediaType)
    if (compression === undefined || !isWorthIt(blob)) return undefined
    const tar = store.temporaryPath('hollow')
    try {
      return {tar, written: await pool.hollow({path: store.blobs.path(blob.digest), compression}, tar)}
    } catch (error) {
      rmSync(tar, {force: true})
      throw error
    }
  }

  async #make(layer: LayerRef): Promise<void> {
    const {cache, layers, records} = this.#options
    const started = Date.now()
    const made = layers.hollow(layer.diffId) ?? (await this.#read(layer))
    if (made === undefined) return
    const {written, tar} = made
    try {
      const {diffId, contentDigest} = layers.commit(written, tar)
      const record: CacheRecord = {
        version: 1,
        key: keyOf(layer.diffId),
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
}

function isWorthIt({mediaType, size}: Descriptor): boolean {
  return layerCompression(mediaType) !== undefined && size >= WORTH_IT
}

function keyOf(diffId: Digest): string {
  return createHash('sha256').update(`contents/1 ${diffId}`).digest('hex')
}
