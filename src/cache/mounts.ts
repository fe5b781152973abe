import {rm} from 'node:fs/promises'
import {messageOf} from '../errors.js'
import type {Log} from '../log.js'
import type {CacheBackend} from './backend.js'
import type {MountPlace, Packed} from './mount-files.js'

export interface CacheMountsOptions {
  /** Where mounts are kept; without `mounts` of its own nothing is. */
  readonly backend: CacheBackend
  readonly log: Log
  /**
   * For archives, which stay until `close`, since a flush reads them, and for what is being unpacked: on the file system of the
   * mounts' directories.
   */
  readonly tempDirectory: string
  /** Bytes of files; a larger mount is not kept. */
  readonly maxSize?: number | undefined
  readonly now?: () => Date
}

export interface MountsSaved {
  readonly saved: number
  readonly unchanged: number
}

const DEFAULT_MAX_SIZE = 2 * 1024 * 1024 * 1024

/**
 * The directories of `RUN --mount=type=cache`, kept from run to run. What is inside is the tools' business, its eviction as well;
 * a directory is saved as a whole when its names, sizes or times changed. Nothing here fails a build.
 */
export class CacheMounts {
  readonly #options: CacheMountsOptions
  readonly #restored = new Map<string, Promise<void>>()
  /** Directory by id, and what it held when this build got it; undefined for one that was not restored. */
  readonly #used = new Map<string, {directory: string; before: string | undefined}>()
  readonly #before = new Map<string, string>()
  /** By directory: steps for several platforms share it. */
  readonly #packed = new Map<string, Promise<Packed>>()
  #warned = false

  constructor(options: CacheMountsOptions) {
    this.#options = options
  }

  /** Fills `directory` before its first use, unless it is there already. It appears whole or not at all. */
  async restore(id: string, directory: string): Promise<void> {
    const known = this.#restored.get(directory)
    if (known) return known
    const restored = this.#restore(id, directory).catch(error => this.#warn('restore', id, error))
    this.#restored.set(directory, restored)
    return restored
  }

  /** Says that a step used the directory, so that `save` looks at it. */
  used(id: string, directory: string): void {
    this.#used.set(id, {directory, before: this.#before.get(directory)})
  }

  /** Packs what changed and puts it into the backend. Call it before the backend's `flush`. */
  async save(): Promise<MountsSaved> {
    const result = {saved: 0, unchanged: 0}
    for (const [id, {directory, before}] of this.#used) {
      try {
        const saved = await this.#save(id, directory, before)
        if (saved) result.saved++
        else result.unchanged++
      } catch (error) {
        this.#warn('keep', id, error)
      }
    }
    this.#used.clear()
    return result
  }

  /** Removes the archives. Call it after the backend's `flush`. */
  async close(): Promise<void> {
    const packed = await Promise.allSettled(this.#packed.values())
    for (const result of packed) if (result.status === 'fulfilled') await rm(result.value.path, {force: true})
    this.#packed.clear()
  }

  async #restore(id: string, directory: string): Promise<void> {
    const {restoreMount} = await import('./mount-files.js')
    const fingerprint = await restoreMount(id, directory, this.#place)
    if (fingerprint !== undefined) this.#before.set(directory, fingerprint)
  }

  /** False when there is nothing to keep that is not kept already. */
  async #save(id: string, directory: string, before: string | undefined): Promise<boolean> {
    const {packMount, saveMount} = await import('./mount-files.js')
    const pack = () => {
      const packed = this.#packed.get(directory) ?? packMount(directory, this.#place)
      this.#packed.set(directory, packed)
      return packed
    }
    return saveMount({id, directory, before, pack}, this.#place)
  }

  get #place(): MountPlace {
    const {backend, log, tempDirectory, maxSize = DEFAULT_MAX_SIZE, now = () => new Date()} = this.#options
    return {backend, log, tempDirectory, maxSize, now}
  }

  #warn(action: string, id: string, error: unknown): void {
    const message = `Cannot ${action} cache mount ${id}: ${messageOf(error)}; the build goes on without it`
    // A full disk, say, concerns them all: said once.
    if (this.#warned) this.#options.log.debug(message)
    else this.#options.log.warn(message)
    this.#warned = true
  }
}
