import type {ClientRequest} from 'node:http'
import {pipeline, Transform} from 'node:stream'
import {type RequestBody, RequestBodyError} from './transport.js'

/**
 * Writes the body and ends the request. `fail` hears of faults of the body and of the connection while it was written.
 * A server that answers early (401, 413) is not sent the rest.
 */
export function sendBody(outgoing: ClientRequest, body: RequestBody | undefined, fail: (error: Error) => void): void {
  if (body === undefined || Buffer.isBuffer(body)) {
    outgoing.end(body)
    return
  }
  let local: Error | undefined
  const source = body.open()
  source.once('error', error => {
    local = new RequestBodyError(error)
  })
  const exact = exactly(body.size).once('error', error => {
    if (error instanceof RequestBodyError) local ??= error
  })
  outgoing.once('response', incoming => incoming.once('end', () => outgoing.writableFinished || outgoing.destroy()))
  pipeline(source, exact, outgoing, error => {
    if (error) fail(local ?? error)
  })
}

/** Passes on exactly `size` bytes, and fails where the source has more or fewer: a wrong length would corrupt the connection. */
function exactly(size: number): Transform {
  let sent = 0
  const wrong = (): RequestBodyError =>
    new RequestBodyError(new Error(`the content has ${sent > size ? 'more than ' : ''}${Math.min(sent, size)} of ${size} bytes`))
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sent += chunk.length
      if (sent > size) done(wrong())
      else done(null, chunk)
    },
    flush(done) {
      if (sent === size) done()
      else done(wrong())
    }
  })
}
