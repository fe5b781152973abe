import type {Readable} from 'node:stream'
import {ContentError} from '../errors.js'
import {BLOCK, encodePaxHeader, writeHeader} from '../layer/tar-header.js'

/** A file or (with neither) a directory of an archive. */
export interface ArchiveMember {
  readonly path: string
  readonly text?: string
  readonly content?: {readonly size: number; open(): Readable}
}

/**
 * A tar in pieces, the same bytes for the same members: no times, owners or modes of this machine.
 * @throws ContentError SIZE_MISMATCH when a content is not as long as was said.
 */
export async function* tarPieces(members: Iterable<ArchiveMember>): AsyncGenerator<Buffer> {
  for (const {path, text, content} of members) {
    const inline = text === undefined ? undefined : Buffer.from(text)
    const size = inline?.length ?? content?.size ?? 0
    yield memberHeader(path, size, inline === undefined && content === undefined)
    if (inline) yield inline
    if (content) yield* exactly(content.open(), size, path)
    if (size % BLOCK > 0) yield Buffer.alloc(BLOCK - (size % BLOCK))
  }
  yield Buffer.alloc(2 * BLOCK)
}

/** The header of a member, with its PAX records if it needs any. */
export function memberHeader(path: string, size: number, isDirectory: boolean): Buffer {
  const type = isDirectory ? ('directory' as const) : ('file' as const)
  const entry = {path, type, mode: isDirectory ? 0o755 : 0o644, uid: 0, gid: 0, mtime: 0, size}
  const block = Buffer.alloc(BLOCK)
  writeHeader(block, 0, entry)
  const pax = encodePaxHeader(entry)
  return pax ? Buffer.concat([pax, block]) : block
}

async function* exactly(stream: Readable, size: number, path: string): AsyncGenerator<Buffer> {
  let left = size
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left -= chunk.length
    yield chunk
  }
  if (left !== 0) throw new ContentError('SIZE_MISMATCH', `Cannot write ${path}: it has ${size - left} bytes, not ${size}`)
}
