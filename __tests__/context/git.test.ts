import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import {join} from 'node:path'
import {checkoutGit, type GitSpec} from '../../src/context/git.js'
import {addSubmodule, commitFiles, type GitServer, git, serveGit} from './git-server.js'

let top: string
let repositories: string
let scratch: string
let server: GitServer

beforeEach(async () => {
  top = fs.mkdtempSync(join(os.tmpdir(), 'slipway-git-'))
  repositories = join(top, 'repositories')
  scratch = join(top, 'scratch')
  fs.mkdirSync(repositories)
  fs.mkdirSync(scratch)
  server = await serveGit(repositories)
})
afterEach(async () => {
  await server.close()
  fs.rmSync(top, {recursive: true, force: true})
})

const checkout = (more: Partial<GitSpec> = {}, secrets: Record<string, string> = {}) =>
  checkoutGit(
    {
      remote: `${server.url}/app.git`,
      ref: undefined,
      subdir: undefined,
      checksum: undefined,
      keepGitDir: false,
      submodules: true,
      ...more
    },
    {directory: scratch, secret: id => (secrets[id] === undefined ? undefined : Buffer.from(secrets[id]))}
  )
const FILES = {'a.txt': 'one', 'run.sh': '#!/bin/sh', 'dir/b': 'two', link: '-> a.txt'}

describe('checkoutGit', () => {
  it('gives the files of HEAD, owned by root, without a trace of git', async () => {
    const commit = commitFiles(repositories, 'app', FILES)
    const got = await checkout()
    expect(got.commit).toBe(commit)
    expect(got.tree.readdir('/')).toEqual(['a.txt', 'dir', 'link', 'run.sh'])
    expect(got.tree.lstat('/run.sh')).toMatchObject({mode: 0o755, uid: 0, gid: 0})
    expect(got.tree.lstat('/a.txt')).toMatchObject({mode: 0o644})
    expect(got.tree.readlink('/link')).toBe('a.txt')
    expect(fs.readFileSync(got.tree.hostPath('/dir/b'), 'utf8')).toBe('two')
  })

  it('finds a branch, a tag, an annotated tag, a full ref, a commit and the start of one', async () => {
    const first = commitFiles(repositories, 'app', {v: '1'})
    const directory = join(repositories, 'app.git')
    git(directory, 'tag', 'v1')
    git(directory, 'tag', '-a', '-m', 'note', 'v1-annotated')
    git(directory, 'branch', 'old')
    const second = commitFiles(repositories, 'app', {v: '2'})
    for (const ref of ['v1', 'v1-annotated', 'old', 'refs/heads/old', first, first.slice(0, 10)]) {
      expect([ref, (await checkout({ref})).commit]).toEqual([ref, first])
    }
    expect((await checkout({ref: 'main'})).commit).toBe(second)
    expect((await checkout({ref: undefined, checksum: first, fetchByCommit: true})).commit).toBe(first)
  })

  it('checks the commit against the checksum', async () => {
    const commit = commitFiles(repositories, 'app', FILES)
    await expect(checkout({checksum: commit.slice(0, 12)})).resolves.toMatchObject({commit})
    await expect(checkout({checksum: 'deadbeef'})).rejects.toThrow(`expected checksum to match deadbeef, got ${commit}`)
  })

  it('takes a subdirectory', async () => {
    commitFiles(repositories, 'app', FILES)
    expect((await checkout({subdir: 'dir'})).tree.readdir('/')).toEqual(['b'])
    await expect(checkout({subdir: 'a.txt'})).rejects.toThrow('invalid subdir a.txt')
  })

  it('keeps the git directory when asked to', async () => {
    commitFiles(repositories, 'app', FILES)
    const {tree} = await checkout({keepGitDir: true})
    expect(tree.lstat('/.git/HEAD')?.type).toBe('file')
    expect(fs.readFileSync(tree.hostPath('/.git/config'), 'utf8')).toContain(`${server.url}/app.git`)
  })

  it('dates files with the commit when asked to', async () => {
    commitFiles(repositories, 'app', FILES)
    expect((await checkout({mtime: 'commit'})).tree.lstat('/a.txt')?.mtime).toBe(1600000000)
    expect((await checkout()).tree.lstat('/a.txt')?.mtime).toBeGreaterThan(1600000000)
  })

  it('brings submodules, or not', async () => {
    const part = commitFiles(repositories, 'part', {p: 'part'})
    commitFiles(repositories, 'app', FILES)
    addSubmodule(repositories, 'app', `${server.url}/part.git`, part)
    const {tree} = await checkout()
    expect(tree.readdir('/sub')).toEqual(['p'])
    expect((await checkout({submodules: false})).tree.readdir('/sub')).toEqual([])
  })

  it('says what git said, and leaves nothing', async () => {
    await expect(checkout()).rejects.toThrow(/Cannot fetch http:.*app\.git: git fetch failed/)
    commitFiles(repositories, 'app', FILES)
    await expect(checkout({ref: 'no-such-branch'})).rejects.toThrow('git fetch failed')
    expect(fs.readdirSync(scratch)).toEqual([])
  })

  it('stops when the build does', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    const spec = {ref: undefined, subdir: undefined, checksum: undefined, keepGitDir: false, submodules: false}
    await expect(
      checkoutGit({remote: `${server.url}/app.git`, ...spec}, {directory: scratch, secret: () => undefined, signal})
    ).rejects.toThrow('cancelled')
    expect(fs.readdirSync(scratch)).toEqual([])
  })
})

describe('credentials', () => {
  const basic = (text: string) => `basic ${Buffer.from(text).toString('base64')}`
  const withServer = async (authorization: string) => {
    await server.close()
    server = await serveGit(repositories, authorization)
    commitFiles(repositories, 'app', FILES)
  }

  it('come from GIT_AUTH_TOKEN', async () => {
    await withServer(basic('x-access-token:t0ken'))
    await expect(checkout({}, {GIT_AUTH_TOKEN: 't0ken\n'})).resolves.toBeDefined()
    await expect(checkout()).rejects.toThrow('git fetch failed')
  })

  it('come from GIT_AUTH_HEADER, of the host first', async () => {
    await withServer('Bearer b')
    const host = new URL(server.url).host
    await expect(checkout({}, {[`GIT_AUTH_HEADER.${host}`]: 'Bearer b', GIT_AUTH_HEADER: 'wrong'})).resolves.toBeDefined()
  })

  it('come from the URL, and are in no file of the checkout', async () => {
    await withServer(basic('me:s3cret'))
    const {tree} = await checkout({remote: `${server.url.replace('//', '//me:s3cret@')}/app.git`, keepGitDir: true})
    expect(fs.readFileSync(tree.hostPath('/.git/config'), 'utf8')).not.toContain('s3cret')
  })

  it('are in no argument of git or of what it starts', async () => {
    await withServer(basic('me:s3cret'))
    const bin = join(top, 'bin')
    const log = join(top, 'arguments')
    fs.mkdirSync(bin)
    const real = execFileSync('sh', ['-c', 'command -v git'], {encoding: 'utf8'}).trim()
    fs.writeFileSync(join(bin, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${log}\nexec ${real} "$@"\n`, {mode: 0o755})
    const {PATH} = process.env
    process.env['PATH'] = `${bin}:${PATH}`
    try {
      await checkout({remote: `${server.url.replace('//', '//me:s3cret@')}/app.git`})
    } finally {
      process.env['PATH'] = PATH
    }
    const recorded = fs.readFileSync(log, 'utf8')
    expect(recorded).toContain('fetch')
    expect(recorded).not.toMatch(/s3cret|me:|Authorization/)
  })

  it('are in no message', async () => {
    await withServer(basic('other'))
    const error: Error = await checkout({remote: `${server.url.replace('//', '//me:s3cret@')}/app.git`}).catch(e => e)
    expect(error.message).not.toContain('s3cret')
  })

  it('go to no other host: not to a submodule of another server', async () => {
    const other = await serveGit(repositories)
    try {
      const part = commitFiles(repositories, 'part', {p: 'part'})
      await withServer(basic('x-access-token:t0ken'))
      addSubmodule(repositories, 'app', `${other.url}/part.git`, part)
      await checkout({}, {GIT_AUTH_TOKEN: 't0ken'})
      expect(new Set(other.authorizations)).toEqual(new Set([undefined]))
    } finally {
      await other.close()
    }
  })
})

describe('hostile repositories', () => {
  it.each(['../../etc', '/../..'])('c-add-git-subdir: %s stops at the root of the repository', async subdir => {
    commitFiles(repositories, 'app', {...FILES, 'etc/x': ''})
    const {tree} = await checkout({subdir})
    expect(tree.readdir('/')).not.toContain('passwd')
  })

  it('c-add-git-subdir: a link is no subdirectory', async () => {
    commitFiles(repositories, 'app', {...FILES, escape: '-> /etc', inner: '-> dir'})
    await expect(checkout({subdir: 'escape'})).rejects.toThrow('escape is no directory')
    await expect(checkout({subdir: 'inner'})).rejects.toThrow('inner is no directory')
  })

  it.each(['--upload-pack=touch /tmp/owned', '-x', '+main', 'a:b', 'a b', 'a..b', 'main\n', 'a^{/x}', ''])(
    'c-add-git-option: the ref %j is refused',
    async ref => {
      commitFiles(repositories, 'app', FILES)
      await expect(checkout({ref})).rejects.toThrow('invalid ref')
    }
  )

  it('c-add-git-option: a remote whose HEAD is named like an option does no harm', async () => {
    commitFiles(repositories, 'app', FILES)
    const directory = join(repositories, 'app.git')
    git(directory, 'update-ref', 'refs/heads/--upload-pack=false', 'HEAD')
    fs.writeFileSync(join(directory, '.git/HEAD'), 'ref: refs/heads/--upload-pack=false\n')
    expect((await checkout()).tree.readdir('/')).toContain('a.txt')
  })

  it.each(['file:///etc', '/etc', 'ext::sh -c id'])('reads no other protocol: %s', async remote => {
    await expect(checkout({remote})).rejects.toThrow('git fetch failed')
  })

  it('does not follow a submodule to a path of this machine', async () => {
    const part = commitFiles(repositories, 'part', {p: 'part'})
    commitFiles(repositories, 'app', FILES)
    addSubmodule(repositories, 'app', join(repositories, 'part.git'), part)
    await expect(checkout()).rejects.toThrow("transport 'file' not allowed")
  })

  it('shows a link that leaves the repository as the link it is', async () => {
    commitFiles(repositories, 'app', {...FILES, out: '-> /etc'})
    const {tree} = await checkout()
    expect(tree.lstat('/out')?.type).toBe('symlink')
    expect(tree.lstat('/out/passwd')).toBeUndefined()
  })
})
