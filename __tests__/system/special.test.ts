import {linkSync, lstatSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {callOneByOne, callSpecialsSync} from '../../src/system/special.js'
import {statHostPath} from '../../src/system/tree/stat.js'
import {readXattrsSync} from '../../src/system/xattr.js'

const isRoot = process.getuid?.() === 0
if (!isRoot) console.warn('skipped: devices need root')
const whenRoot = isRoot ? describe : describe.skip

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
})
afterEach(() => rmSync(work, {recursive: true, force: true}))

whenRoot.each([
  ['one perl', callSpecialsSync],
  ['one process each', callOneByOne]
])('special calls by %s', (_, call) => {
  it('make devices, pipes, whiteouts, and links to them', () => {
    const at = (name: string) => join(work, name)
    const failed = call([
      {call: 'mknod', path: at('big'), type: 'block', mode: 0o640, device: [259, 70_000]},
      {call: 'mknod', path: at('null'), type: 'char', mode: 0o666, device: [1, 3]},
      {call: 'mknod', path: at('gone'), type: 'char', mode: 0, device: [0, 0]},
      {call: 'mknod', path: at('pipe'), type: 'fifo', mode: 0o622, device: [0, 0]},
      {call: 'link', path: at('pipe2'), target: at('pipe')}
    ])
    expect(failed).toEqual([])
    expect(statHostPath(at('big'))).toMatchObject({type: 'block', mode: 0o640, device: [259, 70_000]})
    expect(statHostPath(at('null'))).toMatchObject({type: 'char', mode: 0o666, device: [1, 3]})
    expect(statHostPath(at('gone'))).toMatchObject({type: 'char', mode: 0, device: [0, 0]})
    expect(statHostPath(at('pipe'))).toMatchObject({type: 'fifo', mode: 0o622})
    expect(lstatSync(at('pipe2')).ino).toBe(lstatSync(at('pipe')).ino)
  })

  it('say which call failed and why, and go on', () => {
    writeFileSync(join(work, 'there'), '')
    const node = {call: 'mknod', type: 'fifo', mode: 0o600, device: [0, 0]} as const
    const failed = call([
      {call: 'link', path: join(work, 'l'), target: join(work, 'nothing')},
      {...node, path: join(work, 'after')}
    ])
    expect(failed.map(({call, code}) => [call.path, code])).toEqual([[join(work, 'l'), 'ENOENT']])
    expect(lstatSync(join(work, 'after')).isFIFO()).toBe(true)
    expect(call([{...node, path: join(work, 'there')}])).toHaveLength(1)
  })

  // GHSA-w26x-xg27-7qjc: attributes of a host file set through a link in the tree.
  it('xattr-through-symlink: leave the target of a symlink alone', () => {
    const victim = join(work, 'victim')
    const link = join(work, 'link')
    writeFileSync(victim, '')
    symlinkSync(victim, link)
    const failed = call([{call: 'setxattr', path: link, name: 'user.evil', value: 'MQ=='}])
    expect(failed).toHaveLength(1)
    expect(readXattrsSync([victim])).toEqual(new Map())
    linkSync(link, join(work, 'hard'))
    expect(lstatSync(join(work, 'hard')).isSymbolicLink()).toBe(true)
  })
})
