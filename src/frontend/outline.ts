import type {Stage} from '../dockerfile/instruction.js'
import type {Argument, Parameters, Wanted} from './parameters.js'

/** What the build of a target can be given: `docker build --call=outline`. Lists are in the order of the file. */
export interface Outline {
  /** The target's name, or ''. */
  readonly name: string
  readonly description: string
  readonly args: readonly Argument[]
  readonly secrets: readonly Wanted[]
  readonly agents: readonly Wanted[]
}

/** @param globals ARGs before the first FROM, by name: those that the target's stages use are in its outline */
export function outlineOf({name, from}: Stage, parameters: Parameters, globals: ReadonlyMap<string, Argument>): Outline {
  const stages = reached(parameters)
  return {
    name: name ?? '',
    description: from.description,
    args: inOrder(first(stages.map(stage => usedArguments(stage, globals)))),
    secrets: inOrder(first(stages.map(({secrets}) => secrets))),
    agents: inOrder(first(stages.map(({agents}) => agents)))
  }
}

/** A stage and all that it needs, each once, nearest first. */
function reached(parameters: Parameters): Parameters[] {
  const found = new Set([parameters])
  for (const stage of found) for (const below of stage.stages) found.add(below)
  return [...found]
}

/** Also what the defaults of used ones are made of. */
function usedArguments({used, args}: Parameters, globals: ReadonlyMap<string, Argument>): Map<string, Argument> {
  const names = new Set(used)
  const found = new Map<string, Argument>()
  for (const name of names) {
    const known = args.get(name) ?? globals.get(name)
    if (known === undefined) continue
    found.set(name, known)
    for (const needed of known.needs) names.add(needed)
  }
  return found
}

/** The first of each name. */
function first<T>(maps: readonly ReadonlyMap<string, T>[]): T[] {
  const found = new Map<string, T>()
  for (const map of maps) for (const [name, value] of map) if (!found.has(name)) found.set(name, value)
  return [...found.values()]
}

function inOrder<T extends {readonly location: {readonly startLine: number}}>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => a.location.startLine - b.location.startLine)
}
