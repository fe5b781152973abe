import {type Expansion, expandWord} from '../../dockerfile/expand.js'
import type {FromInstruction, Stage} from '../../dockerfile/instruction.js'
import {fromPlatformFlagConstDisallowed} from '../../dockerfile/lint/from-platform-flag-const-disallowed.js'
import {invalidBaseImagePlatform} from '../../dockerfile/lint/invalid-base-image-platform.js'
import {invalidDefaultArgInFrom} from '../../dockerfile/lint/invalid-default-arg-in-from.js'
import {redundantTargetPlatform} from '../../dockerfile/lint/redundant-target-platform.js'
import {undefinedArgInFrom} from '../../dockerfile/lint/undefined-arg-in-from.js'
import {goQuote} from '../../dockerfile/quote.js'
import type {Platform} from '../../oci/platform.js'
import {formatPlatform, parsePlatform} from '../../oci/platform.js'
import {formatReference, parseReference} from '../../oci/reference.js'
import type {NamedContext} from '../options.js'
import {countSteps, fault, type Lowering, type StageState} from '../stage-state.js'
import {Variables} from '../variables.js'
import {setEnv} from './metadata.js'

export const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** A stage's state after FROM: named context, earlier stage, scratch or image, in that order. */
export async function startStage(lowering: Lowering, stage: Stage): Promise<StageState> {
  const {from} = stage
  const image = imageName(lowering, from)
  const platform = stagePlatform(lowering, stage)
  const context = findContext(lowering, image)
  if (context) return fromContext(lowering, stage, context, platform)
  const base = lowering.findStage(image, stage.index)
  if (base !== undefined) return fromStage(lowering, stage, await lowering.stage(base))
  if (image === 'scratch') return fromScratch(lowering, stage)
  checkCircle(stage, image)
  return fromImage(lowering, stage, image, platform)
}

function checkCircle(stage: Stage, image: string): void {
  if (stage.name === image) throw fault(`circular dependency detected on stage: ${image}`, stage.from.location)
}

function expandGlobal(lowering: Lowering, word: string, from: FromInstruction, variables = lowering.globals): Expansion {
  try {
    return expandWord(word, name => variables.get(name), {escape: lowering.escape})
  } catch (cause) {
    throw fault(`failed to process ${goQuote(word)}: ${(cause as Error).message}`, from.location, {code: 'EXPANSION', cause})
  }
}

/** The image's name, expanded; says so when it needs arguments that nobody declared, or is broken without build arguments. */
function imageName(lowering: Lowering, from: FromInstruction): string {
  const {result, unmatched} = expandGlobal(lowering, from.image, from)
  warnUndeclared(lowering, unmatched, from)
  if (result === '') throw fault(`base name (${from.image}) should not be blank`, from.location)
  const byDefault = expandGlobal(lowering, from.image, from, lowering.defaults).result
  if (!isImageName(byDefault)) lowering.warn(invalidDefaultArgInFrom(from.image, from))
  return result
}

function isImageName(name: string): boolean {
  try {
    return name !== '' && parseReference(name) !== undefined
  } catch {
    return false
  }
}

function warnUndeclared(lowering: Lowering, unmatched: readonly string[], from: FromInstruction): void {
  for (const warning of undefinedArgInFrom(unmatched, lowering.declaredGlobals, from)) lowering.warn(warning)
}

function stagePlatform(lowering: Lowering, stage: Stage): Platform {
  const {from} = stage
  if (from.platform === undefined) return lowering.options.platform
  const expansion = expandGlobal(lowering, from.platform, from)
  warnUndeclared(lowering, expansion.unmatched, from)
  if (expansion.result === '') throw fault(`empty platform value from expression ${from.platform}`, from.location)
  const platform = parseStagePlatform(expansion.result, from)
  const redundant = redundantTargetPlatform(from.platform, expansion, formatPlatform(lowering.options.platform), from)
  const constant = fromPlatformFlagConstDisallowed(stage.name ?? '', expansion, platform, from)
  for (const warning of [redundant, constant]) if (warning) lowering.warn(warning)
  return platform
}

function parseStagePlatform(text: string, from: FromInstruction): Platform {
  try {
    return parsePlatform(text)
  } catch (cause) {
    throw fault(`failed to parse platform ${text}: ${(cause as Error).message}`, from.location, {cause})
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
    workdirSet: false,
    singles: new Map(),
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
    args: [...base.args],
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
  if (context.value.kind === 'image') return fromImage(lowering, stage, context.value.reference, platform)
  const {location} = stage.from
  const name = `[context ${context.name}] load`
  const tree = lowering.source({kind: 'source', source: 'context', name: context.name}, name, location, platform)
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
    `FROM ${context.name}`,
    location
  )
  return {...state, vertex, history: [{kind: 'layer', createdBy: `FROM ${context.name}`, vertex}]}
}

async function fromImage(lowering: Lowering, stage: Stage, name: string, platform: Platform): Promise<StageState> {
  const reference = normaliseImage(name, stage)
  const image = await lowering.options.resolveImage(reference, platform)
  const {config: base} = image
  const found: Platform = {os: base.os, architecture: base.architecture, ...(base.variant ? {variant: base.variant} : {})}
  if (base.os && (base.os !== platform.os || base.architecture !== platform.architecture))
    lowering.warn(invalidBaseImagePlatform(name, formatPlatform(platform), formatPlatform(found), stage.from))
  const label = stage.name ?? (lowering.multiStage ? `stage-${stage.index}` : '')
  const op = {kind: 'source', source: 'image', reference: image.pinned, platform} as const
  const vertex = lowering.source(
    op,
    `[${label ? `${label} ` : ''}1/${1 + countSteps(stage.instructions)}] FROM ${image.pinned}`,
    stage.from.location,
    platform
  )
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
