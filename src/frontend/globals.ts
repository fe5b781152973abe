import {type Expansion, expandWord} from '../dockerfile/expand.js'
import type {ArgInstruction, Dockerfile, FromInstruction} from '../dockerfile/instruction.js'
import {formatPlatformAll, type Platform} from '../oci/platform.js'
import type {LowerOptions} from './options.js'
import {type Argument, argument, givenArgument} from './parameters.js'
import {undefinedArgInFrom} from '../dockerfile/lint/undefined-arg-in-from.js'
import {located, type Lowering} from './stage-state.js'
import {Variables} from './variables.js'

/**
 * Variables that FROM sees: the automatic platform arguments, then the ARGs before the first FROM.
 * @param declared takes what those ARGs are, the last of each name
 * @throws DockerfileError EXPANSION at an ARG
 */
export function globalVariables(
  dockerfile: Dockerfile,
  options: LowerOptions,
  buildArgs = options.buildArgs,
  declared = new Map<string, Argument>()
): Variables {
  const variables = automaticVariables(dockerfile, options)
  for (const instruction of dockerfile.globalArgs)
    for (const declaration of instruction.args) {
      const {key, value: text} = declaration
      const given = givenArgument(buildArgs, key)
      const expansion =
        given === undefined && text !== undefined ? expandDefault(text, variables, dockerfile, instruction) : undefined
      const value = given ?? expansion?.result
      if (value !== undefined) variables.set(key, value)
      declared.set(key, argument(declaration, value, instruction.location, needsOf(key, expansion, declared)))
    }
  return variables
}

function expandDefault(value: string, variables: Variables, dockerfile: Dockerfile, instruction: ArgInstruction): Expansion {
  return located(instruction, () => expandWord(value, name => variables.get(name), {escape: dockerfile.escape}))
}

/** A default that is made of its own name needs what the earlier one does. */
function needsOf(key: string, expansion: Expansion | undefined, declared: ReadonlyMap<string, Argument>): string[] {
  const matched = expansion?.matched ?? []
  return matched.flatMap(name => (name === key ? [...(declared.get(key)?.needs ?? [])] : [name]))
}

/** The same with no build argument, for the check of defaults; undefined when one of them makes no sense alone. */
export function defaultVariables(dockerfile: Dockerfile, options: LowerOptions): Variables | undefined {
  try {
    return globalVariables(dockerfile, options, {})
  } catch {
    return undefined
  }
}

/** https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
function automaticVariables({stages}: Dockerfile, {buildPlatform, platform, target, buildArgs}: LowerOptions): Variables {
  const stage = target || stages.at(-1)?.name || 'default'
  const values = {...described('BUILD', buildPlatform), ...described('TARGET', platform), TARGETSTAGE: stage}
  return new Variables(Object.entries(values).map(([name, value]) => [name, buildArgs[name] ?? value]))
}

/** Their names. */
export function automaticArguments(options: LowerOptions): string[] {
  return [...Object.keys({...described('BUILD', options.buildPlatform), ...described('TARGET', options.platform)}), 'TARGETSTAGE']
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

/** A word of FROM, which sees nothing but the global variables. What no ARG declares is reported, also before an error. */
export function expandGlobal(lowering: Lowering, word: string, from: FromInstruction): Expansion {
  const missing = new Set<string>()
  const lookUp = (name: string) => {
    const value = lowering.globals.get(name)
    if (value === undefined) missing.add(name)
    return value
  }
  try {
    return located(from, () => expandWord(word, lookUp, {escape: lowering.escape}))
  } finally {
    for (const warning of undefinedArgInFrom([...missing], lowering.declaredGlobals, from)) lowering.warn(warning)
  }
}
