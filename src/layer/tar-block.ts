import {LayerError} from '../errors.js'

/** The fields of one header block, before PAX and GNU extensions. */
export interface TarBlock {
  readonly name: Buffer
  readonly link: Buffer
  readonly typeFlag: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly size: number
  readonly mtime: number
  readonly device: readonly [number, number]
}

/**
 * Reads ustar, GNU and old (V7) headers. Numbers are octal, or base-256 when the first bit is set.
 * @returns undefined for a block of zeros.
 * @throws LayerError MALFORMED when the checksum is wrong or a number is none.
 */
export function parseBlock(bytes: Buffer, at: number): TarBlock | undefined {
  const sums = checksums(bytes, at)
  if (sums.unsigned === BLANKS && isZero(bytes, at)) return undefined
  const stored = parseNumber(bytes, at + 148, 8, 'checksum')
  if (stored !== sums.unsigned && stored !== sums.signed) throw malformed('the checksum of a header is wrong')
  const typeFlag = String.fromCharCode(bytes[at + 156]!)
  return {
    name: fullName(bytes, at),
    link: text(bytes, at + 157, 100),
    typeFlag,
    mode: parseNumber(bytes, at + 100, 8, 'mode'),
    uid: parseNumber(bytes, at + 108, 8, 'uid'),
    gid: parseNumber(bytes, at + 116, 8, 'gid'),
    size: parseNumber(bytes, at + 124, 12, 'size'),
    mtime: parseNumber(bytes, at + 136, 12, 'mtime'),
    device: typeFlag === '3' || typeFlag === '4' ? parseDevice(bytes, at) : [0, 0]
  }
}

/** The field's eight bytes count as blanks. */
const BLANKS = 8 * 0x20

/** Old writers added signed bytes. */
function checksums(bytes: Buffer, at: number): {unsigned: number; signed: number} {
  let unsigned = BLANKS
  let high = 0
  for (let i = at; i < at + 512; i++) {
    if (i === at + 148) i += 8
    const byte = bytes[i]!
    unsigned += byte
    high += byte >> 7
  }
  return {unsigned, signed: unsigned - high * 256}
}

function isZero(bytes: Buffer, at: number): boolean {
  return ZEROS.compare(bytes, at, at + 512) === 0
}

const ZEROS = Buffer.alloc(512)

/** ustar cuts long names into two fields; GNU (magic `ustar` and two blanks) uses the second for something else. */
function fullName(bytes: Buffer, at: number): Buffer {
  const name = text(bytes, at, 100)
  const isUstar = bytes.toString('latin1', at + 257, at + 263) === 'ustar\0'
  if (!isUstar || bytes[at + 345] === 0) return name
  const isStar = bytes.toString('latin1', at + 508, at + 512) === 'tar\0'
  return Buffer.concat([text(bytes, at + 345, isStar ? 131 : 155), Buffer.from('/'), name])
}

/** Up to the first NUL; not copied. */
function text(bytes: Buffer, at: number, length: number): Buffer {
  let end = at
  while (end < at + length && bytes[end] !== 0) end++
  return bytes.subarray(at, end)
}

function parseDevice(bytes: Buffer, at: number): [number, number] {
  return [parseNumber(bytes, at + 329, 8, 'devmajor'), parseNumber(bytes, at + 337, 8, 'devminor')]
}

function parseNumber(bytes: Buffer, at: number, length: number, field: string): number {
  return bytes[at]! & 0x80 ? parseBase256(bytes, at, length, field) : parseOctal(bytes, at, length, field)
}

/** Leading blanks, digits, then a blank or a NUL; an empty field is zero. */
function parseOctal(bytes: Buffer, at: number, length: number, field: string): number {
  const end = at + length
  let value = 0
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0)) at++
  for (; at < end && bytes[at] !== 0 && bytes[at] !== 0x20; at++) {
    const digit = bytes[at]! - 0x30
    if (digit < 0 || digit > 7) throw malformed(`the ${field} of a header is not a number`)
    value = value * 8 + digit
  }
  for (; at < end && bytes[at] !== 0; at++) if (bytes[at] !== 0x20) throw malformed(`the ${field} of a header is not a number`)
  return value
}

/** Big-endian two's complement without the first bit. */
function parseBase256(bytes: Buffer, at: number, length: number, field: string): number {
  const isNegative = (bytes[at]! & 0x40) !== 0
  let value = isNegative ? -1n : 0n
  value = (value << 6n) | BigInt(bytes[at]! & 0x3f)
  for (let i = at + 1; i < at + length; i++) value = (value << 8n) | BigInt(bytes[i]!)
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw malformed(`the ${field} of a header is too large`)
  return number
}

function malformed(state: string): LayerError {
  return new LayerError('MALFORMED', `Cannot read a tar: ${state}`)
}
