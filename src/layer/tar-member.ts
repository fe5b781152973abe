import {isUtf8} from 'node:buffer'
import {LayerError} from '../errors.js'
import type {LayerEntryType} from './entry.js'
import type {TarBlock} from './tar-block.js'

/** One member of a tar, its extensions merged. The name is as the tar has it: cleaning is the reader's user's. */
export interface TarMember {
  readonly name: string
  readonly type: Exclude<LayerEntryType, 'whiteout'>
  /** 0 to 0o7777. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Seconds, with fraction where a PAX record has one. */
  readonly mtime: number
  /** Bytes of content that follow; 0 for all but files. */
  readonly size: number
  readonly link: string | undefined
  readonly device: readonly [number, number] | undefined
  /** All that the tar has, values in base64. */
  readonly xattrs: Readonly<Record<string, string>> | undefined
}

/** What extended headers said of the next member. */
export interface Extensions {
  /** PAX records. */
  pax: ReadonlyMap<string, Buffer>
  /** GNU's long name and link. */
  longName: Buffer | undefined
  longLink: Buffer | undefined
}

const TYPES: Readonly<Record<string, TarMember['type'] | undefined>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'char',
  '4': 'block',
  '5': 'directory',
  '6': 'fifo'
}

/** chown(2) takes the largest for "leave it as it is", and what is larger still would wrap around. */
const MAX_ID = 2 ** 32 - 2
/** Seconds that every file system and Node's own conversion can hold, with room. */
const MAX_TIME = 2 ** 40

/** @throws LayerError MALFORMED for values that no file can have; UNSUPPORTED for sparse files and unknown types. */
export function toMember(block: TarBlock, extensions: Extensions): TarMember {
  const {pax} = extensions
  refuseSparse(block, pax)
  const name = nameOf(nonEmpty(pax.get('path')) ?? extensions.longName ?? block.name, 'name')
  const type = typeOf(block, name)
  const isLink = type === 'hardlink' || type === 'symlink'
  return {
    name,
    type,
    mode: block.mode & 0o7777,
    uid: checkRange(paxInteger(pax, 'uid') ?? block.uid, MAX_ID, 'uid', name),
    gid: checkRange(paxInteger(pax, 'gid') ?? block.gid, MAX_ID, 'gid', name),
    mtime: mtimeOf(pax, block, name),
    size: sizeOf(type, block, pax, name),
    link: isLink ? nameOf(nonEmpty(pax.get('linkpath')) ?? extensions.longLink ?? block.link, 'link') : undefined,
    device: type === 'char' || type === 'block' ? deviceOf(block, name) : undefined,
    xattrs: xattrsOf(pax)
  }
}

/** Sparse formats need code of their own in every reader and were abused (CVE-2025-58183); no layer needs them. */
function refuseSparse(block: TarBlock, pax: ReadonlyMap<string, Buffer>): void {
  if (block.typeFlag !== 'S' && ![...pax.keys()].some(key => key.startsWith('GNU.sparse.'))) return
  throw new LayerError('UNSUPPORTED', `Cannot read "${block.name}" of a tar: sparse files are not supported`, {
    hint: 'Write the archive without --sparse.'
  })
}

/** Old archives, which know no types, mark a directory by the slash at the end of its name only. As Go reads them. */
function typeOf(block: TarBlock, name: string): TarMember['type'] {
  const type = TYPES[block.typeFlag]
  if (type === undefined) {
    throw new LayerError('UNSUPPORTED', `Cannot read "${name}" of a tar: type ${JSON.stringify(block.typeFlag)} is not known`)
  }
  return block.typeFlag === '\0' && name.endsWith('/') ? 'directory' : type
}

/**
 * The PAX size counts, whatever the header says (CVE-2025-62518). For what has no content, old writers put a size into the
 * header that means nothing; a PAX record that says so is a trap for readers that disagree.
 */
function sizeOf(type: TarMember['type'], block: TarBlock, pax: ReadonlyMap<string, Buffer>, name: string): number {
  const record = paxInteger(pax, 'size')
  if (type === 'file') return checkRange(record ?? block.size, Number.MAX_SAFE_INTEGER, 'size', name)
  if (record !== undefined && record !== 0) throw malformed(name, `a ${type} has no content, but a size of ${record}`)
  checkRange(block.size, Number.MAX_SAFE_INTEGER, 'size', name)
  return 0
}

function mtimeOf(pax: ReadonlyMap<string, Buffer>, block: TarBlock, name: string): number {
  const record = nonEmpty(pax.get('mtime'))?.toString('latin1')
  if (record !== undefined && !/^-?\d{1,15}(\.\d{0,30})?$/.test(record)) throw malformed(name, 'its mtime is not a number')
  const mtime = record === undefined ? block.mtime : Number(record)
  if (Math.abs(mtime) > MAX_TIME) throw malformed(name, `its mtime of ${mtime} is out of range`)
  return mtime
}

/** Linux: 12 bits and 20 bits. */
function deviceOf({device: [major, minor]}: TarBlock, name: string): [number, number] {
  return [checkRange(major, 0xfff, 'device number', name), checkRange(minor, 0xfffff, 'device number', name)]
}

function xattrsOf(pax: ReadonlyMap<string, Buffer>): TarMember['xattrs'] {
  const prefix = 'SCHILY.xattr.'
  const found = [...pax].filter(([key]) => key.startsWith(prefix) && key.length > prefix.length && !key.includes('\0'))
  if (found.length === 0) return undefined
  return Object.fromEntries(found.map(([key, value]) => [key.slice(prefix.length), value.toString('base64')]))
}

/** A record with an empty value takes the key back. */
function nonEmpty(value: Buffer | undefined): Buffer | undefined {
  return value?.length ? value : undefined
}

function paxInteger(pax: ReadonlyMap<string, Buffer>, key: string): number | undefined {
  const text = nonEmpty(pax.get(key))?.toString('latin1')
  if (text === undefined) return undefined
  if (!/^\d{1,16}$/.test(text) || !Number.isSafeInteger(Number(text))) {
    throw new LayerError('MALFORMED', `Cannot read a tar: the PAX record ${key}=${JSON.stringify(text)} is not a size or an id`)
  }
  return Number(text)
}

function nameOf(bytes: Buffer, what: 'name' | 'link'): string {
  const text = bytes.toString('utf8')
  // Some archives begin with a member without a name, which is their root.
  if (text === '' && what === 'link') throw new LayerError('MALFORMED', 'Cannot read a tar: a link is empty')
  if (bytes.includes(0))
    throw new LayerError('MALFORMED', `Cannot read a tar: the ${what} ${JSON.stringify(text)} has a NUL in it`)
  if (isUtf8(bytes)) return text
  throw new LayerError('UNSUPPORTED', `Cannot read a tar: the ${what} ${JSON.stringify(text)} is not UTF-8`)
}

function checkRange(value: number, most: number, field: string, name: string): number {
  if (value >= 0 && value <= most) return value
  throw malformed(name, `its ${field} of ${value} is out of range`)
}

function malformed(name: string, state: string): LayerError {
  return new LayerError('MALFORMED', `Cannot read "${name}" of a tar: ${state}`)
}
