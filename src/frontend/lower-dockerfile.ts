import type {Dockerfile, DockerfileWarning} from '../dockerfile/instruction.js'
import {suggest} from '../dockerfile/did-you-mean.js'
import {DockerfileError, type SourceLocation} from '../errors.js'
import type {Op, SourceOp} from '../graph/op.js'
import type {Vertex} from '../graph/vertex.js'
import type {ContainerConfig} from '../oci/config.js'
import type {Platform} from '../oci/platform.js'
import {checkStages} from './check-stages.js'
import {lintDefaultBases} from './default-bases.js'
import {checkExtraHosts} from './extra-hosts.js'
import {automaticArguments, globalVariables} from './globals.js'
import {readBase} from './lower/from.js'
import {lowerStage} from './lower/stage.js'
import type {HistoryDraft, ImageDraft, LoweredDockerfile, LowerOptions, ResolvedImage} from './options.js'
import {type Outline, outlineOf} from './outline.js'
import type {Argument} from './parameters.js'
import {resolveImages} from './resolve-images.js'
import {formatPlatformAll, normalizePlatform} from '../oci/platform.js'
import {resolveEpoch} from './epoch.js'
import {StageNames} from './stage-names.js'
import {neededStages, stageUses} from './stage-uses.js'
import type {Lowering, StageState} from './stage-state.js'
import type {Variables} from './variables.js'

/**
 * A Dockerfile as a graph of steps for one platform, with the configuration of the image that they make. Only stages that the
 * target needs are looked at; nothing is run or downloaded but the configuration of base images.
 * @throws DockerfileError with the location of the fault.
 */
export async function lowerDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<LoweredDockerfile> {
  if (dockerfile.stages.length === 0) throw new DockerfileError('INVALID', 'dockerfile contains no stages to build')
  checkExtraHosts(options.extraHosts)
  const {lowering, target, epoch} = await startLowering(dockerfile, options, false)
  const state = await lowering.stage(target)
  if (lowering.refused) throw lowering.refused
  return {root: state.vertex, image: draftImage(state, options, epoch)}
}

/**
 * Looks at a Dockerfile as a build would and reports to `options.warn`: without a target at every stage, needed or not.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
export async function checkDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<void> {
  const {lowering, target} = await startLowering(dockerfile, options, !options.target)
  const all = options.target ? [target] : dockerfile.stages.map(({index}) => index)
  for (const index of all) await lowering.stage(index)
}

/**
 * What the build of the target can be given: arguments, secrets, agents, also of the stages that it needs.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
export async function outlineDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<Outline> {
  const {lowering, target} = await startLowering(dockerfile, options, false)
  const {parameters} = await lowering.stage(target)
  return outlineOf(dockerfile.stages[target]!, parameters, lowering.globalArguments)
}

/** What is looked at before any stage, in BuildKit's order: of several faults both meet the same one first. */
async function startLowering(dockerfile: Dockerfile, options: LowerOptions, checksOnly: boolean) {
  lintDefaultBases(dockerfile, options)
  const lowering = new DockerfileLowering(dockerfile, options, checksOnly)
  const epochText = lowering.epochText()
  const epoch = await resolveEpoch(epochText, dockerfile, lowering)
  if (epochText !== undefined) lowering.settleEpoch(epoch)
  for (const {index} of dockerfile.stages) lowering.base(index)
  const target = findTarget(dockerfile, lowering)
  const uses = stageUses(dockerfile, lowering)
  checkStages(dockerfile, uses, lowering)
  const needed = checksOnly ? [...dockerfile.stages.keys()] : neededStages(target, uses, lowering)
  await resolveImages(dockerfile, needed, uses, lowering)
  return {lowering, target, epoch}
}

function findTarget({file, stages}: Dockerfile, {names, options: {target}}: Lowering): number {
  if (target === undefined || target === '') return stages.length - 1
  const found = names.find(target)
  if (found !== undefined) return found
  const named = stages.flatMap(stage => stage.name ?? [])
  throw new DockerfileError('UNKNOWN_STAGE', `target stage "${target}" could not be found${suggest(target, names.labels())}`, {
    hint: named.length > 0 ? `Stages of ${file}: ${named.join(', ')}` : `No stage of ${file} has a name`
  })
}

function draftImage(state: StageState, options: LowerOptions, epoch: number | undefined): ImageDraft {
  const config = {...state.config, Env: state.env.entries(), Labels: {...state.config.Labels, ...options.labels}}
  return {
    platform: imagePlatform(state, options),
    base: state.base,
    author: state.author,
    config: withoutEmpty(config),
    history: state.isUnrecorded ? [...state.history, missingHistory(state)] : state.history,
    epoch
  }
}

/** The platform that was asked for, whatever the base of the last stage is for; without one that of the base. */
function imagePlatform({platform: own}: StageState, {platform, isPlatformGiven}: LowerOptions): Platform {
  if (!isPlatformGiven) return own
  const isSame = platform.os === own.os && platform.architecture === own.architecture
  return normalizePlatform(isSame ? {...own, ...platform} : platform)
}

/** BuildKit counts entries against layers, and describes the last layer for the one that has no entry. */
function missingHistory({vertex}: StageState): HistoryDraft {
  const {op, name} = vertex
  const createdBy = op.kind === 'exec' ? `mount / from exec ${op.args.join(' ')}` : name
  return {kind: 'layer', createdBy, vertex, comment: 'buildkit.exporter.image.v0'}
}

/** Docker leaves out what says nothing: `CMD []` is no Cmd. */
function withoutEmpty(config: ContainerConfig): ContainerConfig {
  const says = (value: unknown) => Boolean(value) && (typeof value !== 'object' || Object.keys(value as object).length > 0)
  return Object.fromEntries(Object.entries(config).filter(([, value]) => says(value)))
}

const EPOCH = 'SOURCE_DATE_EPOCH'

class DockerfileLowering implements Lowering {
  options: LowerOptions
  readonly checksOnly: boolean
  readonly escape: string
  readonly globals: Variables
  /** ARGs before the first FROM. */
  readonly globalArguments = new Map<string, Argument>()
  readonly declaredGlobals: readonly string[]
  readonly multiStage: boolean
  readonly names: StageNames
  refused: DockerfileError | undefined
  readonly #dockerfile: Dockerfile
  readonly #bases = new Map<number, ReturnType<typeof readBase>>()
  readonly #stages = new Map<number, Promise<StageState>>()
  readonly #images = new Map<string, Promise<ResolvedImage>>()
  readonly #sources = new Map<string, Vertex>()
  #count = 0

  constructor(dockerfile: Dockerfile, options: LowerOptions, checksOnly: boolean) {
    this.#dockerfile = dockerfile
    this.options = options
    this.checksOnly = checksOnly
    this.escape = dockerfile.escape
    this.names = new StageNames(dockerfile)
    this.globals = globalVariables(dockerfile, options, options.buildArgs, this.globalArguments)
    const declared = dockerfile.globalArgs.flatMap(({args}) => args.map(({key}) => key))
    this.declaredGlobals = [...automaticArguments(options), ...declared]
    this.multiStage = dockerfile.stages.length > 1
  }

  epochText(): string | undefined {
    return this.options.buildArgs[EPOCH] ?? (this.globals.get(EPOCH) || undefined)
  }

  /** Instructions see the seconds, whatever they were read from; without any, the argument was not given. */
  settleEpoch(epoch: number | undefined): void {
    const {[EPOCH]: given, ...buildArgs} = this.options.buildArgs
    if (given !== undefined)
      this.options = {...this.options, buildArgs: epoch === undefined ? buildArgs : {...buildArgs, [EPOCH]: String(epoch)}}
    if (this.globals.get(EPOCH) === undefined) return
    if (epoch === undefined) this.globals.delete(EPOCH)
    else this.globals.set(EPOCH, String(epoch))
  }

  warn(warning: DockerfileWarning): void {
    this.options.warn(warning)
  }

  refuse(error: DockerfileError): void {
    this.refused ??= error
  }

  base(index: number): ReturnType<typeof readBase> {
    const known = this.#bases.get(index)
    if (known) return known
    const base = readBase(this, this.#dockerfile.stages[index]!)
    this.#bases.set(index, base)
    return base
  }

  image(reference: string, platform: Platform): Promise<ResolvedImage> {
    const key = `${reference} ${formatPlatformAll(platform)}`
    const known = this.#images.get(key)
    if (known) return known
    const resolved = this.options.resolveImage(reference, platform)
    this.#images.set(key, resolved)
    return resolved
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
