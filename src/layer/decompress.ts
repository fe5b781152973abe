import {createReadStream} from 'node:fs'
import {PassThrough, pipeline, type Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {LayerError, messageOf} from '../errors.js'
import type {Compression} from '../oci/media-types.js'
import {filterThrough, type Program} from './program-filter.js'
import {decompressZstd} from './zstd.js'

const CHUNK = 256 << 10

/** Of layers, and of archives that people give to ADD. */
export type AnyCompression = Compression | 'bzip2' | 'xz'

/**
 * The uncompressed bytes of a blob, in pieces. gzip of several members and zstd of several frames are read to the end. Inflating
 * runs in libuv's threads, so it overlaps with what the caller does to each piece.
 * @throws LayerError MALFORMED when the compression is broken or the blob ends early.
 */
export async function* decompress(path: string, compression: AnyCompression): AsyncGenerator<Buffer> {
  try {
    if (compression === 'zstd') yield* decompressZstd(path)
    else if (compression === 'gzip' || compression === 'none') yield* inflate(readFrom(path), compression)
    else yield* filterThrough(readFrom(path), PROGRAMS[compression])
  } catch (error) {
    throw malformed(error, compression)
  }
}

const PROGRAMS: Readonly<Record<'bzip2' | 'xz', Program>> = {
  xz: {command: 'xz', args: ['-dcq'], purpose: 'read xz', hint: 'Install xz-utils.'},
  bzip2: {command: 'bzip2', args: ['-dcq'], purpose: 'read bzip2', hint: 'Install bzip2.'}
}

function readFrom(path: string): Readable {
  return createReadStream(path, {highWaterMark: CHUNK})
}

/** The output ends with an error when the source does. */
async function* inflate(source: Readable, compression: 'gzip' | 'none'): AsyncGenerator<Buffer> {
  const engine = compression === 'gzip' ? createGunzip({chunkSize: CHUNK}) : new PassThrough({highWaterMark: CHUNK})
  const output = pipeline(source, engine, () => {})
  try {
    for await (const chunk of output) yield chunk
  } finally {
    source.destroy()
    output.destroy()
  }
}

/** zlib's own errors have codes like Z_DATA_ERROR and ZSTD_error_...; what the caller throws passes. */
function malformed(error: unknown, compression: AnyCompression): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (!/^(Z_|ZSTD_|ERR_ZSTD)/.test(code)) return error
  return new LayerError('MALFORMED', `Cannot decompress: the ${compression} is broken (${messageOf(error)})`, {cause: error})
}
