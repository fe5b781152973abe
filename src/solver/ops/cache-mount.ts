import {chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {processIdentity, isAlive} from '../../content/process-identity.js'
import {hasCode} from '../../errors.js'
import type {ExecMount} from '../../graph/op.js'
import {resolvePath} from '../../snapshot/resolve.js'
import {sha256} from '../cache-key.js'
import type {StepContext} from '../solve.js'
import {treeOf} from '../trees.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import {readFileSync} from 'node:fs'

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
  const identity = mountIdentity(mount, context)
  const {directory, release} = await take(join(context.worker.store.directory('mounts'), sha256(identity)), mount, context)
  try {
    await context.worker.mounts.restore(mount.id, directory)
    await start(directory, mount, context)
  } catch (error) {
    release()
    throw error
  }
  const bind: RuntimeMount = {kind: 'bind', source: directory, target, readonly: mount.readonly}
  return {
    mounts: [bind],
    env: [],
    close: () => {
      context.worker.mounts.used(mount.id, directory)
      release()
    }
  }
}

/** A mount that starts from an image or stage is another one than the empty mount of that id. */
function mountIdentity(mount: CacheMount, {inputs}: StepContext): string {
  const input = mount.input === undefined ? undefined : inputs[mount.input]
  const base = input?.kind === 'layers' ? `${input.contentId}${mount.source}` : ''
  return JSON.stringify([mount.id, base])
}

async function take(path: string, {sharing}: CacheMount, context: StepContext) {
  if (sharing === 'shared') return {directory: join(path, 'fs'), release: () => {}}
  for (let number = 0; ; number = sharing === 'private' ? number + 1 : number) {
    const candidate = number === 0 ? path : `${path}-${number}`
    const release = tryLock(candidate)
    if (release) return {directory: join(candidate, 'fs'), release}
    if (sharing === 'locked') await sleep(20, undefined, {signal: context.signal})
  }
}

/** Held for as long as a step runs, which may be long: not `withLock`, which is for moments. */
function tryLock(path: string): (() => void) | undefined {
  mkdirSync(path, {recursive: true, mode: 0o700})
  const file = join(path, 'lock')
  try {
    writeFileSync(file, processIdentity(), {flag: 'wx', mode: 0o600})
    return () => rmSync(file, {force: true})
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    if (abandoned(file)) rmSync(file, {force: true})
    return undefined
  }
}

function abandoned(file: string): boolean {
  try {
    const owner = readFileSync(file, 'utf8')
    return owner !== '' && !isAlive(owner)
  } catch {
    return false
  }
}

/** Makes the directory on first use, empty or as a copy of what `from` names; whole or not at all. */
async function start(directory: string, mount: CacheMount, context: StepContext): Promise<void> {
  if (existsSync(directory)) return
  const temporary = context.worker.store.temporaryPath('mount')
  mkdirSync(temporary, {mode: mount.mode})
  try {
    const input = mount.input === undefined ? undefined : context.inputs[mount.input]
    if (input?.kind === 'layers') {
      const tree = await treeOf(input, context.worker)
      copyTree(tree, resolvePath(tree, mount.source, {followLast: true}), temporary)
    }
    chmodSync(temporary, mount.mode)
    chownSync(temporary, mount.uid, mount.gid)
    mkdirSync(join(directory, '..'), {recursive: true, mode: 0o700})
    renameSync(temporary, directory)
  } catch (error) {
    if (!hasCode(error, 'EEXIST') && !hasCode(error, 'ENOTEMPTY')) throw error
  } finally {
    rmSync(temporary, {recursive: true, force: true})
  }
}

function copyTree(tree: Awaited<ReturnType<typeof treeOf>>, from: string, to: string): void {
  if (tree.lstat(from)?.type !== 'directory') return
  for (const name of tree.readdir(from)) {
    const path = from === '/' ? `/${name}` : `${from}/${name}`
    const stat = tree.lstat(path)
    if (!stat) continue
    const destination = join(to, name)
    if (stat.type === 'directory') {
      mkdirSync(destination)
      copyTree(tree, path, destination)
      chmodSync(destination, stat.mode)
    } else {
      cpSync(tree.hostPath(path), destination, {verbatimSymlinks: true, preserveTimestamps: true, dereference: false})
    }
    if (stat.type !== 'symlink') chownSync(destination, stat.uid, stat.gid)
  }
}
