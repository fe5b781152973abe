import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {gzipSync} from 'node:zlib'
import type {LayerEntry} from '../../src/layer/entry.js'
import {listArchive} from '../../src/layer/unpack-archive.js'
import {base256, paxHeader, tarOf, useWorkDirectory} from './tar-fixture.js'

const {at, file} = useWorkDirectory()
const list = (content: Buffer | string) => listArchive(file('archive', content), at('spool'))
const contentOf = (entry: LayerEntry | undefined) =>
  entry?.content?.kind === 'path' ? fs.readFileSync(entry.content.path, 'utf8') : undefined

/** More than zlib reads at once, and hard to compress. */
const noise = Array.from({length: 40_000}, (_, index) => createHash('sha256').update(`${index}`).digest('base64')).join('')

function withOther(bytes: Buffer, index: number): Buffer {
  const changed = Buffer.from(bytes)
  changed[index]! ^= 0x55
  return changed
}

describe('an archive', () => {
  const tar = tarOf(
    {name: './', type: '5'},
    {name: 'd/', type: '5', mode: 0o750, uid: 5, gid: 6},
    {name: 'd/f', data: 'hello', mode: 0o4755, mtime: 1400000000},
    {name: 'd/h', type: '1', link: './d/f'},
    {name: 'l', type: '2', link: '../../etc/passwd'},
    {name: '.wh.x'},
    {name: 'n', type: '3', device: [1, 3]}
  )

  it('is listed in its order, with the bytes kept', async () => {
    const entries = await list(tar)
    expect(entries).toMatchObject([
      {path: '', type: 'directory'},
      {path: 'd', type: 'directory', mode: 0o750, uid: 5, gid: 6},
      {path: 'd/f', type: 'file', mode: 0o4755, size: 5, mtime: 1400000000},
      {path: 'd/h', type: 'hardlink', link: 'd/f'},
      {path: 'l', type: 'symlink', link: '../../etc/passwd'},
      {path: '.wh.x', type: 'file', size: 0},
      {path: 'n', type: 'char', device: [1, 3]}
    ])
    expect(contentOf(entries?.[2])).toBe('hello')
  })

  it.each([
    ['gzip', ['gzip', '-c']],
    ['bzip2', ['bzip2', '-c']],
    ['xz', ['xz', '-c']],
    ['zstd', ['zstd', '-cq']]
  ])('compressed with %s is found by its content', async (_, [command, ...args]) => {
    file('plain', tar)
    const entries = await list(execFileSync(command!, [...args, at('plain')]))
    expect(entries).toHaveLength(7)
    expect(contentOf(entries?.[2])).toBe('hello')
  })

  it.each([
    ['bytes', {size: tar.length - 1}],
    ['members', {entries: 6}]
  ])('of more %s than there is room for is refused', async (_, limits) => {
    const path = file('large', gzipSync(tar))
    expect(await listArchive(path, at('enough'), {size: tar.length, entries: 7})).toHaveLength(7)
    await expect(listArchive(path, at('spool'), limits)).rejects.toMatchObject({code: 'TOO_LARGE'})
  })

  it('keeps capabilities of files', async () => {
    const pax = {'SCHILY.xattr.security.capability': 'cap', 'SCHILY.xattr.trusted.x': '1'}
    expect(await list(tarOf({pax, data: 'x'}))).toMatchObject([
      {xattrs: {'security.capability': Buffer.from('cap').toString('base64')}}
    ])
  })

  // CVE-2026-28406: c-add-tar-evil.
  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['a/../../b', 'b'],
    ['./a//b/', 'a/b']
  ])('c-add-tar-evil: the name %s stops at the root', async (name, path) => {
    expect(await list(tarOf({name}))).toMatchObject([{path}])
    expect(await list(tarOf({name: 'h', type: '1', link: name}))).toMatchObject([{link: path}])
  })

  it('that breaks after its first member is an error', async () => {
    await expect(list(tar.subarray(0, 1200))).rejects.toMatchObject({code: 'MALFORMED'})
    await expect(list(gzipSync(tar).subarray(0, -12))).rejects.toThrow('Cannot unpack the archive: unexpected EOF')
    const wrong = Buffer.from(tar).fill('9', 512 + 148, 512 + 154)
    await expect(list(wrong)).rejects.toThrow('archive/tar: invalid tar header')
  })

  describe.each([
    ['gzip', ['gzip', '-c']],
    ['bzip2', ['bzip2', '-c']],
    ['xz', ['xz', '-c']],
    ['zstd', ['zstd', '-cq', '--check']]
  ])('compressed with %s', (_, [command, ...args]) => {
    const compress = (bytes: Buffer) => {
      file('plain', bytes)
      return execFileSync(command!, [...args, at('plain')], {maxBuffer: 1 << 26})
    }

    // bzip2 itself keeps back the last 5000 bytes before a fault.
    const damaged: [string, (packed: Buffer) => Buffer][] = [
      ['a wrong checksum', packed => withOther(packed, packed.length - 1)],
      ['half a trailer', packed => packed.subarray(0, -2)]
    ]
    it.each<[string, (packed: Buffer) => Buffer]>([
      ['a signature', packed => Buffer.concat([packed, Buffer.from('-- signed by me')])],
      ['one more byte', packed => Buffer.concat([packed, Buffer.from('x')])],
      ['padding', packed => Buffer.concat([packed, Buffer.alloc(700)])],
      ...(command === 'bzip2' ? [] : damaged)
    ])('may have %s after its end marker', async (_, change) => {
      expect(await list(change(compress(tar)))).toHaveLength(7)
    })

    it('is read to the end marker however much comes before', async () => {
      const big = tarOf({name: 'noise', data: noise}, {name: 'last', data: 'end'})
      const entries = await list(Buffer.concat([compress(big), Buffer.from('tail')]))
      expect(entries).toMatchObject([{size: noise.length}, {size: 3}])
      expect(fs.readFileSync((entries![0]!.content as {path: string}).path, 'utf8') === noise).toBe(true)
      expect(contentOf(entries?.[1])).toBe('end')
    })
  })

  it('that is small and breaks after its first member is an error, and no file to copy', async () => {
    const first = gzipSync(tar.subarray(0, 1024))
    await expect(list(Buffer.concat([first, Buffer.from('no other member')]))).rejects.toMatchObject({code: 'MALFORMED'})
  })

  it('whose first member cannot be is an error, too', async () => {
    await expect(list(tarOf({name: 'l', type: '2', link: ''}))).rejects.toThrow('Cannot unpack the archive')
    await expect(list(tarOf({name: 'f', uid: base256(1n << 40n, 8)}))).rejects.toThrow('Cannot unpack the archive')
  })

  it('of zstd may begin with a frame to skip', async () => {
    file('plain', tar)
    const skipped = Buffer.from('502a4d180300000061' + '6263', 'hex')
    expect(await list(Buffer.concat([skipped, execFileSync('zstd', ['-cq', at('plain')])]))).toHaveLength(7)
  })

  it('may end without the padding of its last file, as Go reads it', async () => {
    const short = tarOf({name: 'f', data: 'hello'}).subarray(0, 512 + 5)
    expect(contentOf((await list(short))?.[0])).toBe('hello')
  })
})

describe('what is no archive', () => {
  it.each<[string, () => Buffer | string]>([
    ['an empty file', () => ''],
    ['text', () => 'hello\n'.repeat(1000)],
    ['zeros', () => Buffer.alloc(10_240)],
    ['one compressed file', () => gzipSync('hello\n'.repeat(1000))],
    ['gzip that is broken at once', () => Buffer.concat([Buffer.from('1f8b08', 'hex'), Buffer.alloc(600, 7)])],
    ['something that only looks like bzip2', () => 'BZh is how it begins'],
    ['something that only looks like xz', () => Buffer.from('fd377a585a00ffff', 'hex')],
    ['a tar that ends within its first header', () => tarOf({}).subarray(0, 400)],
    ['a tar of nothing but a global header', () => tarOf(paxHeader({comment: 'x'}, 'g'))]
  ])('%s is not listed, and nothing is spooled', async (_, content) => {
    expect(await list(content())).toBeUndefined()
    expect(fs.existsSync(at('spool'))).toBe(false)
  })
})

it('says what it cannot read instead of copying it silently', async () => {
  await expect(list(tarOf({type: 'S'}))).rejects.toMatchObject({code: 'UNSUPPORTED'})
})
