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
import {exposeFormat} from '../../dockerfile/lint/expose.js'
import {jsonArgsRecommended} from '../../dockerfile/lint/json-args-recommended.js'
import {NOT_VARIABLES} from '../../dockerfile/lint/undefined-var.js'
import {legacyKeyValueFormat} from '../../dockerfile/lint/legacy-key-value-format.js'
import {multipleInstructionsDisallowed} from '../../dockerfile/lint/multiple-instructions-disallowed.js'
import {parsePortSpecs} from '../../dockerfile/expose.js'
import {parseSignal} from '../../dockerfile/signal.js'
import {formatDuration} from '../../dockerfile/duration.js'
import type {ContainerConfig} from '../../oci/config.js'
import {quoteList} from '../../text/go-quote.js'
import {expand, expandList, secretWarning} from '../expansion.js'
import {defaultShell} from '../operating-system.js'
import {argument, givenArgument} from '../parameters.js'
import {addHistory, fault, type StageState} from '../stage-state.js'

/** ARG: a build argument, else the default, else the global ARG of that name, else declared but unset. */
export function lowerArg(state: StageState, instruction: ArgInstruction): void {
  const texts: string[] = []
  for (const declaration of instruction.args) {
    const {key, value: rawDefault} = declaration
    const given = givenArgument(state.lowering.options.buildArgs, key)
    const fallback = rawDefault === undefined || given !== undefined ? undefined : expand(state, rawDefault, instruction)
    secretWarning(state, 'ARG', key, instruction)
    const global = rawDefault === undefined ? state.lowering.globals.get(key) : undefined
    const value = given ?? fallback ?? global
    if (value !== undefined && !NOT_VARIABLES.has(key)) state.variables.set(key, value)
    state.args.set(key, value)
    state.parameters.used.add(key)
    if (given !== undefined || global === undefined)
      state.parameters.args.set(key, argument(declaration, value, instruction.location))
    texts.push(value === undefined ? key : `${key}=${value}`)
  }
  addHistory(state, `ARG ${texts.join(' ')}`)
}

/** A key and a value without `=` between them. */
function lintLegacy(state: StageState, instruction: EnvInstruction | LabelInstruction): void {
  const warning = legacyKeyValueFormat(instruction)
  if (warning) state.lowering.warn(warning)
}

/** ENV: every value sees the variables as they were before the instruction. */
export function lowerEnv(state: StageState, instruction: EnvInstruction): void {
  const pairs = expandPairs(state, instruction)
  lintLegacy(state, instruction)
  const texts: string[] = []
  for (const [key, value] of pairs) {
    secretWarning(state, 'ENV', key, instruction)
    state.variables.set(key, value)
    state.env.set(key, value)
    texts.push(`${key}=${value}`)
  }
  addHistory(state, `ENV ${texts.join(' ')}`)
}

export function lowerLabel(state: StageState, instruction: LabelInstruction): void {
  const pairs = expandPairs(state, instruction)
  lintLegacy(state, instruction)
  state.config.Labels = added(state.config.Labels, pairs)
  addHistory(state, `LABEL ${pairs.map(([key, value]) => `${key}=${value}`).join(' ')}`)
}

function expandPairs(state: StageState, instruction: EnvInstruction | LabelInstruction): [string, string][] {
  return instruction.pairs.map(({key, value}) => [expand(state, key, instruction), expand(state, value, instruction)])
}

/**
 * Changes the record, which is the stage's own: a copy for each of many thousand instructions would take minutes. Defined, not
 * assigned: `__proto__` is a name like any other.
 */
function added<T>(record: Record<string, T> | null | undefined, entries: readonly (readonly [string, T])[]): Record<string, T> {
  const all = record ?? {}
  for (const [key, value] of entries)
    Object.defineProperty(all, key, {value, enumerable: true, configurable: true, writable: true})
  return all
}

/** As Go's map[string]struct{} is in JSON. */
function asSet(names: readonly string[]): [string, Record<string, never>][] {
  return names.map(name => [name, {}])
}

export function lowerCmd(state: StageState, instruction: CmdInstruction): void {
  lintCommand(state, instruction)
  const args = withShell(state, instruction.command)
  state.config.Cmd = args
  state.config.ArgsEscaped = true
  state.cmdSet = true
  addHistory(state, `CMD ${quoteList(args)}`)
}

/** Drops the Cmd that was inherited: it was meant for another entry point. */
export function lowerEntrypoint(state: StageState, instruction: EntrypointInstruction): void {
  lintCommand(state, instruction)
  const args = withShell(state, instruction.command)
  state.config.Entrypoint = args.length > 0 ? args : null
  if (!state.cmdSet) delete state.config.Cmd
  addHistory(state, `ENTRYPOINT ${quoteList(args)}`)
}

function lintCommand(state: StageState, instruction: CmdInstruction | EntrypointInstruction): void {
  lintSingle(state, instruction)
  const warning = jsonArgsRecommended(instruction, state.config.Shell !== undefined)
  if (warning) state.lowering.warn(warning)
}

/** Of some instructions only the last of a stage has an effect. */
function lintSingle(state: StageState, instruction: CmdInstruction | EntrypointInstruction | HealthcheckInstruction): void {
  const earlier = state.singles.get(instruction.kind)
  if (earlier) state.lowering.warn(multipleInstructionsDisallowed(earlier, instruction))
  state.singles.set(instruction.kind, instruction)
}

/** The argument vector of a command: shell form goes to the SHELL of the moment. */
export function withShell(state: StageState, command: CommandLine): string[] {
  if (command.form === 'exec') return [...command.args]
  return [...(state.config.Shell ?? defaultShell(state.platform)), command.text]
}

export function lowerShell(state: StageState, instruction: ShellInstruction): void {
  state.config.Shell = [...instruction.args]
  addHistory(state, `SHELL [${instruction.args.join(' ')}]`)
}

export function lowerUser(state: StageState, instruction: UserInstruction): void {
  state.config.User = expand(state, instruction.user, instruction)
  addHistory(state, `USER ${state.config.User}`)
}

export function lowerExpose(state: StageState, instruction: ExposeInstruction): void {
  const words = instruction.ports.flatMap(port => expandList(state, port, instruction))
  for (const warning of words.flatMap(word => exposeFormat(word, instruction))) state.lowering.warn(warning)
  const ports = parsePortSpecs(words)
  state.config.ExposedPorts = added(state.config.ExposedPorts, asSet(ports))
  addHistory(state, `EXPOSE [${ports.join(' ')}]`)
}

export function lowerVolume(state: StageState, instruction: VolumeInstruction): void {
  const paths = instruction.paths.map(path => expand(state, path, instruction))
  if (paths.some(path => path === '')) throw fault('VOLUME specified can not be an empty string', instruction.location)
  state.config.Volumes = added(state.config.Volumes, asSet(paths))
  addHistory(state, `VOLUME [${paths.join(' ')}]`)
}

export function lowerStopsignal(state: StageState, instruction: StopsignalInstruction): void {
  const signal = expand(state, instruction.signal, instruction)
  parseSignal(signal)
  state.config.StopSignal = signal
  addHistory(state, `STOPSIGNAL ${signal}`)
}

/** History prints the Go struct that docker keeps, as BuildKit does. */
export function lowerHealthcheck(state: StageState, instruction: HealthcheckInstruction): void {
  lintSingle(state, instruction)
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
  state.config.OnBuild ??= []
  state.config.OnBuild.push(instruction.expression)
}

export function lowerMaintainer(state: StageState, instruction: MaintainerInstruction): void {
  state.author = instruction.maintainer
  addHistory(state, `MAINTAINER ${instruction.maintainer}`)
}
