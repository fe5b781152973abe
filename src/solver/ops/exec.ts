import {Part, partValue} from '../../cache/parts.js'
import {SolveError} from '../../errors.js'
import type {ExecMount, ExecOp} from '../../graph/op.js'
import {formatPlatform} from '../../oci/platform.js'
import {cachedStep} from '../cached-step.js'
import {type KeyParts, sha256} from '../cache-key.js'
import type {LayersResult, Result} from '../result.js'
import type {StepContext} from '../step-context.js'

/** Runs the process on its input's layers; what it leaves in the upper directory is the new layer. */
export async function execOp(op: ExecOp, context: StepContext): Promise<LayersResult> {
  const parent = rootOf(context.inputs)
  const parts = execParts(op, context, parent)
  const binds = op.mounts.filter(mount => mount.type === 'bind')
  const precise = async () => ({...parts, ...(await bindParts(binds, context))})
  const coarse = binds.some(mount => context.inputs[mount.input]?.kind === 'tree')
    ? await precise()
    : {...parts, ...coarseBinds(binds, context)}
  return cachedStep(context, {
    parent,
    parts: coarse,
    precise: binds.some(mount => context.inputs[mount.input]?.kind === 'layers') ? precise : undefined,
    run: () => context.slots.run(async () => (await import('./run-process.js')).runProcess(op, context, parent))
  })
}

function rootOf(inputs: readonly Result[]): LayersResult {
  const [root] = inputs
  if (root?.kind !== 'layers') throw new SolveError('INVALID', 'Cannot run a process: its root is no root file system')
  return root
}

/** Not in the key: secrets and whether they are there, proxies, addresses of extra hosts, what cache mounts hold. */
function execParts(op: ExecOp, {vertex}: StepContext, parent: LayersResult): KeyParts {
  const {args, env, cwd, user, network, security, devices, hostname, shmSize, ulimits, cgroupParent, scripts} = op
  const hosts = op.extraHosts.map(([name]) => name)
  const mounts = op.mounts.map(keyOfMount)
  const rest = {
    args,
    env,
    cwd,
    user,
    network,
    security,
    devices,
    hostname,
    hosts,
    shmSize,
    ulimits,
    cgroupParent,
    scripts,
    mounts
  }
  return {
    [Part.op]: `exec/1 ${sha256(JSON.stringify(rest))}`,
    [Part.args]: vertex.name.replace(/^\[[^\]]*\] /, ''),
    [Part.platform]: formatPlatform(vertex.platform),
    [Part.parent]: parent.contentId,
    ...(parent.base === undefined ? {} : {[Part.base]: parent.base}),
    ...Object.fromEntries(env.map(entry => variablePart(entry, op.argNames ?? []))),
    ...settingParts(op)
  }
}

function variablePart(entry: string, args: readonly string[]): [string, string] {
  const split = entry.indexOf('=')
  const name = entry.slice(0, split)
  return [args.includes(name) ? Part.arg(name) : Part.env(name), partValue(name, entry.slice(split + 1))]
}

function settingParts({cwd, user, network, hostname, extraHosts, mounts}: ExecOp): KeyParts {
  return {
    [Part.setting('WORKDIR')]: cwd,
    [Part.setting('USER')]: user || 'root',
    [Part.setting('network')]: network,
    [Part.setting('host name')]: hostname,
    [Part.setting('extra hosts')]: extraHosts.map(([name]) => name).join(' '),
    [Part.setting('mounts')]: mounts.map(({type, target}) => `${type} ${target ?? ''}`.trim()).join(', ')
  }
}

function keyOfMount(mount: ExecMount): object {
  switch (mount.type) {
    case 'bind':
      return {type: mount.type, target: mount.target, readonly: mount.readonly}
    case 'cache':
      return {type: mount.type, target: mount.target, readonly: mount.readonly}
    default:
      return mount
  }
}

type Bind = Extract<ExecMount, {type: 'bind'}>

function coarseBinds(binds: readonly Bind[], {inputs}: StepContext): KeyParts {
  return Object.fromEntries(
    binds.map((mount, n) => {
      const input = inputs[mount.input]
      return [Part.source(n), input?.kind === 'layers' ? `${input.contentId} ${mount.source}` : '']
    })
  )
}

async function bindParts(binds: readonly Bind[], context: StepContext): Promise<KeyParts> {
  const {bindSelectionDigest} = await import('./bind-selection.js')
  const parts: Record<string, string> = {}
  for (const [n, mount] of binds.entries()) {
    const found = await bindSelectionDigest(mount, context)
    parts[Part.source(n)] = found.digest
    parts[Part.label(n)] = `RUN --mount ${mount.source}`
    parts[Part.files(n)] = found.files
  }
  return parts
}
