import {randomUUID} from 'node:crypto'
import {link, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {temporaryName} from '../content/temporary.js'
import {CacheError, ContentError, hasCode, messageOf} from '../errors.js'
import type {Log} from '../log.js'
import type {Digest} from '../oci/digest.js'
import {type BlobSource, type CacheBackend, type CacheFlushStats, type MountIndex, nothingWritten} from './backend.js'
import {emptyDocument} from './document.js'
import {type GithubEnvironment, githubEnvironment} from './github/environment.js'
import {GithubIndex} from './github/index.js'
import {packPath} from './github/names.js'
import {type PackPlace, PackTable, packKey, planPacks, writePack} from './github/packs.js'
import {Service} from './github/service.js'
import {Toolkit} from './github/toolkit.js'
import {mapLimited} from './limited.js'
import {Pending, type PendingBlob} from './pending.js'
import {RecordSet} from './record-set.js'
import {readBytes, verifyFile, writeVerified} from './verified.js'

export interface GithubCacheOptions {
  /** Builds that share results share a scope. Any text. */
  readonly scope: string
  readonly log: Log
  /** Where temporary files may be made; best on the same file system as the destinations of `fetchBlob`. */
  readonly tempDirectory: string
  /** Bytes of blobs that the index may refer to. */
  readonly maxSize?: number | undefined
  /** Write although the event runs for people without write access. */
  readonly writeUntrusted?: boolean | undefined
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds for one request without its transfer. */
  readonly timeoutMs?: number | undefined
  readonly now?: () => Date
}

/** The service holds 10 GB for a whole repository. */
const DEFAULT_MAX_SIZE = 5 * 1024 * 1024 * 1024
const DEFAULT_TIMEOUT_MS = 20_000
const AT_ONCE = 4

/**
 * GitHub's cache service through @actions/cache. An index entry says what there is; blobs are in few entries (`packs.ts`), each
 * fetched when the first of its blobs is needed. Entries are immutable: the index is a new, higher numbered entry each time.
 */
export function githubCache(options: GithubCacheOptions): CacheBackend {
  return new GithubCache(options)
}

class GithubCache implements CacheBackend {
  readonly name: string
  readonly mounts: MountIndex
  readonly #options: GithubCacheOptions
  readonly #environment: GithubEnvironment
  readonly #directory: string
  readonly #toolkit: Toolkit
  readonly #service: Service
  readonly #index: GithubIndex
  readonly #records = new RecordSet()
  readonly #packs = new PackTable()
  readonly #pending: Pending
  /** Packs under way or here, by key: the file, or undefined for one that is gone. */
  readonly #fetched = new Map<string, Promise<string | undefined>>()
  /** Packs whose key is taken by damaged content. */
  readonly #damaged = new Set<string>()

  constructor(options: GithubCacheOptions) {
    const env = options.env ?? process.env
    const now = options.now ?? (() => new Date())
    this.name = `gha:${options.scope}`
    this.#options = options
    this.#environment = githubEnvironment(env, {writeUntrusted: options.writeUntrusted ?? false})
    this.#directory = join(options.tempDirectory, temporaryName('gha'))
    this.#toolkit = new Toolkit({directory: this.#directory, env})
    this.#service = new Service({toolkit: this.#toolkit, timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS})
    this.#pending = new Pending(this.#records, options.log, now)
    this.mounts = this.#pending.mounts
    this.#index = new GithubIndex({
      scope: options.scope,
      refs: this.#environment.refs,
      service: this.#service,
      directory: this.#directory,
      limits: {maxBytes: options.maxSize ?? DEFAULT_MAX_SIZE, maxText: 1024 * 1024},
      log: options.log,
      now
    })
  }

  async load(): Promise<void> {
    this.#requireService()
    if (!this.#environment.readable) return
    this.#toolkit.start()
    const damage = await this.#index.load(this.#records, this.#packs)
    if (damage) throw damage
  }

  find(key: string) {
    return this.#pending.find(key, digest => this.#packs.find(digest) !== undefined)
  }

  findStep(step: string, line?: string) {
    return this.#records.findStep(step, line)
  }

  document() {
    return this.#records.document()
  }

  async fetchBlob(digest: Digest, size: number, destination: string): Promise<boolean> {
    const place = this.#packs.find(digest)
    if (place === undefined) return false
    if (place.size !== size) throw new ContentError('SIZE_MISMATCH', `Cached blob ${digest} has ${place.size} bytes, not ${size}`)
    const file = await this.#fetchPack(place.pack)
    if (file === undefined) return false
    try {
      await this.#extract(file, place, destination)
      return true
    } catch (error) {
      this.#damaged.add(place.pack)
      this.#packs.drop(place.pack)
      throw hasCode(error, 'ENOENT')
        ? new ContentError('DIGEST_MISMATCH', `Cache entry ${place.pack} holds something else`)
        : error
    }
  }

  put(...put: Parameters<CacheBackend['put']>): void {
    this.#pending.put(put[0])
  }

  async flush(source: BlobSource): Promise<CacheFlushStats> {
    this.#requireService()
    const {readOnly} = this.#environment
    if (readOnly !== undefined) return this.#stayReadOnly(readOnly)
    this.#toolkit.start()
    const {document, blobs, records} = await this.#pending.collect(source, digest => this.#packs.find(digest) !== undefined)
    if (document === emptyDocument) return nothingWritten
    try {
      const written = await this.#savePacks(blobs)
      if (written.failure !== undefined && written.packs === 0) throw written.failure
      await this.#index.save(document, this.#packs)
      if (written.failure !== undefined) throw written.failure
      return {records, blobsWritten: written.blobs.length, bytesWritten: written.blobs.reduce((sum, {size}) => sum + size, 0)}
    } catch (error) {
      if (error instanceof CacheError && error.code === 'WRITE_DENIED') return this.#stayReadOnly(error.message)
      throw error
    }
  }

  async close(): Promise<void> {
    this.#toolkit.close()
    await rm(this.#directory, {recursive: true, force: true})
  }

  #requireService(): void {
    if (this.#environment.available) return
    throw new CacheError(
      'UNAVAILABLE',
      "there is no cache service here (GitHub gives it to an action's steps, not to `run:` steps)"
    )
  }

  #stayReadOnly(reason: string): CacheFlushStats {
    this.#options.log.info(`Cache ${this.name} was not written: ${reason}`)
    return nothingWritten
  }

  #fetchPack(key: string): Promise<string | undefined> {
    const known = this.#fetched.get(key)
    if (known) return known
    const fetched = this.#downloadPack(key)
    this.#fetched.set(key, fetched)
    return fetched
  }

  async #downloadPack(key: string): Promise<string | undefined> {
    try {
      const matched = await this.#service.restore(packPath(key), key, this.#packs.size(key))
      if (matched === key) return join(this.#toolkit.files, key)
      this.#options.log.debug(`Cache entry ${key} is gone`)
      this.#packs.drop(key)
      return undefined
    } catch (error) {
      if (error instanceof CacheError && error.code === 'INVALID_RECORD') throw this.#damage(key)
      throw error
    }
  }

  /** Its key is taken, so the same blobs will be kept under another one. */
  #damage(key: string): ContentError {
    this.#damaged.add(key)
    this.#packs.drop(key)
    return new ContentError('DIGEST_MISMATCH', `entry ${key} is truncated or holds something else`)
  }

  /** The only blob of its pack is linked, not copied: it may be gigabytes. */
  async #extract(file: string, {digest, size, start, pack}: PackPlace, destination: string): Promise<void> {
    if (!this.#packs.isSingle(pack)) return writeVerified(readBytes(file, {start, size}), digest, size, destination)
    await verifyFile(file, digest, size)
    await link(file, destination).catch(error => {
      if (!hasCode(error, 'EXDEV')) throw error
      return writeVerified(readBytes(file), digest, size, destination)
    })
  }

  /** Blobs of a pack that could not be saved are not in `PackTable` after, so their records are not written either. */
  async #savePacks(blobs: readonly PendingBlob[]): Promise<{packs: number; blobs: PendingBlob[]; failure: unknown}> {
    let failure: unknown
    let packs = 0
    const saved = await mapLimited(planPacks(blobs), AT_ONCE, async pack => {
      try {
        const written = await this.#savePack(pack)
        packs++
        return written
      } catch (error) {
        this.#options.log.debug(`Saving a cache entry: ${messageOf(error)}`)
        failure ??= error
        return []
      }
    })
    return {packs, blobs: saved.flat(), failure}
  }

  async #savePack(blobs: readonly PendingBlob[]): Promise<readonly PendingBlob[]> {
    const key = packKey(blobs, this.#damaged.has(packKey(blobs, '')) ? randomUUID() : '')
    const size = blobs.reduce((sum, blob) => sum + blob.size, 0)
    // The client packs everything before it asks whether the key is taken.
    if ((await this.#service.lookup(packPath(key), key)) === key) {
      this.#packs.add(key, blobs)
      return []
    }
    const file = join(this.#toolkit.files, key)
    await writePack(blobs, file)
    try {
      await this.#service.save(packPath(key), key, size)
    } finally {
      await rm(file, {force: true})
    }
    this.#packs.add(key, blobs)
    return blobs
  }
}
