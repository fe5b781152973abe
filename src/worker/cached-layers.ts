import {rm} from 'node:fs/promises'
import type {CacheBackend} from '../cache/backend.js'
import type {CacheRecord} from '../cache/record.js'
import {LayerError, messageOf} from '../errors.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {LayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
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
      const found = await this.#diffIdOf(wanted, destination)
      return found === diffId || this.#refuse(wanted, diffId, destination)
    }
    return {diffId, contentDigest, blob, fetch, mountFrom: undefined, isClaim: true}
  }

  /** Undefined when it is no layer. @throws what is no fault of the cache: a full disk, a build that was cancelled meanwhile */
  async #diffIdOf({mediaType}: Descriptor, path: string): Promise<Digest | undefined> {
    const compression = layerCompression(mediaType)
    try {
      return compression && (await this.#options.pool.diffIdOf(path, compression))
    } catch (error) {
      if (!(error instanceof LayerError)) throw error
      this.#options.log.debug(`Cannot read a cached layer: ${messageOf(error)}`)
      return undefined
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
