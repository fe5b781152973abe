import {closeSync, mkdirSync, openSync, readSync, statSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {LayerError} from '../errors.js'
import {type ApplyLimits, applyLimits, checkEntries, checkSize} from './apply-limits.js'
import type {AnyCompression} from './decompress.js'
import {decompressToFault} from './decompress-to-fault.js'
import type {LayerEntry} from './entry.js'
import {keptXattrs} from './kept-xattrs.js'
import type {TarMember} from './tar-member.js'
import {cleanTarPath} from './tar-path.js'
import {type TarHandler, TarReader} from './tar-reader.js'

/**
 * What is in a tar, plain or compressed with gzip, bzip2, xz or zstd, found by its content whatever its name: entries in the
 * archive's order, with the bytes of files in the directory `spool` (made when there is something to keep; its owner removes
 * it). Absolute names and `..` stop at the root; `.wh.` names are plain files. The root itself has an empty path.
 * @returns undefined for a file that is no archive
 * @throws LayerError MALFORMED for an archive that breaks after its first header; TOO_LARGE; UNSUPPORTED when a program is missing
 */
export async function listArchive(path: string, spool: string, given?: Partial<ApplyLimits>): Promise<LayerEntry[] | undefined> {
  // Any ratio: an archive of an empty disk image is an honest one, and xz makes next to nothing of it.
  const limits = applyLimits(dirname(spool), {ratio: Number.POSITIVE_INFINITY, ...given})
  const packed = statSync(path).size
  const spooler = new Spooler(spool)
  const reader = new TarReader(spooler)
  let size = 0
  try {
    for await (const chunk of decompressToFault(path, detectCompression(path))) {
      size += chunk.length
      checkSize(limits, size, packed)
      reader.push(chunk)
      checkEntries(limits, spooler.entries.length)
      // As tar and Docker: neither padding, nor a signature, nor a broken checksum after the end marker matters.
      if (reader.ended) break
    }
    reader.finish()
  } catch (error) {
    if (!(error instanceof LayerError) || error.code !== 'MALFORMED') throw error
    if (reader.met) throw broken(error)
  } finally {
    spooler.close()
  }
  return spooler.entries.length > 0 ? spooler.entries : undefined
}

/** In the words of Go's reader, which people look up. */
function broken(error: LayerError): LayerError {
  const what = /too early|unexpected end/.test(error.message) ? 'unexpected EOF' : 'archive/tar: invalid tar header'
  return new LayerError('MALFORMED', `Cannot unpack the archive: ${what} (${error.message})`, {cause: error})
}

/** A zstd file may begin with a frame to skip: https://www.rfc-editor.org/rfc/rfc8878#section-3.1.2 */
const MAGIC: readonly (readonly [AnyCompression, RegExp])[] = [
  ['gzip', /^1f8b08/],
  ['bzip2', /^425a68/],
  ['xz', /^fd377a585a00/],
  ['zstd', /^(28b52ffd|5[0-9a-f]2a4d18)/]
]

/** By the first bytes, whatever the name. */
export function detectCompression(path: string): AnyCompression {
  const fd = openSync(path, 'r')
  try {
    const start = Buffer.alloc(8)
    readSync(fd, start, 0, 8, 0)
    return MAGIC.find(([, magic]) => magic.test(start.toString('hex')))?.[0] ?? 'none'
  } finally {
    closeSync(fd)
  }
}

/** Keeps the entries, and each file's bytes under a number. */
class Spooler implements TarHandler {
  readonly entries: LayerEntry[] = []
  readonly #directory: string
  #fd: number | undefined

  constructor(directory: string) {
    this.#directory = directory
  }

  member(member: TarMember): void {
    if (this.entries.length === 0) mkdirSync(this.#directory, {recursive: true, mode: 0o700})
    const path = member.size > 0 ? join(this.#directory, String(this.entries.length)) : undefined
    if (path !== undefined) this.#fd = openSync(path, 'wx', 0o600)
    this.entries.push(toEntry(member, path))
  }

  content(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#fd!, bytes, done)
  }

  end(): void {
    this.close()
  }

  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
  }
}

function toEntry({name, link, xattrs, ...rest}: TarMember, path: string | undefined): LayerEntry {
  return {
    ...rest,
    path: cleanTarPath(name).path,
    link: rest.type === 'hardlink' ? cleanTarPath(link!).path : link,
    xattrs: keptXattrs(xattrs),
    content: path === undefined ? undefined : {kind: 'path', path}
  }
}
