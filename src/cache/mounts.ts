import {existsSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {temporaryName} from '../content/temporary.js'
import {messageOf} from '../errors.js'
import type {Log} from '../log.js'
import type {Digest} from '../oci/digest.js'
import type {CacheBackend} from './backend.js'
import {type DirectoryState, stateOf} from './mount-state.js'
import type {CachedBlob} from './record.js'

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
    const {backend, log, tempDirectory} = this.#options
    const record = backend.mounts?.find(id)
    if (record === undefined || existsSync(directory)) return
    const {unpackDirectory} = await import('./mount-archive.js')
    const archive = join(tempDirectory, temporaryName('mount'))
    const fresh = join(tempDirectory, temporaryName('mount'))
    try {
      if (!(await backend.fetchBlob(record.blob.digest, record.blob.size, archive))) return
      await mkdir(dirname(directory), {recursive: true, mode: 0o700})
      await unpackDirectory(archive, record.blob.mediaType, fresh, this.#maxSize)
      this.#before.set(directory, stateOf(fresh).fingerprint)
      await rename(fresh, directory)
      log.debug(`Restored cache mount ${id} (${record.blob.size} bytes)`)
    } finally {
      await rm(archive, {force: true})
      await rm(fresh, {force: true, recursive: true})
    }
  }

  /** False when there is nothing to keep that is not kept already. */
  async #save(id: string, directory: string, before: string | undefined): Promise<boolean> {
    const {backend, log} = this.#options
    if (backend.mounts === undefined || !existsSync(directory)) return false
    const state = stateOf(directory)
    const kept = backend.mounts.find(id)
    if (state.files === 0 || state.fingerprint === before || state.fingerprint === kept?.fingerprint) return false
    if (state.bytes > this.#maxSize) {
      log.info(`Cache mount ${id} is not kept: it has ${inMegabytes(state)}, the limit is ${Math.round(this.#maxSize / 1e6)} MB`)
      return false
    }
    const {path, diffId, blob} = await this.#pack(directory)
    const created = (this.#options.now ?? (() => new Date()))().toISOString()
    backend.mounts.put({version: 1, id, fingerprint: state.fingerprint, diffId, blob, created}, path)
    return true
  }

  #pack(directory: string): Promise<Packed> {
    const packed = this.#packed.get(directory) ?? packInto(join(this.#options.tempDirectory, temporaryName('mount')), directory)
    this.#packed.set(directory, packed)
    return packed
  }

  get #maxSize(): number {
    return this.#options.maxSize ?? DEFAULT_MAX_SIZE
  }

  #warn(action: string, id: string, error: unknown): void {
    const message = `Cannot ${action} cache mount ${id}: ${messageOf(error)}; the build goes on without it`
    // A full disk, say, concerns them all: said once.
    if (this.#warned) this.#options.log.debug(message)
    else this.#options.log.warn(message)
    this.#warned = true
  }
}

interface Packed {
  readonly path: string
  readonly diffId: Digest
  readonly blob: CachedBlob
}

async function packInto(path: string, directory: string): Promise<Packed> {
  try {
    const {packDirectory} = await import('./mount-archive.js')
    return {path, ...(await packDirectory(directory, path))}
  } catch (error) {
    await rm(path, {force: true})
    throw error
  }
}

function inMegabytes({bytes}: DirectoryState): string {
  return `${Math.round(bytes / 1e6)} MB`
}
