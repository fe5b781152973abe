import {explainMiss} from '../cache/explain.js'
import type {CacheRecord} from '../cache/record.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {Worker} from '../worker/worker.js'
import {cacheKey, contentIdOf, type KeyParts, sha256} from './cache-key.js'
import type {LayersResult} from './result.js'
import type {StepContext} from './solve.js'

/** A step that may be in the cache. */
export interface CacheableStep {
  /** What the layer goes on top of. */
  readonly parent: LayersResult
  /** Known without touching files of earlier stages: those stand by the ids of their contents. */
  readonly parts: KeyParts
  /** The same by the digests of just the files that the step reads. Undefined when that adds nothing. */
  readonly precise: (() => Promise<KeyParts>) | undefined
  /** Makes the layer. */
  run(): Promise<LayerRef>
}

/** The step's result, from the cache if any key of it is there. */
export function cachedStep(context: StepContext, step: CacheableStep): Promise<LayersResult> {
  const key = cacheKey(step.parts)
  return context.once(key, () => findOrRun(context, step, key))
}

async function findOrRun(context: StepContext, step: CacheableStep, key: string): Promise<LayersResult> {
  const {vertex, worker} = context
  const hit = vertex.ignoreCache ? undefined : lookUp(worker, key)
  if (hit) return reuse(context, step, hit)
  const precise = step.precise ? await step.precise() : step.parts
  const preciseKey = cacheKey(precise)
  const late = vertex.ignoreCache || preciseKey === key ? undefined : lookUp(worker, preciseKey)
  if (late) {
    put(context, {...late.record, key, parts: step.parts})
    return reuse(context, step, late)
  }
  return runStep(context, step, key, precise, preciseKey)
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
  if (!vertex.ignoreCache) tellWhy(context, worker.records.findStep(name) ?? worker.cache.findStep(name), precise)
  const started = Date.now()
  const layer = adoptEqual(context, step.parent, await step.run())
  const created = new Date()
  if (context.role === 'image') worker.layerMade(layer)
  const record: CacheRecord = {
    version: 1,
    key: preciseKey,
    parts: precise,
    step: name,
    layer: {diffId: layer.diffId, contentDigest: layer.contentDigest, size: worker.store.layers.get(layer.diffId)?.size ?? 0},
    created: created.toISOString(),
    durationMs: Date.now() - started
  }
  worker.records.put({...record, key: equalKey(step.parent, layer)})
  if (key !== preciseKey) put(context, {...record, key, parts: step.parts})
  // Last, since the newest record of a step is what the next miss is explained by, and this one names files.
  put(context, record)
  return extend(step.parent, layer, created, false)
}

/**
 * Early cutoff to the bit: a step that ran again and made the same files gives the layer of the time before, so that the image's
 * digest stays and a push finds everything there.
 */
function adoptEqual({worker, vertex}: StepContext, parent: LayersResult, layer: LayerRef): LayerRef {
  if (vertex.ignoreCache) return layer
  const before = lookUpLocal(worker, equalKey(parent, layer))
  return before?.layer ?? layer
}

function equalKey(parent: LayersResult, layer: LayerRef): string {
  return sha256(`equal ${contentIdOf(parent.contentId, layer.contentDigest)}`)
}

interface Hit {
  readonly record: CacheRecord
  /** Found among this store's own records. */
  readonly local: boolean
  readonly layer: LayerRef
}

/** A record whose layer is to be had: in the store, or from a cache that has its blob. */
function lookUp(worker: Worker, key: string): Hit | undefined {
  return lookUpLocal(worker, key) ?? lookUpRemote(worker, key)
}

function lookUpLocal(worker: Worker, key: string): Hit | undefined {
  const record = worker.records.find(key)
  if (!record || !worker.layers.hasBlob(record.layer.diffId)) return undefined
  const layer = worker.layers.known(record.layer.diffId)
  worker.records.touch(key)
  return layer && {record, local: true, layer: {...layer, contentDigest: record.layer.contentDigest}}
}

function lookUpRemote(worker: Worker, key: string): Hit | undefined {
  const record = worker.cache.find(key)
  if (!record) return undefined
  const {diffId, contentDigest, blob} = record.layer
  if (worker.layers.hasBlob(diffId)) {
    const layer = worker.layers.known(diffId)
    if (layer) return {record, local: false, layer: {...layer, contentDigest}}
  }
  if (!blob) return undefined
  const fetch: LayerRef['fetch'] = (wanted, destination) => worker.cache.fetchBlob(wanted.digest, wanted.size, destination)
  return {record, local: false, layer: {diffId, contentDigest, blob, fetch, mountFrom: undefined}}
}

function reuse(context: StepContext, step: CacheableStep, hit: Hit): LayersResult {
  if (hit.local) context.worker.cache.put({...hit.record, step: stepIdentity(context)}, context.role)
  else put(context, hit.record)
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

function tellWhy({worker, vertex}: StepContext, before: CacheRecord | undefined, parts: KeyParts): void {
  worker.explain(vertex, explainMiss(before, parts))
}
