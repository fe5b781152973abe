import {type CacheRecord, ranAt} from '../cache/record.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {Worker} from '../worker/worker.js'
import {contentIdOf, type KeyParts} from './cache-key.js'
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

/** A record that may be used, and its layer. */
export interface Hit {
  readonly record: CacheRecord
  /** Found among this store's own records. */
  readonly local: boolean
  readonly layer: LayerRef
}

/** A record that may be used and whose layer is to be had: in the store, or from a cache that has its blob. */
export function lookUp(context: StepContext, key: string): Hit | undefined {
  const {vertex, worker} = context
  if (vertex.ignoreCache) return undefined
  const local = lookUpLocal(worker, key)
  if (local && !isExpired(context, local.record)) return local
  const remote = worker.cache.find(key)
  return remote && !isExpired(context, remote) ? remoteHit(worker, remote) : undefined
}

/** What a RUN fetched from elsewhere ages (`--cache-ttl`); what a COPY makes follows from its sources. */
export function isExpired({vertex, options}: StepContext, record: CacheRecord): boolean {
  const {cacheTtl} = options
  return cacheTtl !== undefined && vertex.op.kind === 'exec' && Date.now() - Date.parse(ranAt(record)) > cacheTtl
}

export function lookUpLocal(worker: Worker, key: string): Hit | undefined {
  const record = worker.records.find(key)
  if (!record || !worker.layers.hasBlob(record.layer.diffId)) return undefined
  const layer = worker.layers.known(record.layer.diffId)
  worker.records.touch(key)
  return layer && {record, local: true, layer: {...layer, contentDigest: record.layer.contentDigest}}
}

export function remoteHit(worker: Worker, record: CacheRecord): Hit | undefined {
  const {diffId, contentDigest} = record.layer
  if (worker.layers.hasBlob(diffId)) {
    const layer = worker.layers.known(diffId)
    if (layer) return {record, local: false, layer: {...layer, contentDigest}}
  }
  const layer = worker.cachedLayers.find(record)
  return layer && {record, local: false, layer}
}

/** Into the store, and into what the caches write at the end. */
export function put(context: StepContext, record: CacheRecord): void {
  const current = {...record, step: stepIdentity(context)}
  if (context.worker.layers.hasBlob(record.layer.diffId)) context.worker.records.put(current)
  context.worker.cache.put(current, context.role)
}

export function extend(parent: LayersResult, layer: LayerRef, created: Date, cached: boolean): LayersResult {
  return {
    kind: 'layers',
    layers: [...parent.layers, layer],
    contentId: contentIdOf(parent.contentId, layer.contentDigest),
    created,
    cached
  }
}

/** `linux/amd64 build 3`: the place of a step in its Dockerfile, which stays when the line is edited. */
export function stepIdentity({vertex, worker}: StepContext): string {
  const place = /^\[([^\]]*?)\/\d+\]/.exec(vertex.name)?.[1] ?? vertex.name
  const {os, architecture, variant} = vertex.platform
  return `${worker.scope} ${os}/${architecture}${variant ? `/${variant}` : ''} ${place}`
}
