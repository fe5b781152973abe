import fs from 'node:fs'
import {join, posix} from 'node:path'
import {randomUUID} from 'node:crypto'
import {SolveError} from '../errors.js'
import {directoryTree} from '../system/tree/directory.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {createGit, type Git} from './git-command.js'
import {withoutCredentials} from './without-credentials.js'

/** What to take of a git repository. */
export interface GitSpec {
  readonly remote: string
  /** Branch, tag, full ref name or commit; undefined: the remote's HEAD. */
  readonly ref: string | undefined
  readonly subdir: string | undefined
  /** Commit or prefix of one that `ref` must lead to. */
  readonly checksum: string | undefined
  readonly keepGitDir: boolean
  readonly submodules: boolean
  /** `commit`: files get the commit's time; else they are as old as the checkout. */
  readonly mtime?: 'checkout' | 'commit' | undefined
  /** Fetch `checksum` (a whole commit) without asking what `ref` is. */
  readonly fetchByCommit?: boolean | undefined
}

export interface GitOptions {
  /** Where the checkout goes, under a new name. */
  readonly directory: string
  /** Values of `--secret`: GIT_AUTH_TOKEN and GIT_AUTH_HEADER, also with `.HOST` behind, open private repositories. */
  secret(id: string): Buffer | undefined
  readonly signal?: AbortSignal | undefined
}

export interface GitCheckout {
  /** Owned by root; modes 0755 and 0644 as git knows them. */
  readonly tree: Tree
  /** 40 hex digits (64 in a SHA-256 repository). */
  readonly commit: string
  /** Of the commit, in seconds. */
  readonly time: number
}

/**
 * Fetches one commit, as little history as the server allows, and checks it out.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH; INVALID for a ref or subdirectory that no repository can have
 */
export async function checkoutGit(spec: GitSpec, options: GitOptions): Promise<GitCheckout> {
  checkRef(spec)
  const {remote, authorization} = splitCredentials(spec.remote, options)
  const git = createGit({remote, authorization, signal: options.signal})
  const directory = join(options.directory, `git-${randomUUID()}`)
  fs.mkdirSync(directory, {recursive: true, mode: 0o755})
  try {
    const commit = await fetchCommit(git, directory, remote, spec)
    await git.run(directory, 'checkout', '--quiet', '--force', '--detach', commit)
    const time = Number(await git.run(directory, 'log', '-1', '--format=%ct'))
    if (spec.submodules) await updateSubmodules(git, directory)
    await finishGitDirectory(git, directory, spec)
    const root = subdirectory(directory, spec)
    const mtime = spec.mtime === 'commit' ? time : undefined
    return {tree: directoryTree(root, {mapStat: stat => toGitStat(stat, mtime)}), commit, time}
  } catch (error) {
    fs.rmSync(directory, {recursive: true, force: true})
    throw error
  }
}

async function fetchCommit(git: Git, directory: string, remote: string, spec: GitSpec): Promise<string> {
  await git.run(directory, 'init', '--quiet')
  await git.run(directory, 'remote', 'add', 'origin', remote)
  const commit = await fetchRef(git, directory, (spec.fetchByCommit ? spec.checksum : spec.ref) ?? 'HEAD')
  if (spec.checksum !== undefined && !commit.startsWith(spec.checksum.toLowerCase())) {
    throw new SolveError('CHECKSUM_MISMATCH', `Cannot use ${remote}: expected checksum to match ${spec.checksum}, got ${commit}`)
  }
  return commit
}

/** A shortened commit, or one that the server does not give away by itself, is looked for in the whole history. */
async function fetchRef(git: Git, directory: string, ref: string): Promise<string> {
  const isCommit = /^[0-9a-f]{7,64}$/i.test(ref)
  try {
    await git.run(directory, 'fetch', '--quiet', '--depth=1', '--no-tags', '--', 'origin', ref)
    return await git.run(directory, 'rev-parse', '--verify', 'FETCH_HEAD^{commit}')
  } catch (error) {
    if (!isCommit) throw error
  }
  await git.run(directory, 'fetch', '--quiet', '--tags', '--', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  return git.run(directory, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)
}

async function updateSubmodules(git: Git, directory: string): Promise<void> {
  if (!fs.existsSync(join(directory, '.gitmodules'))) return
  await git.run(directory, 'submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1')
}

/** Without `--keep-git-dir` no trace of git stays; with it none of the traces that differ from one fetch to the next. */
async function finishGitDirectory(git: Git, directory: string, spec: GitSpec): Promise<void> {
  if (spec.keepGitDir && spec.subdir === undefined) {
    await git.run(directory, 'reflog', 'expire', '--all', '--expire=now')
    fs.rmSync(join(directory, '.git/FETCH_HEAD'), {force: true})
    return
  }
  removeGitEntries(directory)
}

/** Also those of submodules. Git itself allows no other file of this name. */
function removeGitEntries(directory: string): void {
  for (const entry of fs.readdirSync(directory, {withFileTypes: true})) {
    const path = join(directory, entry.name)
    if (entry.name === '.git') fs.rmSync(path, {recursive: true, force: true})
    else if (entry.isDirectory()) removeGitEntries(path)
  }
}

/** Each part must be a real directory: a link in the repository could lead anywhere (CVE-2026-33748). */
function subdirectory(directory: string, {subdir, remote}: GitSpec): string {
  const names = posix
    .resolve('/', subdir ?? '')
    .split('/')
    .filter(name => name !== '')
  return names.reduce((above, name) => {
    const path = join(above, name)
    if (fs.lstatSync(path, {throwIfNoEntry: false})?.isDirectory()) return path
    throw new SolveError(
      'SOURCE_FAILED',
      `Cannot use ${withoutCredentials(remote)}: invalid subdir ${subdir}: ${name} is no directory`
    )
  }, directory)
}

/** Refs are arguments of git, and refspecs to it: nothing but a name may pass. */
function checkRef({ref, remote}: GitSpec): void {
  const valid =
    ref === undefined || (/^[^-+\s:?*[\\^~\x00-\x20\x7f][^\s:?*[\\^~\x00-\x20\x7f]*$/.test(ref) && !ref.includes('..'))
  if (!valid) throw new SolveError('INVALID', `Cannot fetch ${withoutCredentials(remote)}: invalid ref ${JSON.stringify(ref)}`)
  if (remote.startsWith('-')) throw new SolveError('INVALID', `Cannot fetch ${JSON.stringify(remote)}: it is no URL`)
}

/** Credentials of the URL or of secrets become a header; git never sees them in its arguments or configuration. */
function splitCredentials(remote: string, {secret}: GitOptions): {remote: string; authorization: string | undefined} {
  if (!/^https?:/i.test(remote)) return {remote, authorization: undefined}
  const url = new URL(remote)
  const find = (id: string) => (secret(`${id}.${url.host}`) ?? secret(id))?.toString('utf8').trim()
  const header = find('GIT_AUTH_HEADER')
  const token = find('GIT_AUTH_TOKEN')
  const user =
    url.username || url.password ? `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` : undefined
  const pair = user ?? (token === undefined ? undefined : `x-access-token:${token}`)
  return {remote: withoutCredentials(remote), authorization: header ?? (pair && `basic ${Buffer.from(pair).toString('base64')}`)}
}

/** Git knows of modes only whether a file is executable; the rest is the umask of whoever runs it. */
function toGitStat(stat: TreeStat, mtime: number | undefined): TreeStat {
  const mode = stat.type === 'symlink' ? stat.mode : stat.type === 'directory' || stat.mode & 0o100 ? 0o755 : 0o644
  return {...stat, mode, uid: 0, gid: 0, mtime: mtime ?? stat.mtime}
}
