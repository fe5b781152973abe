import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {emptySource, gitTags, sourceFromGit} from '../../src/tags/git-source.js'
import {gitIn} from '../../src/tags/run-git.js'
import {resolveTags} from '../../src/tags/resolve.js'

const now = new Date('2020-01-10T00:30:00Z')
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'c',
  GIT_COMMITTER_EMAIL: 'c@example.com',
  GIT_COMMITTER_DATE: '2020-01-09T12:00:00+02:00',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null'
}

describe('sourceFromGit', () => {
  let directory: string
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {...process.env, ...identity}
    }).trim()
  const read = () => sourceFromGit(gitIn(directory), emptySource({}, now))

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'slipway-git-'))
    git('init', '--quiet', '--initial-branch=main')
    writeFileSync(join(directory, 'file'), 'x')
    git('add', 'file')
    git('commit', '--quiet', '--message=one')
  })
  afterEach(() => rmSync(directory, {recursive: true, force: true}))

  it('knows branch, commit, date and origin', async () => {
    git('remote', 'add', 'origin', 'git@github.com:octocat/hello.git')
    const source = await read()
    expect(source).toMatchObject({
      ref: 'refs/heads/main',
      sha: git('rev-parse', 'HEAD'),
      commitDate: new Date('2020-01-09T10:00:00Z'),
      now,
      repository: {name: 'hello', url: 'https://github.com/octocat/hello'}
    })
  })

  it.each([
    ['https://user:secret@example.com:8443/group/app.git', 'https://example.com/group/app'],
    ['ssh://git@example.com:22/group/app', 'https://example.com/group/app'],
    ['/srv/git/app.git', '']
  ])('names the remote %s without its credentials', async (remote, url) => {
    git('remote', 'add', 'origin', remote)
    expect((await read()).repository.url).toBe(url)
  })

  it('a detached HEAD is its newest tag', async () => {
    git('tag', 'v1.9.0')
    git('tag', 'v1.10.0')
    git('checkout', '--quiet', '--detach')
    expect(resolveTags({}, await read()).tagNames).toEqual(['1.10.0', '1.10', '1', 'latest'])
  })

  it('else the pull request that actions/checkout fetched', async () => {
    git('update-ref', 'refs/remotes/pull/7/merge', 'HEAD')
    git('checkout', '--quiet', '--detach')
    expect(resolveTags({}, await read()).tagNames).toEqual(['pr-7'])
  })

  it('else a branch that contains it', async () => {
    git('checkout', '--quiet', '--detach')
    expect((await read()).ref).toBe('refs/heads/main')
  })

  it('else a remote branch', async () => {
    git('update-ref', 'refs/remotes/origin/topic', 'HEAD')
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/topic')
    git('checkout', '--quiet', '--detach')
    git('branch', '--quiet', '-D', 'main')
    const source = await read()
    expect(source.ref).toBe('refs/heads/topic')
    expect(source.repository.defaultBranch).toBe('topic')
  })

  it('rejects outside of a clone', async () => {
    await expect(sourceFromGit(gitIn(tmpdir()), emptySource({}, now))).rejects.toThrow()
  })

  it('lists tags, but not of a shallow clone', async () => {
    git('tag', 'v1.0.0')
    git('tag', 'v1.1.0')
    expect(await gitTags(gitIn(directory))).toEqual(['v1.0.0', 'v1.1.0'])
    git('commit', '--quiet', '--allow-empty', '--message=two')
    git('clone', '--quiet', '--depth=1', `file://${directory}`, 'shallow')
    await expect(gitTags(gitIn(join(directory, 'shallow')))).rejects.toThrow('shallow')
  })
})
