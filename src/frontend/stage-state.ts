import type {
  CmdInstruction,
  DockerfileWarning,
  EntrypointInstruction,
  HealthcheckInstruction,
  Stage
} from '../dockerfile/instruction.js'
import {DockerfileError, type SourceLocation} from '../errors.js'
import type {Op, SourceOp} from '../graph/op.js'
import type {Vertex} from '../graph/vertex.js'
import type {ContainerConfig, ImageConfig} from '../oci/config.js'
import type {Platform} from '../oci/platform.js'
import type {EnvList} from './env-list.js'
import type {HistoryDraft, LowerOptions, ResolvedImage} from './options.js'
import type {StageNames} from './stage-names.js'
import type {Parameters} from './parameters.js'
import type {Variables} from './variables.js'

/** What lowering knows at one point of a stage. Each stage has its own; `FROM stage` copies it. */
export interface StageState {
  readonly stage: Stage
  readonly lowering: Lowering
  vertex: Vertex
  platform: Platform
  variables: Variables
  /** But for its ENV. */
  config: Omit<ContainerConfig, 'Env'>
  readonly env: EnvList
  author: string | undefined
  base: ImageConfig | undefined
  history: HistoryDraft[]
  /** The stage stands on files of a context, whose layer has no history entry. */
  isUnrecorded: boolean
  /** ARGs declared so far, with the last value of each. */
  readonly args: Map<string, string | undefined>
  /** A CMD was set in this stage: ENTRYPOINT keeps it. */
  cmdSet: boolean
  /** A WORKDIR was seen in this stage or one it stands on. */
  workdirSet: boolean
  /** The last CMD, ENTRYPOINT and HEALTHCHECK of this stage, for the check that there is just one. */
  readonly singles: Map<string, CmdInstruction | EntrypointInstruction | HealthcheckInstruction>
  /** Number of steps so far and in all, for progress names. FROM counts when it brings something of its own. */
  step: number
  steps: number
  readonly ignoreCache: boolean
  /** A named context stands for the whole stage: its instructions are not followed. */
  readonly isReplaced: boolean
  /** What whoever starts the build can give to this stage. */
  readonly parameters: Parameters
}

/** What a FROM says. */
export interface Base {
  readonly image: string
  readonly platform: Platform
  /** Names of the variables that it is made of. */
  readonly used: readonly string[]
}

/** One run over a Dockerfile for one platform: to build, check or outline it. */
export interface Lowering {
  readonly options: LowerOptions
  readonly escape: string
  readonly globals: Variables
  /** Names of automatic arguments and of ARGs before the first FROM, with a value or without. */
  readonly declaredGlobals: readonly string[]
  readonly multiStage: boolean
  readonly names: StageNames
  /** Every stage is looked at, needed or not, for what the checks find in it. */
  readonly checksOnly: boolean
  warn(warning: DockerfileWarning): void
  /** A fault that a build ends with, though the Dockerfile as such is right: the first one counts. */
  refuse(error: DockerfileError): void
  /** What a stage's FROM names, expanded. */
  base(index: number): Base
  /** An image's configuration, asked for once. */
  image(reference: string, platform: Platform): Promise<ResolvedImage>
  /** The state of an earlier stage, lowered on first use. */
  stage(index: number): Promise<StageState>
  /** Index of the last stage of that name before `before`, for FROM; undefined when there is none. */
  findStage(name: string, before: number): number | undefined
  /** Where an image, stage or named context's files come from. */
  source(op: SourceOp, name: string, location: SourceLocation | undefined, platform: Platform): Vertex
  vertex(op: Op, inputs: readonly Vertex[], state: StageState, name: string, location: SourceLocation): Vertex
}

/** An error of the Dockerfile at this place; the entry adds the excerpt. */
export function fault(
  message: string,
  location: SourceLocation,
  options: {code?: DockerfileError['code']; hint?: string | undefined; cause?: unknown} = {}
): DockerfileError {
  return new DockerfileError(options.code ?? 'INVALID', message, {location, hint: options.hint, cause: options.cause})
}

/** Errors of the small grammars and of expansion know no place. */
export function located<T>({location}: {readonly location: SourceLocation}, body: () => T): T {
  try {
    return body()
  } catch (cause) {
    if (cause instanceof DockerfileError && cause.location) throw cause
    const {code, hint} = cause instanceof DockerfileError ? cause : {code: 'INVALID' as const, hint: undefined}
    throw fault((cause as Error).message, location, {code, hint, cause})
  }
}

export function addHistory(state: StageState, createdBy: string, vertex?: Vertex): void {
  state.history.push(vertex ? {kind: 'layer', createdBy, vertex} : {kind: 'metadata', createdBy})
}

/** `[build 2/5] RUN make`, or `[2/5] ...` in a Dockerfile of one stage. */
export function stepName(state: StageState, text: string): string {
  state.step++
  return stepText(state, state.step, state.steps, text)
}

export function stepText({stage, lowering}: Pick<StageState, 'stage' | 'lowering'>, step: number, steps: number, text: string) {
  const label = stage.name ?? (lowering.multiStage ? `stage-${stage.index}` : '')
  return `[${label ? `${label} ` : ''}${step}/${steps}] ${text}`
}

/** Instructions that make a layer. */
const STEPS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR'])

export function countSteps(instructions: readonly {readonly kind: string}[]): number {
  return instructions.filter(({kind}) => STEPS.has(kind)).length
}
