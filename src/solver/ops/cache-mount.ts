import {chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {join, posix} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {tryLock} from '../../content/lock.js'
import {hasCode, SolveError} from '../../errors.js'
import type {ExecMount} from '../../graph/op.js'
import {formatPlatform} from '../../oci/platform.js'
import {resolvePath} from '../../system/tree/resolve.js'
import {directoryTree} from '../../system/tree/directory.js'
import type {Tree, TreeStat} from '../../system/tree/tree.js'
import {sha256} from '../cache-key.js'
import type {StepContext} from '../step-context.js'
import {sourceTree} from '../trees.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import {copyTree} from './copy-tree.js'
import {bindSelectionDigest} from './bind-selection.js'

type CacheMount = Extract<ExecMount, {type: 'cache'}>

/**
 * A directory of the store that outlives the step: `mounts/<sha256 of the id>/`. The id is text from a Dockerfile, so it never
 * becomes a path (CVE-2024-9675). `locked` waits for the other user, `private` takes another directory while one is in use.
 */
export async function openCacheMount(
  mount: CacheMount,
  target: string,
  context: StepContext
): Promise<{mounts: RuntimeMount[]; env: string[]; close: () => void}> {
  const name = await mountName(mount, context)
  const {directory, release} = await take(join(context.worker.store.directory('mounts'), sha256(name)), mount, context)
  try {
    await context.worker.mounts.restore(keptName(name, context), directory)
    await start(directory, mount, context)
    const subpath = mount.input === undefined ? existing(directory, mount, context) : '/'
    const bind: RuntimeMount = {kind: 'bind', source: directory, subpath, target, readonly: mount.readonly}
    return {mounts: [bind], env: [], close: () => close(name, directory, release, context)}
  } catch (error) {
    release()
    throw error
  }
}

function close(name: string, directory: string, release: () => void, context: StepContext): void {
  context.worker.mounts.used(keptName(name, context), directory)
  release()
}

/** On one machine all platforms share a mount; machines of a matrix, each for a platform, must not take turns in overwriting it. */
function keptName(name: string, {vertex}: StepContext): string {
  return `${name} ${formatPlatform(vertex.platform)}`
}

const PLAIN = {mode: 0o755, uid: 0, gid: 0}

/** A mount that starts with other files, owner or mode is another one than the plain mount of that id. */
async function mountName(mount: CacheMount, context: StepContext): Promise<string> {
  const {id, made} = mount
  const base = await baseOf(mount, context)
  const {mode, uid, gid} = made ?? PLAIN
  if (base === '' && mode === PLAIN.mode && uid === 0 && gid === 0) return id
  return `${id}@${sha256(JSON.stringify([base, mode, uid, gid])).slice(0, 16)}`
}

/** `source` without `from` is a directory of the mount itself, which an earlier step made: found inside it, wherever links lead. */
function existing(directory: string, mount: CacheMount, {vertex}: StepContext): string {
  const wanted = posix.resolve('/', mount.source)
  if (wanted === '/') return '/'
  const tree = directoryTree(directory)
  const path = resolvePath(tree, wanted, {followLast: true})
  if (path === '/' || tree.lstat(path)?.type === 'directory') return path
  const command = vertex.op.kind === 'exec' ? vertex.op.args.join(' ') : ''
  throw new SolveError(
    'EXEC_FAILED',
    `process ${JSON.stringify(command)} did not complete successfully: open ${path}: no such file or directory`,
    {hint: `The cache mount "${mount.id}" has no directory ${wanted}`}
  )
}

/** What a new cache starts as, by its content. */
async function baseOf({target, input: index, source, made}: CacheMount, context: StepContext): Promise<string> {
  if (index === undefined) return ''
  const input = context.inputs[index]
  if (input?.kind === 'layers') return `${input.contentId}${source}`
  const bind = {type: 'bind', target, input: index, source: made ? '/' : source, readonly: true} as const
  return `${(await bindSelectionDigest(bind, context)).digest}${source}`
}

async function take(path: string, {sharing}: CacheMount, context: StepContext) {
  if (sharing === 'shared') return {directory: join(path, 'fs'), release: () => {}}
  for (let number = 0; ; number = sharing === 'private' ? number + 1 : number) {
    const candidate = number === 0 ? path : `${path}-${number}`
    // Held for as long as the step runs, which may be long: not `withLock`, which is for moments.
    const release = tryLock(join(candidate, 'lock'))
    if (release) return {directory: join(candidate, 'fs'), release}
    if (sharing === 'locked') await sleep(20, undefined, {signal: context.signal})
  }
}

/** Makes the directory on first use, empty or as a copy of what `from` names; whole or not at all. */
async function start(directory: string, mount: CacheMount, context: StepContext): Promise<void> {
  if (existsSync(directory)) return
  const temporary = context.worker.store.temporaryPath('mount')
  const {mode, uid, gid} = mount.made ?? PLAIN
  mkdirSync(temporary, {mode})
  try {
    const input = mount.input === undefined ? undefined : context.inputs[mount.input]
    const copied = input && copyRoot((await sourceTree(input, context)).tree, mount, temporary)
    chownSync(temporary, copied?.uid ?? uid, copied?.gid ?? gid)
    chmodSync(temporary, copied?.mode ?? mode)
    mkdirSync(join(directory, '..'), {recursive: true, mode: 0o700})
    renameSync(temporary, directory)
  } catch (error) {
    if (!hasCode(error, 'EEXIST') && !hasCode(error, 'ENOTEMPTY')) throw error
  } finally {
    rmSync(temporary, {recursive: true, force: true})
  }
}

/** @returns the directory that was copied; undefined for one that has to be made, and is empty. */
function copyRoot(tree: Tree, {source, made}: CacheMount, to: string): TreeStat | undefined {
  const path = resolvePath(tree, posix.resolve('/', source), {followLast: true})
  const stat = tree.lstat(path)
  if (!stat && made === undefined) {
    const missing = posix.resolve('/', source)
    throw new SolveError('FILE_NOT_FOUND', `failed to calculate checksum of ref: "${missing}": not found`, {
      hint: "Check the mount's source"
    })
  }
  if (stat?.type !== 'directory') return undefined
  copyTree(tree, path, to)
  return stat
}
