import {posix} from 'node:path'
import {SolveError} from '../../errors.js'
import type {ExecMount, ExecOp} from '../../graph/op.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import type {StepContext} from '../step-context.js'
import {openCacheMount} from './cache-mount.js'
import {bindMount} from './exec-bind.js'
import {sshProxy} from './ssh-proxy.js'

/** The mounts of one RUN, opened; `close` ends what serves them, whatever came of the step. */
export interface OpenMounts {
  readonly mounts: readonly RuntimeMount[]
  /** Variables that carry secrets or sockets. */
  readonly env: readonly string[]
  close(): Promise<void>
}

type Opened = {mounts: RuntimeMount[]; env: string[]; close?: () => void | Promise<void>}

type MountOf<T extends ExecMount['type']> = Extract<ExecMount, {type: T}>

type Open = {
  [T in ExecMount['type']]: (mount: MountOf<T>, target: string, context: StepContext, root: Tree) => Opened | Promise<Opened>
}

/** One line a mount type; the compiler asks for it. A tmpfs has the mode of what it hides, as runc makes it. */
const OPEN: Open = {
  bind: async (mount, target, context) => ({mounts: [await bindMount(mount, target, context)], env: []}),
  cache: openCacheMount,
  tmpfs: ({size}, target, _, tree) => ({
    mounts: [{kind: 'tmpfs', target, size, mode: tree.lstat(target)?.mode ?? 0o1777}],
    env: []
  }),
  secret: openSecret,
  ssh: openSsh
}

export async function openMounts(op: ExecOp, context: StepContext, tree: Tree): Promise<OpenMounts> {
  const opened: Opened[] = []
  const close = async () => {
    for (const mount of opened.reverse()) await mount.close?.()
  }
  try {
    for (const mount of op.mounts) opened.push(await openMount(mount, context, tree))
  } catch (error) {
    await close()
    throw error
  }
  const ssh = opened.flatMap(mount => mount.env)
  return {mounts: opened.flatMap(mount => mount.mounts), env: ssh, close}
}

function openMount(mount: ExecMount, context: StepContext, tree: Tree): Opened | Promise<Opened> {
  const written = 'target' in mount && mount.target !== undefined ? mount.target : undefined
  const target = written === undefined ? '' : resolvePath(tree, posix.resolve('/', written), {followLast: true})
  const open = OPEN[mount.type] as (
    mount: ExecMount,
    target: string,
    context: StepContext,
    root: Tree
  ) => Opened | Promise<Opened>
  return open(mount, target, context, tree)
}

/** A file in memory, a variable, or both. Of an optional secret that was not given there is no file, and the variable is empty. */
function openSecret(mount: MountOf<'secret'>, target: string, {worker}: StepContext): Opened {
  const value = worker.secrets.secret(mount.id)
  if (value === undefined) {
    if (!mount.required) return {mounts: [], env: mount.env ? [`${mount.env}=`] : []}
    throw new SolveError('SECRET_NOT_FOUND', `secret ${mount.id}: not found`, {
      hint: `Give it with --secret id=${mount.id},src=FILE (Action: the secrets input)`
    })
  }
  const {mode, uid, gid} = mount
  const file: RuntimeMount = {kind: 'file', target, content: value, mode, uid, gid}
  return {mounts: mount.target === undefined ? [] : [file], env: mount.env ? [`${mount.env}=${value.toString('utf8')}`] : []}
}

async function openSsh(mount: MountOf<'ssh'>, target: string, {worker}: StepContext): Promise<Opened> {
  const agent = worker.secrets.ssh(mount.id)
  if (agent === undefined) {
    if (!mount.required) return {mounts: [], env: []}
    // The agent that is meant where none is named has no name in BuildKit's text; the hint has it.
    const named = mount.id === 'default' ? '' : mount.id
    throw new SolveError('SECRET_NOT_FOUND', `no SSH key "${named}" forwarded from the client`, {
      hint: `Give it with --ssh ${mount.id}[=SOCKET]`
    })
  }
  const proxy = await sshProxy(agent, worker.store.temporaryPath('ssh'), mount)
  const bind: RuntimeMount = {kind: 'bind', source: proxy.path, target, readonly: false}
  return {mounts: [bind], env: [], close: proxy.close}
}
