import {createHash} from 'node:crypto'
import {
  constants,
  createReadStream,
  createWriteStream,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {type Readable, Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {ContentError, hasCode} from '../errors.js'
import {type Digest, digestHex, digestOf, isDigest} from '../oci/digest.js'
import {temporaryName} from './temporary.js'

/** Documents (manifests, configs) larger than this are refused before they are read. */
export const MAX_DOCUMENT = 32 * 1024 * 1024

/** Files that are open at one time. */
const FLUSHED_AT_ONCE = 32

/**
 * No link is followed, since a layout from elsewhere may hold one to any file of this machine (go-containerregistry #2306), and
 * nothing waits for somebody to write into a pipe.
 */
const READ = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Content by digest, in the `blobs/` of an OCI image layout
 * (https://github.com/opencontainers/image-spec/blob/main/image-layout.md). Writes are atomic and idempotent: a blob is under
 * its name only when it is whole and verified. Safe for any number of processes.
 */
export class BlobStore {
  readonly #blobs: string
  readonly #temporary: string
  /** Documents that may not be on the disk yet. */
  readonly #unflushed = new Set<Digest>()

  /** `root` has a `blobs/sha256/` already. */
  constructor(root: string, temporary: string) {
    this.#blobs = join(root, 'blobs', 'sha256')
    this.#temporary = temporary
  }

  path(digest: Digest): string {
    return join(this.#blobs, digestHex(digest))
  }

  /** Bytes, or undefined when it is not here. */
  size(digest: Digest): number | undefined {
    const found = lstatSync(this.path(digest), {throwIfNoEntry: false})
    return found?.isFile() ? found.size : undefined
  }

  has(digest: Digest, size?: number): boolean {
    const found = this.size(digest)
    return found !== undefined && (size === undefined || found === size)
  }

  /** A fresh name in the store's temporary directory; nothing is created. */
  temporaryPath(prefix: string): string {
    return join(this.#temporary, temporaryName(prefix))
  }

  /** The verified bytes of a document. @throws ContentError BLOB_NOT_FOUND, DIGEST_MISMATCH, MALFORMED (too large). */
  async read(digest: Digest): Promise<Buffer> {
    const file = await this.#open(digest)
    try {
      const stats = await file.stat()
      if (!stats.isFile() || stats.size > MAX_DOCUMENT)
        throw new ContentError('MALFORMED', `Blob ${digest} is no document: it has ${stats.size} bytes or is no file`)
      const body = await file.readFile()
      if (digestOf(body) !== digest) throw damaged(digest)
      return body
    } finally {
      await file.close()
    }
  }

  async readJson<T>(digest: Digest): Promise<T> {
    const body = await this.read(digest)
    try {
      return JSON.parse(body.toString('utf8')) as T
    } catch (cause) {
      throw new ContentError('MALFORMED', `Blob ${digest} is not JSON`, {cause})
    }
  }

  /** Not verified while streaming: what leaves the machine is verified by who receives it. */
  open(digest: Digest): Readable {
    if (!this.has(digest)) throw notFound(digest)
    // Node takes the numeric flags of open(2) here, its types do not say so.
    return createReadStream(this.path(digest), {flags: READ as unknown as string, highWaterMark: 1 << 20})
  }

  /** Copies a blob to a new file, verified. False: it is not here. @throws ContentError SIZE_MISMATCH, DIGEST_MISMATCH */
  async copy(blob: {digest: Digest; size: number}, destination: string): Promise<boolean> {
    if (!this.has(blob.digest)) return false
    try {
      verify(await spool(this.open(blob.digest), destination, blob.size), blob)
      return true
    } catch (error) {
      rmSync(destination, {force: true})
      throw error
    }
  }

  /** Stores a document held in memory, also over one that was damaged. It outlives a crash of the machine once `flush` has returned. */
  async put(body: Buffer | string): Promise<{digest: Digest; size: number}> {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const stored = {digest: digestOf(bytes), size: bytes.length}
    // Also one that is here: another process may have put it just now.
    this.#unflushed.add(stored.digest)
    if (this.#holds(stored.digest, bytes) && this.touch(stored.digest)) return stored
    const temporary = this.temporaryPath('blob')
    try {
      writeFileSync(temporary, bytes, {flag: 'wx', mode: 0o600})
      renameSync(temporary, this.path(stored.digest))
      return stored
    } finally {
      rmSync(temporary, {force: true})
    }
  }

  /** Waits until the documents that were put are on the disk. Side by side: a journal writes them in one go. */
  async flush(): Promise<void> {
    const digests = [...this.#unflushed]
    this.#unflushed.clear()
    for (let at = 0; at < digests.length; at += FLUSHED_AT_ONCE)
      await Promise.all(digests.slice(at, at + FLUSHED_AT_ONCE).map(digest => flushFile(this.path(digest))))
  }

  /**
   * Stores a stream, verified against `expected` where given. More than its size is not even written.
   * @throws ContentError SIZE_MISMATCH, DIGEST_MISMATCH
   */
  async write(source: Readable, expected: {digest?: Digest; size?: number} = {}): Promise<{digest: Digest; size: number}> {
    const {digest, size} = expected
    if (digest && this.has(digest, size) && this.touch(digest)) {
      source.destroy()
      return {digest, size: this.size(digest) ?? 0}
    }
    const temporary = this.temporaryPath('blob')
    try {
      const found = await spool(source, temporary, size)
      verify(found, expected)
      this.adopt(temporary, found.digest)
      return found
    } finally {
      rmSync(temporary, {force: true})
    }
  }

  /** Takes over a finished file whose digest the caller has computed. A blob of another size was cut off by a crash: replaced. */
  adopt(file: string, digest: Digest): void {
    if (this.has(digest, statSync(file).size) && this.touch(digest)) rmSync(file, {force: true})
    else renameSync(file, this.path(digest))
  }

  /**
   * Marks a blob as used now: garbage collection spares what was used since the oldest lease began.
   * @returns false when it is not here (any more)
   */
  touch(digest: Digest): boolean {
    try {
      const now = new Date()
      utimesSync(this.path(digest), now, now)
      return true
    } catch (error) {
      return !hasCode(error, 'ENOENT')
    }
  }

  /** Every blob, with its size and when it was used last (milliseconds). */
  *list(): Generator<{digest: Digest; size: number; usedAt: number}> {
    for (const name of readdirSync(this.#blobs)) {
      const digest = `sha256:${name}`
      const found = isDigest(digest) && statSync(join(this.#blobs, name), {throwIfNoEntry: false})
      if (found) yield {digest, size: found.size, usedAt: found.mtimeMs}
    }
  }

  remove(digest: Digest): void {
    rmSync(this.path(digest), {force: true})
  }

  async #open(digest: Digest) {
    try {
      return await open(this.path(digest), READ)
    } catch (error) {
      if (hasCode(error, 'ELOOP')) throw new ContentError('MALFORMED', `Blob ${digest} is a symbolic link`)
      throw hasCode(error, 'ENOENT') ? notFound(digest) : error
    }
  }

  #holds(digest: Digest, bytes: Buffer): boolean {
    return this.has(digest, bytes.length) && readFileSync(this.path(digest)).equals(bytes)
  }
}

/** Garbage collection may have taken it meanwhile. */
async function flushFile(path: string): Promise<void> {
  try {
    const file = await open(path, READ)
    await file.sync().finally(() => file.close())
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

function damaged(digest: Digest): ContentError {
  return new ContentError('DIGEST_MISMATCH', `Blob ${digest} in the store is damaged`, {hint: 'Run `slipway verify --repair`'})
}

function notFound(digest: Digest): ContentError {
  return new ContentError('BLOB_NOT_FOUND', `Blob ${digest} is not in the store`)
}

async function spool(source: Readable, path: string, limit = Number.POSITIVE_INFINITY): Promise<{digest: Digest; size: number}> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(size > limit ? tooMuch(limit) : null, chunk)
    }
  })
  await pipeline(source, measure, createWriteStream(path, {flags: 'wx', mode: 0o600, highWaterMark: 1 << 20}))
  return {digest: `sha256:${hash.digest('hex')}`, size}
}

function tooMuch(limit: number): ContentError {
  return new ContentError('SIZE_MISMATCH', `Content has more bytes than the ${limit} that its descriptor says`)
}

function verify(found: {digest: Digest; size: number}, expected: {digest?: Digest; size?: number}): void {
  if (expected.size !== undefined && found.size !== expected.size)
    throw new ContentError('SIZE_MISMATCH', `Content has ${found.size} bytes, its descriptor says ${expected.size}`)
  if (expected.digest !== undefined && found.digest !== expected.digest)
    throw new ContentError('DIGEST_MISMATCH', `Content is ${found.digest}, its descriptor says ${expected.digest}`)
}
