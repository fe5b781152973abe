import {createReadStream} from 'node:fs'
import {pipeline, type Readable} from 'node:stream'
import zlib from 'node:zlib'
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
    return filterThrough(source, {...PROGRAM, args, purpose: 'compress a layer with zstd'})
  }
  const params = {[zlib.constants.ZSTD_c_compressionLevel]: level, [zlib.constants.ZSTD_c_checksumFlag]: 1}
  return pipeline(source, zlib.createZstdCompress({chunkSize: CHUNK, params}), () => {})
}

export function decompressZstd(source: Readable): Readable {
  if (typeof zlib.createZstdDecompress !== 'function') {
    return filterThrough(source, {...PROGRAM, args: ['--quiet', '--stdout', '-d'], purpose: 'read zstd'})
  }
  const params = {[zlib.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG}
  return pipeline(source, zlib.createZstdDecompress({chunkSize: CHUNK, params}), () => {})
}
