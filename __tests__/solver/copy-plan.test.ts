import fs from 'node:fs'
import {join} from 'node:path'
import {overlayTree} from '../support/overlay-tree.js'
import {directoryTree} from '../../src/system/tree/directory.js'
import {emptyTree} from '../../src/system/tree/empty.js'
import type {Tree} from '../../src/system/tree/tree.js'
import {copy, makeFolder, plan, show, writeFiles} from './plan.js'

let folder: string
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => fs.rmSync(folder, {recursive: true, force: true}))

let count = 0
/** Files as a tree that belongs to root. */
function tree(files: Record<string, string>): Tree {
  return directoryTree(writeFiles(join(folder, String(count++)), {'./': '0755', ...files}), {
    mapStat: stat => ({...stat, uid: 0, gid: 0})
  })
}
const FILES = {
  a: 'one',
  'run 4755': '#!',
  'd/': '0700',
  'd/f 0640': 'two',
  'd/sub/': '0711',
  'd/sub/g': 'three',
  'd/l': '-> f',
  ld: '-> d',
  la: '-> /a'
}

describe('where a file goes', () => {
  it('is the destination itself, or the directory that it names', async () => {
    const source = tree(FILES)
    expect(show(await plan(source, copy('a', '/x')))).toEqual(['x 0644 0:0'])
    expect(show(await plan(source, copy('a', '/x/')))).toEqual(['x/ 0755 0:0 now', 'x/a 0644 0:0'])
    expect(show(await plan(source, copy('a', '/p/q/x')))).toEqual(['p/ 0755 0:0 now', 'p/q/ 0755 0:0 now', 'p/q/x 0644 0:0'])
  })

  it('is inside a directory that exists, which keeps its mode and gets a new time', async () => {
    const on = tree({'tmp/': '1777', 'tmp/old': ''})
    expect(show(await plan(tree(FILES), copy('a', '/tmp'), {on}))).toEqual(['tmp/ 1777 0:0 now', 'tmp/a 0644 0:0'])
  })

  it('is where links of the destination lead, inside the root', async () => {
    const on = tree({
      'real/': '',
      to: '-> /real',
      out: '-> ../../../../real',
      dangling: '-> new/place',
      file: '-> real/target',
      'real/target': ''
    })
    const source = tree(FILES)
    expect(show(await plan(source, copy('a', '/to'), {on}))).toEqual(['real/ 0755 0:0 now', 'real/a 0644 0:0'])
    expect(show(await plan(source, copy('a', '/out/b'), {on}))).toEqual(['real/ 0755 0:0 now', 'real/b 0644 0:0'])
    expect(show(await plan(source, copy('a', '/dangling/'), {on}))).toEqual([
      'new/ 0755 0:0 now',
      'new/place/ 0755 0:0 now',
      'new/place/a 0644 0:0'
    ])
    expect(show(await plan(source, copy('a', '/file'), {on}))).toEqual(['real/ 0755 0:0 now', 'real/target 0644 0:0'])
  })

  it('c-copy-dest-link: a link of the name is replaced, never written through', async () => {
    const on = tree({'dir/a': '-> /etc/passwd', 'etc/passwd': 'root'})
    expect(show(await plan(tree(FILES), copy('a', '/dir/'), {on}))).toEqual(['dir/ 0755 0:0 now', 'dir/a 0644 0:0'])
  })
})

describe('directories', () => {
  it('give their contents; the destination takes only their time', async () => {
    expect(show(await plan(tree(FILES), copy('d', '/x')))).toEqual([
      'x/ 0755 0:0',
      'x/f 0640 0:0',
      'x/l 0777 0:0 -> f',
      'x/sub/ 0711 0:0',
      'x/sub/g 0644 0:0'
    ])
  })

  it('stamp nested directories that exist, not the destination', async () => {
    const on = tree({'x/': '0750', 'x/sub/': '0777', 'x/sub/old': ''})
    expect(show(await plan(tree(FILES), copy('d', '/x'), {on}))).toEqual([
      'x/ 0750 0:0',
      'x/f 0640 0:0',
      'x/l 0777 0:0 -> f',
      'x/sub/ 0711 0:0',
      'x/sub/g 0644 0:0'
    ])
  })

  it('have no entry when nothing in them changes', async () => {
    const on = tree({'x/f 0640': 'two', 'x/l': '-> f', 'x/sub/': '0711', 'x/sub/g': 'three'})
    expect(show(await plan(tree(FILES), copy('d', '/x'), {on}))).toEqual([])
    expect(show(await plan(tree({...FILES, 'd/sub/g': 'other'}), copy('d', '/x'), {on}))).toEqual([
      'x/ 0755 0:0',
      'x/sub/ 0711 0:0',
      'x/sub/g 0644 0:0'
    ])
  })

  it.each([
    ['a directory over a file', 'd', '/x', {x: ''}, 'cannot copy to non-directory: /x'],
    ['a nested directory over a file', 'd', '/x', {'x/sub': ''}, 'cannot copy to non-directory: /x/sub'],
    ['a nested directory over a link', 'd', '/x', {'x/sub': '-> ..'}, 'cannot copy to non-directory: /x/sub'],
    ['a file over a directory of its name', 'a', '/x/', {'x/a/': ''}, 'cannot replace to directory /x/a with file'],
    ['a file as a directory', 'a', '/x/', {x: ''}, 'mkdir /x: not a directory'],
    ['a file as a parent', 'a', '/x/y/z', {x: ''}, 'lstat /x/y: not a directory']
  ])('refuse %s', async (_, source, destination, files, message) => {
    await expect(plan(tree(FILES), copy(source, destination), {on: tree(files)})).rejects.toThrow(message)
  })

  it.each([
    ['a file', {'x/d': ''}, 'failed to stat /x/d/sub: lstat /x/d/sub: not a directory'],
    ['a link to a file', {'x/d': '-> f', 'x/f': ''}, 'failed to stat /x/d/sub: lstat /x/d/sub: not a directory'],
    ['a link to a directory', {'x/d': '-> e', 'x/e/': ''}, 'cannot copy to non-directory: /x/d'],
    ['a link to nothing', {'x/d': '-> e'}, 'cannot copy to non-directory: /x/d']
  ])('refuse with --parents %s in the place of a directory above', async (_, files, message) => {
    const source = tree({'d/sub/f': ''})
    await expect(plan(source, copy('d/sub/f', '/x/', {parents: true}), {on: tree(files)})).rejects.toThrow(message)
  })
})

describe('hard links', () => {
  it('stay links inside a source, not between sources', async () => {
    const source = tree({'d/a': 'x', 'd/b': '=> d/a', c: '=> d/a'})
    expect(show(await plan(source, copy(['d', 'c'], '/x/')))).toEqual([
      'x/ 0755 0:0 now',
      'x/a 0644 0:0',
      'x/b 0644 0:0 => x/a',
      'x/c 0644 0:0'
    ])
  })
})

describe('--chown and --chmod', () => {
  const on = () => tree({'etc/passwd': 'web:x:33:34::/:', 'etc/group': 'staff:x:50:'})

  it('apply to files and to the directories made for them', async () => {
    const placed = {chown: 'web:staff', chmod: '0600'}
    expect(show(await plan(tree(FILES), copy('d', '/x/y', placed), {on: on()}))).toEqual([
      'x/ 0600 33:50 now',
      'x/y/ 0600 33:50',
      'x/y/f 0600 33:50',
      'x/y/l 0777 33:50 -> f',
      'x/y/sub/ 0600 33:50',
      'x/y/sub/g 0600 33:50'
    ])
  })

  it('leave special bits out of the directories made on the way', async () => {
    expect(show(await plan(tree(FILES), copy('a', '/x/', {chmod: '4755'})))).toEqual(['x/ 0755 0:0 now', 'x/a 4755 0:0'])
  })

  it('change modes by a symbolic value, but not those of new parents', async () => {
    expect(show(await plan(tree(FILES), copy('d', '/x', {chmod: 'go=u'})))).toEqual([
      'x/ 0755 0:0',
      'x/f 0666 0:0',
      'x/l 0777 0:0 -> f',
      'x/sub/ 0777 0:0',
      'x/sub/g 0666 0:0'
    ])
  })

  it('look names up in the destination as earlier actions left it', async () => {
    const source = tree({passwd: 'app:x:7:8::/:', a: ''})
    const entries = await plan(source, [copy('passwd', '/etc/passwd'), copy('a', '/a', {chown: 'app'})], {on: on()})
    expect(show(entries)).toContain('a 0644 7:8')
  })

  it('take unknown names for root, silently, unless there is no file at all to look in', async () => {
    expect(show(await plan(tree(FILES), copy('a', '/a', {chown: 'ghost:ghosts'}), {on: on()}))).toEqual(['a 0644 0:0'])
    await expect(plan(tree(FILES), copy('a', '/a', {chown: 'ghost'}))).rejects.toThrow('invalid user index: -1')
  })
})

describe('--link', () => {
  it('knows nothing of the destination', async () => {
    const on = tree({to: '-> real', 'real/': '0700', 'etc/passwd': 'web:x:33:34::/:'})
    expect(show(await plan(tree(FILES), copy('a', '/to/a'), {on, link: true}))).toEqual(['to/ 0755 0:0 now', 'to/a 0644 0:0'])
    await expect(plan(tree(FILES), copy('a', '/a', {chown: 'web'}), {on, link: true})).rejects.toThrow('invalid user index: -1')
  })
})

describe('--parents', () => {
  const parents = (source: string, more = {}) => copy(source, '/x', {parents: true, ...more})

  it('keeps the path of what it copies; directories on the way are new but for their mode', async () => {
    expect(show(await plan(tree(FILES), parents('d/sub/g')))).toEqual([
      'x/ 0755 0:0',
      'x/d/ 0700 0:0 now',
      'x/d/sub/ 0711 0:0 now',
      'x/d/sub/g 0644 0:0'
    ])
  })

  it('cuts at the pivot', async () => {
    expect(show(await plan(tree(FILES), parents('d/./sub/g')))).toEqual([
      'x/ 0755 0:0',
      'x/sub/ 0711 0:0 now',
      'x/sub/g 0644 0:0'
    ])
  })

  it('knows ** and makes the destination for nothing', async () => {
    expect(show(await plan(tree(FILES), parents('**/g')))).toEqual([
      'x/ 0755 0:0',
      'x/d/ 0700 0:0 now',
      'x/d/sub/ 0711 0:0 now',
      'x/d/sub/g 0644 0:0'
    ])
    expect(show(await plan(tree(FILES), parents('no*')))).toEqual(['x/ 0755 0:0'])
  })

  it('misses a path without wildcards', async () => {
    await expect(plan(tree(FILES), parents('d/nope'))).rejects.toThrow('"/d/nope": not found')
  })

  it('does not enter directories that the pattern cannot lead to', async () => {
    const source = tree(FILES)
    const entered: string[] = []
    const readdir = (path: string) => {
      entered.push(path)
      return source.readdir(path)
    }
    await plan({...bind(source), readdir}, parents('d/sub/*'))
    expect(new Set(entered)).toEqual(new Set(['/', '/d', '/d/sub']))
    entered.length = 0
    await plan({...bind(source), readdir}, parents('other/*'))
    expect(entered).toEqual(['/'])
  })
})

describe('--exclude', () => {
  it('goes by paths below the copied directory', async () => {
    expect(show(await plan(tree(FILES), copy('d', '/x', {excludes: ['sub', 'l']})))).toEqual(['x/ 0755 0:0', 'x/f 0640 0:0'])
    expect(show(await plan(tree(FILES), copy('d', '/x', {excludes: ['*', '!sub/g']})))).toEqual([
      'x/ 0755 0:0',
      'x/sub/ 0711 0:0 now',
      'x/sub/g 0644 0:0'
    ])
  })

  it('does not take a file that is a source itself', async () => {
    expect(show(await plan(tree(FILES), copy('a', '/x', {excludes: ['a']})))).toEqual(['x 0644 0:0'])
  })
})

describe('here-documents and WORKDIR', () => {
  const heredoc = {kind: 'write', name: 'EOF', content: 'text', destination: '/d/', chown: undefined, chmod: undefined} as const

  it('write a file with the name of the delimiter', async () => {
    const entries = await plan(emptyTree, heredoc)
    expect(show(entries)).toEqual(['d/ 0755 0:0 now', 'd/EOF 0644 0:0 now'])
    expect(entries[1]!.content).toEqual({kind: 'inline', base64: Buffer.from('text').toString('base64')})
    expect(show(await plan(emptyTree, {...heredoc, destination: '/f', chmod: '0755'}))).toEqual(['f 0755 0:0 now'])
  })

  it('refuse a delimiter that is a path', async () => {
    await expect(plan(emptyTree, {...heredoc, name: 'a/b'})).rejects.toThrow('open /a/b: no such file or directory')
    await expect(plan(emptyTree, {...heredoc, name: '..'})).rejects.toThrow('open : is a directory')
    expect(show(await plan(emptyTree, {...heredoc, name: '../b'}))).toEqual(['d/ 0755 0:0 now', 'd/b 0644 0:0 now'])
  })

  it('make what is missing of a directory, owned by the user', async () => {
    const on = tree({'a/': '0700', 'etc/passwd': 'web:x:33:34::/:'})
    expect(show(await plan(emptyTree, {kind: 'mkdir', path: '/a/b/c', owner: 'web'}, {on}))).toEqual([
      'a/ 0700 0:0 now',
      'a/b/ 0755 33:34 now',
      'a/b/c/ 0755 33:34 now'
    ])
    expect(await plan(emptyTree, {kind: 'mkdir', path: '/a', owner: undefined}, {on})).toEqual([])
    await expect(plan(emptyTree, {kind: 'mkdir', path: '/etc/passwd/x', owner: undefined}, {on})).rejects.toThrow(
      'lstat /etc/passwd/x: not a directory'
    )
  })

  it('date the directory with the epoch', async () => {
    expect(show(await plan(emptyTree, {kind: 'mkdir', path: '/w', owner: undefined}, {epoch: 42}))).toEqual(['w/ 0755 0:0 42'])
  })
})

describe('special files', () => {
  const special: Tree = {
    ...bind(emptyTree),
    lstat: path =>
      path === '/'
        ? emptyTree.lstat('/')
        : {type: path.slice(1) as 'char', mode: 0o600, uid: 1, gid: 2, size: 0, mtime: 1, device: [1, 3]},
    readdir: () => ['block', 'char', 'fifo', 'socket'],
    hostPath: path => {
      throw new Error(`${path} was opened`)
    }
  }

  it('c-copy-from-special: are kept without being opened, but for sockets; block devices become characters, as in BuildKit', async () => {
    expect(show(await plan(special, copy('/', '/')))).toEqual([
      'block char 0600 1:2 1',
      'char char 0600 1:2 1',
      'fifo fifo 0600 1:2 1'
    ])
  })
})

describe('later steps', () => {
  it('see what earlier ones made', async () => {
    const source = tree(FILES)
    const first = await plan(source, copy('d', '/x'))
    const second = await plan(source, copy('run', '/x/f'), {on: overlayTree(emptyTree, first)})
    expect(show(second)).toEqual(['x/ 0755 0:0 now', 'x/f 4755 0:0'])
  })
})

function bind(source: Tree): Tree {
  return {
    lstat: path => source.lstat(path),
    readdir: path => source.readdir(path),
    readlink: path => source.readlink(path),
    hostPath: path => source.hostPath(path)
  }
}
