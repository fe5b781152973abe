import {createHash, hash} from 'node:crypto'
import {closeSync, constants, openSync, readSync} from 'node:fs'

const CHUNK = 1 << 20

/** sha256 (hex) of each file's bytes, in order; for many small files one thread of synchronous calls is the fastest way. */
export function digestFilesSync(paths: readonly string[]): string[] {
  const buffer = Buffer.allocUnsafe(CHUNK)
  return paths.map(path => digestFile(path, buffer))
}

/** O_NONBLOCK: a pipe that took a file's place must not hang the build. */
function digestFile(path: string, buffer: Buffer): string {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const size = readSync(fd, buffer, 0, CHUNK, null)
    return size < CHUNK ? hash('sha256', buffer.subarray(0, size), 'hex') : digestRest(fd, buffer)
  } finally {
    closeSync(fd)
  }
}

/** The buffer is full with the first part. */
function digestRest(fd: number, buffer: Buffer): string {
  const digest = createHash('sha256')
  for (let size = CHUNK; size > 0; size = readSync(fd, buffer, 0, CHUNK, null)) digest.update(buffer.subarray(0, size))
  return digest.digest('hex')
}
