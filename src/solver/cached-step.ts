import {Part} from '../cache/parts.js'
import {type CacheRecord, ranAt} from '../cache/record.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {Worker} from '../worker/worker.js'
import {cacheKey, contentIdOf, type KeyParts, sha256} from './cache-key.js'
import type {LayersResult} from './result.js'
import type {StepContext} from './step-context.js'

/** A step that may be in the cache. */
export interface CacheableStep {
  /** What the layer goes on top of. */
  readonly parent: LayersResult
  /** Known without touching files of earlier stages: those stand by the ids of their contents. */
  readonly parts: KeyParts
  /** The same by the digests of just the files that the step reads. Undefined when that adds nothing. */
  readonly precise: (() => Promise<KeyParts>) | undefined
  /** Parts that only tell what changed (`isDescriptive`); asked for when a record is written or a miss explained. */
  readonly details?: (() => KeyParts) | undefined
  /** Makes the layer. */
  run(): Promise<LayerRef>
}

/** The step's result, from the cache if any key of it is there. */
export async function cachedStep(context: StepContext, step: CacheableStep): Promise<LayersResult> {
  // Began before the context was opened.
  await context.worker.cache.load()
  const key = cacheKey(step.parts)
  return context.once(key, () => findOrRun(context, step, key))
}

async function findOrRun(context: StepContext, step: CacheableStep, key: string): Promise<LayersResult> {
  const hit = lookUp(context, key)
  if (hit) return reuse(context, step, hit)
  const precise = step.precise ? await step.precise() : step.parts
  const preciseKey = cacheKey(precise)
  const late = preciseKey === key ? undefined : lookUp(context, preciseKey)
  if (late) {
    put(context, {...late.record, key, parts: {...step.parts, ...step.details?.()}})
    return reuse(context, step, late)
  }
  return runStep(context, step, key, {...precise, ...step.details?.()}, preciseKey)
}

async function runStep(
  context: StepContext,
  step: CacheableStep,
  key: string,
  precise: KeyParts,
  preciseKey: string
): Promise<LayersResult> {
  const {vertex, worker} = context
  const name = stepIdentity(context)
  const line = precise[Part.args]
  const before = worker.records.findStep(name, line) ?? worker.cache.findStep(name, line)
  if (!vertex.ignoreCache) await tellWhy(context, before, precise, preciseKey)
  const started = Date.now()
  const made = await step.run()
  const ran = new Date()
  const {layer, created} = adoptEqual(context, step.parent, made, before) ?? {layer: made, created: ran}
  worker.layerMade(layer, context.role)
  const record: CacheRecord = {
    version: 1,
    key: preciseKey,
    parts: precise,
    step: name,
    layer: cachedLayer(context, layer),
    created: created.toISOString(),
    ...(created < ran ? {ran: ran.toISOString()} : {}),
    durationMs: Date.now() - started
  }
  if (layer === made) worker.records.put({...record, key: equalKey(step.parent, layer), parts: {}})
  if (key !== preciseKey) put(context, {...record, key, parts: step.parts})
  // Last, since the newest record of a step is what the next miss is explained by, and this one names files.
  put(context, record)
  return extend(step.parent, layer, created, false)
}

function cachedLayer({worker}: StepContext, {diffId, contentDigest, dates, blob, fetch}: LayerRef): CacheRecord['layer'] {
  const size = worker.store.layers.get(diffId)?.size ?? 0
  return {diffId, contentDigest, ...(dates === undefined ? {} : {dates}), size, ...(blob && fetch ? {blob} : {})}
}

/**
 * Early cutoff to the bit: a step that ran again and made the same files gives the layer of the time before and its date, so that
 * the image's digest stays and a push finds everything there. Times of the moment do not count for that, those that the step chose
 * (`touch -d`, an archive's) do.
 */
function adoptEqual(
  {worker, vertex}: StepContext,
  parent: LayersResult,
  made: LayerRef,
  before: CacheRecord | undefined
): {layer: LayerRef; created: Date} | undefined {
  if (vertex.ignoreCache) return undefined
  const isEqual = before?.layer.contentDigest === made.contentDigest && before.layer.dates === made.dates
  const kept = isEqual ? worker.cache.find(before.key) : undefined
  const hit = lookUpLocal(worker, equalKey(parent, made)) ?? (kept && remoteHit(worker, kept))
  return hit && {layer: hit.layer, created: new Date(hit.record.created)}
}

function equalKey(parent: LayersResult, layer: LayerRef): string {
  return sha256(`equal ${contentIdOf(parent.contentId, layer.contentDigest)} ${layer.dates ?? ''}`)
}

interface Hit {
  readonly record: CacheRecord
  /** Found among this store's own records. */
  readonly local: boolean
  readonly layer: LayerRef
}

/** A record that may be used and whose layer is to be had: in the store, or from a cache that has its blob. */
function lookUp(context: StepContext, key: string): Hit | undefined {
  const {vertex, worker} = context
  if (vertex.ignoreCache) return undefined
  const local = lookUpLocal(worker, key)
  if (local && !isExpired(context, local.record)) return local
  const remote = worker.cache.find(key)
  return remote && !isExpired(context, remote) ? remoteHit(worker, remote) : undefined
}

/** What a RUN fetched from elsewhere ages (`--cache-ttl`); what a COPY makes follows from its sources. */
function isExpired({vertex, options}: StepContext, record: CacheRecord): boolean {
  const {cacheTtl} = options
  return cacheTtl !== undefined && vertex.op.kind === 'exec' && Date.now() - Date.parse(ranAt(record)) > cacheTtl
}

function lookUpLocal(worker: Worker, key: string): Hit | undefined {
  const record = worker.records.find(key)
  if (!record || !worker.layers.hasBlob(record.layer.diffId)) return undefined
  const layer = worker.layers.known(record.layer.diffId)
  worker.records.touch(key)
  return layer && {record, local: true, layer: {...layer, contentDigest: record.layer.contentDigest}}
}

function remoteHit(worker: Worker, record: CacheRecord): Hit | undefined {
  const {diffId, contentDigest} = record.layer
  if (worker.layers.hasBlob(diffId)) {
    const layer = worker.layers.known(diffId)
    if (layer) return {record, local: false, layer: {...layer, contentDigest}}
  }
  const layer = worker.cachedLayers.find(record)
  return layer && {record, local: false, layer}
}

function reuse(context: StepContext, step: CacheableStep, hit: Hit): LayersResult {
  if (hit.local) context.worker.cache.put({...hit.record, step: stepIdentity(context)}, context.role)
  else put(context, hit.record)
  // The same result by its other key: a cache that holds just what is put, as an image does, must not lose it.
  const other = context.worker.cache.findStep(stepIdentity(context))
  if (other && other.key !== hit.record.key && other.layer.diffId === hit.layer.diffId) put(context, other)
  return extend(step.parent, hit.layer, new Date(hit.record.created), true)
}

/** Into the store, and into what the caches write at the end. */
function put(context: StepContext, record: CacheRecord): void {
  const current = {...record, step: stepIdentity(context)}
  if (context.worker.layers.hasBlob(record.layer.diffId)) context.worker.records.put(current)
  context.worker.cache.put(current, context.role)
}

function extend(parent: LayersResult, layer: LayerRef, created: Date, cached: boolean): LayersResult {
  return {
    kind: 'layers',
    layers: [...parent.layers, layer],
    contentId: contentIdOf(parent.contentId, layer.contentDigest),
    created,
    cached
  }
}

/** `linux/amd64 build 3`: the place of a step in its Dockerfile, which stays when the line is edited. */
function stepIdentity({vertex, worker}: StepContext): string {
  const place = /^\[([^\]]*?)\/\d+\]/.exec(vertex.name)?.[1] ?? vertex.name
  const {os, architecture, variant} = vertex.platform
  return `${worker.scope} ${os}/${architecture}${variant ? `/${variant}` : ''} ${place}`
}

async function tellWhy(context: StepContext, before: CacheRecord | undefined, parts: KeyParts, key: string): Promise<void> {
  const [{explainMiss}, {formatAge}] = await Promise.all([import('../cache/explain.js'), import('../cache/age.js')])
  const {worker, vertex, options} = context
  const found = worker.records.find(key) ?? worker.cache.find(key)
  const reasons = found && isExpired(context, found) ? [`older than ${formatAge(options.cacheTtl!)} (cache-ttl)`] : undefined
  worker.explain(vertex, reasons ?? explainMiss(before, parts))
}
