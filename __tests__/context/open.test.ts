import {createHash} from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import os from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {type ContextRequest, type ContextTools, openContext} from '../../src/context/open.js'
import {fetchGitFiles, fetchHttpFile} from '../../src/context/remote-files.js'
import {directoryTree} from '../../src/system/tree/directory.js'
import {commitFiles, serveGit} from './git-server.js'
import {httpClient} from './http-client.js'

let top: string
beforeEach(() => {
  top = fs.mkdtempSync(join(os.tmpdir(), 'slipway-open-'))
  for (const name of ['scratch', 'archive', 'context']) fs.mkdirSync(join(top, name))
  fs.writeFileSync(join(top, 'archive/Dockerfile'), 'FROM archive')
  fs.writeFileSync(join(top, 'archive/.dockerignore'), '*')
  fs.writeFileSync(join(top, 'context/Dockerfile'), 'FROM directory')
})
afterEach(() => fs.rmSync(top, {recursive: true, force: true}))

const tools = (): ContextTools => ({
  scratch: join(top, 'scratch'),
  digestFiles: async paths => paths.map(path => createHash('sha256').update(fs.readFileSync(path)).digest('hex')),
  // What begins with TAR is an archive here, of the folder `archive`.
  openArchive: async path => (fs.readFileSync(path, 'utf8').startsWith('TAR') ? directoryTree(join(top, 'archive')) : undefined),
  http: httpClient,
  secret: () => undefined
})
const open = (source: string, more: Partial<ContextRequest> & {input?: string} = {}) =>
  openContext({source, cwd: top, stdin: () => Readable.from(more.input === undefined ? [] : [more.input]), ...more}, tools())

async function withServer<T>(answer: http.RequestListener, body: (url: string) => Promise<T>): Promise<T> {
  const server = http.createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    return await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
}

describe('openContext', () => {
  it('takes a directory', async () => {
    const context = await open('context')
    expect((await context.readDockerfile()).text).toBe('FROM directory')
    expect((await context.tree()).readdir('/')).toEqual(['Dockerfile'])
  })

  it('takes a directory and a Dockerfile from standard input', async () => {
    const context = await open('context', {dockerfile: '-', input: 'FROM stdin'})
    expect(await context.readDockerfile()).toEqual({file: 'Dockerfile', text: 'FROM stdin'})
    expect((await context.tree()).readdir('/')).toEqual(['Dockerfile'])
  })

  it('takes a Dockerfile from standard input, with nothing to copy', async () => {
    const context = await open('-', {input: 'FROM stdin'})
    expect((await context.readDockerfile()).text).toBe('FROM stdin')
    expect((await context.tree()).readdir('/')).toEqual([])
  })

  it('takes a tar from standard input, whole', async () => {
    const context = await open('-', {input: 'TAR'})
    expect((await context.readDockerfile()).text).toBe('FROM archive')
    expect(context.ignorePatterns).toEqual([])
    expect((await context.tree()).readdir('/')).toEqual(['.dockerignore', 'Dockerfile'])
    expect(await context.digestFiles(['/Dockerfile'])).toEqual([createHash('sha256').update('FROM archive').digest('hex')])
  })

  it('refuses standard input twice, or empty', async () => {
    await expect(open('-', {dockerfile: '-'})).rejects.toThrow('both the Dockerfile and the context')
    await expect(open('-', {input: ''})).rejects.toThrow('it is empty')
  })

  it('takes the URL of a tar or of a Dockerfile', async () => {
    await withServer(
      (request, response) => response.end(request.url === '/c.tar' ? 'TAR' : 'FROM url'),
      async url => {
        expect((await (await open(`${url}/c.tar`)).readDockerfile()).text).toBe('FROM archive')
        expect((await (await open(`${url}/Dockerfile`)).readDockerfile()).text).toBe('FROM url')
      }
    )
  })

  it('takes a git repository, with ref and directory', async () => {
    fs.mkdirSync(join(top, 'repositories'))
    commitFiles(join(top, 'repositories'), 'app', {
      Dockerfile: 'FROM git',
      'sub/Dockerfile': 'FROM sub',
      'sub/D': 'FROM d',
      '.dockerignore': '*'
    })
    const server = await serveGit(join(top, 'repositories'))
    try {
      const whole = await open(`${server.url}/app.git`)
      expect((await whole.readDockerfile()).text).toBe('FROM git')
      expect((await whole.tree()).readdir('/')).toContain('sub')
      expect((await (await open(`${server.url}/app.git#main:sub`)).readDockerfile()).text).toBe('FROM sub')
      expect((await (await open(`${server.url}/app.git?branch=main&subdir=sub`, {dockerfile: 'D'})).readDockerfile()).text).toBe(
        'FROM d'
      )
    } finally {
      await server.close()
    }
  })

  it('takes github.com/user/repository for a directory when there is one', async () => {
    fs.mkdirSync(join(top, 'github.com/user/repository'), {recursive: true})
    fs.writeFileSync(join(top, 'github.com/user/repository/Dockerfile'), 'FROM local')
    expect((await (await open('github.com/user/repository')).readDockerfile()).text).toBe('FROM local')
  })

  it('says what is missing', async () => {
    await expect((await open('context')).readDockerfile('nope')).rejects.toThrow('failed to read dockerfile: open nope')
    await expect(open('nowhere')).rejects.toThrow('Cannot open the build context nowhere')
  })
})

describe('sources of ADD', () => {
  it('a URL is one file of root with mode 0600, as old as the server says', async () => {
    await withServer(
      (_, response) => response.writeHead(200, {'Last-Modified': 'Wed, 21 Oct 2015 07:28:00 GMT'}).end('hello'),
      async url => {
        const {tree, id, digestFiles} = await fetchHttpFile({url: `${url}/dir/f.txt`, checksum: undefined}, tools())
        const digest = createHash('sha256').update('hello').digest('hex')
        expect(tree.readdir('/')).toEqual(['f.txt'])
        expect(tree.lstat('/f.txt')).toEqual({type: 'file', mode: 0o600, uid: 0, gid: 0, size: 5, mtime: 1445412480})
        expect(fs.readFileSync(tree.hostPath('/f.txt'), 'utf8')).toBe('hello')
        expect(await digestFiles(['/f.txt'])).toEqual([digest])
        expect(id).toContain(digest)
      }
    )
  })

  it('a git repository is the files of a commit', async () => {
    fs.mkdirSync(join(top, 'repositories'))
    const commit = commitFiles(join(top, 'repositories'), 'app', {a: 'one'})
    const server = await serveGit(join(top, 'repositories'))
    try {
      const spec = {
        remote: `${server.url}/app.git`,
        ref: 'main',
        subdir: undefined,
        checksum: undefined,
        keepGitDir: false,
        submodules: true
      }
      const {tree, id, digestFiles} = await fetchGitFiles(spec, tools())
      expect([id, tree.readdir('/')]).toEqual([commit, ['a']])
      expect(await digestFiles(['/a'])).toEqual([createHash('sha256').update('one').digest('hex')])
    } finally {
      await server.close()
    }
  })
})
