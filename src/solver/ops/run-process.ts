import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {SolveError} from '../../errors.js'
import type {ExecOp} from '../../graph/op.js'
import type {LayerRef} from '../../image/layer-ref.js'
import type {TocEntry} from '../../layer/entry.js'
import {pruneUpper} from '../../layer/prune-upper.js'
import {type ProcessUser, resolveProcessUser} from '../../oci/passwd.js'
import {readAccountFiles} from '../../runtime/account-files.js'
import {missingDirectories, removeStubs, stubsOf} from '../../runtime/mount-stubs.js'
import type {ProcessSpec, RuntimeMount} from '../../runtime/runtime.js'
import {parseUlimits} from '../../runtime/ulimits.js'
import {layersTree} from '../../snapshot/tree-layers.js'
import type {Tree} from '../../system/tree/tree.js'
import {chosenDates} from '../dates.js'
import type {LayersResult} from '../result.js'
import type {StepContext} from '../step-context.js'
import {snapshotsOf} from '../trees.js'
import {openDevices} from './exec-devices.js'
import {openMounts} from './exec-mounts.js'
import {systemFiles} from './exec-system-files.js'

const DEFAULT_SHM = 64 * 1024 * 1024

/** The layer that the process makes of its upper directory. */
export async function runProcess(op: ExecOp, context: StepContext, parent: LayersResult): Promise<LayerRef> {
  const {worker} = context
  context.signal.throwIfAborted()
  const snapshots = await snapshotsOf(parent, worker)
  const tree = layersTree(snapshots)
  const mounts = await openMounts(op, context, tree)
  const scratch = worker.store.temporaryPath('exec')
  const upper = join(scratch, 'upper')
  try {
    mkdirSync(upper, {recursive: true, mode: 0o755})
    const user = resolveUser(op, tree)
    const files = systemFiles(op, tree)
    const devices = openDevices(op)
    const all = [...files, ...devices.mounts, ...mounts.mounts]
    const targets = all.map(({target}) => target)
    const missing = missingDirectories(tree, {cwd: op.cwd, ...user}, targets)
    const rootfs = {lowerdirs: snapshots.map(({directory}) => directory), upperdir: upper, volatile: true, scratch, missing}
    const started = Math.floor(Date.now() / 1000)
    const spec = processSpec(op, user, rootfs, all, [...devices.env, ...mounts.env], devices.rules)
    const runtime = await worker.runtime()
    const code = await runtime.run(spec, outputOf(context))
    context.signal.throwIfAborted()
    if (code !== 0) throw failed(op, code)
    const {layer, toc} = await commit(context, upper, scratch, snapshots, tree, all)
    // The kernel's clock for files is a few milliseconds behind.
    return {...layer, dates: chosenDates(toc, started - 1)}
  } finally {
    rmSync(scratch, {recursive: true, force: true})
    await mounts.close()
  }
}

function resolveUser(op: ExecOp, tree: Tree): ProcessUser {
  return resolveProcessUser(op.user, readAccountFiles(tree))
}

function processSpec(
  op: ExecOp,
  user: ProcessUser,
  rootfs: ProcessSpec['rootfs'],
  mounts: readonly RuntimeMount[],
  mountEnv: readonly string[],
  devices: ProcessSpec['devices'] = []
): ProcessSpec {
  const env = op.env.filter(entry => entry !== 'HOME=') // runc takes an empty one for none
  const hasHome = env.some(entry => entry.startsWith('HOME='))
  return {
    rootfs,
    args: op.args,
    env: [...env, ...(hasHome ? [] : [`HOME=${user.home}`]), ...op.proxyEnv, ...mountEnv],
    cwd: op.cwd,
    uid: user.uid,
    gid: user.gid,
    groups: user.groups,
    hostname: op.hostname,
    network: op.network === 'none' ? 'none' : 'host',
    insecure: op.security === 'insecure',
    ambient: op.security === 'insecure',
    mounts: [...sharedMemory(op), ...mounts],
    shmSize: DEFAULT_SHM,
    ulimits: parseUlimits(op.ulimits),
    devices,
    terminal: false
  }
}

/** One of another size than usual is a plain tmpfs, on which programs and devices are not forbidden: what BuildKit makes of it. */
function sharedMemory({shmSize}: ExecOp): RuntimeMount[] {
  return shmSize === undefined ? [] : [{kind: 'tmpfs', target: '/dev/shm', size: shmSize, mode: 0o1777}]
}

function outputOf({worker, vertex, signal}: StepContext) {
  return {
    stdout: (chunk: Buffer) => worker.progress.output(vertex, 'stdout', chunk),
    stderr: (chunk: Buffer) => worker.progress.output(vertex, 'stderr', chunk),
    signal
  }
}

/** The text that BuildKit has for it, which tools look for. */
function failed(op: ExecOp, exitCode: number): SolveError {
  const command = op.args.join(' ')
  const killed = exitCode === 137 ? 'It was killed, perhaps for want of memory' : undefined
  return new SolveError(
    'EXEC_FAILED',
    `process ${JSON.stringify(command)} did not complete successfully: exit code: ${exitCode}`,
    {
      exitCode,
      hint: killed
    }
  )
}

async function commit(
  context: StepContext,
  upper: string,
  scratch: string,
  snapshots: Awaited<ReturnType<typeof snapshotsOf>>,
  tree: Tree,
  mounts: readonly RuntimeMount[]
): Promise<{layer: LayerRef; toc: readonly TocEntry[]}> {
  removeStubs(upper, tree, stubsOf(tree, mounts.map(targetOf)))
  const tar = join(scratch, 'layer.tar')
  const written = await context.worker.pool.diffUpper({upperdir: upper, lowers: snapshots}, tar)
  pruneUpper(upper, written.left)
  const {opaque, xattrs, toc} = written
  return {layer: context.worker.layers.commit(written, tar, {directory: upper, meta: {opaque, xattrs}}), toc}
}

function targetOf(mount: RuntimeMount): {path: string; directory: boolean} {
  return {path: mount.target, directory: mount.kind !== 'file'}
}
