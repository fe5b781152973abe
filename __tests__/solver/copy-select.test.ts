import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {join} from 'node:path'
import {digestSelection} from '../../src/solver/ops/copy-digest.js'
import {selectSources} from '../../src/solver/ops/copy-select.js'
import {emptyTree} from '../../src/system/tree/empty.js'
import {directoryTree} from '../../src/system/tree/directory.js'
import type {Tree} from '../../src/system/tree/tree.js'
import {createHash} from 'node:crypto'
import {copy, makeFolder, writeFiles} from './plan.js'

let folder: string
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => fs.rmSync(folder, {recursive: true, force: true}))

let count = 0
const tree = (files: Record<string, string>) => directoryTree(writeFiles(join(folder, String(count++)), files))
/** As a plain object. */
const treeOf = (files: Record<string, string>): Tree => {
  const made = tree(files)
  return {
    lstat: path => made.lstat(path),
    readdir: path => made.readdir(path),
    readlink: path => made.readlink(path),
    hostPath: path => made.hostPath(path)
  }
}
const select = async (source: Tree, ...sources: string[]) =>
  (await selectSources(source, copy(sources, '/'))).map(({path}) => path)

describe('selectSources', () => {
  const FILES = {
    a: '',
    'b.txt': '',
    '.dot': '',
    'd/x.txt': '',
    'd/e/y.txt': '',
    'st*r': '',
    'we[i]rd': '',
    ld: '-> d',
    labs: '-> /d/x.txt',
    'd/up': '-> ../a'
  }

  it.each([
    ['a', ['/a']],
    ['./a', ['/a']],
    ['/a/', ['/a']],
    ['../../a', ['/a']],
    ['d/../a', ['/a']],
    ['', ['/']],
    ['.', ['/']],
    ['ld', ['/d']],
    ['ld/x.txt', ['/d/x.txt']],
    ['labs', ['/d/x.txt']],
    ['d/up', ['/a']],
    ['*.txt', ['/b.txt']],
    ['*/*.txt', ['/d/x.txt']],
    ['d/*/*', ['/d/e/y.txt']],
    ['ld/*.txt', ['/d/x.txt']],
    ['.*', ['/.dot']],
    ['st\\*r', ['/st*r']],
    ['we[[]i]rd', ['/we[i]rd']],
    ['[ab]*', ['/a', '/b.txt']],
    ['none*', []],
    ['d/none*', []],
    ['a/*', []]
  ])('COPY %j takes %j', async (source, expected) => {
    expect(await select(tree(FILES), source)).toEqual(expected)
  })

  it.each([
    ['nope', '/nope'],
    ['../nope', '/nope'],
    ['d/nope', '/d/nope'],
    ['a/below', '/a/below']
  ])('COPY %j does not find %j', async (source, missing) => {
    await expect(select(tree(FILES), 'a', source)).rejects.toThrow(`failed to calculate checksum of ref: "${missing}": not found`)
  })

  it('wants the directory in which a wildcard looks', async () => {
    await expect(select(tree(FILES), 'none/*')).rejects.toThrow('lstat /none: no such file or directory')
    await expect(select(tree({l: '-> gone'}), 'l/*')).rejects.toThrow('lstat /gone: no such file or directory')
  })

  it('of a directory that BuildKit would transfer, what no step names is not there, not even as a directory', async () => {
    const source = {...treeOf(FILES), isTransferred: true}
    const none = (...asked: string[]) => selectSources(source, copy('d/*.none', '/', {asked: new Set(['/d/*.none', ...asked])}))
    for (const elsewhere of [[], ['/a'], ['/d/none'], ['/no*']]) {
      await expect(none(...elsewhere)).rejects.toThrow('lstat /d: no such file or directory')
    }
    expect(await selectSources(source, copy('none*', '/', {asked: new Set(['/none*'])}))).toEqual([])
    for (const near of ['/', '/d', '/d/x.txt', '/d/*.txt', '/ld/e', '/?', '/**/x']) expect(await none(near)).toEqual([])
  })

  it('speaks as the kernel does where nothing was digested: FROM scratch, --exclude, a root copied onto itself', async () => {
    await expect(selectSources(emptyTree, copy('/q', '/'))).rejects.toThrow('lstat /q: no such file or directory')
    await expect(selectSources(tree(FILES), copy('/q', '/', {excludes: ['x']}))).rejects.toThrow('lstat /q: no such file')
    await expect(selectSources(tree(FILES), copy('/q', '/', {onItself: true}))).rejects.toThrow('lstat /q: no such file')
  })

  it('--parents does not find behind a link what is required by name', async () => {
    await expect(selectSources(tree(FILES), copy('ld/./x.txt', '/', {parents: true}))).rejects.toThrow('"/ld/x.txt": not found')
    await expect(selectSources(tree(FILES), copy('no/./x.txt', '/', {parents: true}))).rejects.toThrow('"/no/x.txt": not found')
  })

  it('does not find where a broken link leads, also when a wildcard found the link', async () => {
    const broken = tree({broken: '-> nowhere', a: ''})
    await expect(select(broken, 'broken')).rejects.toThrow('"/broken": not found')
    await expect(select(broken, 'b*')).rejects.toThrow('"/broken": not found')
  })

  it('names everything that is missing at once', async () => {
    await expect(select(tree(FILES), 'x', 'a', 'y')).rejects.toThrow('"/x": not found, "/y": not found')
  })

  it('refuses a malformed wildcard', async () => {
    await expect(select(tree(FILES), 'd[')).rejects.toThrow('invalid includepatterns: [d[]: syntax error in pattern')
    const excluding = copy('d', '/', {excludes: ['x', '[']})
    await expect(selectSources(tree(FILES), excluding)).rejects.toThrow('invalid excludepatterns: [x []: syntax error in pattern')
  })

  it('c-copy-dotdot: no name and no link leads out of the context', async () => {
    fs.writeFileSync(join(folder, 'secret'), 's')
    const source = tree({
      up: '-> ../secret',
      far: '-> ../../../../../../etc/passwd',
      abs: '-> /etc/passwd',
      'd/up': '-> ../../secret'
    })
    for (const name of ['up', 'far', 'abs', 'd/up', '../secret', '/../secret'])
      await expect(select(source, name)).rejects.toThrow('not found')
  })

  it('c-copy-link-loop: ends', async () => {
    await expect(select(tree({l: '-> m', m: '-> l'}), 'l')).rejects.toThrow('too many links')
  })
})

describe('digestSelection', () => {
  const digest = async (files: Record<string, string>, ...sources: string[]) => {
    const source = tree(files)
    return (await digestSelection(source, copy(sources, '/'), digestFiles(source))).digest
  }
  const digestFiles = (source: Tree) => async (paths: readonly string[]) =>
    paths.map(path =>
      createHash('sha256')
        .update(fs.readFileSync(source.hostPath(path)))
        .digest('hex')
    )
  const FILES = {'d/a': 'one', 'd/b 0755': 'two', 'd/l': '-> a', 'd/e/': '0700', other: 'x'}

  it('is the same for the same files', async () => {
    expect(await digest(FILES, 'd')).toBe(await digest(FILES, 'd'))
  })

  it.each<[string, Record<string, string>]>([
    ['times', {}],
    ['files that are not copied', {other: 'changed', new: ''}],
    ['the mode of the directory itself', {'d/': '0711'}],
    ['a hard link instead of a copy', {'d/c': '=> d/a'}]
  ])('does not count %s', async (what, change) => {
    const before = what.startsWith('a hard link') ? {...FILES, 'd/c': 'one'} : FILES
    expect(await digest({...before, ...change}, 'd')).toBe(await digest(before, 'd'))
  })

  it.each<[string, Record<string, string>]>([
    ['content', {'d/a': 'ONE'}],
    ['a new file', {'d/c': ''}],
    ['a new directory', {'d/f/': ''}],
    ['the target of a link', {'d/l': '-> b'}],
    ['a mode', {'d/a 0600': 'one'}],
    ['the mode of a nested directory', {'d/e/': '0755'}]
  ])('counts %s', async (_, change) => {
    expect(await digest({...FILES, ...change}, 'd')).not.toBe(await digest(FILES, 'd'))
  })

  it('counts names that a wildcard finds, and the order of sources', async () => {
    expect(await digest({xa: '1'}, 'x*')).not.toBe(await digest({xb: '1'}, 'x*'))
    expect(await digest(FILES, 'd/a', 'd/b')).not.toBe(await digest(FILES, 'd/b', 'd/a'))
  })

  it('does not take an empty selection for an empty file', async () => {
    expect(await digest({x: ''}, 'x')).not.toBe(await digest({x: ''}, 'n*'))
  })

  it('says which path has which digest', async () => {
    const one = tree(FILES)
    const other = tree({...FILES, 'd/a': 'ONE'})
    const before = await digestSelection(one, copy('d', '/'), digestFiles(one))
    const after = await digestSelection(other, copy('d', '/'), digestFiles(other))
    const changed = [...after.paths()].filter(([path, value]) => before.paths().get(path) !== value).map(([path]) => path)
    expect(changed).toEqual(['/d/a'])
  })

  it('asks for no content that the tree knows already', async () => {
    const source = tree(FILES)
    const knowing: Tree = {
      lstat: path => source.lstat(path),
      readdir: path => source.readdir(path),
      readlink: path => source.readlink(path),
      hostPath: path => source.hostPath(path),
      digest: () => 'f'.repeat(64)
    }
    await expect(digestSelection(knowing, copy('d', '/'), () => Promise.reject(new Error('asked')))).resolves.toBeDefined()
  })

  it('devices: waits for no pipe', async () => {
    const source = tree({'d/a': ''})
    execFileSync('mkfifo', [source.hostPath('/d/pipe')])
    await expect(digestSelection(source, copy('d', '/'), digestFiles(source))).resolves.toBeDefined()
  })
})
