import {execFileSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {LayerError} from '../../src/errors.js'
import type {LayerEntry} from '../../src/layer/entry.js'
import {writeLayerSync} from '../../src/layer/write.js'

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
})
afterEach(() => rmSync(work, {recursive: true, force: true}))

function entry(path: string, more: Partial<LayerEntry> = {}): LayerEntry {
  return {path, type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 1600000000, size: 0, ...more}
}

function inline(path: string, text: string, more: Partial<LayerEntry> = {}): LayerEntry {
  const bytes = Buffer.from(text)
  return entry(path, {size: bytes.length, content: {kind: 'inline', base64: bytes.toString('base64')}, ...more})
}

function list(tar: string): string[] {
  const text = execFileSync('tar', ['--numeric-owner', '--full-time', '-tvf', tar], {
    encoding: 'utf8',
    env: {...process.env, TZ: 'UTC', LC_ALL: 'C'}
  })
  return text
    .trim()
    .split('\n')
    .map(line => line.replace(/\s+/g, ' '))
}

it('writes what GNU tar reads back', () => {
  const long = 'deep/'.repeat(40) + 'Ünïcode'
  const entries = [
    entry('a', {type: 'directory', mode: 0o1777}),
    inline('a/file', 'hello', {uid: 5, gid: 3_000_000, mtime: 1600000000.9}),
    entry('a/link', {type: 'symlink', mode: 0o777, link: '../x'}),
    entry('a/other', {type: 'hardlink', link: 'a/file'}),
    entry('a/gone', {type: 'whiteout', mode: 0, mtime: 0}),
    entry('null', {type: 'char', device: [1, 3], mode: 0o666}),
    entry('sda', {type: 'block', device: [8, 300_000], mode: 0o660}),
    entry('pipe', {type: 'fifo'}),
    inline(long, 'x')
  ]
  writeLayerSync(entries, join(work, 'out.tar'))
  expect(list(join(work, 'out.tar'))).toEqual([
    'drwxrwxrwt 0/0 0 2020-09-13 12:26:40 a/',
    '-rw-r--r-- 5/3000000 5 2020-09-13 12:26:40 a/file',
    'lrwxrwxrwx 0/0 0 2020-09-13 12:26:40 a/link -> ../x',
    'hrw-r--r-- 0/0 0 2020-09-13 12:26:40 a/other link to a/file',
    '---------- 0/0 0 1970-01-01 00:00:00 a/.wh.gone',
    'crw-rw-rw- 0/0 1,3 2020-09-13 12:26:40 null',
    'brw-rw---- 0/0 8,300000 2020-09-13 12:26:40 sda',
    'prw-r--r-- 0/0 0 2020-09-13 12:26:40 pipe',
    // GNU tar shows bytes that are not ASCII in octal.
    `-rw-r--r-- 0/0 1 2020-09-13 12:26:40 ${long.replace('Ü', '\\303\\234').replace('ï', '\\303\\257')}`
  ])
})

it('keeps files larger than its buffer, and lists their digests', () => {
  const bytes = Buffer.alloc(3_500_001, 'slipway!')
  writeFileSync(join(work, 'big'), bytes)
  const path = entry('big', {size: bytes.length, content: {kind: 'path', path: join(work, 'big')}})
  const entries = [inline('before', 'b'), path, inline('small', 's')]
  const written = writeLayerSync(entries, join(work, 'out.tar'))

  expect(execFileSync('tar', ['-xOf', join(work, 'out.tar'), 'big'], {maxBuffer: 1e8}).equals(bytes)).toBe(true)
  expect(execFileSync('tar', ['-xOf', join(work, 'out.tar'), 'small'], {encoding: 'utf8'})).toBe('s')
  const sum = execFileSync('sha256sum', [join(work, 'out.tar')], {encoding: 'utf8'}).slice(0, 64)
  expect(written.diffId).toBe(`sha256:${sum}`)
  expect(written.size).toBe(readFileSync(join(work, 'out.tar')).length)
  const digest = execFileSync('sha256sum', [join(work, 'big')], {encoding: 'utf8'}).slice(0, 64)
  expect(written.toc.map(line => line.digest)).toContain(digest)
  expect(written.toc[0]).not.toHaveProperty('content')
})

it('writes a tar of two zero blocks when nothing changed', () => {
  const {diffId, size} = writeLayerSync([], join(work, 'out.tar'))
  expect(size).toBe(1024)
  // The DiffID that every empty layer in the world has.
  expect(diffId).toBe('sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef')
})

describe('the content digest', () => {
  const digestOf = (entries: LayerEntry[], name: string) => writeLayerSync(entries, join(work, name)).contentDigest
  const base = [inline('a', 'one'), entry('d', {type: 'directory', mode: 0o755})]

  it('is the same whatever the times', () => {
    expect(
      digestOf(
        base.map(e => ({...e, mtime: 5})),
        'x'
      )
    ).toBe(digestOf(base, 'y'))
  })

  it.each<[string, Partial<LayerEntry>]>([
    ['the mode', {mode: 0o755}],
    ['the owner', {uid: 1}],
    ['the group', {gid: 1}],
    ['the path', {path: 'b'}],
    ['an xattr', {xattrs: {'user.a': 'MQ=='}}],
    ['the bytes', {content: {kind: 'inline', base64: Buffer.from('two').toString('base64')}}]
  ])('differs with %s', (_, change) => {
    expect(digestOf([{...base[0]!, ...change}, base[1]!], 'x')).not.toBe(digestOf(base, 'y'))
  })

  it('differs with the target of a link and the number of a device', () => {
    const link = entry('l', {type: 'symlink', link: 'a'})
    expect(digestOf([link], 'w')).not.toBe(digestOf([{...link, link: 'b'}], 'x'))
    const device = entry('n', {type: 'char', device: [1, 3]})
    expect(digestOf([device], 'y')).not.toBe(digestOf([{...device, device: [1, 5]}], 'z'))
  })
})

describe('a file that changes while the layer is written', () => {
  it.each([
    ['grows', (file: string) => appendFileSync(file, 'more')],
    ['shrinks', (file: string) => truncateSync(file, 1)],
    ['is removed', (file: string) => rmSync(file)]
  ])('is an error when it %s, and nothing is left', (_, change) => {
    for (const size of [10, 2_000_000]) {
      const file = join(work, 'file')
      writeFileSync(file, Buffer.alloc(size))
      change(file)
      const entries = [entry('app/file', {size, content: {kind: 'path', path: file}})]
      const write = () => writeLayerSync(entries, join(work, 'out.tar'))
      expect(write).toThrow(LayerError)
      expect(write).toThrow(/Cannot write "app\/file" into a layer/)
      expect(existsSync(join(work, 'out.tar'))).toBe(false)
    }
  })
})

it('refuses two entries with one path', () => {
  expect(() => writeLayerSync([inline('a', '1'), inline('a', '2')], join(work, 'out.tar'))).toThrow(/two entries for "a"/)
})

it('refuses to write into a file that exists', () => {
  writeFileSync(join(work, 'out.tar'), 'precious')
  expect(() => writeLayerSync([], join(work, 'out.tar'))).toThrow(/EEXIST/)
  expect(readFileSync(join(work, 'out.tar'), 'utf8')).toBe('precious')
})

it('stores xattrs as GNU tar does', () => {
  writeLayerSync([inline('f', 'x', {xattrs: {'user.note': Buffer.from('a\0b').toString('base64')}})], join(work, 'out.tar'))
  expect(readFileSync(join(work, 'out.tar')).includes('25 SCHILY.xattr.user.note=a\0b\n'.replace(/^25/, '30'))).toBe(true)
})
