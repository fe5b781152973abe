import {type ChildProcess, spawn} from 'node:child_process'
import {createHash, type Hash} from 'node:crypto'
import {createWriteStream, lstatSync, readdirSync, rmSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable, Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import zlib from 'node:zlib'
import {hasCode, LayerError} from '../errors.js'
import {decompress} from '../layer/decompress.js'
import type {Digest} from '../oci/digest.js'
import {layerCompression, MediaType} from '../oci/media-types.js'
import type {CachedBlob} from './record.js'

/** The same directory gives the same archive: no times of access, names in order. Owners by number: there is no passwd. */
const PACK = [
  '--create',
  '--format=posix',
  '--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime',
  '--sort=name',
  '--numeric-owner',
  '--file=-'
]
const UNPACK = ['--extract', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore', '--file=-']
/** GNU tar's exit status when a file changed or vanished while it was read: what a background process of a tool may do. */
const CHANGED_WHILE_READ = 1

/** Writes the directory as a compressed tar to the new file `path`: zstd where this Node has it, else gzip. */
export async function packDirectory(directory: string, path: string): Promise<{diffId: Digest; blob: CachedBlob}> {
  const plain = createHash('sha256')
  const compressed = createHash('sha256')
  let size = 0
  const count = (chunk: Buffer) => {
    size += chunk.length
  }
  const tar = spawn('tar', [...PACK, `--directory=${directory}`, '.'], {stdio: ['ignore', 'pipe', 'pipe']})
  const ended = endOf(tar, [0, CHANGED_WHILE_READ])
  const {compressor, mediaType} = createCompressor()
  const file = createWriteStream(path, {flags: 'wx', mode: 0o600})
  await settled(ended, pipeline(tar.stdout!, watch(plain), compressor, watch(compressed, count), file))
  return {diffId: digestOf(plain), blob: {mediaType, digest: digestOf(compressed), size}}
}

/**
 * Unpacks such an archive as the new `directory`. Whoever wrote the cache wrote the archive: tar refuses names and links that
 * lead out (it is not given `-P`), an archive larger than `maxSize` is cut off, and device nodes do not stay.
 */
export async function unpackDirectory(path: string, mediaType: string, directory: string, maxSize: number): Promise<void> {
  const compression = layerCompression(mediaType)
  if (compression === undefined) throw new LayerError('UNSUPPORTED', `its archive is of the unknown type ${mediaType}`)
  await mkdir(directory, {mode: 0o700})
  const tar = spawn('tar', [...UNPACK, `--directory=${directory}`], {stdio: ['pipe', 'ignore', 'pipe']})
  const ended = endOf(tar, [0])
  const source = Readable.from(decompress(path, compression))
  await settled(ended, pipeline(source, limit(withHeaders(maxSize)), tar.stdin!))
  removeDevices(directory)
}

function createCompressor(): {compressor: Transform; mediaType: string} {
  if (typeof zlib.createZstdCompress !== 'function') {
    return {compressor: zlib.createGzip({level: 1}), mediaType: MediaType.ociLayerGzip}
  }
  const params = {[zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1}
  return {compressor: zlib.createZstdCompress({params}), mediaType: MediaType.ociLayerZstd}
}

function endOf(tar: ChildProcess, good: readonly number[]): Promise<void> {
  const words: Buffer[] = []
  tar.stderr?.on('data', chunk => words.push(chunk as Buffer))
  return new Promise((resolve, reject) => {
    tar.on('error', reject)
    tar.on('close', status => {
      const said = Buffer.concat(words).toString().trim().split('\n')[0]
      if (good.includes(status ?? -1)) resolve()
      else reject(new LayerError('MALFORMED', `tar ended with ${status}${said ? ` (${said})` : ''}`))
    })
  })
}

/**
 * Both are over when this is. A broken pipe is only the other side's view of what went wrong; and nothing did when tar is content:
 * it stops reading at the archive's end, whatever padding follows.
 */
async function settled(ended: Promise<void>, piped: Promise<void>): Promise<void> {
  const [pipe, tar] = await Promise.allSettled([piped, ended])
  const errors: unknown[] = [pipe, tar].flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
  const real = errors.filter(error => !(tar.status === 'fulfilled' && isBrokenPipe(error)))
  if (real.length > 0) throw real.find(error => error instanceof LayerError) ?? real[0]
}

function isBrokenPipe(error: unknown): boolean {
  return hasCode(error, 'EPIPE') || hasCode(error, 'ERR_STREAM_PREMATURE_CLOSE')
}

function watch(hash: Hash, seen?: (chunk: Buffer) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      seen?.(chunk)
      done(null, chunk)
    }
  })
}

/** A bomb stops here, not when the disk is full. */
function limit(bytes: number): Transform {
  let left = bytes
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length
      done(left < 0 ? new LayerError('TOO_LARGE', `its archive unpacks to more than ${bytes} bytes`) : null, chunk)
    }
  })
}

/** Each file costs a header and padding besides its bytes. */
function withHeaders(bytes: number): number {
  return bytes * 2 + 64 * 1024 * 1024
}

/** A device node from a cache would let the next RUN reach the machine's devices. */
function removeDevices(directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name)
    const stat = lstatSync(path)
    if (stat.isDirectory()) removeDevices(path)
    else if (stat.isBlockDevice() || stat.isCharacterDevice()) rmSync(path)
  }
}

function digestOf(hash: Hash): Digest {
  return `sha256:${hash.digest('hex')}`
}
