import {createHash} from 'node:crypto'
import {constants, createReadStream, createWriteStream} from 'node:fs'
import {rename, rm} from 'node:fs/promises'
import {Readable, Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {ContentError} from '../errors.js'
import type {Digest} from '../oci/digest.js'

const BUFFER = 1 << 20

/**
 * Writes a stream to the new file `destination`, which appears only when it is whole and right. A source that delivers more
 * than `size` is cut off there: a hostile one cannot fill the disk.
 * @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH
 */
export async function writeVerified(source: Readable, digest: Digest, size: number, destination: string): Promise<void> {
  const partial = `${destination}.partial`
  const hash = createHash('sha256')
  let seen = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      hash.update(chunk)
      done(seen > size ? sizeMismatch(digest, size, 'more') : null, chunk)
    },
    flush(done) {
      done(seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`))
    }
  })
  try {
    await pipeline(source, check, createWriteStream(partial, {flags: 'wx', mode: 0o600, highWaterMark: BUFFER}))
    await rename(partial, destination)
  } catch (error) {
    await rm(partial, {force: true})
    throw error
  }
}

/** @throws ContentError DIGEST_MISMATCH, SIZE_MISMATCH */
export async function verifyFile(file: string, digest: Digest, size: number): Promise<void> {
  const hash = createHash('sha256')
  let seen = 0
  for await (const chunk of readBytes(file) as AsyncIterable<Buffer>) {
    seen += chunk.length
    if (seen > size) throw sizeMismatch(digest, size, 'more')
    hash.update(chunk)
  }
  const fault = seen === size ? digestFault(digest, hash.digest('hex')) : sizeMismatch(digest, size, `${seen}`)
  if (fault) throw fault
}

/** The bytes of a file, or `size` of them from `start`. A symlink is refused: a cache from elsewhere may hold one to any file. */
export function readBytes(file: string, range?: {readonly start: number; readonly size: number}): Readable {
  if (range?.size === 0) return Readable.from([])
  const part = range ? {start: range.start, end: range.start + range.size - 1} : {}
  // Node takes the numeric flags of open(2) here, its types do not say so.
  const flags = (constants.O_RDONLY | constants.O_NOFOLLOW) as unknown as string
  return createReadStream(file, {flags, highWaterMark: BUFFER, ...part})
}

function digestFault(digest: Digest, found: string): Error | null {
  if (digest === `sha256:${found}`) return null
  return new ContentError('DIGEST_MISMATCH', `Cached blob ${digest} has other bytes: they hash to sha256:${found}`)
}

function sizeMismatch(digest: Digest, wanted: number, found: string): ContentError {
  return new ContentError('SIZE_MISMATCH', `Cached blob ${digest} has ${found} bytes, its record says ${wanted}`)
}
