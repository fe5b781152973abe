import {readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseRecord} from '../cache/record.js'
import type {Store} from '../content/store.js'
import type {Digest} from '../oci/digest.js'

/** What one step of an earlier build left in the store: its record, and through it a layer. */
export interface CachedStepEntry {
  readonly file: string
  readonly diffId: Digest
  readonly blob: Digest | undefined
  /** Milliseconds. */
  readonly usedAt: number
}

/** Every step record of the store, least recently used first. Records that cannot be read are removed. */
export function listCachedSteps(store: Store): CachedStepEntry[] {
  const directory = store.directory('steps')
  const names = readdirSync(directory).filter(name => /^[0-9a-f]{64}\.json$/.test(name))
  return names.flatMap(name => readEntry(join(directory, name)) ?? []).sort((a, b) => a.usedAt - b.usedAt)
}

function readEntry(file: string): CachedStepEntry | undefined {
  const usedAt = statSync(file, {throwIfNoEntry: false})?.mtimeMs
  if (usedAt === undefined) return undefined
  try {
    const {layer} = parseRecord(JSON.parse(readFileSync(file, 'utf8')))
    return {file, diffId: layer.diffId, blob: layer.blob?.digest, usedAt}
  } catch {
    rmSync(file, {force: true})
    return undefined
  }
}

/** Bytes that a layer takes: its blobs, and about as much as its tar when it is unpacked. */
export function layerBytes(store: Store, diffId: Digest, isUnpacked: boolean): number {
  const record = store.layers.get(diffId)
  const digests = new Set([diffId, ...(record?.blobs ?? []).map(({digest}) => digest)])
  const blobs = [...digests].reduce((sum, digest) => sum + (store.blobs.size(digest) ?? 0), 0)
  return blobs + (isUnpacked ? (record?.size ?? 0) : 0)
}

/** How much of the build cache to keep. */
export interface CachePolicy {
  /** Bytes; the least recently used steps go first. */
  readonly keep: number
  /** Steps not used since then (milliseconds) go, whatever the space. */
  readonly before?: number | undefined
}

/**
 * The steps that a policy drops. A layer that an image needs costs the cache nothing, and layers used since `since` (the oldest
 * lease) belong to a running build.
 */
export function stepsToDrop(
  steps: readonly CachedStepEntry[],
  policy: CachePolicy,
  bytesOf: (diffId: Digest) => number,
  since: number
): CachedStepEntry[] {
  const sizes = new Map<Digest, number>()
  for (const {diffId} of steps) if (!sizes.has(diffId)) sizes.set(diffId, bytesOf(diffId))
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const uses = new Map<Digest, number>()
  for (const {diffId} of steps) uses.set(diffId, (uses.get(diffId) ?? 0) + 1)
  const dropped: CachedStepEntry[] = []
  for (const step of steps) {
    const isOld = policy.before !== undefined && step.usedAt < policy.before
    if (step.usedAt >= since || !(isOld || total > policy.keep)) continue
    dropped.push(step)
    const left = uses.get(step.diffId)! - 1
    uses.set(step.diffId, left)
    if (left === 0) total -= sizes.get(step.diffId)!
  }
  return dropped
}
