import {closeSync, openSync, readSync} from 'node:fs'
import {createGunzip} from 'node:zlib'
import {LayerError} from '../errors.js'
import {type AnyCompression, decompress} from './decompress.js'
import {nodeHasZstd, zstdDecompressor} from './zstd.js'

type Engine = ReturnType<typeof createGunzip> | ReturnType<typeof zstdDecompressor>

/** Sizes of the pieces in which a broken file is read again, until the fault is within one byte. */
const SIZES = [256 << 10, 512, 1]

/**
 * The uncompressed bytes of a file, all of them that there are before the error where it breaks: an archive may well end before.
 * Node's engines keep back what they made of the piece of input in which they meet a fault; the file is read again in smaller and
 * smaller pieces.
 * @throws LayerError as `decompress`
 */
export async function* decompressToFault(path: string, compression: AnyCompression): AsyncGenerator<Buffer> {
  let given = 0
  try {
    for await (const chunk of decompress(path, compression)) {
      given += chunk.length
      yield chunk
    }
  } catch (error) {
    const keepsBack = compression === 'gzip' || (compression === 'zstd' && nodeHasZstd())
    if (keepsBack && error instanceof LayerError && error.code === 'MALFORMED') yield* upToFault(path, compression, given)
    throw error
  }
}

/** What comes after the first `given` bytes and before the fault. */
async function* upToFault(path: string, compression: 'gzip' | 'zstd', given: number): AsyncGenerator<Buffer> {
  const place = {offset: 0}
  for (const [index, size] of SIZES.entries()) {
    const isLast = index === SIZES.length - 1
    let seen = 0
    for await (const chunk of inPieces(path, compression, place.offset, size, place)) {
      seen += chunk.length
      if (isLast && seen > given) yield chunk.subarray(Math.max(0, chunk.length - (seen - given)))
    }
  }
}

/** The output of pieces of `size` from `start` on, of large ones before. Ends where the input breaks, and says where that is. */
async function* inPieces(
  path: string,
  compression: 'gzip' | 'zstd',
  start: number,
  size: number,
  place: {offset: number}
): AsyncGenerator<Buffer> {
  const fd = openSync(path, 'r')
  let engine = open(compression)
  let begin = 0
  try {
    for (let at = 0; ; ) {
      const bytes = readPiece(fd, at, at < start ? Math.min(SIZES[0]!, start - at) : size)
      place.offset = at
      const output = bytes.length > 0 ? await push(engine, bytes) : undefined
      if (output === undefined) return
      yield* output
      at += bytes.length
      if (compression === 'gzip' || begin + engine.bytesWritten === at) continue
      // A frame is over, and the next one begins within the piece: it takes an engine of its own.
      if (engine.bytesWritten === 0) return
      begin += engine.bytesWritten
      at = begin
      engine.destroy()
      engine = open(compression)
    }
  } finally {
    engine.destroy()
    closeSync(fd)
  }
}

function open(compression: 'gzip' | 'zstd'): Engine {
  // The error comes again as what `push` gives.
  return (compression === 'gzip' ? createGunzip() : zstdDecompressor()).on('error', () => {})
}

/** What the engine makes of the bytes, or undefined when it breaks. */
async function push(engine: Engine, bytes: Buffer): Promise<Buffer[] | undefined> {
  const output: Buffer[] = []
  const keep = (chunk: Buffer): void => void output.push(chunk)
  let fail: (() => void) | undefined
  engine.on('data', keep)
  const isWhole = await new Promise<boolean>(resolve => {
    fail = () => resolve(false)
    engine.on('error', fail)
    engine.write(bytes, error => resolve(!error))
  })
  engine.off('data', keep).off('error', fail!)
  return isWhole ? output : undefined
}

function readPiece(fd: number, at: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  return bytes.subarray(0, readSync(fd, bytes, 0, size, at))
}
