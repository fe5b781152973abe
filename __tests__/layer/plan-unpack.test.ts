import fs from 'node:fs'
import os from 'node:os'
import {join} from 'node:path'
import {buffer} from 'node:stream/consumers'
import {createGzip} from 'node:zlib'
import tar from 'tar-stream'
import {archiveTree} from '../../src/layer/archive-tree.js'
import type {LayerEntry} from '../../src/layer/entry.js'
import {planUnpack} from '../../src/layer/plan-unpack.js'
import {layerEntries} from '../../src/layer/planned-layer.js'
import {PlannedTree} from '../../src/layer/planned-tree.js'
import {listArchive} from '../../src/layer/unpack-archive.js'
import {type OverlayEntry, overlayTree} from '../support/overlay-tree.js'
import {emptyTree} from '../../src/system/tree/empty.js'

const NOW = 2_000_000_000
const THEN = 1_600_000_000

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(os.tmpdir(), 'slipway-unpack-'))
})
afterEach(() => fs.rmSync(folder, {recursive: true, force: true}))

type Member = [name: string, more?: Partial<tar.Header> & {data?: string}]

async function list(members: Member[]): Promise<LayerEntry[]> {
  const pack = tar.pack()
  for (const [name, {data = '', ...more} = {}] of members) {
    const type = more.type ?? (name.endsWith('/') ? 'directory' : 'file')
    pack.entry(
      {name, type, mode: type === 'directory' ? 0o750 : 0o640, uid: 5, gid: 6, mtime: new Date(THEN * 1000), ...more},
      data
    )
  }
  pack.finalize()
  const path = join(folder, 'archive')
  fs.writeFileSync(path, await buffer(pack.pipe(createGzip())))
  return (await listArchive(path, join(folder, 'spool')))!
}

const base = (entries: Partial<OverlayEntry>[]) =>
  overlayTree(
    emptyTree,
    entries.map(entry => ({type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: THEN, size: 0, path: '', ...entry}))
  )

async function unpack(
  members: Member[],
  {on = emptyTree, to = '/', owner}: {on?: typeof emptyTree; to?: string; owner?: {uid: number; gid: number}} = {}
) {
  const plan = new PlannedTree(on, NOW)
  planUnpack(plan, to, await list(members), owner)
  return layerEntries(plan).map(({path, type, mode, uid, gid, mtime, link}) =>
    type === 'whiteout'
      ? `${path} removed`
      : `${path} ${type} ${mode.toString(8)} ${uid}:${gid}${mtime === NOW ? ' now' : ''}${link === undefined ? '' : ` ${link}`}`
  )
}

describe('planUnpack', () => {
  it('dates last what has the name of a directory then', async () => {
    const day = (days: number) => ({mtime: new Date((THEN + days * 86_400) * 1000)})
    const members: Member[] = [
      ['was/', day(1)],
      ['was', {type: 'file', data: 'now a file', ...day(2)}],
      ['linked/', day(3)],
      ['target', day(4)],
      ['linked', {type: 'symlink', linkname: 'target', ...day(5)}]
    ]
    const plan = new PlannedTree(emptyTree, NOW)
    planUnpack(plan, '/', await list(members), undefined)
    const times = Object.fromEntries(layerEntries(plan).map(({path, mtime}) => [path, (mtime - THEN) / 86_400]))
    expect(times).toEqual({was: 1, linked: 5, target: 3})
    await expect(unpack([['gone/'], ['gone', {type: 'symlink', linkname: 'nowhere'}]])).rejects.toThrow(
      'chtimes /gone: no such file or directory'
    )
  })

  it('keeps owners, modes, times and links; makes the destination and directories without an entry', async () => {
    const members: Member[] = [
      ['d/'],
      ['d/f'],
      ['no/entry/x'],
      ['d/hard', {type: 'link', linkname: 'd/f'}],
      ['s', {type: 'symlink', linkname: 'd/f'}]
    ]
    expect(await unpack(members, {to: '/dst'})).toEqual([
      'dst directory 755 0:0 now',
      'dst/d directory 750 5:6',
      'dst/d/f file 640 5:6',
      'dst/d/hard hardlink 640 5:6 dst/d/f',
      'dst/no directory 755 0:0 now',
      'dst/no/entry directory 755 0:0 now',
      'dst/no/entry/x file 640 5:6',
      'dst/s symlink 777 5:6 d/f'
    ])
  })

  it('gives everything to --chown, and leaves the destination itself alone', async () => {
    const on = base([{path: 'dst', type: 'directory', mode: 0o700}])
    expect(await unpack([['./', {mode: 0o777}], ['./f']], {on, to: '/dst', owner: {uid: 8, gid: 9}})).toEqual([
      'dst directory 700 0:0 now',
      'dst/f file 640 8:9'
    ])
  })

  it('replaces what is there, and merges directories', async () => {
    const on = base([
      {path: 'd', type: 'directory', mode: 0o777},
      {path: 'd/old'},
      {path: 'x', type: 'directory', mode: 0o755},
      {path: 'x/gone'},
      {path: 'f'}
    ])
    expect(await unpack([['d/'], ['x', {data: 'file now'}], ['f/'], ['f/new']], {on})).toEqual([
      'd directory 750 5:6',
      'f directory 750 5:6',
      'f/new file 640 5:6',
      'x file 640 5:6'
    ])
  })

  it('removes what a directory hid when it becomes one again', async () => {
    const on = base([{path: 'x', type: 'directory', mode: 0o755}, {path: 'x/gone'}])
    expect(await unpack([['x', {data: 'file'}], ['x/'], ['x/new']], {on})).toEqual([
      'x directory 750 5:6',
      'x/gone removed',
      'x/new file 640 5:6'
    ])
  })

  it('changes the file that a hard link names, as chmod on the link would', async () => {
    const link: Member = ['h', {type: 'link', linkname: 'f', mode: 0o600, uid: 7, gid: 8}]
    expect(await unpack([['f'], link])).toEqual(['f file 600 7:8', 'h hardlink 600 7:8 f'])
    expect(await unpack([link], {on: base([{path: 'f'}])})).toEqual(['f file 600 7:8', 'h hardlink 600 7:8 f'])
    expect(
      await unpack([
        ['l', {type: 'symlink', linkname: 'f'}],
        ['h', {type: 'link', linkname: 'l', uid: 7}]
      ])
    ).toEqual(['h symlink 777 7:6 f', 'l hardlink 777 7:6 h'])
  })

  it('dates what is older than 1970 to its start', async () => {
    const plan = new PlannedTree(emptyTree, NOW)
    const entry = {mode: 0o644, uid: 0, gid: 0, mtime: -5, size: 0}
    planUnpack(
      plan,
      '/',
      [
        {...entry, path: 'd', type: 'directory'},
        {...entry, path: 'd/f', type: 'file'}
      ],
      undefined
    )
    expect(layerEntries(plan).map(({mtime}) => mtime)).toEqual([0, 0])
  })

  it('takes .wh. names for plain files', async () => {
    expect(await unpack([['.wh.f'], ['.wh..wh..opq']], {on: base([{path: 'f'}])})).toEqual([
      '.wh..wh..opq file 640 5:6',
      '.wh.f file 640 5:6'
    ])
  })

  it.each<[string, Member[], string[]]>([
    ['.. in a name', [['../../etc/passwd']], ['in/etc', 'in/etc/passwd']],
    ['an absolute name', [['/etc/passwd']], ['in/etc', 'in/etc/passwd']],
    ['a link to above', [['up', {type: 'symlink', linkname: '../..'}], ['up/x']], ['in/up', 'in/x']],
    ['an absolute link', [['sub/'], ['abs', {type: 'symlink', linkname: '/sub'}], ['abs/x']], ['in/abs', 'in/sub', 'in/sub/x']],
    ['a hard link to outside', [['x'], ['h', {type: 'link', linkname: '../../x'}]], ['in/h', 'in/x']]
  ])('c-add-tar-evil: %s stays in the destination', async (_, members, expected) => {
    const on = base([{path: 'x', mode: 0o600}, {path: 'etc', type: 'directory', mode: 0o755}, {path: 'etc/passwd'}])
    const entries = await unpack(members, {on, to: '/in'})
    expect(entries.map(line => line.split(' ')[0])).toEqual(['in', ...expected])
  })

  it.each<[string, Member[], string]>([
    [
      'through a link that leads nowhere',
      [['ln', {type: 'symlink', linkname: '/nowhere'}], ['ln/evil']],
      'open /ln/evil: no such file or directory'
    ],
    ['through a file', [['x/y']], 'open /x/y: not a directory'],
    [
      'through a link further up that leads nowhere',
      [['ln', {type: 'symlink', linkname: 'nowhere'}], ['ln/new/deep/f']],
      'mkdir /ln: file exists'
    ],
    ['a hard link to nothing', [['h', {type: 'link', linkname: 'nothing'}]], 'link /nothing /h: no such file or directory']
  ])('refuses %s', async (_, members, message) => {
    const on = base([{path: 'x'}])
    await expect(unpack(members, {on})).rejects.toThrow(message)
  })
})

describe('archiveTree', () => {
  it('shows the archive as it would be unpacked', async () => {
    const tree = archiveTree(
      await list([
        ['d/f', {data: 'old'}],
        ['d/f', {data: 'newer'}],
        ['l', {type: 'symlink', linkname: 'd'}]
      ]),
      NOW
    )
    expect(tree.readdir('/')).toEqual(['d', 'l'])
    expect(tree.lstat('/d')).toMatchObject({type: 'directory', mode: 0o755, mtime: NOW})
    expect(tree.lstat('/d/f')).toMatchObject({size: 5, uid: 5, gid: 6})
    expect(fs.readFileSync(tree.hostPath('/d/f'), 'utf8')).toBe('newer')
    expect(tree.readlink('/l')).toBe('d')
  })
})
