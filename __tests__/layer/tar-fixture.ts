import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** One header as the tests want it, sane or hostile; numbers are written in octal, strings and bytes as they are. */
export interface RawMember {
  readonly name?: string | Buffer
  readonly type?: string
  readonly mode?: number
  readonly uid?: number | Buffer
  readonly gid?: number | Buffer
  readonly size?: number | Buffer | string
  readonly mtime?: number | Buffer
  readonly link?: string
  readonly magic?: string
  readonly prefix?: string
  readonly device?: readonly [number, number]
  /** Content; sets the size unless there is one. */
  readonly data?: string | Buffer
  /** Written before it, as an `x` header. */
  readonly pax?: Readonly<Record<string, string | Buffer>> | Buffer
  readonly checksum?: number
}

export const END = Buffer.alloc(1024)

/** A tar of these members, end marker included. */
export function tarOf(...members: readonly (RawMember | Buffer)[]): Buffer {
  return Buffer.concat([...members.map(rawMember), END])
}

export function rawMember(member: RawMember | Buffer): Buffer {
  if (Buffer.isBuffer(member)) return member
  const data = Buffer.from(member.data ?? '')
  const pax = member.pax === undefined ? Buffer.alloc(0) : paxHeader(member.pax)
  return Buffer.concat([pax, header(member, data.length), padded(data)])
}

export function paxHeader(records: NonNullable<RawMember['pax']>, type = 'x'): Buffer {
  const data = Buffer.isBuffer(records)
    ? records
    : Buffer.concat(Object.entries(records).map(([key, value]) => record(key, value)))
  return Buffer.concat([header({name: 'PaxHeaders/x', type}, data.length), padded(data)])
}

/** GNU's long name (`L`) or link (`K`). */
export function gnuLong(type: 'L' | 'K', text: string): Buffer {
  const data = Buffer.from(`${text}\0`)
  return Buffer.concat([header({name: '././@LongLink', type, magic: 'ustar  \0'}, data.length), padded(data)])
}

/** A number as GNU writes what octal cannot hold. */
export function base256(value: bigint, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let i = length - 1; i >= 0; i--, value >>= 8n) bytes[i] = Number(value & 0xffn)
  bytes[0]! |= 0x80
  return bytes
}

function record(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')])
  let length = rest.length
  while (`${length}`.length + rest.length !== length) length = `${length}`.length + rest.length
  return Buffer.concat([Buffer.from(`${length}`), rest])
}

function header(member: RawMember, length: number): Buffer {
  const block = Buffer.alloc(512)
  const put = (at: number, size: number, value: number | string | Buffer) => {
    const text = typeof value === 'number' ? value.toString(8).padStart(size - 1, '0') : value
    Buffer.from(text).copy(block, at, 0, size)
  }
  put(0, 100, member.name ?? 'file')
  put(100, 8, member.mode ?? 0o644)
  put(108, 8, member.uid ?? 0)
  put(116, 8, member.gid ?? 0)
  put(124, 12, member.size ?? length)
  put(136, 12, member.mtime ?? 1600000000)
  block.fill(' ', 148, 156)
  put(156, 1, member.type ?? '0')
  put(157, 100, member.link ?? '')
  put(257, 8, member.magic ?? 'ustar\x0000')
  put(329, 8, member.device?.[0] ?? 0)
  put(337, 8, member.device?.[1] ?? 0)
  put(345, 155, member.prefix ?? '')
  put(148, 7, member.checksum ?? block.reduce((sum, byte) => sum + byte, 0))
  return block
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)])
}

/** A directory for one test, and everything in it, gone afterwards. Call in a describe or at the top of a file. */
export function useWorkDirectory(): {at(name: string): string; file(name: string, content: Buffer | string): string} {
  let work: string
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
  })
  afterEach(() => rmSync(work, {recursive: true, force: true}))
  return {
    at: name => join(work, name),
    file(name, content) {
      writeFileSync(join(work, name), content)
      return join(work, name)
    }
  }
}
