import {spawn} from 'node:child_process'
import {createReadStream} from 'node:fs'
import {PassThrough, pipeline, type Readable, type Transform} from 'node:stream'
import zlib from 'node:zlib'
import {LayerError} from '../errors.js'

/** Frames that need more memory (128 MiB) are an attack; it is the limit of the `zstd` program, too. */
const MAX_WINDOW_LOG = 27
const CHUNK = 256 << 10

/** Node has zstd from 22.15 on; before, the `zstd` program does it. */
export function compressZstd(path: string, level: number): Readable {
  if (typeof zlib.createZstdCompress !== 'function') return runZstd(path, ['-T0', `-${level}`], 'compress')
  const params = {[zlib.constants.ZSTD_c_compressionLevel]: level, [zlib.constants.ZSTD_c_checksumFlag]: 1}
  return through(path, zlib.createZstdCompress({chunkSize: CHUNK, params}))
}

export function decompressZstd(source: Readable): Readable {
  if (typeof zlib.createZstdDecompress !== 'function') return pipeToZstd(source, ['-d'], 'read')
  const params = {[zlib.constants.ZSTD_d_windowLogMax]: MAX_WINDOW_LOG}
  return pipeline(source, zlib.createZstdDecompress({chunkSize: CHUNK, params}), () => {})
}

function through(path: string, transform: Transform): Readable {
  return pipeline(createReadStream(path, {highWaterMark: CHUNK}), transform, () => {})
}

function runZstd(path: string, args: readonly string[], verb: string): Readable {
  return pipeToZstd(createReadStream(path, {highWaterMark: CHUNK}), args, verb)
}

/** The stream ends well only when the program did. */
function pipeToZstd(source: Readable, args: readonly string[], verb: string): Readable {
  const child = spawn('zstd', ['--quiet', '--stdout', ...args], {stdio: ['pipe', 'pipe', 'pipe']})
  const output = new PassThrough()
  const words: Buffer[] = []
  child.stderr.on('data', chunk => words.push(chunk))
  child.on('error', error => output.destroy(noZstd(verb, error)))
  child.on('close', code => {
    if (code === 0) output.end()
    else output.destroy(new LayerError('MALFORMED', `Cannot ${verb} a zstd layer: ${Buffer.concat(words).toString().trim()}`))
  })
  output.on('close', () => child.kill('SIGKILL'))
  source.on('error', error => output.destroy(error))
  // A program that stops reading early says why itself.
  pipeline(source, child.stdin, () => {})
  child.stdout.pipe(output, {end: false})
  return output
}

function noZstd(verb: string, cause: Error): LayerError {
  return new LayerError('UNSUPPORTED', `Cannot ${verb} a zstd layer: this Node has no zstd and there is no zstd program`, {
    hint: 'Install zstd, or use Node 22.15 or newer.',
    cause
  })
}
