import type {Dockerfile, DockerfileWarning} from '../dockerfile/instruction.js'
import {DockerfileError, type SourceLocation} from '../errors.js'
import type {Op, SourceOp} from '../graph/op.js'
import type {Vertex} from '../graph/vertex.js'
import {formatPlatformAll, type Platform} from '../oci/platform.js'
import {automaticArguments, globalVariables} from './globals.js'
import {readBase} from './lower/from.js'
import {lowerStage} from './lower/stage.js'
import type {LowerOptions, ResolvedImage} from './options.js'
import type {Argument} from './parameters.js'
import {StageNames} from './stage-names.js'
import type {Base, Lowering, StageState} from './stage-state.js'
import type {Variables} from './variables.js'

const EPOCH = 'SOURCE_DATE_EPOCH'

/** Lowers stages on first use, each once, and keeps what they share. */
export class DockerfileLowering implements Lowering {
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
  readonly #bases = new Map<number, Base>()
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

  base(index: number): Base {
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
