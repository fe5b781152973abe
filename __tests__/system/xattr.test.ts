import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {callSpecialsSync} from '../../src/system/special.js'
import {readWithGetfattr, readXattrsSync} from '../../src/system/xattr.js'

const isRoot = process.getuid?.() === 0
if (!isRoot) console.warn('skipped: file capabilities and devices need root')
const whenRoot = isRoot ? it : it.skip

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
})
afterEach(() => rmSync(work, {recursive: true, force: true}))

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')

describe.each([
  ['perl', readXattrsSync],
  ['getfattr', readWithGetfattr]
])('reading attributes with %s', (_, read) => {
  it('gives the values of each path, whatever bytes they and the names have', () => {
    const odd = join(work, 'Ö \\ "odd"\nname')
    const plain = join(work, 'plain')
    writeFileSync(odd, '')
    writeFileSync(plain, '')
    const value = base64('\0\n=bytes\xff')
    const failed = callSpecialsSync([
      {call: 'setxattr', path: odd, name: 'user.one', value},
      {call: 'setxattr', path: odd, name: 'user.empty', value: ''}
    ])
    expect(failed).toEqual([])
    expect(read([plain, odd, join(work, 'missing')])).toEqual(new Map([[odd, {'user.one': value, 'user.empty': ''}]]))
  })

  whenRoot('does not follow a symlink', () => {
    const file = join(work, 'file')
    writeFileSync(file, '')
    execFileSync('setfattr', ['-n', 'user.a', '-v', '1', file])
    symlinkSync(file, join(work, 'link'))
    expect([...read([join(work, 'link')]).keys()]).toEqual([])
  })

  whenRoot('reads capabilities and overlay marks, not what is the machine’s own', () => {
    const file = join(work, 'ping')
    writeFileSync(file, '')
    execFileSync('setcap', ['cap_net_raw+ep', file])
    execFileSync('setfattr', ['-n', 'trusted.overlay.opaque', '-v', 'y', file])
    execFileSync('setfattr', ['-n', 'trusted.other', '-v', 'y', file])
    expect(Object.keys(read([file]).get(file)!).sort()).toEqual(['security.capability', 'trusted.overlay.opaque'])
  })
})

it('reads nothing for nothing', () => {
  expect(readXattrsSync([])).toEqual(new Map())
})

it('reads thousands of paths', () => {
  const path = join(work, 'file')
  writeFileSync(path, '')
  execFileSync('setfattr', ['-n', 'user.a', '-v', '1', path])
  const paths = [...Array.from({length: 5000}, (_, i) => join(work, `missing-${i}`)), path]
  expect(readXattrsSync(paths)).toEqual(new Map([[path, {'user.a': base64('1')}]]))
})
