import {posix} from 'node:path'
import {parseDevice} from '../../dockerfile/device.js'
import {tryHeredocWord} from '../../dockerfile/heredoc.js'
import type {RunInstruction} from '../../dockerfile/instruction.js'
import type {ExecMount, ExecOp} from '../../graph/op.js'
import type {Vertex} from '../../graph/vertex.js'
import {addHistory, fault, type StageState, stepName} from '../stage-state.js'
import type {Variables} from '../variables.js'
import {withShell} from './metadata.js'

/** Build arguments that every RUN gets without asking, in both cases, and that no cache key or history entry sees. */
const PROXY_ARGUMENTS = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY']

export async function lowerRun(state: StageState, instruction: RunInstruction): Promise<void> {
  const {args, scripts} = command(state, instruction)
  if (args.length === 0)
    state.lowering.refuse(fault('failed to marshal LLB definition: arguments are required', instruction.location))
  const inputs: Vertex[] = [state.vertex]
  const mounts = instruction.mounts.length > 0 ? await (await import('./mounts.js')).lowerMounts(state, instruction, inputs) : []
  const {options} = state.lowering
  const op: ExecOp = {
    kind: 'exec',
    args,
    env: withAgent(state.variables, mounts),
    argNames: [...state.args.keys()],
    cwd: state.config.WorkingDir || '/',
    user: state.config.User ?? '',
    mounts: inOrder(mounts),
    network: network(state, instruction),
    security: security(state, instruction),
    devices: devices(state, instruction),
    hostname: options.buildArgs['BUILDKIT_SANDBOX_HOSTNAME'] || options.hostname || 'buildkitsandbox',
    extraHosts: options.extraHosts.map(([name, address]) => [name.toLowerCase(), address.toLowerCase()] as const),
    shmSize: options.shmSize,
    ulimits: options.ulimits,
    cgroupParent: options.cgroupParent,
    proxyEnv: proxyEnv(state),
    scripts
  }
  const name = stepName(state, instruction.original)
  state.vertex = state.lowering.vertex(op, inputs, state, name, instruction.location)
  addHistory(state, `RUN ${historyText(state, args)} # buildkit`, state.vertex)
}

/** By target, whatever the order of their options: one in another is not hidden by it. Secrets and agents come last. */
function inOrder(mounts: readonly ExecMount[]): ExecMount[] {
  const rank = ({type}: ExecMount) => (type === 'secret' ? 1 : type === 'ssh' ? 2 : 0)
  const byTarget = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
  return [...mounts].sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? byTarget(a.target ?? '', b.target ?? '') : 0))
}

/** The variable names the socket, whether there is an agent behind it or not. */
function withAgent(variables: Variables, mounts: readonly ExecMount[]): string[] {
  const agent = mounts.find(({type}) => type === 'ssh')
  const env = variables.toEnv()
  const known = variables.get('SSH_AUTH_SOCK') !== undefined
  return agent?.type === 'ssh' && !known ? [...env, `SSH_AUTH_SOCK=${agent.target}`] : env
}

/** The argument vector, and the script file of a heredoc that names its interpreter. */
function command(state: StageState, instruction: RunInstruction): {args: string[]; scripts: {path: string; content: string}[]} {
  const {command, heredocs} = instruction
  const [first] = heredocs
  if (command.form === 'exec' || first === undefined) return {args: withShell(state, command), scripts: []}
  if (!isSingleHeredoc(instruction)) {
    const text = command.text + heredocs.map(heredoc => `\n${heredoc.raw}${heredoc.name}`).join('')
    return {args: withShell(state, {form: 'shell', text}), scripts: []}
  }
  if (!first.content.startsWith('#!')) return {args: withShell(state, {form: 'shell', text: first.content}), scripts: []}
  const path = posix.join('/dev/pipes', first.name)
  return {args: withShell(state, {form: 'shell', text: path}), scripts: [{path, content: first.content}]}
}

function isSingleHeredoc({command, heredocs}: RunInstruction): boolean {
  return heredocs.length === 1 && command.form === 'shell' && tryHeredocWord(command.text) !== undefined
}

function network(state: StageState, instruction: RunInstruction): ExecOp['network'] {
  const {network: ofBuild, entitlements} = state.lowering.options
  const wanted = instruction.network
  if (wanted === undefined || wanted === 'default') return ofBuild ?? 'default'
  if (wanted === 'host' && ofBuild !== 'host' && !entitlements.includes('network.host'))
    notAllowed(state, 'network.host', instruction)
  return wanted as ExecOp['network']
}

function security(state: StageState, instruction: RunInstruction): ExecOp['security'] {
  if (instruction.security !== 'insecure') return 'sandbox'
  if (!state.lowering.options.entitlements.includes('security.insecure')) notAllowed(state, 'security.insecure', instruction)
  return 'insecure'
}

/** `device` allows all of them, `device=NAME` that one. */
function devices(state: StageState, instruction: RunInstruction): ExecOp['devices'] {
  const {entitlements} = state.lowering.options
  const found = instruction.devices.map(parseDevice)
  for (const {name} of found)
    if (!entitlements.includes('device') && !entitlements.includes(`device=${name}`))
      notAllowed(state, `device=${name}`, instruction)
  return found
}

function notAllowed({lowering}: StageState, entitlement: string, {location}: RunInstruction): void {
  lowering.refuse(fault(`${entitlement} is not allowed`, location, {hint: `Allow it with --allow ${entitlement}`}))
}

/** In any case; of several that differ in nothing else the last one counts, `http_proxy` after `HTTP_PROXY`. */
function proxyEnv(state: StageState): string[] {
  const {buildArgs} = state.lowering.options
  const given = new Map(
    Object.keys(buildArgs)
      .toSorted()
      .map(name => [name.toUpperCase(), buildArgs[name]])
  )
  return PROXY_ARGUMENTS.flatMap(upper => {
    const value = given.get(upper)
    return value === undefined ? [] : [`${upper}=${value}`, `${upper.toLowerCase()}=${value}`]
  })
}

/** `|2 A=1 B= /bin/sh -c ...`: the ARGs declared so far, one a name, with the values that the step sees. */
function historyText(state: StageState, args: readonly string[]): string {
  const declared = [...state.args].map(([key, value]) => `${key}=${state.variables.get(key) ?? value ?? ''}`)
  return [...(declared.length > 0 ? [`|${declared.length}`, ...declared] : []), ...args].join(' ')
}
