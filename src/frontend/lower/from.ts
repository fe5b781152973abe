import type {Stage} from '../../dockerfile/instruction.js'
import {askContext} from '../context-source.js'
import type {Platform} from '../../oci/platform.js'
import {formatPlatformAll} from '../../oci/platform.js'
import {formatReference, parseReference, withDefaultTag} from '../../oci/reference.js'
import {EnvList} from '../env-list.js'
import {expandGlobal} from '../globals.js'
import {imageReference} from '../image-reference.js'
import {defaultConfig, withDefaultPath} from '../operating-system.js'
import {platformOf} from '../platform-of.js'
import type {NamedContext} from '../options.js'
import {newParameters} from '../parameters.js'
import {type Base, countSteps, fault, type Lowering, type StageState, stepText} from '../stage-state.js'
import {Variables} from '../variables.js'
import {stagePlatform} from './from-platform.js'

/** A stage's state after FROM: a context called as the stage, an earlier stage, scratch, a named context or an image. */
export async function startStage(lowering: Lowering, stage: Stage): Promise<StageState> {
  const {image, platform} = lowering.base(stage.index)
  const instead = stage.name === undefined ? undefined : findContext(lowering, stage.name, platform)
  if (instead) {
    const replaced = await fromContext(lowering, stage, instead, platform)
    return {...replaced, isReplaced: true, parameters: newParameters([])}
  }
  const base = lowering.findStage(image, stage.index)
  if (base !== undefined) return fromStage(lowering, stage, await lowering.stage(base))
  if (image === 'scratch') return fromScratch(lowering, stage)
  imageReference(image, stage.from.location)
  const context = findContext(lowering, image, platform)
  return context ? fromContext(lowering, stage, context, platform) : fromImage(lowering, stage, image, platform)
}

/** What a FROM names, expanded. BuildKit looks at this in every stage, also those that are not built. */
export function readBase(lowering: Lowering, stage: Stage): Base {
  const image = expandGlobal(lowering, stage.from.image, stage.from)
  if (image.result === '') throw fault(`base name (${stage.from.image}) should not be blank`, stage.from.location)
  const {platform, used} = stagePlatform(lowering, stage)
  return {image: image.result, platform, used: [...image.matched, ...used]}
}

/** Names that mean the same in every Dockerfile. */
const RESERVED: ReadonlySet<string> = new Set(['scratch', 'context'])

/** `--build-context` names, compared as docker does: as given, or as a normalised image name; `name::platform` is for one. */
export function findContext(lowering: Lowering, name: string, platform: Platform): NamedContext | undefined {
  if (RESERVED.has(name.toLowerCase())) return undefined
  const {namedContexts} = lowering.options
  const forPlatform = `${name}::${formatPlatformAll(platform)}`
  const same = (wanted: string) => (context: NamedContext) =>
    context.name === wanted || normalised(context.name) === normalised(wanted)
  return namedContexts.find(same(forPlatform)) ?? namedContexts.find(same(name))
}

function normalised(name: string): string {
  const [image = '', platform] = name.split('::')
  try {
    const reference = formatReference(withDefaultTag(parseReference(image)))
    return platform === undefined ? reference : `${reference}::${platform}`
  } catch {
    return name
  }
}

function emptyState(lowering: Lowering, stage: Stage, platform: Platform): Omit<StageState, 'vertex'> {
  const {noCache} = lowering.options
  const {Env, ...config} = defaultConfig(platform)
  const env = Env ?? []
  return {
    stage,
    lowering,
    platform,
    variables: Variables.fromEnv(env),
    config,
    env: new EnvList(env),
    author: undefined,
    base: undefined,
    history: [],
    isUnrecorded: false,
    args: new Map(),
    cmdSet: false,
    workdirSet: false,
    singles: new Map(),
    step: 0,
    steps: 0,
    ignoreCache: noCache === true || (Array.isArray(noCache) && noCache.some(name => isNamed(stage, name))),
    isReplaced: false,
    parameters: newParameters(lowering.base(stage.index).used)
  }
}

function isNamed({name, index}: Stage, wanted: string): boolean {
  return wanted.toLowerCase() === (name ?? String(index))
}

function fromScratch(lowering: Lowering, stage: Stage): StageState {
  const {platform} = lowering.options
  const vertex = lowering.source({kind: 'source', source: 'scratch'}, 'scratch', undefined, platform)
  return {...emptyState(lowering, stage, platform), vertex}
}

/** A copy of the earlier stage's state: variables, ARGs and history go along. */
function fromStage(lowering: Lowering, stage: Stage, base: StageState): StageState {
  const empty = emptyState(lowering, stage, base.platform)
  empty.parameters.stages.add(base.parameters)
  return {
    ...empty,
    vertex: base.vertex,
    variables: base.variables.clone(),
    config: structuredClone(base.config),
    env: new EnvList(base.env.entries()),
    author: base.author,
    base: base.base,
    history: [...base.history],
    isUnrecorded: base.isUnrecorded,
    args: new Map(base.args),
    workdirSet: base.workdirSet
  }
}

/** A context of files as the root: everything in it, copied onto nothing. */
function fromContext(
  lowering: Lowering,
  stage: Stage,
  context: NamedContext,
  platform: Platform
): Promise<StageState> | StageState {
  if (context.value.kind === 'scratch') return fromScratch(lowering, stage)
  if (context.value.kind === 'image') return fromImage(lowering, stage, context.value.reference, platform)
  const {location} = stage.from
  const name = `[context ${context.name}] load`
  const tree = lowering.source(
    {kind: 'source', source: 'context', name: context.name, asked: new Set()},
    name,
    location,
    platform
  )
  askContext(tree, ['/'])
  const scratch = lowering.source({kind: 'source', source: 'scratch'}, 'scratch', undefined, platform)
  const state = {...emptyState(lowering, stage, platform), vertex: scratch}
  const where = {destination: '/', chown: undefined, chmod: undefined}
  const copy = {
    kind: 'copy',
    instruction: 'COPY',
    input: 1,
    sources: ['/'],
    parents: false,
    excludes: [],
    unpack: 'never',
    ...where
  } as const
  const vertex = lowering.vertex(
    {kind: 'file', actions: [copy], link: false},
    [scratch, tree],
    state,
    `local source for ${context.name}`,
    location
  )
  return {...state, vertex, steps: 1, isUnrecorded: true}
}

async function fromImage(lowering: Lowering, stage: Stage, name: string, platform: Platform): Promise<StageState> {
  const image = await lowering.image(imageReference(name, stage.from.location), platform)
  const {config: base} = image
  const found = platformOf(base)
  const op = {kind: 'source', source: 'image', reference: image.pinned, platform} as const
  const text = stepText({stage, lowering}, 1, 1 + countSteps(stage.instructions), `FROM ${image.pinned}`)
  const vertex = lowering.source(op, text, stage.from.location, platform)
  const {Env, ...config} = structuredClone(base.config ?? {})
  const env = withDefaultPath(Env ?? [], found)
  return {
    ...emptyState(lowering, stage, base.os ? {...platform, ...found} : platform),
    vertex,
    step: 1,
    variables: Variables.fromEnv(env),
    config,
    env: new EnvList(env),
    author: base.author,
    base,
    history: baseHistory(base)
  }
}

/** As many layer entries as there are layers: a history that lies is repaired, as BuildKit does. */
function baseHistory(base: StageState['base']): StageState['history'] {
  const history = base?.history ?? []
  const layers = base?.rootfs?.diff_ids?.length ?? 0
  const kept: StageState['history'] = []
  let count = 0
  for (const entry of history) {
    if (!entry.empty_layer && count === layers) continue
    if (!entry.empty_layer) count++
    kept.push({kind: 'base', entry})
  }
  for (; count < layers; count++) kept.push({kind: 'base', entry: {comment: 'buildkit.exporter.image.v0'}})
  return kept
}
