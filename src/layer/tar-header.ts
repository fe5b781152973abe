import type {LayerEntry, LayerEntryType} from './entry.js'
import {encodePaxRecords} from './pax-records.js'
import {whiteoutName} from './whiteout.js'

/**
 * Tar headers, byte for byte as BuildKit's layers have them (Go's archive/tar): PAX, and the extended header only when a value
 * does not fit its ustar field; whiteouts are plain ustar wherever that can hold them. So equal files give an equal DiffID
 * whichever of the two builders made the layer.
 */
export const BLOCK = 512
const NAME_SIZE = 100
const PREFIX_SIZE = 155
/** `ustar`, NUL, version 00. */
const MAGIC = Buffer.from('ustar\x0000', 'latin1')

const TYPE_FLAG: Readonly<Record<LayerEntryType, string>> = {
  file: '0',
  hardlink: '1',
  symlink: '2',
  char: '3',
  block: '4',
  directory: '5',
  fifo: '6',
  whiteout: '0'
}

/** The name in the tar: directories end in a slash, whiteouts have their prefix. */
function tarName(entry: LayerEntry): string {
  if (entry.type === 'directory') return entry.path + '/'
  return entry.type === 'whiteout' ? whiteoutName(entry.path) : entry.path
}

/** The blocks of the PAX extended header that must come before the entry's own, if it needs one. */
export function encodePaxHeader(entry: LayerEntry): Buffer | undefined {
  const name = tarName(entry)
  const records = paxRecords(entry, name)
  if (records.length === 0) return undefined
  const data = encodePaxRecords(records)
  const blocks = Buffer.alloc(BLOCK + Math.ceil(data.length / BLOCK) * BLOCK)
  writePaxHeaderBlock(blocks, paxHeaderName(name), data.length)
  data.copy(blocks, BLOCK)
  return blocks
}

/** Writes the entry's own block at `at`. */
export function writeHeader(out: Buffer, at: number, entry: LayerEntry): void {
  const name = tarName(entry)
  const split = entry.type === 'whiteout' ? splitUstarPath(name) : undefined
  out.fill(0, at, at + BLOCK)
  writeText(out, at, NAME_SIZE, split?.suffix ?? name)
  writeOctal(out, at + 100, 8, entry.mode)
  writeOctal(out, at + 108, 8, entry.uid)
  writeOctal(out, at + 116, 8, entry.gid)
  writeOctal(out, at + 124, 12, entry.size)
  writeOctal(out, at + 136, 12, Math.floor(entry.mtime))
  out.write(TYPE_FLAG[entry.type], at + 156, 'latin1')
  if (entry.link !== undefined) writeText(out, at + 157, NAME_SIZE, entry.link)
  writeOctal(out, at + 329, 8, entry.device?.[0] ?? 0)
  writeOctal(out, at + 337, 8, entry.device?.[1] ?? 0)
  if (split !== undefined) writeText(out, at + 345, PREFIX_SIZE, split.prefix)
  writeMagicAndChecksum(out, at)
}

/** What the ustar fields cannot hold, sorted by key. */
function paxRecords(entry: LayerEntry, name: string): [string, Buffer | string][] {
  const records: [string, Buffer | string][] = []
  const mtime = Math.floor(entry.mtime)
  if (!fitsOctal(entry.gid, 8)) records.push(['gid', String(entry.gid)])
  if (!fitsOctal(entry.uid, 8)) records.push(['uid', String(entry.uid)])
  if (!fitsOctal(entry.size, 12)) records.push(['size', String(entry.size)])
  if (!fitsOctal(mtime, 12)) records.push(['mtime', String(mtime)])
  if (entry.link !== undefined && needsPax(entry.link)) records.push(['linkpath', entry.link])
  if (needsPax(name) && !(entry.type === 'whiteout' && splitUstarPath(name))) records.push(['path', name])
  for (const [key, value] of Object.entries(entry.xattrs ?? {})) {
    records.push([`SCHILY.xattr.${key}`, Buffer.from(value, 'base64')])
  }
  return records.length < 2 ? records : records.sort((a, b) => (a[0] < b[0] ? -1 : 1))
}

/** The header's block of a PAX extended header: a name that old readers unpack to, and zeros. */
function writePaxHeaderBlock(out: Buffer, name: string, size: number): void {
  writeText(out, 0, NAME_SIZE, name)
  writeOctal(out, 100, 8, 0)
  writeOctal(out, 108, 8, 0)
  writeOctal(out, 116, 8, 0)
  writeOctal(out, 124, 12, size)
  writeOctal(out, 136, 12, 0)
  out.write('x', 156, 'latin1')
  writeMagicAndChecksum(out, 0)
}

/** `a/b/file` gives `a/b/PaxHeaders.0/file`, as Go names it. */
function paxHeaderName(name: string): string {
  const slash = name.lastIndexOf('/') + 1
  const file = name.slice(slash)
  return (name.slice(0, slash) + 'PaxHeaders.0' + (file === '' ? '' : '/' + file))
    .replace(NOT_ASCII, '')
    .slice(0, NAME_SIZE)
    .replace(/\/+$/, '')
}

const NOT_ASCII = /[^\x01-\x7f]/g
const ALL_ASCII = /^[\x01-\x7f]*$/

function needsPax(text: string): boolean {
  return text.length > NAME_SIZE || !ALL_ASCII.test(text)
}

/** A long path cut at a slash, for the two fields that ustar has. */
function splitUstarPath(name: string): {prefix: string; suffix: string} | undefined {
  if (name.length <= NAME_SIZE || !ALL_ASCII.test(name)) return undefined
  const cut = name.lastIndexOf('/', PREFIX_SIZE)
  const suffix = name.slice(cut + 1)
  return cut > 0 && suffix.length <= NAME_SIZE && suffix !== '' ? {prefix: name.slice(0, cut), suffix} : undefined
}

/** ASCII only: readers that matter take the full text from the PAX record. */
function writeText(out: Buffer, at: number, length: number, text: string): void {
  const ascii = ALL_ASCII.test(text) ? text : text.replace(NOT_ASCII, '')
  out.write(ascii, at, length, 'latin1')
  // Old readers take a name that ends in a slash for a directory, so a cut must not end in one.
  if (ascii.length > length && out[at + length - 1] === 0x2f) cutTrailingSlashes(out, at, at + length - 1)
}

function cutTrailingSlashes(out: Buffer, start: number, end: number): void {
  while (end > start && out[end - 1] === 0x2f) end--
  out[end] = 0
}

function fitsOctal(value: number, length: number): boolean {
  return value >= 0 && value < 8 ** (length - 1)
}

/** Digits with leading zeros and a NUL; zero when the value is in a PAX record instead. */
function writeOctal(out: Buffer, at: number, length: number, value: number): void {
  let rest = fitsOctal(value, length) ? value : 0
  for (let i = at + length - 2; i >= at; i--) {
    out[i] = 0x30 + (rest % 8)
    rest = Math.floor(rest / 8)
  }
}

/** Sum of the block's bytes with the checksum field as blanks; six digits, NUL, blank. */
function writeMagicAndChecksum(out: Buffer, at: number): void {
  MAGIC.copy(out, at + 257)
  let sum = 8 * 0x20
  for (let i = at; i < at + BLOCK; i++) sum += out[i]!
  writeOctal(out, at + 148, 7, sum)
  out[at + 155] = 0x20
}
