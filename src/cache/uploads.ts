import {createReadStream, type ReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import type {Digest} from '../oci/digest.js'
import type {BlobFile} from './backend.js'

/**
 * Blobs on their way to where a cache keeps them: each once, also when it was sent ahead of the flush that asks for it, and few at a
 * time. A build that fails meanwhile does not wait for them.
 */
export class Uploads<T extends BlobFile> {
  readonly #push: (blob: T, open: () => Readable) => Promise<void>
  readonly #running = new Map<Digest, Promise<void>>()
  readonly #lanes: Promise<unknown>[]
  readonly #files = new Set<ReadStream>()
  #count = 0
  #closed = false

  /** @param atOnce so many blobs */
  constructor(atOnce: number, push: (blob: T, open: () => Readable) => Promise<void>) {
    this.#push = push
    this.#lanes = Array.from({length: atOnce}, () => Promise.resolve())
  }

  /** Begins. What becomes of it is said by `finish`. */
  start(blob: T): void {
    if (this.#closed || this.#running.has(blob.digest)) return
    const lane = this.#count++ % this.#lanes.length
    const sent = this.#lanes[lane]!.then(() => this.#push(blob, () => this.#open(blob.path)))
    this.#lanes[lane] = sent.catch(() => undefined)
    this.#running.set(blob.digest, sent)
  }

  /** Sends the blob unless it is under way. A failure that was said is forgotten: whoever asks again tries again. */
  async finish(blob: T): Promise<void> {
    this.start(blob)
    try {
      await this.#running.get(blob.digest)
    } finally {
      this.#running.delete(blob.digest)
    }
  }

  /** Ends what is under way. */
  close(): void {
    this.#closed = true
    for (const file of this.#files) file.destroy(new Error('the cache was closed'))
  }

  #open(path: string): Readable {
    const file = createReadStream(path)
    this.#files.add(file)
    file.once('close', () => this.#files.delete(file))
    if (this.#closed) file.destroy(new Error('the cache was closed'))
    return file
  }
}
