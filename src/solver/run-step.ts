import {formatAge} from '../cache/age.js'
import {explainMiss} from '../cache/explain.js'
import {Part} from '../cache/parts.js'
import type {CacheRecord} from '../cache/record.js'
import type {LayerRef} from '../image/layer-ref.js'
import {contentIdOf, type KeyParts, sha256} from './cache-key.js'
import type {LayersResult} from './result.js'
import type {StepContext} from './step-context.js'
import {type CacheableStep, extend, isExpired, lookUpLocal, put, remoteHit, stepIdentity} from './step-records.js'

/** Runs a step that is in no cache, and keeps what it made. */
export async function runStep(
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
  if (!vertex.ignoreCache) tellWhy(context, before, precise, preciseKey)
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

function tellWhy(context: StepContext, before: CacheRecord | undefined, parts: KeyParts, key: string): void {
  const {worker, vertex, options} = context
  const found = worker.records.find(key) ?? worker.cache.find(key)
  const reasons = found && isExpired(context, found) ? [`older than ${formatAge(options.cacheTtl!)} (cache-ttl)`] : undefined
  worker.explain(vertex, reasons ?? explainMiss(before, parts))
}
