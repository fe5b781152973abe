import {expandWord} from '../../dockerfile/expand.js'
import type {Stage} from '../../dockerfile/instruction.js'
import type {SourceLocation} from '../../errors.js'
import type {Platform} from '../../oci/platform.js'
import {parsePlatform} from '../../oci/platform.js'
import {formatReference, parseReference} from '../../oci/reference.js'
import type {NamedContext} from '../options.js'
import {fault, type Lowering, type StageState} from '../stage-state.js'
import {Variables} from '../variables.js'
import {setEnv} from './metadata.js'

export const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** A stage's state after FROM: named context, earlier stage, scratch or image, in that order. */
export async function startStage(lowering: Lowering, stage: Stage): Promise<StageState> {
  const {from} = stage
  const image = expandGlobal(lowering, from.image, from.location)
  if (image === '') throw fault(`base name (${from.image}) should not be blank`, from.location)
  const platform = stagePlatform(lowering, stage)
  const context = findContext(lowering, image)
  if (context) return fromContext(lowering, stage, context, platform)
  const base = lowering.findStage(image, stage.index)
  if (base !== undefined) return fromStage(lowering, stage, await lowering.stage(base))
  if (image === 'scratch') return fromScratch(lowering, stage)
  if (from.image !== image || stage.name !== image) checkCircle(stage, image)
  return fromImage(lowering, stage, image, platform)
}

function checkCircle(stage: Stage, image: string): void {
  if (stage.name === image) throw fault(`circular dependency detected on stage: ${image}`, stage.from.location)
}

function expandGlobal(lowering: Lowering, word: string, location: SourceLocation): string {
  try {
    return expandWord(word, name => lowering.globals.get(name), {escape: lowering.escape}).result
  } catch (cause) {
    throw fault(`failed to process ${JSON.stringify(word)}: ${(cause as Error).message}`, location, {code: 'EXPANSION', cause})
  }
}

function stagePlatform(lowering: Lowering, stage: Stage): Platform {
  const {platform: written, location} = stage.from
  if (written === undefined) return lowering.options.platform
  const text = expandGlobal(lowering, written, location)
  if (text === '') throw fault(`empty platform value from expression ${written}`, location)
  try {
    return parsePlatform(text)
  } catch (cause) {
    throw fault(`failed to parse platform ${text}: ${(cause as Error).message}`, location, {cause})
  }
}

/** `--build-context` names, compared as docker does: as given, or as a normalised image name. */
export function findContext(lowering: Lowering, name: string): NamedContext | undefined {
  const {namedContexts} = lowering.options
  return namedContexts.find(context => context.name === name || normalised(context.name) === normalised(name))
}

function normalised(name: string): string {
  try {
    return formatReference(parseReference(name))
  } catch {
    return name
  }
}

function emptyState(lowering: Lowering, stage: Stage, platform: Platform): Omit<StageState, 'vertex'> {
  const {noCache} = lowering.options
  return {
    stage,
    lowering,
    platform,
    variables: Variables.fromEnv([DEFAULT_PATH]),
    config: {Env: [DEFAULT_PATH], WorkingDir: '/'},
    author: undefined,
    base: undefined,
    history: [],
    args: [],
    cmdSet: false,
    step: 0,
    steps: 1,
    ignoreCache: noCache === true || (Array.isArray(noCache) && noCache.includes(stage.name ?? String(stage.index)))
  }
}

function fromScratch(lowering: Lowering, stage: Stage): StageState {
  const {platform} = lowering.options
  const vertex = lowering.source({kind: 'source', source: 'scratch'}, 'scratch', undefined, platform)
  return {...emptyState(lowering, stage, platform), vertex}
}

/** A copy of the earlier stage's state: variables, ARGs and history go along. */
function fromStage(lowering: Lowering, stage: Stage, base: StageState): StageState {
  return {
    ...emptyState(lowering, stage, base.platform),
    vertex: base.vertex,
    variables: base.variables.clone(),
    config: structuredClone(base.config),
    author: base.author,
    base: base.base,
    history: [...base.history],
    args: [...base.args]
  }
}

function fromContext(
  lowering: Lowering,
  stage: Stage,
  context: NamedContext,
  platform: Platform
): Promise<StageState> | StageState {
  if (context.value.kind === 'image') return fromImage(lowering, stage, context.value.reference, platform)
  const op = {kind: 'source', source: 'context', name: context.name} as const
  const vertex = lowering.source(op, `[context ${context.name}] load`, stage.from.location, platform)
  return {...emptyState(lowering, stage, platform), vertex}
}

async function fromImage(lowering: Lowering, stage: Stage, name: string, platform: Platform): Promise<StageState> {
  const reference = normaliseImage(name, stage)
  const image = await lowering.options.resolveImage(reference, platform)
  const {config: base} = image
  const found: Platform = {os: base.os, architecture: base.architecture, ...(base.variant ? {variant: base.variant} : {})}
  const label = stage.name ?? (lowering.multiStage ? `stage-${stage.index}` : '')
  const op = {kind: 'source', source: 'image', reference: image.pinned, platform} as const
  const vertex = lowering.source(op, `[${label ? `${label} ` : ''}1/0] FROM ${image.pinned}`, stage.from.location, platform)
  const env = base.config?.Env ?? []
  const withPath = env.some(entry => entry.startsWith('PATH='))
    ? env
    : setEnv(env, ...(DEFAULT_PATH.split(/=(.*)/s) as [string, string]))
  return {
    ...emptyState(lowering, stage, base.os ? {...platform, ...found} : platform),
    vertex,
    variables: Variables.fromEnv(withPath),
    config: {...structuredClone(base.config ?? {}), Env: withPath},
    author: base.author,
    base,
    history: baseHistory(base)
  }
}

/** `FROM Build` after `AS build` ends here: image names are lowercase. */
function normaliseImage(name: string, stage: Stage): string {
  if (name.startsWith('oci-layout://')) return name
  try {
    return formatReference(parseReference(name))
  } catch (cause) {
    const text = (cause as Error).message
    throw fault(`failed to parse stage name ${JSON.stringify(name)}: ${text}`, stage.from.location, {cause})
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
