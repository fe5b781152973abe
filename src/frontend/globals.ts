import {type Expansion, expandWord} from '../dockerfile/expand.js'
import type {ArgInstruction, Dockerfile, FromInstruction} from '../dockerfile/instruction.js'
import {formatPlatformAll, type Platform} from '../oci/platform.js'
import type {LowerOptions} from './options.js'
import {undefinedArgInFrom} from '../dockerfile/lint/undefined-arg-in-from.js'
import {located, type Lowering} from './stage-state.js'
import {Variables} from './variables.js'

/** Variables that FROM sees: the automatic platform arguments, then the ARGs before the first FROM. */
export function globalVariables(
  dockerfile: Dockerfile,
  options: LowerOptions,
  target: number,
  failed: (error: unknown) => void = rethrow
): Variables {
  const variables = new Variables(Object.entries(platformArguments(options, dockerfile, target)))
  for (const name of variables.names()) {
    const given = options.buildArgs[name]
    if (given !== undefined) variables.set(name, given)
  }
  if (options.buildArgs['SOURCE_DATE_EPOCH'] !== undefined)
    variables.set('SOURCE_DATE_EPOCH', options.buildArgs['SOURCE_DATE_EPOCH'])
  for (const instruction of dockerfile.globalArgs)
    for (const {key, value} of instruction.args) {
      const given = options.buildArgs[key]
      if (given !== undefined) variables.set(key, given)
      else if (value !== undefined) setDefault(variables, key, value, instruction, dockerfile, failed)
    }
  return variables
}

function setDefault(
  variables: Variables,
  key: string,
  value: string,
  instruction: ArgInstruction,
  dockerfile: Dockerfile,
  failed: (error: unknown) => void
): void {
  try {
    variables.set(
      key,
      located(instruction, () => expandWord(value, name => variables.get(name), {escape: dockerfile.escape}).result)
    )
  } catch (error) {
    failed(error)
  }
}

function rethrow(error: unknown): never {
  throw error
}

/** The same with no build argument, for the check of defaults: one that makes no sense alone stays unset. */
export function defaultVariables(dockerfile: Dockerfile, options: LowerOptions): Variables {
  return globalVariables(dockerfile, {...options, buildArgs: {}}, 0, () => {})
}

/** Their names. */
export function automaticArguments(options: LowerOptions): string[] {
  return [...Object.keys({...described('BUILD', options.buildPlatform), ...described('TARGET', options.platform)}), 'TARGETSTAGE']
}

/** https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
function platformArguments(options: LowerOptions, dockerfile: Dockerfile, target: number): Record<string, string> {
  const stage = dockerfile.stages[target]?.name ?? 'default'
  return {...described('BUILD', options.buildPlatform), ...described('TARGET', options.platform), TARGETSTAGE: stage}
}

function described(prefix: string, platform: Platform): Record<string, string> {
  return {
    [`${prefix}PLATFORM`]: formatPlatformAll(platform),
    [`${prefix}OS`]: platform.os,
    [`${prefix}OSVERSION`]: platform['os.version'] ?? '',
    [`${prefix}ARCH`]: platform.architecture,
    [`${prefix}VARIANT`]: platform.variant ?? ''
  }
}

/** A word of FROM, which sees nothing but the global variables. */
export function expandGlobal(
  lowering: Lowering,
  word: string,
  from: FromInstruction,
  variables: Variables = lowering.globals
): Expansion {
  return located(from, () => expandWord(word, name => variables.get(name), {escape: lowering.escape}))
}

/** Says which names of a FROM no ARG before the first FROM declares. */
export function warnUndeclared(lowering: Lowering, unmatched: readonly string[], from: FromInstruction): void {
  for (const warning of undefinedArgInFrom(unmatched, lowering.declaredGlobals, from)) lowering.warn(warning)
}
