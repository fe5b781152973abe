import {createHash, hash} from 'node:crypto'
import {closeSync, constants, openSync, readSync} from 'node:fs'
import {hasCode, LayerError} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import {contentLine} from './content-digest.js'
import type {LayerEntry, TocEntry} from './entry.js'
import {BLOCK, encodePaxHeader, writeHeader} from './tar-header.js'
import {TarSink} from './tar-sink.js'

/** A layer's tar on disk. */
export interface WrittenLayer {
  /** Digest of the tar. */
  readonly diffId: Digest
  /** Bytes of the tar. */
  readonly size: number
  /** sha256 hex over the entries in order, without their times: the same for a step that made the same files again. */
  readonly contentDigest: string
  readonly toc: TocEntry[]
}

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
/** A read that is smaller than this is not worth its call while more is left. */
const SMALL = 1 << 16
/** No link at the end; and a pipe that was put in a file's place must not hang the build. */
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Writes entries as a layer's uncompressed tar into the new file `outPath`, which is removed again on failure. Synchronous and
 * of constant memory: contents are read straight into the buffer that is written.
 * @throws LayerError CONTENT_CHANGED when a file changes while it is read; MALFORMED when two entries have one path.
 */
export function writeLayerSync(entries: Iterable<LayerEntry>, outPath: string): WrittenLayer {
  const sink = new TarSink(outPath)
  try {
    const {toc, contentDigest} = writeEntries(entries, sink)
    sink.append(Buffer.alloc(2 * BLOCK))
    const {digest, size} = sink.finish()
    return {diffId: digest, size, contentDigest, toc}
  } catch (error) {
    sink.discard()
    throw error
  }
}

function writeEntries(entries: Iterable<LayerEntry>, sink: TarSink): {toc: TocEntry[]; contentDigest: string} {
  const toc: TocEntry[] = []
  const paths = new Set<string>()
  const content = createHash('sha256')
  for (const entry of entries) {
    if (paths.size === paths.add(entry.path).size) throw duplicate(entry)
    const line = writeEntry(entry, sink)
    content.update(contentLine(line))
    toc.push(line)
  }
  return {toc, contentDigest: content.digest('hex')}
}

function writeEntry(entry: LayerEntry, sink: TarSink): TocEntry {
  const pax = encodePaxHeader(entry)
  if (pax !== undefined) sink.append(pax)
  sink.reserve(BLOCK)
  writeHeader(sink.buffer, sink.position, entry)
  sink.position += BLOCK
  const {content: _, ...line} = entry
  if (entry.type !== 'file') return line
  const digest = writeContent(entry, sink)
  sink.pad(BLOCK)
  return {...line, digest}
}

/** Returns the sha256 of the file's bytes. */
function writeContent(entry: LayerEntry, sink: TarSink): string {
  if (entry.size === 0) return EMPTY_SHA256
  if (entry.content?.kind === 'path') return copyFile(entry, entry.content.path, sink)
  const bytes = Buffer.from(entry.content?.base64 ?? '', 'base64')
  if (bytes.length !== entry.size) throw changed(entry, bytes.length)
  sink.append(bytes)
  return hash('sha256', bytes, 'hex')
}

function copyFile(entry: LayerEntry, path: string, sink: TarSink): string {
  const fd = openFile(path, entry)
  try {
    return copyBytes(fd, entry, sink)
  } finally {
    closeSync(fd)
  }
}

function openFile(path: string, entry: LayerEntry): number {
  try {
    return openSync(path, READ_FLAGS)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ELOOP')) throw error
    throw new LayerError(
      'CONTENT_CHANGED',
      `Cannot write "${entry.path}" into a layer: the file was removed or replaced meanwhile`,
      {
        hint: 'Nothing may change the files of a build while it runs.',
        cause: error
      }
    )
  }
}

/** Asks for one byte more than there should be, so that a file that has grown shows without another call. */
function copyBytes(fd: number, entry: LayerEntry, sink: TarSink): string {
  sink.reserve(Math.min(entry.size + 1, SMALL))
  if (entry.size < sink.room) return copyWhole(fd, entry, sink)
  const digest = createHash('sha256')
  let left = entry.size
  while (left > 0) {
    if (sink.room < SMALL) sink.flush()
    const read = readSync(fd, sink.buffer, sink.position, Math.min(left, sink.room), null)
    if (read === 0) throw changed(entry, entry.size - left)
    digest.update(sink.buffer.subarray(sink.position, sink.position + read))
    sink.position += read
    left -= read
  }
  if (readSync(fd, Buffer.alloc(1), 0, 1, null) > 0) throw changed(entry)
  return digest.digest('hex')
}

/** A file that fits into the buffer's room: mostly one read and one hash. */
function copyWhole(fd: number, entry: LayerEntry, sink: TarSink): string {
  const {buffer, position: start} = sink
  let size = 0
  while (size < entry.size) {
    const read = readSync(fd, buffer, start + size, entry.size + 1 - size, null)
    if (read === 0) break
    size += read
  }
  if (size !== entry.size) throw changed(entry, size > entry.size ? undefined : size)
  sink.position += size
  return hash('sha256', buffer.subarray(start, start + size), 'hex')
}

function changed(entry: LayerEntry, found?: number): LayerError {
  const now = found === undefined ? 'has more now' : `has ${found} now`
  return new LayerError('CONTENT_CHANGED', `Cannot write "${entry.path}" into a layer: it had ${entry.size} bytes and ${now}`, {
    hint: 'Nothing may change the files of a build while it runs.'
  })
}

function duplicate(entry: LayerEntry): LayerError {
  return new LayerError('MALFORMED', `Cannot write a layer with two entries for "${entry.path}"`)
}
