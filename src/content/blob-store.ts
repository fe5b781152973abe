import {createHash, randomUUID} from 'node:crypto'
import {
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync
} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable, Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {ContentError, hasCode} from '../errors.js'
import {type Digest, digestHex, digestOf, isDigest} from '../oci/digest.js'

/** Documents (manifests, configs) larger than this are refused before they are read. */
const MAX_DOCUMENT = 32 * 1024 * 1024

/**
 * Content by digest, in the `blobs/` of an OCI image layout
 * (https://github.com/opencontainers/image-spec/blob/main/image-layout.md). Writes are atomic and idempotent: a blob is under
 * its name only when it is whole and verified. Safe for any number of processes.
 */
export class BlobStore {
  readonly #blobs: string
  readonly #temporary: string

  constructor(root: string, temporary: string) {
    this.#blobs = join(root, 'blobs', 'sha256')
    this.#temporary = temporary
    mkdirSync(this.#blobs, {recursive: true, mode: 0o700})
  }

  path(digest: Digest): string {
    return join(this.#blobs, digestHex(digest))
  }

  /** Bytes, or undefined when it is not here. */
  size(digest: Digest): number | undefined {
    const found = statSync(this.path(digest), {throwIfNoEntry: false})
    return found?.isFile() ? found.size : undefined
  }

  has(digest: Digest, size?: number): boolean {
    const found = this.size(digest)
    return found !== undefined && (size === undefined || found === size)
  }

  /** A fresh name in the store's temporary directory; nothing is created. */
  temporaryPath(prefix: string): string {
    return join(this.#temporary, `${prefix}-${process.pid}-${randomUUID()}`)
  }

  /** The verified bytes of a document. @throws ContentError BLOB_NOT_FOUND, DIGEST_MISMATCH, MALFORMED (too large). */
  async read(digest: Digest): Promise<Buffer> {
    const file = await this.#open(digest)
    try {
      const {size} = await file.stat()
      if (size > MAX_DOCUMENT) throw new ContentError('MALFORMED', `Blob ${digest} is no document: it has ${size} bytes`)
      const body = await file.readFile()
      if (digestOf(body) !== digest) throw new ContentError('DIGEST_MISMATCH', `Blob ${digest} in the store is damaged`)
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
    return createReadStream(this.path(digest), {highWaterMark: 1 << 20})
  }

  /** Stores bytes held in memory. */
  async put(body: Buffer | string): Promise<{digest: Digest; size: number}> {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    return this.write(Readable.from([bytes]), {digest: digestOf(bytes), size: bytes.length})
  }

  /** Stores a stream, verified against `expected` where given. */
  async write(source: Readable, expected: {digest?: Digest; size?: number} = {}): Promise<{digest: Digest; size: number}> {
    if (expected.digest && this.has(expected.digest, expected.size)) {
      source.destroy()
      this.touch(expected.digest)
      return {digest: expected.digest, size: this.size(expected.digest) ?? 0}
    }
    const temporary = this.temporaryPath('blob')
    try {
      const found = await spool(source, temporary)
      verify(found, expected)
      this.adopt(temporary, found.digest)
      return found
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
  }

  /** Takes over a finished file whose digest the caller has computed. */
  adopt(file: string, digest: Digest): void {
    if (existsSync(this.path(digest))) {
      this.touch(digest)
      rmSync(file, {force: true})
    } else {
      renameSync(file, this.path(digest))
    }
  }

  /** Marks a blob as used now: garbage collection spares what was used since the oldest lease began. */
  touch(digest: Digest): void {
    try {
      const now = new Date()
      utimesSync(this.path(digest), now, now)
    } catch {
      // Gone, or not ours: nothing to keep.
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

  /** O_NOFOLLOW: a layout from elsewhere may hold a link to any file of this machine (go-containerregistry #2306). */
  async #open(digest: Digest) {
    try {
      return await open(this.path(digest), constants.O_RDONLY | constants.O_NOFOLLOW)
    } catch (error) {
      throw hasCode(error, 'ENOENT') ? notFound(digest) : error
    }
  }
}

function notFound(digest: Digest): ContentError {
  return new ContentError('BLOB_NOT_FOUND', `Blob ${digest} is not in the store`)
}

async function spool(source: Readable, path: string): Promise<{digest: Digest; size: number}> {
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    }
  })
  await pipeline(source, measure, createWriteStream(path, {flags: 'wx', mode: 0o600, highWaterMark: 1 << 20}))
  return {digest: `sha256:${hash.digest('hex')}`, size}
}

function verify(found: {digest: Digest; size: number}, expected: {digest?: Digest; size?: number}): void {
  if (expected.size !== undefined && found.size !== expected.size)
    throw new ContentError('SIZE_MISMATCH', `Content has ${found.size} bytes, its descriptor says ${expected.size}`)
  if (expected.digest !== undefined && found.digest !== expected.digest)
    throw new ContentError('DIGEST_MISMATCH', `Content is ${found.digest}, its descriptor says ${expected.digest}`)
}
