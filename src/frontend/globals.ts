import {expandWord} from '../dockerfile/expand.js'
import type {Dockerfile} from '../dockerfile/instruction.js'
import {formatPlatform, type Platform} from '../oci/platform.js'
import type {LowerOptions} from './options.js'
import {fault} from './stage-state.js'
import {Variables} from './variables.js'

/** Variables that FROM sees: the automatic platform arguments, then the ARGs before the first FROM. */
export function globalVariables(dockerfile: Dockerfile, options: LowerOptions, target: number): Variables {
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
      else if (value !== undefined) variables.set(key, expandGlobal(value, variables, dockerfile, instruction.location))
    }
  return variables
}

function expandGlobal(
  word: string,
  variables: Variables,
  dockerfile: Dockerfile,
  location: Dockerfile['stages'][number]['from']['location']
): string {
  try {
    return expandWord(word, name => variables.get(name), {escape: dockerfile.escape}).result
  } catch (cause) {
    throw fault(`failed to process ${JSON.stringify(word)}: ${(cause as Error).message}`, location, {code: 'EXPANSION', cause})
  }
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
    [`${prefix}PLATFORM`]: formatPlatform(platform),
    [`${prefix}OS`]: platform.os,
    [`${prefix}OSVERSION`]: platform['os.version'] ?? '',
    [`${prefix}ARCH`]: platform.architecture,
    [`${prefix}VARIANT`]: platform.variant ?? ''
  }
}
