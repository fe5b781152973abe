import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import {RegistryError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import {TransientFault, type Retrier} from './http/retry.js'
import type {HttpResponse} from './http/transport.js'
import {networkFault} from './network-failure.js'

/** Where a blob's bytes come from; `open` begins at a byte and has retried already. */
export interface BlobSource {
  open(offset: number): Promise<HttpResponse>
  readonly retrier: Retrier
  readonly host: string
  readonly action: string
}

/** So much between two faults is progress, and earns the transfer its full number of attempts again. */
const PROGRESS = 1024 * 1024

/**
 * A blob as a stream that ends well only when size and digest are right, and that goes on where a broken transfer
 * stopped. Bytes are passed on before the digest is known: whoever keeps them must wait for the end.
 */
export async function pullBlob(source: BlobSource, descriptor: Descriptor): Promise<Readable> {
  const transfer = new Transfer(source, descriptor)
  await transfer.open()
  const stream = Readable.from(transfer.bytes(), {objectMode: false, highWaterMark: 256 * 1024})
  // A stream that is dropped unread never runs its generator: the connection is let go here.
  return stream.once('close', () => transfer.close())
}

class Transfer {
  readonly #source: BlobSource
  readonly #descriptor: Descriptor
  readonly #hash = createHash('sha256')
  #received = 0
  /** Bytes of this answer that were received before: a server that knows no ranges begins anew. */
  #skip = 0
  #response: HttpResponse | undefined

  constructor(source: BlobSource, descriptor: Descriptor) {
    this.#source = source
    this.#descriptor = descriptor
  }

  async open(): Promise<void> {
    const {size} = this.#descriptor
    const response = await this.#source.open(this.#received)
    this.#response = response
    this.#skip = response.status === 206 ? 0 : this.#received
    const whole = response.status === 206 ? contentRange(response, this.#received) : contentLength(response)
    if (whole === undefined || whole === size) return
    this.close()
    throw this.#refuse(`it has ${whole} bytes at the registry, its descriptor says ${size}`, 'INVALID_RESPONSE')
  }

  async *bytes(): AsyncGenerator<Buffer> {
    const {size, digest} = this.#descriptor
    let faults = 0
    let waited = 0
    for (let mark = 0; ; ) {
      let fault: unknown = new Error(`the transfer ended early`)
      try {
        for await (const chunk of this.#response!.body as AsyncIterable<Buffer>) {
          const fresh = this.#accept(chunk)
          if (fresh.length > 0) yield fresh
        }
      } catch (error) {
        if (error instanceof RegistryError) throw error
        fault = error
      }
      if (this.#received === size) break
      if (this.#received - mark >= PROGRESS) faults = waited = 0
      mark = this.#received
      waited = await this.#source.retrier.wait(this.#source.host, this.#fault(fault), ++faults, waited)
      await this.open()
    }
    if (`sha256:${this.#hash.digest('hex')}` !== digest)
      throw this.#refuse('its bytes do not match its digest', 'DIGEST_MISMATCH')
  }

  close(): void {
    this.#response?.body.destroy()
  }

  /** Counts and hashes what is new in a chunk. */
  #accept(chunk: Buffer): Buffer {
    const fresh = chunk.subarray(Math.min(this.#skip, chunk.length))
    this.#skip -= chunk.length - fresh.length
    this.#received += fresh.length
    if (this.#received > this.#descriptor.size) {
      throw this.#refuse(`it has more bytes than the ${this.#descriptor.size} of its descriptor`, 'DIGEST_MISMATCH')
    }
    this.#hash.update(fresh)
    return fresh
  }

  #fault(cause: unknown): TransientFault {
    const about = {action: this.#source.action, host: this.#source.host}
    const {failure} = networkFault(cause, about)
    const state = `${failure.message} after ${this.#received} of ${this.#descriptor.size} bytes`
    return new TransientFault(new RegistryError('UNREACHABLE', state, {cause}))
  }

  #refuse(state: string, code: 'INVALID_RESPONSE' | 'DIGEST_MISMATCH'): RegistryError {
    return new RegistryError(code, `Cannot ${this.#source.action}: ${state}`, {
      hint: 'The registry, or a proxy or mirror before it, serves wrong bytes'
    })
  }
}

function contentLength({headers}: HttpResponse): number | undefined {
  const length = headers['content-length']
  return length === undefined ? undefined : Number(length)
}

/** The whole size in `Content-Range: bytes 5-9/10`; NaN where the range is not the one that was asked for. */
function contentRange({headers}: HttpResponse, offset: number): number | undefined {
  const [, start, whole] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? []
  if (Number(start) !== offset) return Number.NaN
  return whole === '*' ? undefined : Number(whole)
}
