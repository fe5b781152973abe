import {cacheKey} from './cache-key.js'
import type {LayersResult} from './result.js'
import type {StepContext} from './step-context.js'
import {type CacheableStep, extend, type Hit, lookUp, put, stepIdentity} from './step-records.js'

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
  const {runStep} = await import('./run-step.js')
  return runStep(context, step, key, {...precise, ...step.details?.()}, preciseKey)
}

function reuse(context: StepContext, step: CacheableStep, hit: Hit): LayersResult {
  if (hit.local) context.worker.cache.put({...hit.record, step: stepIdentity(context)}, context.role)
  else put(context, hit.record)
  // The same result by its other key: a cache that holds just what is put, as an image does, must not lose it.
  const other = context.worker.cache.findStep(stepIdentity(context))
  if (other && other.key !== hit.record.key && other.layer.diffId === hit.layer.diffId) put(context, other)
  return extend(step.parent, hit.layer, new Date(hit.record.created), true)
}
