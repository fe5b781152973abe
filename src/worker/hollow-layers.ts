import {messageOf} from '../errors.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {Log} from '../log.js'
import type {Digest} from '../oci/digest.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import {hollowKey, isWorthHollow} from './hollow-key.js'
import type {HollowPlace} from './make-hollow.js'

export interface HollowLayersOptions extends HollowPlace {
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
    options.layers.wantsHollow = (diffId, blob) => options.isKept && isWorthHollow(blob) && !options.cache.find(hollowKey(diffId))
  }

  /**
   * The layers unpacked, lowest first, for looking only: those that are not in the store without their files' bytes.
   * @param whole they are going to be unpacked for something else as well: outlines would be work beside that
   */
  async outlines(layers: readonly LayerRef[], whole = false): Promise<LayerDirectory[]> {
    const outlined = layers.map(layer => (whole || this.#isHere(layer) ? layer : (this.#find(layer.diffId) ?? layer)))
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
    const key = hollowKey(diffId)
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
    const known = cache.find(hollowKey(diffId))
    if (known) {
      cache.put(known)
      return
    }
    const made = this.#make(layer).catch(error => log.debug(`No table of contents of ${diffId}: ${messageOf(error)}`))
    this.#made.set(diffId, made)
  }

  async #make(layer: LayerRef): Promise<void> {
    const {makeHollow} = await import('./make-hollow.js')
    await makeHollow(layer, this.#options)
  }
}
