import {createHash, type Hash} from 'node:crypto'
import {closeSync, constants, openSync, rmSync, writeSync} from 'node:fs'
import type {Digest} from '../oci/digest.js'

const SIZE = 1 << 20

/**
 * A new file that is hashed while it is written, through one buffer that many small pieces share: callers reserve room, write
 * into `buffer` at `position` themselves and `commit` what they wrote. Full buffers go to the file in one call.
 */
export class TarSink {
  readonly buffer: Buffer = Buffer.allocUnsafe(SIZE)
  position = 0
  readonly #path: string
  readonly #fd: number
  readonly #hash: Hash = createHash('sha256')
  #flushed = 0

  /** @throws the system's EEXIST: an output is a new file, never one that something else may be reading. */
  constructor(path: string) {
    this.#path = path
    this.#fd = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o644)
  }

  /** Bytes so far. */
  get size(): number {
    return this.#flushed + this.position
  }

  /** Room left in the buffer. */
  get room(): number {
    return SIZE - this.position
  }

  /** Makes room for `bytes`, at most the buffer's size. */
  reserve(bytes: number): void {
    if (this.room < bytes) this.flush()
  }

  append(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      if (this.room === 0) this.flush()
      const copied = bytes.copy(this.buffer, this.position, done)
      this.position += copied
      done += copied
    }
  }

  /** Zeros up to the next multiple of `block` bytes of the file. */
  pad(block: number): void {
    const missing = (block - (this.size % block)) % block
    this.reserve(missing)
    this.buffer.fill(0, this.position, this.position + missing)
    this.position += missing
  }

  flush(): void {
    this.#hash.update(this.buffer.subarray(0, this.position))
    for (let done = 0; done < this.position; ) done += writeSync(this.#fd, this.buffer, done, this.position - done)
    this.#flushed += this.position
    this.position = 0
  }

  /** Writes the rest out and closes. */
  finish(): {digest: Digest; size: number} {
    this.flush()
    closeSync(this.#fd)
    return {digest: `sha256:${this.#hash.digest('hex')}`, size: this.#flushed}
  }

  /** Closes and removes the file. */
  discard(): void {
    closeSync(this.#fd)
    rmSync(this.#path, {force: true})
  }
}
