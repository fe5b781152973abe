import {createReadStream} from 'node:fs'
import {PassThrough, pipeline, type Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {LayerError, messageOf} from '../errors.js'
import type {Compression} from '../oci/media-types.js'
import {filterThrough} from './program-filter.js'
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
    else yield* inflate(createReadStream(path, {highWaterMark: CHUNK}), compression)
  } catch (error) {
    throw malformed(error, compression)
  }
}

/** The program's or zlib's output ends with an error when the source does. */
async function* inflate(source: Readable, compression: Exclude<AnyCompression, 'zstd'>): AsyncGenerator<Buffer> {
  const output = inflated(source, compression)
  try {
    for await (const chunk of output) yield chunk
  } finally {
    source.destroy()
    output.destroy()
  }
}

function inflated(source: Readable, compression: Exclude<AnyCompression, 'zstd'>): Readable {
  switch (compression) {
    case 'gzip':
      return pipeline(source, createGunzip({chunkSize: CHUNK}), () => {})
    case 'xz':
      return filterThrough(source, {command: 'xz', args: ['-dcq'], purpose: 'read xz', hint: 'Install xz-utils.'})
    case 'bzip2':
      return filterThrough(source, {command: 'bzip2', args: ['-dcq'], purpose: 'read bzip2', hint: 'Install bzip2.'})
    case 'none':
      return pipeline(source, new PassThrough({highWaterMark: CHUNK}), () => {})
  }
}

/** zlib's own errors have codes like Z_DATA_ERROR and ZSTD_error_...; what the caller throws passes. */
function malformed(error: unknown, compression: AnyCompression): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (!/^(Z_|ZSTD_|ERR_ZSTD)/.test(code)) return error
  return new LayerError('MALFORMED', `Cannot decompress: the ${compression} is broken (${messageOf(error)})`, {cause: error})
}
