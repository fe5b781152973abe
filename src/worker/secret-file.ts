import {closeSync, openSync, readSync} from 'node:fs'

/** As in BuildKit: what does not fit into a small file is no secret. */
const MAX_SECRET = 500 * 1024

/**
 * The bytes of a secret's file. Pipes and devices are read as well (`src=<(pass show token)`), and never past the limit.
 * @throws Error of the file system, or for what is too large
 */
export function readSecretFile(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(MAX_SECRET + 1)
    let size = 0
    for (let read = -1; read !== 0 && size < bytes.length; size += read)
      read = readSync(file, bytes, size, bytes.length - size, null)
    if (size > MAX_SECRET) throw new Error(`more than ${MAX_SECRET / 1024} KiB`)
    return Buffer.from(bytes.subarray(0, size))
  } finally {
    closeSync(file)
  }
}
