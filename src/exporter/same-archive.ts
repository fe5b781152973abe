import {closeSync, openSync, readSync, statSync} from 'node:fs'
import {BLOCK} from '../layer/tar-header.js'
import {type ArchiveMember, memberHeader} from './tar-stream.js'

/**
 * True when the file is this archive already: it has the same documents in front, which name every blob by its digest, and the
 * same length. Archives appear whole by a rename, so one that begins and ends right is right; writing it again would be most of
 * the time of a build that had nothing to do.
 */
export function isSameArchive(path: string, members: Iterable<ArchiveMember>): boolean {
  const found = statSync(path, {throwIfNoEntry: false})
  if (!found?.isFile()) return false
  const front: Buffer[] = []
  let size = 2 * BLOCK
  for (const member of members) {
    const text = member.text === undefined ? undefined : Buffer.from(member.text)
    const length = text?.length ?? member.content?.size ?? 0
    const header = memberHeader(member.path, length, text === undefined && member.content === undefined)
    const padding = (BLOCK - (length % BLOCK)) % BLOCK
    size += header.length + length + padding
    if (text) front.push(header, text, Buffer.alloc(padding))
  }
  return found.size === size && startsWith(path, Buffer.concat(front))
}

function startsWith(path: string, expected: Buffer): boolean {
  const bytes = Buffer.alloc(expected.length)
  const file = openSync(path, 'r')
  try {
    return readSync(file, bytes, 0, bytes.length, 0) === bytes.length && bytes.equals(expected)
  } finally {
    closeSync(file)
  }
}
