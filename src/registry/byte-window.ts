import {Readable} from 'node:stream'

/**
 * Reads a stream in consecutive pieces, and begins it again only to go back: a chunked upload needs each byte once, and
 * some of them again after a fault.
 */
export class ByteWindow {
  readonly #open: () => Readable
  #source: Readable | undefined
  #chunks: AsyncIterator<Buffer> | undefined
  #left: Buffer = Buffer.alloc(0)
  #position = 0

  constructor(open: () => Readable) {
    this.#open = open
  }

  /** The bytes from `start` up to `end`, as a stream. One piece at a time. */
  read(start: number, end: number): Readable {
    return Readable.from(this.#bytes(start, end), {objectMode: false})
  }

  close(): void {
    this.#source?.destroy()
  }

  async *#bytes(start: number, end: number): AsyncGenerator<Buffer> {
    if (start < this.#position || this.#chunks === undefined) this.#restart()
    while (this.#position < end) {
      const chunk = await this.#next()
      if (chunk === undefined) return
      const from = Math.max(0, start - this.#position)
      const until = Math.min(chunk.length, end - this.#position)
      this.#left = chunk.subarray(until)
      this.#position += until
      if (from < until) yield chunk.subarray(from, until)
    }
  }

  #restart(): void {
    this.close()
    this.#source = this.#open()
    this.#chunks = this.#source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    this.#left = Buffer.alloc(0)
    this.#position = 0
  }

  async #next(): Promise<Buffer | undefined> {
    if (this.#left.length > 0) return this.#left
    const {value, done} = await this.#chunks!.next()
    return done ? undefined : value
  }
}
