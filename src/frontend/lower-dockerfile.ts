import type {Dockerfile, DockerfileWarning} from '../dockerfile/instruction.js'
import {suggest} from '../dockerfile/did-you-mean.js'
import {DockerfileError, type SourceLocation} from '../errors.js'
import type {Op, SourceOp} from '../graph/op.js'
import type {Vertex} from '../graph/vertex.js'
import type {ContainerConfig} from '../oci/config.js'
import type {Platform} from '../oci/platform.js'
import {automaticArguments, defaultVariables, globalVariables} from './globals.js'
import {readBase} from './lower/from.js'
import {lowerStage} from './lower/stage.js'
import type {ImageDraft, LoweredDockerfile, LowerOptions} from './options.js'
import {resolveEpoch} from './epoch.js'
import type {Lowering, StageState} from './stage-state.js'
import type {Variables} from './variables.js'

/**
 * A Dockerfile as a graph of steps for one platform, with the configuration of the image that they make. Only stages that the
 * target needs are looked at; nothing is run or downloaded but the configuration of base images.
 * @throws DockerfileError with the location of the fault.
 */
export async function lowerDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<LoweredDockerfile> {
  if (dockerfile.stages.length === 0) throw new DockerfileError('INVALID', 'dockerfile contains no stages to build')
  const target = findTarget(dockerfile, options.target)
  const lowering = new DockerfileLowering(dockerfile, options, target)
  const epoch = await resolveEpoch(lowering.globals.get('SOURCE_DATE_EPOCH'), dockerfile, lowering)
  const state = await lowering.stage(target)
  if (lowering.refused) throw lowering.refused
  return {root: state.vertex, image: draftImage(state, options, epoch)}
}

/**
 * Looks at a Dockerfile as a build would and reports to `options.warn`: without a target at every stage, needed or not.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
export async function checkDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<void> {
  const target = findTarget(dockerfile, options.target)
  const lowering = new DockerfileLowering(dockerfile, options, target)
  await resolveEpoch(lowering.globals.get('SOURCE_DATE_EPOCH'), dockerfile, lowering)
  const all = options.target ? [target] : dockerfile.stages.map(({index}) => index)
  for (const index of all) await lowering.stage(index)
}

function findTarget(dockerfile: Dockerfile, target: string | undefined): number {
  const {stages} = dockerfile
  if (target === undefined || target === '') return stages.length - 1
  const name = target.toLowerCase()
  const found = stages.findLastIndex(stage => stage.name === name)
  if (found >= 0) return found
  const names = stages.flatMap(stage => stage.name ?? [])
  throw new DockerfileError('UNKNOWN_STAGE', `target stage "${target}" could not be found${suggest(target, names)}`, {
    hint: names.length > 0 ? `Stages of ${dockerfile.file}: ${names.join(', ')}` : `No stage of ${dockerfile.file} has a name`
  })
}

function draftImage(state: StageState, options: LowerOptions, epoch: number | undefined): ImageDraft {
  const config = {...state.config, Labels: {...state.config.Labels, ...options.labels}}
  return {
    platform: state.platform,
    base: state.base,
    author: state.author,
    config: withoutEmpty(config),
    history: state.history,
    epoch
  }
}

/** Docker leaves out what says nothing: `CMD []` is no Cmd. */
function withoutEmpty(config: ContainerConfig): ContainerConfig {
  const says = (value: unknown) => Boolean(value) && (typeof value !== 'object' || Object.keys(value as object).length > 0)
  return Object.fromEntries(Object.entries(config).filter(([, value]) => says(value)))
}

class DockerfileLowering implements Lowering {
  readonly options: LowerOptions
  readonly escape: string
  readonly globals: Variables
  readonly defaults: Variables
  readonly declaredGlobals: readonly string[]
  readonly multiStage: boolean
  refused: DockerfileError | undefined
  readonly #dockerfile: Dockerfile
  readonly #bases: readonly ReturnType<typeof readBase>[]
  readonly #stages = new Map<number, Promise<StageState>>()
  readonly #sources = new Map<string, Vertex>()
  #count = 0

  constructor(dockerfile: Dockerfile, options: LowerOptions, target: number) {
    this.#dockerfile = dockerfile
    this.options = options
    this.escape = dockerfile.escape
    this.globals = globalVariables(dockerfile, options, target)
    this.defaults = defaultVariables(dockerfile, options)
    const declared = dockerfile.globalArgs.flatMap(({args}) => args.map(({key}) => key))
    this.declaredGlobals = [...automaticArguments(options), ...declared]
    this.multiStage = dockerfile.stages.length > 1
    this.#bases = dockerfile.stages.map(stage => readBase(this, stage))
  }

  warn(warning: DockerfileWarning): void {
    this.options.warn(warning)
  }

  refuse(error: DockerfileError): void {
    this.refused ??= error
  }

  base(index: number): ReturnType<typeof readBase> {
    return this.#bases[index]!
  }

  stage(index: number): Promise<StageState> {
    const known = this.#stages.get(index)
    if (known) return known
    const stage = this.#dockerfile.stages[index]
    if (!stage) throw new DockerfileError('UNKNOWN_STAGE', `invalid stage index ${index}`)
    const lowered = lowerStage(this, stage)
    this.#stages.set(index, lowered)
    return lowered
  }

  findStage(name: string, before: number): number | undefined {
    const index = this.#dockerfile.stages.findLastIndex((stage, at) => at < before && stage.name === name)
    return index < 0 ? undefined : index
  }

  hasLaterStage(name: string, from: number): boolean {
    return this.#dockerfile.stages.some((stage, at) => at >= from && stage.name === name)
  }

  countStages(): number {
    return this.#dockerfile.stages.length
  }

  source(op: SourceOp, name: string, location: SourceLocation | undefined, platform: Platform): Vertex {
    const key = JSON.stringify(op)
    const known = this.#sources.get(key)
    if (known) return known
    const vertex: Vertex = {id: `v${this.#count++}`, op, inputs: [], platform, name, location, ignoreCache: false}
    this.#sources.set(key, vertex)
    return vertex
  }

  vertex(op: Op, inputs: readonly Vertex[], state: StageState, name: string, location: SourceLocation): Vertex {
    const {platform, ignoreCache} = state
    return {id: `v${this.#count++}`, op, inputs, platform, name, location, ignoreCache}
  }
}
