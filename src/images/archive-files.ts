import {createHash, type Hash} from 'node:crypto'
import {closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {ContentError, LayerError} from '../errors.js'
import {applyLimits, checkSize} from '../layer/apply-limits.js'
import {decompress} from '../layer/decompress.js'
import type {TarMember} from '../layer/tar-member.js'
import {pathInside} from '../layer/tar-path.js'
import {type TarHandler, TarReader} from '../layer/tar-reader.js'
import {detectCompression} from '../layer/unpack-archive.js'
import type {Digest} from '../oci/digest.js'

/** A regular file of an archive, unpacked under a number. */
export interface ArchiveFile {
  readonly path: string
  readonly digest: Digest
  readonly size: number
}

/** Documents larger than this are refused before they are parsed (CVE-2023-25153). */
const MAX_DOCUMENT = 32 * 2 ** 20
/** An image archive has a few files a layer. */
const MAX_FILES = 50_000
const MAX_LINKS = 16

/** The files of an image archive by name; links among them are followed, nothing else of the archive is kept. */
export class ArchiveFiles {
  readonly #files = new Map<string, ArchiveFile>()
  readonly #links = new Map<string, string>()

  /** The last of a name counts, as for everyone who unpacks a tar. */
  add(name: string, file: ArchiveFile): void {
    const before = this.#files.get(name)
    if (before) rmSync(before.path)
    this.#files.set(name, file)
    this.#links.delete(name)
  }

  /** `docker save` before 25 wrote a layer once and links to it. */
  link(name: string, target: string): void {
    this.#links.set(name, target)
    this.#files.delete(name)
  }

  find(name: string): ArchiveFile | undefined {
    let at = pathInside(name)
    for (let step = 0; step < MAX_LINKS; step++) {
      const target = this.#links.get(at)
      if (target === undefined) return this.#files.get(at)
      at = target
    }
    return undefined
  }

  /** @throws ContentError MALFORMED */
  json<T>(name: string): T | undefined {
    const file = this.find(name)
    if (!file) return undefined
    try {
      return JSON.parse(readDocument(file).toString('utf8')) as T
    } catch (cause) {
      if (cause instanceof ContentError) throw cause
      throw new ContentError('MALFORMED', `Cannot load the archive: its ${name} is not JSON`, {cause})
    }
  }
}

export function readDocument({path, size, digest}: ArchiveFile): Buffer {
  if (size > MAX_DOCUMENT) throw new ContentError('MALFORMED', `Cannot load the archive: document ${digest} has ${size} bytes`)
  return readFileSync(path)
}

/**
 * Unpacks an image archive (plain or compressed) flat into the new directory `spool`.
 * @throws LayerError for what is no tar.
 */
export async function unpackArchive(path: string, spool: string): Promise<ArchiveFiles> {
  mkdirSync(spool, {mode: 0o700})
  const spooler = new Spooler(spool)
  const reader = new TarReader(spooler)
  const limits = applyLimits(spool)
  const packed = statSync(path).size
  let unpacked = 0
  try {
    for await (const chunk of decompress(path, detectCompression(path))) {
      unpacked += chunk.length
      checkSize(limits, unpacked, packed)
      reader.push(chunk)
    }
    reader.finish()
  } finally {
    spooler.close()
  }
  return spooler.files
}

class Spooler implements TarHandler {
  readonly files = new ArchiveFiles()
  readonly #directory: string
  #count = 0
  #members = 0
  #open: {name: string; path: string; fd: number; hash: Hash; size: number} | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  member({name, type, size, link}: TarMember): void {
    if (++this.#members > MAX_FILES) throw new LayerError('TOO_LARGE', `Cannot load an archive of more than ${MAX_FILES} files`)
    const path = pathInside(name)
    if (type === 'file') this.#begin(path, size)
    else if (type === 'symlink') this.files.link(path, pathInside(posix.join(dirname(path), link!)))
    else if (type === 'hardlink') this.files.link(path, pathInside(link!))
  }

  content(bytes: Buffer): void {
    if (!this.#open) return
    this.#open.hash.update(bytes)
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#open.fd, bytes, done)
  }

  end(): void {
    if (!this.#open) return
    const {name, path, hash, size} = this.#open
    this.close()
    this.files.add(name, {path, size, digest: `sha256:${hash.digest('hex')}`})
  }

  close(): void {
    if (this.#open) closeSync(this.#open.fd)
    this.#open = undefined
  }

  #begin(name: string, size: number): void {
    const path = join(this.#directory, String(this.#count++))
    this.#open = {name, path, fd: openSync(path, 'wx', 0o600), hash: createHash('sha256'), size}
  }
}
