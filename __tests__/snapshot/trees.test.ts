import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import {join} from 'node:path'
import {resolvePath} from '../../src/system/tree/resolve.js'
import {directoryTree, type PathFilter} from '../../src/system/tree/directory.js'
import {emptyTree} from '../../src/system/tree/empty.js'
import {layersTree} from '../../src/snapshot/tree-layers.js'
import {type OverlayEntry, overlayTree} from '../support/overlay-tree.js'

const isRoot = process.getuid?.() === 0

let root: string
beforeEach(() => {
  root = fs.mkdtempSync(join(os.tmpdir(), 'slipway-trees-'))
})
afterEach(() => fs.rmSync(root, {recursive: true, force: true}))

/** `{'a/b': 'text', 'd/': '', 'l': '-> target'}` as files below `root`. */
function write(below: string, files: Record<string, string>): string {
  const base = join(root, below)
  fs.mkdirSync(base, {recursive: true})
  for (const [path, text] of Object.entries(files)) {
    const at = join(base, path)
    fs.mkdirSync(join(at, '..'), {recursive: true})
    if (path.endsWith('/')) fs.mkdirSync(at, {recursive: true})
    else if (text.startsWith('-> ')) fs.symlinkSync(text.slice(3), at)
    else fs.writeFileSync(at, text)
  }
  return base
}

const entry = (path: string, type: OverlayEntry['type'], more: Partial<OverlayEntry> = {}): OverlayEntry => ({
  path,
  type,
  mode: type === 'directory' ? 0o755 : 0o644,
  uid: 0,
  gid: 0,
  mtime: 1,
  size: 0,
  ...more
})

describe('directoryTree', () => {
  it('shows names in byte order, types and link targets', () => {
    const tree = directoryTree(write('c', {'b/x': '1', 'a.txt': 'four', l: '-> a.txt', Z: ''}))
    expect(tree.readdir('/')).toEqual(['Z', 'a.txt', 'b', 'l'])
    expect(tree.lstat('/a.txt')).toMatchObject({type: 'file', size: 4, inode: undefined})
    expect(tree.lstat('/l')?.type).toBe('symlink')
    expect(tree.readlink('/l')).toBe('a.txt')
    expect(tree.lstat('/nothing')).toBeUndefined()
    expect(tree.lstat('/a.txt/below')).toBeUndefined()
  })

  it('shows nothing through a symlink, so a link in the context cannot reach the host', () => {
    fs.mkdirSync(join(root, 'outside'))
    fs.writeFileSync(join(root, 'outside/secret'), 's')
    const tree = directoryTree(write('c', {out: '-> ../outside'}))
    expect(tree.lstat('/out/secret')).toBeUndefined()
    expect(() => tree.readdir('/out')).toThrow('not a directory')
  })

  it('gives two names of one file the same inode', () => {
    const base = write('c', {a: '1', alone: ''})
    fs.linkSync(join(base, 'a'), join(base, 'b'))
    const tree = directoryTree(base)
    expect(tree.lstat('/a')?.inode).toBeDefined()
    expect(tree.lstat('/a')?.inode).toBe(tree.lstat('/b')?.inode)
    expect(tree.lstat('/alone')?.inode).toBeUndefined()
  })

  it('hides what the filter hides, but shows a hidden directory that holds something shown', () => {
    const shown = new Set(['d/e/keep'])
    const filter: PathFilter = {hides: path => path.startsWith('d') && !shown.has(path), hasExceptions: true}
    const tree = directoryTree(write('c', {'d/e/keep': '1', 'd/e/drop': '2', 'd/gone/x': '', top: ''}), {filter})
    expect(tree.readdir('/')).toEqual(['d', 'top'])
    expect(tree.readdir('/d')).toEqual(['e'])
    expect(tree.readdir('/d/e')).toEqual(['keep'])
    expect(tree.lstat('/d/gone')).toBeUndefined()
    expect(tree.lstat('/d/e/drop')).toBeUndefined()
  })

  it('names a file whose name is not UTF-8', () => {
    const base = write('c', {})
    fs.writeFileSync(Buffer.concat([Buffer.from(`${base}/x`), Buffer.from([0xff])]), '')
    expect(() => directoryTree(base).readdir('/')).toThrow('is not UTF-8')
  })
})

describe('layersTree', () => {
  it('merges directories and lets the higher layer win', () => {
    const low = write('low', {'d/a': 'low', 'd/b': 'low', f: 'low'})
    const high = write('high', {'d/b': 'high!', 'd/c': 'high', 'f/now-a-directory': ''})
    const tree = layersTree([{directory: low}, {directory: high}])
    expect(tree.readdir('/d')).toEqual(['a', 'b', 'c'])
    expect(tree.lstat('/d/b')?.size).toBe(5)
    expect(tree.hostPath('/d/a')).toBe(join(low, 'd/a'))
    expect(tree.readdir('/f')).toEqual(['now-a-directory'])
  })

  it('hides below a file, and below an opaque directory', () => {
    const low = write('low', {'d/a': '', 'o/old': '', 'o/deep/old': ''})
    const high = write('high', {d: 'a file now', 'o/new': ''})
    const tree = layersTree([{directory: low}, {directory: high, opaque: new Set(['o'])}])
    expect(tree.lstat('/d/a')).toBeUndefined()
    expect(tree.readdir('/o')).toEqual(['new'])
    expect(tree.lstat('/o/deep')).toBeUndefined()
  })

  const whiteouts = isRoot ? it : it.skip
  whiteouts('hides what a whiteout removes, listed or not', () => {
    const low = write('low', {'d/gone': '', 'd/kept': '', 'gone/x': ''})
    const high = write('high', {'d/': ''})
    execFileSync('mknod', [join(high, 'd/gone'), 'c', '0', '0'])
    execFileSync('mknod', [join(high, 'gone'), 'c', '0', '0'])
    const tree = layersTree([{directory: low}, {directory: high}])
    expect(tree.lstat('/d/gone')).toBeUndefined()
    expect(tree.lstat('/gone/x')).toBeUndefined()
    expect(tree.readdir('/d')).toEqual(['kept'])
    expect(tree.lstat('/d/gone')).toBeUndefined()
    expect(tree.readdir('/')).toEqual(['d'])
  })

  it('does not follow a link in one layer to reach another', () => {
    const low = write('low', {'real/x': '', 'v/old': ''})
    const high = write('high', {v: '-> real'})
    const tree = layersTree([{directory: low}, {directory: high}])
    expect(tree.lstat('/v')?.type).toBe('symlink')
    expect(tree.lstat('/v/old')).toBeUndefined()
  })

  it('is an empty directory when there is no layer', () => {
    expect(layersTree([]).readdir('/')).toEqual([])
    expect(layersTree([]).lstat('/')?.mode).toBe(0o755)
  })
})

describe('overlayTree', () => {
  it('shows added, replaced and removed paths', () => {
    const base = directoryTree(write('base', {'d/a': '1', 'd/b': '2', f: '3', 'r/x': ''}))
    const tree = overlayTree(base, [
      entry('d', 'directory', {mode: 0o700}),
      entry('d/b', 'whiteout'),
      entry('d/c', 'file', {size: 9, content: {kind: 'path', path: '/host/c'}}),
      entry('d/c2', 'hardlink', {link: 'd/c'}),
      entry('f', 'symlink', {link: 'd/a'}),
      entry('r', 'file')
    ])
    expect(tree.readdir('/d')).toEqual(['a', 'c', 'c2'])
    expect(tree.lstat('/d')?.mode).toBe(0o700)
    expect(tree.lstat('/d/b')).toBeUndefined()
    expect(tree.hostPath('/d/a')).toBe(base.hostPath('/d/a'))
    expect(tree.hostPath('/d/c2')).toBe('/host/c')
    expect(tree.lstat('/d/c2')).toMatchObject({type: 'file', size: 9, inode: tree.lstat('/d/c')?.inode})
    expect(tree.readlink('/f')).toBe('d/a')
    expect(tree.lstat('/r/x')).toBeUndefined()
  })
})

describe('resolvePath', () => {
  const tree = () =>
    directoryTree(
      write('c', {
        'd/f': '',
        'rel/up': '-> ../../../../d',
        abs: '-> /d/f',
        dangling: '-> /new/place',
        loop: '-> loop',
        'd/dots': '-> ..'
      })
    )

  it.each([
    ['/d/f', '/d/f'],
    ['/rel/up/f', '/d/f'],
    ['/abs', '/d/f'],
    ['/dangling/x', '/new/place/x'],
    ['/not/there', '/not/there'],
    ['/../../d', '/d'],
    ['/d/dots/d/f', '/d/f'],
    ['/', '/']
  ])('%s is %s inside the root', (path, expected) => {
    expect(resolvePath(tree(), path, {followLast: true})).toBe(expected)
  })

  it('leaves the last link alone when asked to', () => {
    const links = tree()
    expect(resolvePath(links, '/abs', {followLast: false})).toBe('/abs')
    expect(resolvePath(links, '/rel/up', {followLast: false})).toBe('/rel/up')
  })

  it('ends a loop with an error', () => {
    expect(() => resolvePath(tree(), '/loop', {followLast: true})).toThrow('too many links')
  })

  it('resolves anything in an empty tree to itself', () => {
    expect(resolvePath(emptyTree, '/a/../b', {followLast: true})).toBe('/b')
  })
})
