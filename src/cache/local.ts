import {randomUUID} from 'node:crypto'
import {constants, existsSync} from 'node:fs'
import {copyFile, mkdir, readdir, rename, rm, stat, utimes} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {CacheError, ContentError, hasCode} from '../errors.js'
import type {Log} from '../log.js'
import {type Digest, digestHex, isDigest} from '../oci/digest.js'
import type {BlobSource, CacheBackend, CacheFlushStats, Pruned, PruneLimits} from './backend.js'
import {type CacheDocument, emptyDocument} from './document.js'
import {Pending} from './pending.js'
import {blobsOf, pruned, RecordSet, withBlobs} from './record-set.js'
import {RecordShards} from './shards.js'
import {readBytes, writeVerified} from './verified.js'

/** No copy of a layer takes so long. */
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000

export interface LocalCacheOptions {
  readonly directory: string
  /** Bytes of blobs to keep after a flush, least recently used away first. Unlimited unless said. */
  readonly maxSize?: number | undefined
  readonly log: Log
  readonly now?: () => Date
}

/**
 * A directory: `blobs/sha256/HEX` and `records/*.json`. Any number of processes may read and write it at once, without locks:
 * every file appears whole by a rename, blobs are named by their content, and each writer adds its records as a file of its own.
 */
export function localCache(options: LocalCacheOptions): CacheBackend {
  return new LocalCache(options)
}

class LocalCache implements CacheBackend {
  readonly name: string
  readonly mounts
  readonly #options: LocalCacheOptions
  readonly #now: () => Date
  readonly #blobs: string
  readonly #shards: RecordShards
  readonly #records = new RecordSet()
  readonly #pending: Pending
  /** Digests in the directory as `load` saw them. */
  #present = new Set<Digest>()

  constructor(options: LocalCacheOptions) {
    const directory = resolve(options.directory)
    this.name = `local:${options.directory}`
    this.#options = options
    this.#now = options.now ?? (() => new Date())
    this.#blobs = join(directory, 'blobs', 'sha256')
    this.#shards = new RecordShards(join(directory, 'records'), options.log)
    this.#pending = new Pending(this.#records, options.log, this.#now)
    this.mounts = this.#pending.mounts
  }

  async load(): Promise<void> {
    this.#present = await this.#list()
    const {document, damaged} = await this.#shards.read()
    this.#records.add(withBlobs(document, digest => this.#present.has(digest)))
    if (damaged) throw new CacheError('INVALID_RECORD', 'some of its records are damaged')
  }

  find(key: string) {
    return this.#pending.find(key, digest => this.#present.has(digest))
  }

  findStep(step: string, line?: string) {
    return this.#records.findStep(step, line)
  }

  document() {
    return this.#records.document()
  }

  async fetchBlob(digest: Digest, size: number, destination: string): Promise<boolean> {
    const path = this.#path(digest)
    if (!existsSync(path)) return this.#forget(digest)
    try {
      await writeVerified(readBytes(path), digest, size, destination)
    } catch (error) {
      this.#forget(digest)
      if (hasCode(error, 'ENOENT')) return false
      // A damaged blob would be found again by every later build.
      if (error instanceof ContentError && error.code === 'DIGEST_MISMATCH') await rm(path, {force: true})
      throw error
    }
    await this.#touch(path)
    return true
  }

  put(...put: Parameters<CacheBackend['put']>): void {
    this.#pending.put(put[0])
  }

  async prune(limits: PruneLimits): Promise<Pruned> {
    const {document} = await this.#shards.read()
    const {kept, gone} = pruned(document, limits)
    const needed = new Set(blobsOf(kept).map(({digest}) => digest))
    // What others add meanwhile stays: only what was seen goes.
    const dropped = new Set(blobsOf(document).flatMap(({digest}) => (needed.has(digest) ? [] : [digest])))
    await this.#shards.rewrite(now => withBlobs(pruned(now, {before: limits.before}).kept, digest => !dropped.has(digest)))
    for (const digest of dropped) await rm(this.#path(digest), {force: true})
    return gone
  }

  async flush(source: BlobSource): Promise<CacheFlushStats> {
    await mkdir(this.#blobs, {recursive: true, mode: 0o700})
    await this.#sweep()
    const written = await this.#pending.collect(source, digest => this.#present.has(digest))
    let bytes = 0
    let blobs = 0
    for (const blob of written.blobs) {
      if (!(await this.#store(blob.path, blob.digest, blob.size))) continue
      blobs += 1
      bytes += blob.size
    }
    if (written.document !== emptyDocument) await this.#shards.write(written.document)
    if (this.#options.maxSize !== undefined) await this.#prune(this.#options.maxSize)
    return {records: written.records, blobsWritten: blobs, bytesWritten: bytes}
  }

  #forget(digest: Digest): false {
    this.#present.delete(digest)
    return false
  }

  /** False when it is there already: then it counts as used, so that no other build prunes it. */
  async #store(file: string, digest: Digest, size: number): Promise<boolean> {
    const path = this.#path(digest)
    const found = await stat(path).catch(() => undefined)
    if (found?.size === size) {
      await this.#touch(path)
      return false
    }
    const temporary = `${path}.${randomUUID()}.tmp`
    try {
      await copyFile(file, temporary, constants.COPYFILE_FICLONE)
      await this.#touch(temporary)
      await rename(temporary, path)
    } finally {
      await rm(temporary, {force: true})
    }
    return true
  }

  /** What writers that were killed left behind. */
  async #sweep(): Promise<void> {
    const old = this.#now().getTime() - ABANDONED_AFTER_MS
    for (const name of await readdir(this.#blobs)) {
      if (!name.endsWith('.tmp')) continue
      const found = await stat(join(this.#blobs, name)).catch(() => undefined)
      if (found && found.mtimeMs < old) await rm(join(this.#blobs, name), {force: true})
    }
  }

  async #prune(maxSize: number): Promise<void> {
    const files = await Promise.all([...(await this.#list())].map(async digest => ({digest, ...(await this.#usage(digest))})))
    files.sort((a, b) => b.used - a.used)
    const kept = new Set<Digest>()
    let bytes = 0
    for (const {digest, size} of files) {
      bytes += size
      if (bytes > maxSize) await rm(this.#path(digest), {force: true})
      else kept.add(digest)
    }
    if (kept.size < files.length)
      await this.#shards.rewrite((document: CacheDocument) => withBlobs(document, digest => kept.has(digest)))
  }

  async #usage(digest: Digest): Promise<{size: number; used: number}> {
    const found = await stat(this.#path(digest)).catch(() => undefined)
    return {size: found?.size ?? 0, used: found?.mtimeMs ?? 0}
  }

  async #list(): Promise<Set<Digest>> {
    const names = await readdir(this.#blobs).catch(error => {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    })
    return new Set(names.map(name => `sha256:${name}`).filter(isDigest))
  }

  /** A blob's mtime is when it was used last. */
  async #touch(path: string): Promise<void> {
    const now = this.#now()
    await utimes(path, now, now).catch(() => undefined)
  }

  #path(digest: Digest): string {
    return join(this.#blobs, digestHex(digest))
  }
}
