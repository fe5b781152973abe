import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'

export interface TarMember {
  /** As written, with no `./` or trailing slash taken away. */
  readonly name: string
  readonly type: 'file' | 'directory' | 'symlink' | 'hardlink' | 'char' | 'block' | 'fifo'
  /** 12 bits. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly size: number
  /** Seconds, with a fraction where the archive has one. */
  readonly mtime: number
  readonly link: string
  /** `major,minor` of a device. */
  readonly device: string
  /** Values in base64. */
  readonly xattrs: Readonly<Record<string, string>>
  /** SHA-256 of a file's content, in hex. */
  readonly sha256: string
}

const TYPES: Record<string, TarMember['type']> = {
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

const BLOCK = 512
const XATTR = 'SCHILY.xattr.'

/**
 * Reads an uncompressed archive (ustar, pax, GNU). A reader of the tests' own, so that a fault that Slipway's writer and reader
 * share is seen. Values of extended attributes are bytes, which most readers spoil.
 */
export function readTar(path: string): TarMember[] {
  const file = openSync(path, 'r')
  try {
    return [...members(file)]
  } finally {
    closeSync(file)
  }
}

function* members(file: number): Generator<TarMember> {
  let position = 0
  let pax = new Map<string, Buffer>()
  let longName: string | undefined
  let longLink: string | undefined
  for (;;) {
    const header = bytesAt(file, position, BLOCK)
    if (header.length < BLOCK || header.every(byte => byte === 0)) return
    const flag = String.fromCharCode(header[156]!)
    const size = Number(pax.get('size')?.toString() ?? number(header, 124, 12))
    const data = position + BLOCK
    position = data + Math.ceil(size / BLOCK) * BLOCK
    if (flag === 'x') pax = parsePax(bytesAt(file, data, size))
    else if (flag === 'L') longName = text(bytesAt(file, data, size), 0, size)
    else if (flag === 'K') longLink = text(bytesAt(file, data, size), 0, size)
    else if (flag !== 'g') {
      yield member(file, header, {flag, size, data, pax, longName, longLink})
      pax = new Map()
      longName = longLink = undefined
    }
  }
}

interface Parts {
  readonly flag: string
  readonly size: number
  readonly data: number
  readonly pax: Map<string, Buffer>
  readonly longName: string | undefined
  readonly longLink: string | undefined
}

function member(file: number, header: Buffer, {flag, size, data, pax, longName, longLink}: Parts): TarMember {
  const type = TYPES[flag]
  if (type === undefined) throw new Error(`Tar member of unknown type ${JSON.stringify(flag)} at ${data - BLOCK}`)
  const field = (key: string) => pax.get(key)?.toString('utf8')
  const prefix = header.toString('latin1', 257, 262) === 'ustar' && header[263] === 0x30 ? text(header, 345, 155) : ''
  const name = text(header, 0, 100)
  return {
    name: field('path') ?? longName ?? (prefix === '' ? name : `${prefix}/${name}`),
    type,
    mode: number(header, 100, 8) & 0o7777,
    uid: Number(field('uid') ?? number(header, 108, 8)),
    gid: Number(field('gid') ?? number(header, 116, 8)),
    size: type === 'file' ? size : 0,
    mtime: Number(field('mtime') ?? number(header, 136, 12)),
    link: field('linkpath') ?? longLink ?? text(header, 157, 100),
    device: type === 'char' || type === 'block' ? `${number(header, 329, 8)},${number(header, 337, 8)}` : '',
    xattrs: xattrsOf(pax),
    sha256: type === 'file' ? hashOf(file, data, size) : ''
  }
}

function xattrsOf(pax: Map<string, Buffer>): Record<string, string> {
  const found = [...pax]
    .filter(([key]) => key.startsWith(XATTR))
    .map(([key, value]) => [key.slice(XATTR.length), value.toString('base64')])
  return Object.fromEntries(found.sort(([a], [b]) => (a! < b! ? -1 : 1)))
}

/** Records are `LENGTH KEY=VALUE\n`, the length in bytes and counting itself. */
function parsePax(bytes: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>()
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const length = Number(bytes.toString('latin1', at, space))
    const equals = bytes.indexOf(0x3d, space)
    records.set(bytes.toString('utf8', space + 1, equals), bytes.subarray(equals + 1, at + length - 1))
    at += length
  }
  return records
}

/** Octal, or GNU's base-256 where the first bit is set. */
function number(header: Buffer, at: number, length: number): number {
  if ((header[at]! & 0x80) === 0) return Number.parseInt(text(header, at, length).trim() || '0', 8)
  return header.subarray(at + 1, at + length).reduce((sum, byte) => sum * 256 + byte, header[at]! & 0x7f)
}

function text(bytes: Buffer, at: number, length: number): string {
  const field = bytes.subarray(at, at + length)
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, position))
}

function hashOf(file: number, position: number, size: number): string {
  const hash = createHash('sha256')
  for (let done = 0; done < size; ) {
    const chunk = bytesAt(file, position + done, Math.min(1 << 20, size - done))
    if (chunk.length === 0) throw new Error('Tar archive ends within a file')
    hash.update(chunk)
    done += chunk.length
  }
  return hash.digest('hex')
}
