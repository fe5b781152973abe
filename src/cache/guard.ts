import {CacheError, ContentError, messageOf, RegistryError} from '../errors.js'
import type {Log} from '../log.js'
import type {Digest} from '../oci/digest.js'
import {
  type BlobSource,
  type CacheBackend,
  type CacheFlushStats,
  type LayerFile,
  type MountIndex,
  nothingWritten
} from './backend.js'
import type {CacheRecord} from './record.js'

/**
 * The backend as a build sees it: nothing throws. The first failure is a warning, later ones are not said; after a failure of
 * the backend itself (not of one blob or record) it is left alone for the rest of the build, so that trouble costs its time once.
 */
export function guarded(backend: CacheBackend, log: Log): CacheBackend {
  return new GuardedCache(backend, log)
}

class GuardedCache implements CacheBackend {
  readonly name: string
  readonly mounts: MountIndex | undefined
  readonly #backend: CacheBackend
  readonly #log: Log
  #usable = true
  #warned = false
  #loaded: Promise<void> | undefined

  constructor(backend: CacheBackend, log: Log) {
    this.name = backend.name
    this.#backend = backend
    this.#log = log
    this.mounts = backend.mounts
  }

  load(): Promise<void> {
    this.#loaded ??= this.#attempt('read', undefined, () => this.#backend.load())
    return this.#loaded
  }

  /** Nothing once the backend failed: its blobs will not come either. */
  find(key: string): CacheRecord | undefined {
    return this.#usable ? this.#backend.find(key) : undefined
  }

  findStep(step: string, line?: string): CacheRecord | undefined {
    return this.#backend.findStep(step, line)
  }

  fetchBlob(digest: Digest, size: number, destination: string): Promise<boolean> {
    return this.#attempt('read', false, () => this.#backend.fetchBlob(digest, size, destination))
  }

  put(...put: Parameters<CacheBackend['put']>): void {
    this.#backend.put(...put)
  }

  send(blob: LayerFile): void {
    if (this.#usable) this.#backend.send?.(blob)
  }

  flush(blobs: BlobSource): Promise<CacheFlushStats> {
    return this.#attempt('write', nothingWritten, () => this.#backend.flush(blobs))
  }

  async close(): Promise<void> {
    // What breaks because of this is nobody's trouble.
    this.#usable = false
    this.#warned = true
    try {
      await this.#backend.close?.()
    } catch (error) {
      this.#log.debug(`Closing cache ${this.name}: ${messageOf(error)}`)
    }
  }

  async #attempt<T>(action: 'read' | 'write', otherwise: T, run: () => Promise<T>): Promise<T> {
    if (!this.#usable) return otherwise
    try {
      return await run()
    } catch (error) {
      if (!isPartial(error)) this.#usable = false
      this.#warn(`Cannot ${action} cache ${this.name}: ${messageOf(error)}; the build goes on without it`)
      return otherwise
    }
  }

  #warn(message: string): void {
    if (this.#warned) this.#log.debug(message)
    else this.#log.warn(message)
    this.#warned = true
  }
}

/** A blob with wrong bytes or a broken record says nothing of the rest, which a backend has read nevertheless. */
function isPartial(error: unknown): boolean {
  if (error instanceof CacheError) return error.code === 'INVALID_RECORD'
  const isWrong = (error instanceof ContentError || error instanceof RegistryError) && error.code === 'DIGEST_MISMATCH'
  return isWrong || (error instanceof ContentError && error.code === 'SIZE_MISMATCH')
}
