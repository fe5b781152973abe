import type {IncomingHttpHeaders} from 'node:http'

/** A request as the fake registry sees it: its body read. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** What it answers, as a value, so that a fault can change it. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer
  /** Sends this many bytes of the body, then breaks the connection. */
  readonly cutAfter?: number
  /** Sends the body without a Content-Length. */
  readonly chunked?: boolean
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {status, headers: {'content-type': 'application/json', ...headers}, body: Buffer.from(JSON.stringify(value))}
}

/** An error by the specification. */
export function problem(status: number, code: string, message = code.toLowerCase().replaceAll('_', ' ')): Answer {
  return json(status, {errors: [{code, message}]})
}
