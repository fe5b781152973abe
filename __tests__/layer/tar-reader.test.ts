import {execFileSync} from 'node:child_process'
import type {TarMember} from '../../src/layer/tar-member.js'
import {TarReader} from '../../src/layer/tar-reader.js'
import {base256, END, gnuLong, paxHeader, type RawMember, rawMember, tarOf, useWorkDirectory} from './tar-fixture.js'

type Read = Partial<TarMember> & {readonly data: string}

function read(tar: Buffer, pieces = tar.length): Read[] {
  const members: (Partial<TarMember> & {data: string})[] = []
  const reader = new TarReader({
    member: member => members.push({...member, data: ''}),
    content: bytes => {
      members.at(-1)!.data += bytes.toString('latin1')
    },
    end: () => {}
  })
  for (let at = 0; at < tar.length; at += pieces) reader.push(tar.subarray(at, at + pieces))
  reader.finish()
  return members
}

const one = (member: RawMember) => read(tarOf(member))[0]

describe('TarReader', () => {
  const {at, file} = useWorkDirectory()

  it('reads members with their content', () => {
    const members = read(
      tarOf({name: 'd/', type: '5', mode: 0o1755}, {name: 'd/f', data: 'hello', uid: 7}, {name: 'l', type: '2', link: 'd/f'})
    )
    expect(members).toMatchObject([
      {name: 'd/', type: 'directory', mode: 0o1755, size: 0},
      {name: 'd/f', type: 'file', uid: 7, size: 5, data: 'hello', mtime: 1600000000},
      {name: 'l', type: 'symlink', link: 'd/f'}
    ])
  })

  it('gives the same whatever pieces the tar comes in', () => {
    const members = [
      rawMember({pax: {path: 'long/'.repeat(50) + 'ü'}, data: 'x'.repeat(1000)}),
      gnuLong('L', 'gnu/'.repeat(60)),
      rawMember({type: '5'}),
      rawMember({name: 'empty'}),
      rawMember({name: 'last', data: Buffer.alloc(512, 'y')})
    ]
    const tar = tarOf(...members)
    const whole = read(tar)
    expect(whole.map(member => member.name?.length)).toEqual([251, 240, 5, 4])
    for (const pieces of [1, 3, 511, 512, 513, 700, 4096]) expect(read(tar, pieces)).toEqual(whole)
  })

  it.each(['ustar', 'pax', 'gnu', 'oldgnu', 'v7'])('reads what GNU tar writes as %s', format => {
    const linksFit = format !== 'ustar'
    const name = format === 'v7' ? 'short' : `${'directory/'.repeat(15)}a-file-with-a-name`
    execFileSync('mkdir', ['-p', `${at('in')}/${name}`])
    file(`in/${name}/f`, 'content')
    if (linksFit) execFileSync('ln', [`${at('in')}/${name}/f`, `${at('in')}/${name}/hard`])
    const tar = execFileSync('tar', [`--format=${format}`, '--sort=name', '-C', at('in'), '-c', name], {maxBuffer: 1e7})
    expect(read(tar)).toMatchObject([
      {name: `${name}/`, type: 'directory'},
      {name: `${name}/f`, type: 'file', data: 'content'},
      ...(linksFit ? [{name: `${name}/hard`, type: 'hardlink', link: `${name}/f`}] : [])
    ])
  })

  it('reads numbers in base-256 and attributes in PAX', () => {
    const big = one({uid: base256(4_000_000n, 8), mtime: base256(-5n, 12), pax: {'SCHILY.xattr.user.a': 'v\0'}})
    expect(big).toMatchObject({uid: 4_000_000, mtime: -5, xattrs: {'user.a': Buffer.from('v\0').toString('base64')}})
  })

  it('reads PAX numbers: times with a fraction, large ids', () => {
    expect(one({pax: {mtime: '1600000000.25', uid: '3000000', gid: '4294967294'}})).toMatchObject({
      mtime: 1600000000.25,
      uid: 3_000_000,
      gid: 4_294_967_294
    })
  })

  it('takes signed checksums of old writers, and a directory by its slash', () => {
    const name = Buffer.from('caf\u00e9/')
    const sum = (byte: number) => (byte > 127 ? byte - 256 : byte)
    const block = rawMember({name, type: '\0', magic: ''})
    const signed = block.fill(' ', 148, 156).reduce((total, byte) => total + sum(byte), 0)
    expect(one({name, type: '\0', magic: '', checksum: signed})).toMatchObject({name: 'café/', type: 'directory'})
  })

  it('takes a file for a file when its name ends with a slash, so that its bytes are no members', () => {
    expect(read(tarOf({name: 'notes/', data: 'some text'}, {name: 'next'}))).toMatchObject([
      {name: 'notes/', type: 'file', size: 9},
      {name: 'next', type: 'file'}
    ])
  })

  it('skips a global header, as git writes it', () => {
    expect(read(tarOf(paxHeader({comment: 'commit'}, 'g'), {name: 'f'}))).toMatchObject([{name: 'f'}])
  })

  it('takes a directory without a name for the root', () => {
    expect(one({name: '', type: '5'})).toMatchObject({name: '', type: 'directory'})
  })

  it('accepts a tar without its end marker, and none at all', () => {
    expect(read(rawMember({name: 'f', data: 'x'}))).toMatchObject([{name: 'f'}])
    expect(read(Buffer.alloc(0))).toEqual([])
  })

  it('after-eof-entries: what follows the end marker is not there', () => {
    expect(read(Buffer.concat([tarOf({name: 'a'}), tarOf({name: 'evil'}), Buffer.from('junk')]))).toHaveLength(1)
  })

  it('pax-dup-key: the last of two records counts', () => {
    const records = Buffer.concat([Buffer.from('12 path=aaa\n'), Buffer.from('12 path=bbb\n')])
    expect(one({pax: records})).toMatchObject({name: 'bbb'})
  })

  it('pax-then-gnu: PAX wins over a GNU long name', () => {
    expect(read(tarOf(gnuLong('L', 'gnu'), {pax: {path: 'pax'}}))).toMatchObject([{name: 'pax'}])
  })

  // CVE-2026-59871: a name of digits became a number.
  it('numeric-pax-path: a path of digits stays text', () => {
    expect(one({pax: {path: '12345'}})?.name).toBe('12345')
  })

  // CVE-2025-62518 "TARmageddon": the entries inside the content must not come out.
  it('pax-size-smuggle: the PAX size counts where the header says zero', () => {
    const inner = rawMember({name: 'smuggled', data: 'evil'})
    expect(read(tarOf({name: 'outer', size: 0, data: inner, pax: {size: String(inner.length)}}))).toMatchObject([
      {name: 'outer', size: inner.length}
    ])
  })

  // CVE-2026-53655: the size of the next member was used for the extended header itself.
  it('pax-size-on-extension: it is not the size of a header between', () => {
    const tar = tarOf(paxHeader({size: '5'}), gnuLong('L', 'x'.repeat(150)), {data: 'hello'})
    expect(read(tar)).toMatchObject([{name: 'x'.repeat(150), data: 'hello'}])
  })

  describe('refuses', () => {
    it.each<[string, () => Buffer, RegExp]>([
      ['size-negative', () => tarOf({size: base256(-1n, 12)}), /size of -1 is out of range/],
      ['size-huge', () => tarOf({size: base256(2n ** 70n, 12)}), /size of a header is too large/],
      ['size-not-octal', () => tarOf({size: '0000000009x'}), /size of a header is not a number/],
      ['size-two-numbers', () => tarOf({size: '0000 00001 '}), /size of a header is not a number/],
      ['size-beyond-end', () => rawMember({size: 5000}), /ends too early/],
      [
        'size-negative-extension',
        () => tarOf(rawMember({type: 'x', size: base256(-512n, 12)}), {}),
        /extended header of -512 bytes/
      ],
      ['size-on-directory', () => tarOf({type: '5', pax: {size: '512'}}), /has no content, but a size/],
      ['uid-wraps', () => tarOf({pax: {uid: '4294967296'}}), /uid of 4294967296 is out of range/],
      ['uid-minus-one', () => tarOf({pax: {uid: '4294967295'}}), /uid of 4294967295 is out of range/],
      ['uid-negative', () => tarOf({uid: base256(-2n, 8)}), /uid of -2 is out of range/],
      ['pax-negative-size', () => tarOf({pax: {size: '-1'}}), /size="-1" is not a size/],
      ['pax-bad-mtime', () => tarOf({pax: {mtime: 'Infinity'}}), /mtime is not a number/],
      ['pax-huge-mtime', () => tarOf({pax: {mtime: '999999999999999'}}), /mtime of 999999999999999 is out of range/],
      ['pax-bad-length', () => tarOf({pax: Buffer.from('99 path=x\n')}), /PAX record/],
      ['pax-zero-length', () => tarOf({pax: Buffer.from('0 path=x\n')}), /PAX record/],
      ['pax-no-newline', () => tarOf({pax: Buffer.from('8 path=x')}), /PAX record/],
      ['pax-no-key', () => tarOf({pax: Buffer.from('5 =x\n')}), /PAX record/],
      ['pax-huge', () => tarOf(rawMember({type: 'x', size: 1 << 21})), /extended header of 2097152 bytes/],
      ['pax-global-path', () => tarOf(paxHeader({path: 'all'}, 'g'), {}), /global header sets path/],
      ['pax-without-member', () => tarOf(paxHeader({path: 'x'})), /extended header has no member/],
      ['pax-at-the-end', () => paxHeader({path: 'x'}), /ends too early/],
      ['nul-in-pax-path', () => tarOf({pax: {path: 'a\0b'}}), /NUL/],
      ['nul-in-pax-link', () => tarOf({type: '2', pax: {linkpath: 'a\0b'}}), /NUL/],
      ['sparse-gnu', () => tarOf({type: 'S'}), /sparse files are not supported/],
      [
        'sparse-pax',
        () => tarOf({pax: {'GNU.sparse.major': '1', 'GNU.sparse.map': '9'.repeat(50)}}),
        /sparse files are not supported/
      ],
      ['device-huge', () => tarOf({type: '3', device: [0o17777, 0]}), /device number of 8191/],
      ['type-unknown', () => tarOf({type: 'Z'}), /type "Z" is not known/],
      ['link-empty', () => tarOf({type: '2'}), /link is empty/],
      ['name-not-utf8', () => tarOf({name: Buffer.from('a\xff', 'latin1')}), /not UTF-8/],
      ['checksum-wrong', () => tarOf({checksum: 1}), /checksum of a header is wrong/],
      ['zero-block-inside', () => Buffer.concat([rawMember({}), Buffer.alloc(512), tarOf({})]), /single block of zeros/],
      ['truncated-header', () => rawMember({}).subarray(0, 300), /ends too early/],
      ['truncated-content', () => rawMember({data: 'x'.repeat(600)}).subarray(0, 800), /ends too early/],
      ['junk', () => Buffer.alloc(512, 'junk'), /checksum|not a number/]
    ])('%s', (_, tar, message) => {
      expect(() => read(tar())).toThrow(message)
      expect(() => read(tar(), 100)).toThrow(message)
    })
  })

  it('has an end marker of its own in the fixture', () => {
    expect(read(END)).toEqual([])
  })
})
