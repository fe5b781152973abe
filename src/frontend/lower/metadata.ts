import type {
  ArgInstruction,
  CmdInstruction,
  CommandLine,
  EntrypointInstruction,
  EnvInstruction,
  ExposeInstruction,
  HealthcheckInstruction,
  LabelInstruction,
  MaintainerInstruction,
  OnbuildInstruction,
  ShellInstruction,
  StopsignalInstruction,
  UserInstruction,
  VolumeInstruction
} from '../../dockerfile/instruction.js'
import {quoteList} from '../../dockerfile/quote.js'
import {parsePortSpecs} from '../../dockerfile/expose.js'
import {parseSignal} from '../../dockerfile/signal.js'
import {formatDuration} from '../../dockerfile/duration.js'
import type {ContainerConfig} from '../../oci/config.js'
import {expand, expandList, secretWarning} from '../expansion.js'
import {addHistory, fault, type StageState} from '../stage-state.js'

const DEFAULT_SHELL = ['/bin/sh', '-c']

/** ARG: a build argument, else the default, else the global ARG of that name, else declared but unset. */
export function lowerArg(state: StageState, instruction: ArgInstruction): void {
  const texts: string[] = []
  for (const {key: rawKey, value: rawDefault} of instruction.args) {
    const key = expand(state, rawKey, instruction.location)
    const fallback = rawDefault === undefined ? undefined : expand(state, rawDefault, instruction.location)
    const given = state.lowering.options.buildArgs[key]
    secretWarning(state, 'ARG', key, instruction.location)
    const value = given ?? fallback ?? (rawDefault === undefined ? state.lowering.globals.get(key) : undefined)
    if (value !== undefined) state.variables.set(key, value)
    state.args.push({key, value})
    texts.push(value === undefined ? key : `${key}=${value}`)
  }
  addHistory(state, `ARG ${texts.join(' ')}`)
}

/** ENV: every value sees the variables as they were before the instruction. */
export function lowerEnv(state: StageState, instruction: EnvInstruction): void {
  const pairs = expandPairs(state, instruction)
  const texts: string[] = []
  for (const [key, value] of pairs) {
    secretWarning(state, 'ENV', key, instruction.location)
    state.variables.set(key, value)
    state.config.Env = setEnv(state.config.Env ?? [], key, value)
    texts.push(`${key}=${value}`)
  }
  addHistory(state, `ENV ${texts.join(' ')}`)
}

/** Replaces in place, or appends. */
export function setEnv(env: readonly string[], key: string, value: string): string[] {
  const entry = `${key}=${value}`
  const index = env.findIndex(other => other.startsWith(`${key}=`) || other === key)
  return index < 0 ? [...env, entry] : env.with(index, entry)
}

export function lowerLabel(state: StageState, instruction: LabelInstruction): void {
  const pairs = expandPairs(state, instruction)
  state.config.Labels = {...state.config.Labels, ...Object.fromEntries(pairs)}
  addHistory(state, `LABEL ${pairs.map(([key, value]) => `${key}=${value}`).join(' ')}`)
}

function expandPairs(state: StageState, instruction: EnvInstruction | LabelInstruction): [string, string][] {
  return instruction.pairs.map(({key, value}) => [
    expand(state, key, instruction.location),
    expand(state, value, instruction.location)
  ])
}

export function lowerCmd(state: StageState, instruction: CmdInstruction): void {
  const args = withShell(state, instruction.command)
  state.config.Cmd = args
  state.config.ArgsEscaped = true
  state.cmdSet = true
  addHistory(state, `CMD ${quoteList(args)}`)
}

/** Drops the Cmd that was inherited: it was meant for another entry point. */
export function lowerEntrypoint(state: StageState, instruction: EntrypointInstruction): void {
  const args = withShell(state, instruction.command)
  state.config.Entrypoint = args.length > 0 ? args : null
  if (!state.cmdSet) delete state.config.Cmd
  addHistory(state, `ENTRYPOINT ${quoteList(args)}`)
}

/** The argument vector of a command: shell form goes to the SHELL of the moment. */
export function withShell(state: StageState, command: CommandLine): string[] {
  if (command.form === 'exec') return [...command.args]
  return [...(state.config.Shell ?? DEFAULT_SHELL), command.text]
}

export function lowerShell(state: StageState, instruction: ShellInstruction): void {
  state.config.Shell = [...instruction.args]
  addHistory(state, `SHELL [${instruction.args.join(' ')}]`)
}

export function lowerUser(state: StageState, instruction: UserInstruction): void {
  state.config.User = expand(state, instruction.user, instruction.location)
  addHistory(state, `USER ${state.config.User}`)
}

export function lowerExpose(state: StageState, instruction: ExposeInstruction): void {
  const words = instruction.ports.flatMap(port => expandList(state, port, instruction.location))
  const ports = located(instruction, () => parsePortSpecs(words))
  const sorted = [...new Set(ports)].sort()
  state.config.ExposedPorts = {...state.config.ExposedPorts, ...Object.fromEntries(sorted.map(port => [port, {}]))}
  addHistory(state, `EXPOSE [${sorted.join(' ')}]`)
}

export function lowerVolume(state: StageState, instruction: VolumeInstruction): void {
  const paths = instruction.paths.map(path => expand(state, path, instruction.location))
  if (paths.some(path => path === '')) throw fault('VOLUME specified can not be an empty string', instruction.location)
  state.config.Volumes = {...state.config.Volumes, ...Object.fromEntries(paths.map(path => [path, {}]))}
  addHistory(state, `VOLUME [${paths.join(' ')}]`)
}

export function lowerStopsignal(state: StageState, instruction: StopsignalInstruction): void {
  const signal = expand(state, instruction.signal, instruction.location)
  located(instruction, () => parseSignal(signal))
  state.config.StopSignal = signal
  addHistory(state, `STOPSIGNAL ${signal}`)
}

/** History prints the Go struct that docker keeps, as BuildKit does. */
export function lowerHealthcheck(state: StageState, instruction: HealthcheckInstruction): void {
  const {test, interval, timeout, startPeriod, startInterval, retries} = instruction
  const healthcheck: NonNullable<ContainerConfig['Healthcheck']> = {Test: [...test]}
  if (interval) healthcheck.Interval = interval
  if (timeout) healthcheck.Timeout = timeout
  if (startPeriod) healthcheck.StartPeriod = startPeriod
  if (startInterval) healthcheck.StartInterval = startInterval
  if (retries) healthcheck.Retries = retries
  state.config.Healthcheck = healthcheck
  const durations = `Interval:${formatDuration(interval)} Timeout:${formatDuration(timeout)} StartPeriod:${formatDuration(startPeriod)}`
  addHistory(
    state,
    `HEALTHCHECK {Test:[${test.join(' ')}] ${durations} StartInterval:${formatDuration(startInterval)} Retries:${retries}}`
  )
}

/** Kept for images built from this one; no history entry, as in BuildKit. */
export function lowerOnbuild(state: StageState, instruction: OnbuildInstruction): void {
  state.config.OnBuild = [...(state.config.OnBuild ?? []), instruction.expression]
}

export function lowerMaintainer(state: StageState, instruction: MaintainerInstruction): void {
  state.author = instruction.maintainer
  addHistory(state, `MAINTAINER ${instruction.maintainer}`)
}

/** Errors of the small grammars know no place. */
function located<T>(instruction: {location: StageState['stage']['from']['location']}, body: () => T): T {
  try {
    return body()
  } catch (cause) {
    throw fault((cause as Error).message, instruction.location, {cause})
  }
}
