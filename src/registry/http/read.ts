import type {HttpResponse} from './transport.js'

/** The body was larger than anything honest. */
export class BodyTooLargeError extends Error {
  constructor(cap: number) {
    super(`the answer is larger than ${cap} bytes`)
    this.name = 'BodyTooLargeError'
  }
}

/** The whole body. @throws BodyTooLargeError past `cap` bytes, which ends the connection. */
export async function readBody(response: HttpResponse, cap: number): Promise<Buffer> {
  if (Number(response.headers['content-length'] ?? 0) > cap) {
    response.body.destroy()
    throw new BodyTooLargeError(cap)
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > cap) throw new BodyTooLargeError(cap)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const WORTH_DRAINING = 64 * 1024

/** Done with an answer: a short rest is read so that the connection can be used again, a long one is cut. */
export function discard(response: HttpResponse): void {
  const length = Number(response.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (length <= WORTH_DRAINING) response.body.resume()
  else response.body.destroy()
}
