import {rm} from 'node:fs/promises'
import type {CacheBackend} from '../cache/backend.js'
import type {CacheRecord} from '../cache/record.js'
import {messageOf} from '../errors.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {LayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import type {Descriptor} from '../oci/descriptor.js'
import {layerCompression} from '../oci/media-types.js'

export interface CachedLayersOptions {
  readonly cache: CacheBackend
  readonly pool: LayerPool
  readonly log: Log
}

/**
 * Layers that records of a cache promise. That a blob has its digest says nothing of what is in it: a record that names the bytes of
 * another layer would make a wrong image. So what is fetched must unpack to the DiffID; a record that lied is not believed again.
 */
export class CachedLayers {
  readonly #options: CachedLayersOptions
  readonly #lies = new Set<string>()

  constructor(options: CachedLayersOptions) {
    this.#options = options
  }

  find({layer: {diffId, contentDigest, blob}}: CacheRecord): LayerRef | undefined {
    if (blob === undefined || this.#lies.has(`${diffId} ${blob.digest}`)) return undefined
    const fetch: LayerRef['fetch'] = async (wanted, destination) => {
      if (!(await this.#options.cache.fetchBlob(wanted.digest, wanted.size, destination))) return false
      return (await this.#holds(wanted, diffId, destination)) || this.#refuse(wanted, diffId, destination)
    }
    return {diffId, contentDigest, blob, fetch, mountFrom: undefined, isClaim: true}
  }

  async #holds({mediaType}: Descriptor, diffId: string, path: string): Promise<boolean> {
    const compression = layerCompression(mediaType)
    try {
      return compression !== undefined && (await this.#options.pool.diffIdOf(path, compression)) === diffId
    } catch (error) {
      this.#options.log.debug(`Cannot read a cached layer: ${messageOf(error)}`)
      return false
    }
  }

  async #refuse({digest}: Descriptor, diffId: string, path: string): Promise<false> {
    const {log} = this.#options
    const message = `Cannot use layer ${diffId} of the cache: its record names ${digest}, which holds something else`
    if (this.#lies.size === 0) log.warn(`${message}; its step runs again`)
    else log.debug(message)
    this.#lies.add(`${diffId} ${digest}`)
    await rm(path, {force: true})
    return false
  }
}
