import type {IncomingHttpHeaders} from 'node:http'
import type {Readable} from 'node:stream'

/** One HTTP exchange, as the registry client needs it. No redirects, no credentials, no retries: those are built on top. */
export interface Transport {
  /** Resolves when the answer's headers are here; the caller consumes or destroys `body`. Rejects with Node's own error. */
  send(request: HttpRequest): Promise<HttpResponse>
  /** Closes idle connections. */
  close(): void
}

export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers?: Readonly<Record<string, string | number>>
  readonly body?: RequestBody
  /** False where the user has named the host insecure. */
  readonly verifyTls?: boolean
  /** The URL was chosen by a server: a name that resolves to this machine or a metadata service is refused. */
  readonly guarded?: boolean
  /** Milliseconds without a byte in either direction. */
  readonly idleTimeout?: number
}

/** Bytes, or a stream of exactly `size` bytes that `open` can begin again. */
export type RequestBody = Buffer | {readonly size: number; readonly open: () => Readable}

export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
  /** What was asked, after redirects. */
  readonly url: URL
}

/** The request's own body failed: a local fault that no other attempt mends. */
export class RequestBodyError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), {cause})
    this.name = 'RequestBodyError'
  }
}
