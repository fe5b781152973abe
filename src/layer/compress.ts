import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {type FileHandle, open, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {LayerError} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import type {Compression} from '../oci/media-types.js'
import {type ApplyLimits, applyLimits, checkSize} from './apply-limits.js'
import {decompress} from './decompress.js'
import {gzip} from './parallel-gzip.js'
import {compressZstd} from './zstd.js'

export interface CompressOptions {
  readonly compression: Exclude<Compression, 'none'>
  /** 0 to 9 for gzip (default 4), 1 to 19 for zstd (default 3). */
  readonly level?: number | undefined
  /** Ends the work early. */
  readonly signal?: AbortSignal | undefined
}

/** A file that was written, and its digest. */
export interface Blob {
  readonly digest: Digest
  readonly size: number
}

const DEFAULT_ZSTD_LEVEL = 3

/**
 * Compresses a layer's tar into the new file `outPath`, which is removed again on failure. Memory does not grow with the layer.
 * @throws LayerError UNSUPPORTED for zstd where there is none, and for a level that the format does not have.
 */
export async function compressLayer(tarPath: string, outPath: string, options: CompressOptions): Promise<Blob> {
  checkLevel(options)
  const {level, signal} = options
  if (options.compression === 'zstd') return writeBlob(compressZstd(tarPath, level ?? DEFAULT_ZSTD_LEVEL), outPath, signal)
  const file = await open(tarPath)
  try {
    return await writeBlob(gzip(file, level), outPath, signal)
  } finally {
    await file.close()
  }
}

/**
 * The opposite: writes the tar that is in a layer's blob into the new file `outPath`.
 * @returns the tar's digest (the DiffID) and size; the caller compares.
 * @throws LayerError MALFORMED when the blob's compression is broken, TOO_LARGE for a bomb.
 */
export async function decompressLayer(path: string, outPath: string, compression: Compression): Promise<Blob> {
  return writeBlob(limited(decompress(path, compression), applyLimits(dirname(outPath)), statSync(path).size), outPath)
}

/** The DiffID of a layer's blob. @throws LayerError as `decompressLayer` */
export async function diffIdOf(path: string, compression: Compression): Promise<Digest> {
  const hash = createHash('sha256')
  for await (const chunk of limited(decompress(path, compression), applyLimits(dirname(path)), statSync(path).size))
    hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

async function* limited(chunks: AsyncIterable<Buffer>, limits: ApplyLimits, blobSize: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of chunks) {
    checkSize(limits, (size += chunk.length), blobSize)
    yield chunk
  }
}

async function writeBlob(chunks: AsyncIterable<Buffer>, outPath: string, signal?: AbortSignal): Promise<Blob> {
  signal?.throwIfAborted()
  const file = await open(outPath, 'wx')
  try {
    const blob = await writeChunks(chunks, file, signal)
    await file.close()
    return blob
  } catch (error) {
    await file.close()
    await rm(outPath, {force: true})
    throw error
  }
}

async function writeChunks(chunks: AsyncIterable<Buffer>, file: FileHandle, signal?: AbortSignal): Promise<Blob> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    hash.update(chunk)
    for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done)).bytesWritten
    size += chunk.length
  }
  return {digest: `sha256:${hash.digest('hex')}`, size}
}

function checkLevel({compression, level}: CompressOptions): void {
  const [least, most] = compression === 'gzip' ? [0, 9] : [1, 19]
  if (level === undefined || (Number.isInteger(level) && level >= least && level <= most)) return
  throw new LayerError('UNSUPPORTED', `Cannot compress a layer with ${compression} level ${level}: need ${least} to ${most}`)
}
