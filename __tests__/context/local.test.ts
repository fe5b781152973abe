import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import {join} from 'node:path'
import type {ContextTools} from '../../src/context/build-context.js'
import {type LocalContextOptions, openLocalContext} from '../../src/context/local.js'
import type {Tree} from '../../src/system/tree/tree.js'
import {httpClient} from './http-client.js'

let top: string
let context: string
beforeEach(() => {
  top = fs.mkdtempSync(join(os.tmpdir(), 'slipway-local-'))
  context = join(top, 'context')
  fs.mkdirSync(context)
})
afterEach(() => fs.rmSync(top, {recursive: true, force: true}))

function write(files: Record<string, string>, below = context): void {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(join(below, path, '..'), {recursive: true})
    if (text.startsWith('-> ')) fs.symlinkSync(text.slice(3), join(below, path))
    else fs.writeFileSync(join(below, path), text)
  }
}

const digested: string[] = []
const tools = (): ContextTools => ({
  scratch: top,
  digestCache: join(top, 'digests'),
  async digestFiles(paths) {
    digested.push(...paths)
    return paths.map(path => createHash('sha256').update(fs.readFileSync(path)).digest('hex'))
  },
  openArchive: async () => undefined,
  http: httpClient,
  secret: () => undefined
})
const open = (more: Partial<LocalContextOptions> = {}) => openLocalContext({directory: 'context', cwd: top, ...more}, tools())

/** All files of a tree. */
function filesOf(tree: Tree, directory = '/'): string[] {
  return tree.readdir(directory).flatMap(name => {
    const path = join(directory, name)
    return tree.lstat(path)!.type === 'directory' ? filesOf(tree, path) : [path.slice(1)]
  })
}

describe('a directory as context', () => {
  it('belongs to root and keeps modes, times and links', async () => {
    write({'d/f': 'x', l: '-> d/f'})
    fs.chmodSync(join(context, 'd/f'), 0o4750)
    fs.utimesSync(join(context, 'd/f'), 1, 1234567890)
    fs.lchownSync(join(context, 'l'), process.getuid!(), process.getgid!())
    const tree = await open().tree()
    expect(tree.lstat('/d/f')).toMatchObject({type: 'file', mode: 0o4750, uid: 0, gid: 0, mtime: 1234567890})
    expect(tree.lstat('/l')).toMatchObject({type: 'symlink', uid: 0, gid: 0})
  })

  it('shows a socket as an empty file, a pipe as it is', async () => {
    execFileSync('python3', ['-c', 'import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])', join(context, 's')])
    execFileSync('mkfifo', [join(context, 'p')])
    const tree = await open().tree()
    expect(tree.lstat('/s')).toMatchObject({type: 'file', size: 0})
    expect(tree.lstat('/p')?.type).toBe('fifo')
  })

  it('must exist', () => {
    expect(() => open({directory: 'nowhere'})).toThrow('Cannot open the build context nowhere: there is no such directory')
  })

  it('c-context-symlink: may be a link itself', async () => {
    write({a: ''})
    fs.symlinkSync('context', join(top, 'link'))
    expect(filesOf(await open({directory: 'link'}).tree())).toEqual(['a'])
  })

  it('digests by path, and remembers over builds', async () => {
    write({a: 'one'})
    const first = open()
    const [digest] = await first.digestFiles(['/a'])
    expect(digest).toBe(createHash('sha256').update('one').digest('hex'))
    expect((await first.tree()).digest?.('/a')).toBe(digest)
    await first.close()
  })

  const caps = process.getuid?.() === 0 ? it : it.skip
  caps('loses extended attributes, file capabilities too, as a transfer to BuildKit does', async () => {
    write({tool: 'x'})
    const capability = ['-n', 'security.capability', '-v', '0x0100000200200000000000000000000000000000']
    execFileSync('setfattr', [...capability, join(context, 'tool')])
    const opened = open()
    await opened.digestFiles(['/tool'])
    expect((await opened.tree()).xattrs?.('/tool')).toBeUndefined()
  })
})

describe('.dockerignore', () => {
  const FILES = {Dockerfile: 'FROM x', a: '', 'b.md': '', 'd/c.md': '', 'd/keep': ''}

  it('hides files from copies, not from the build itself', async () => {
    write({...FILES, '.dockerignore': '*\n!d/keep\n'})
    const opened = open()
    expect(filesOf(await opened.tree())).toEqual(['d/keep'])
    expect(opened.ignorePatterns).toEqual(['*', '!d/keep'])
    expect((await opened.readDockerfile()).text).toBe('FROM x')
  })

  it('is a file: a directory of the name is copied like any other', async () => {
    write({...FILES, '.dockerignore/x': ''})
    expect(filesOf(await open().tree())).toContain('.dockerignore/x')
  })

  it('gives way to the one beside the Dockerfile', async () => {
    write({...FILES, '.dockerignore': 'a', 'Dockerfile.dockerignore': '*.md', 'other/D': '', 'other/D.dockerignore': 'd'})
    expect(filesOf(await open().tree())).not.toContain('b.md')
    expect(filesOf(await open({dockerfile: 'context/other/D'}).tree())).toContain('b.md')
    expect(filesOf(await open({dockerfile: 'context/other/D'}).tree())).not.toContain('d/keep')
  })

  it('is read beside a Dockerfile outside of the context', async () => {
    write(FILES)
    write({Outer: 'FROM y', 'Outer.dockerignore': 'a'}, top)
    expect(filesOf(await open({dockerfile: 'Outer'}).tree())).not.toContain('a')
  })

  it("counts alone in a named context, which has no Dockerfile's", async () => {
    write({...FILES, '.dockerignore': 'a', 'Dockerfile.dockerignore': '*.md'})
    expect(filesOf(await open({isNamed: true}).tree())).toContain('b.md')
  })

  it.each([
    ['!', 'illegal exclusion pattern: "!"'],
    ['[', 'syntax error in pattern']
  ])('refuses %s when its files are asked for', async (pattern, message) => {
    write({...FILES, '.dockerignore': pattern})
    await expect(open().tree()).rejects.toThrow(message)
  })

  it('c-dockerignore-symlink-out: is not read through a link out of the context', async () => {
    write({'ignore-all': '*'}, top)
    write({...FILES, '.dockerignore': '-> ../ignore-all'})
    expect(filesOf(await open().tree())).toContain('a')
  })

  const unprivileged = process.getuid?.() === 0 ? it : it.skip
  unprivileged('spares looking into what it hides', async () => {
    write({...FILES, 'secret/x': '', '.dockerignore': 'secret'})
    fs.chmodSync(join(context, 'secret'), 0)
    const script = `const fs = require('fs'); try { fs.readdirSync(process.argv[1] + '/secret'); console.log('readable') } catch { console.log('unreadable') }`
    fs.chmodSync(top, 0o755)
    expect(execFileSync(process.execPath, ['-e', script, context], {uid: 65534, encoding: 'utf8'}).trim()).toBe('unreadable')
    expect(filesOf(await open().tree())).not.toContain('secret/x')
  })
})

describe('the Dockerfile', () => {
  it('is Dockerfile, else dockerfile', async () => {
    write({dockerfile: 'low'})
    expect(await open().readDockerfile()).toEqual({file: 'dockerfile', text: 'low'})
    write({Dockerfile: 'high'})
    expect(await open().readDockerfile()).toEqual({file: 'Dockerfile', text: 'high'})
  })

  it('is found from the working directory, else in the context', async () => {
    write({'docker/D': 'inner'})
    write({Outer: 'outer'}, top)
    expect((await open({dockerfile: 'Outer'}).readDockerfile()).text).toBe('outer')
    expect((await open({dockerfile: join(top, 'Outer')}).readDockerfile()).text).toBe('outer')
    expect((await open({dockerfile: 'context/docker/D'}).readDockerfile()).text).toBe('inner')
    expect((await open({dockerfile: 'docker/D'}).readDockerfile()).text).toBe('inner')
  })

  it('may be a link inside the context', async () => {
    write({Dockerfile: '-> docker/D', 'docker/D': 'inner'})
    expect((await open().readDockerfile()).text).toBe('inner')
  })

  it.each(['-> ../outside', '-> /etc/passwd', '-> missing'])('c-dockerfile-symlink-out: is not read through %s', async link => {
    write({outside: 'secret'}, top)
    write({Dockerfile: link})
    await expect(open().readDockerfile()).rejects.toThrow('failed to read dockerfile: open Dockerfile: no such file or directory')
    await expect(open({dockerfile: 'context/Dockerfile'}).readDockerfile()).rejects.toThrow('no such file or directory')
  })

  it('must be a file', async () => {
    fs.mkdirSync(join(context, 'Dockerfile'))
    await expect(open().readDockerfile()).rejects.toThrow('Cannot read Dockerfile: it is no regular file')
    fs.rmdirSync(join(context, 'Dockerfile'))
    execFileSync('mkfifo', [join(context, 'Dockerfile')])
    await expect(open().readDockerfile()).rejects.toThrow('it is no regular file')
  })

  it('must not be endless', async () => {
    write({Dockerfile: ''})
    fs.truncateSync(join(context, 'Dockerfile'), 17 * 1024 * 1024)
    await expect(open().readDockerfile()).rejects.toThrow('at most')
  })
})
