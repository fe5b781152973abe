import type {ArgDeclaration} from '../dockerfile/instruction.js'
import type {SourceLocation} from '../errors.js'

/** A build argument as a Dockerfile declares it. */
export interface Argument {
  readonly name: string
  /** What the comment above says about it, or ''. */
  readonly description: string
  /** What it is for this build; undefined when nothing sets it. */
  readonly value: string | undefined
  readonly location: SourceLocation
  /** Names that its default is made of. */
  readonly needs: ReadonlySet<string>
}

/** A secret or an agent that a RUN asks for. */
export interface Wanted {
  readonly id: string
  readonly required: boolean
  readonly location: SourceLocation
}

/** What a stage can be given by whoever starts the build. */
export interface Parameters {
  /** Names that its FROM or its ARGs use. */
  readonly used: Set<string>
  /** Of its own ARGs, the last of each name; one that only takes over a global ARG is not one of them. */
  readonly args: Map<string, Argument>
  readonly secrets: Map<string, Wanted>
  readonly agents: Map<string, Wanted>
  /** Those of the stages that it stands on and reads from, in the order of their use. */
  readonly stages: Set<Parameters>
}

export function newParameters(used: Iterable<string>): Parameters {
  return {used: new Set(used), args: new Map(), secrets: new Map(), agents: new Map(), stages: new Set()}
}

/** What a build argument was given as. An ARG may have a name that every object has, `constructor`: it was not given. */
export function givenArgument(buildArgs: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined
}

/** Where a secret or agent is asked for twice, the first place counts. */
export function want(map: Map<string, Wanted>, wanted: Wanted): void {
  if (!map.has(wanted.id)) map.set(wanted.id, wanted)
}

export function argument(
  {key, description}: ArgDeclaration,
  value: string | undefined,
  location: SourceLocation,
  needs: Iterable<string> = []
): Argument {
  return {name: key, description, value, location, needs: new Set(needs)}
}
