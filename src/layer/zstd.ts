import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {pipeline, Readable} from 'node:stream'
import zlib from 'node:zlib'
import {LayerError} from '../errors.js'
import {filterThrough} from './program-filter.js'

/** Frames that need more memory (128 MiB) are an attack; it is the limit of the `zstd` program, too. */
const MAX_WINDOW_LOG = 27
const CHUNK = 256 << 10

const PROGRAM = {command: 'zstd', hint: 'Install zstd, or use Node 22.15 or newer.'} as const

/** Node has zstd from 22.15 on; before, the `zstd` program does it. */
export function compressZstd(path: string, level: number): Readable {
  const source = createReadStream(path, {highWaterMark: CHUNK})
  if (typeof zlib.createZstdCompress !== 'function') {
    const args = ['--quiet', '--stdout', '-T0', `-${level}`]
    const output = filterThrough(source, {...PROGRAM, args, purpose: 'compress a layer with zstd'})
    return Readable.from(output, {objectMode: false})
  }
  const params = {[zlib.constants.ZSTD_c_compressionLevel]: level, [zlib.constants.ZSTD_c_checksumFlag]: 1}
  return pipeline(source, zlib.createZstdCompress({chunkSize: CHUNK, params}), () => {})
}

/** The contents of all frames, one after the other. */
export async function* decompressZstd(path: string): AsyncGenerator<Buffer> {
  if (nodeHasZstd()) {
    const {size} = await stat(path)
    for (let at = 0; at < size; ) at += yield* decompressFrame(path, at)
  } else {
    const source = createReadStream(path, {highWaterMark: CHUNK})
    yield* filterThrough(source, {...PROGRAM, args: ['--quiet', '--stdout', '-d'], purpose: 'read zstd'})
  }
}

export function nodeHasZstd(): boolean {
  return typeof zlib.createZstdDecompress === 'function'
}

/** For one frame. */
export function zstdDecompressor(): zlib.ZstdDecompress {
  return zlib.createZstdDecompress({chunkSize: CHUNK, params: {[zlib.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG}})
}

/** Node's stream stops after one frame, as if the others were none of it. Returns the frame's size. */
async function* decompressFrame(path: string, start: number): AsyncGenerator<Buffer, number> {
  const source = createReadStream(path, {start, highWaterMark: CHUNK})
  const frame = pipeline(source, zstdDecompressor(), () => {})
  try {
    for await (const chunk of frame) yield chunk
    if (frame.bytesWritten === 0) throw new LayerError('MALFORMED', 'Cannot read zstd: a frame is empty')
    return frame.bytesWritten
  } finally {
    source.destroy()
    frame.destroy()
  }
}
