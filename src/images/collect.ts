import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {ContainerRecords} from '../content/containers.js'
import {collectorLock, oldestLease} from '../content/lease.js'
import {withLock} from '../content/lock.js'
import {type Store, sweepTemporary} from '../content/store.js'
import {type Digest, digestHex, isDigest} from '../oci/digest.js'
import {type CachedStepEntry, type CachePolicy, layerBytes, listCachedSteps, stepsToDrop} from './build-cache.js'
import {ContentsReader} from './contents.js'
import {recentlyRemoved} from './removed.js'

/** What garbage collection took away. */
export interface Collected {
  readonly steps: number
  readonly blobs: number
  readonly layers: number
  /** Bytes; of unpacked layers about. */
  readonly freed: number
}

/** Everything stays that the build cache holds. */
const KEEP_CACHE: CachePolicy = {keep: Number.POSITIVE_INFINITY}

/**
 * Mark and sweep. Marked is what images and containers need, what the build cache keeps by `policy`, and all that was used since
 * the oldest living lease began; the rest goes. New leases wait meanwhile (`openLease`), so nothing that a build has found can go
 * under its hands. What goes is renamed away first and deleted after the lock, which is thus held for moments.
 */
export async function collectGarbage(store: Store, policy: CachePolicy = KEEP_CACHE): Promise<Collected> {
  const trash = store.temporaryPath('trash')
  try {
    return await withLock(collectorLock(store.directory('leases')), () => sweep(store, policy, trash), 120_000)
  } finally {
    rmSync(trash, {recursive: true, force: true})
    sweepTemporary(store)
  }
}

/** What must stay. */
interface Marks {
  readonly blobs: Set<Digest>
  readonly diffIds: Set<Digest>
}

async function sweep(store: Store, policy: CachePolicy, trash: string): Promise<Collected> {
  const since = oldestLease(store.directory('leases')) ?? Number.POSITIVE_INFINITY
  const marks = await markImages(store, since)
  const steps = listCachedSteps(store)
  const bytesOf = (diffId: Digest) => (marks.diffIds.has(diffId) ? 0 : layerBytes(store, diffId, isUnpacked(store, diffId)))
  const dropped = stepsToDrop(steps, policy, bytesOf, since)
  markSteps(steps, dropped, marks)
  const layers = unpackedOrRecorded(store).filter(diffId => isMarked(store, diffId, marks, since))
  const doomed = unpackedOrRecorded(store).filter(diffId => !marks.diffIds.has(diffId))
  for (const diffId of layers) markLayer(store, diffId, marks)
  mkdirSync(trash, {mode: 0o700})
  for (const {file} of dropped) rmSync(file, {force: true})
  const freed = {layers: takeLayers(store, doomed, since, trash), blobs: takeBlobs(store, marks, since, trash)}
  return {
    steps: dropped.length,
    blobs: freed.blobs.count,
    layers: freed.layers.count,
    freed: freed.blobs.bytes + freed.layers.bytes
  }
}

async function markImages(store: Store, since: number): Promise<Marks> {
  const marks: Marks = {blobs: new Set(), diffIds: new Set()}
  const contents = new ContentsReader(store)
  const roots = [
    ...store.names.list().map(({descriptor}) => descriptor),
    ...recentlyRemoved(store, since),
    ...containerImages(store)
  ]
  for (const root of roots) {
    const {blobs, diffIds} = await contents.of(root)
    for (const digest of blobs) marks.blobs.add(digest)
    for (const diffId of diffIds) marks.diffIds.add(diffId)
  }
  for (const {image} of new ContainerRecords(store.directory('containers')).list())
    for (const diffId of image.layers) marks.diffIds.add(diffId)
  contents.save(roots.map(({digest}) => digest))
  return marks
}

/** A container keeps its image, also when that lost its entry. */
function containerImages(store: Store) {
  const records = new ContainerRecords(store.directory('containers')).list()
  return records.map(({image}) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: image.manifest,
    size: store.blobs.size(image.manifest) ?? 0
  }))
}

function markSteps(steps: readonly CachedStepEntry[], dropped: readonly CachedStepEntry[], marks: Marks): void {
  const gone = new Set(dropped)
  for (const step of steps) {
    if (gone.has(step)) continue
    marks.diffIds.add(step.diffId)
    if (step.blob) marks.blobs.add(step.blob)
  }
}

/** Layers of a running build are marked by their use. */
function isMarked(store: Store, diffId: Digest, {diffIds}: Marks, since: number): boolean {
  if (diffIds.has(diffId)) return true
  const unpacked = statSync(snapshotPath(store, diffId), {throwIfNoEntry: false})?.ctimeMs ?? 0
  if (Math.max(store.layers.usedAt(diffId) ?? 0, unpacked) < since) return false
  diffIds.add(diffId)
  return true
}

function markLayer(store: Store, diffId: Digest, {blobs}: Marks): void {
  blobs.add(diffId)
  for (const {digest} of store.layers.get(diffId)?.blobs ?? []) blobs.add(digest)
}

function takeLayers(store: Store, doomed: readonly Digest[], since: number, trash: string): {count: number; bytes: number} {
  const taken = {count: 0, bytes: 0}
  for (const diffId of doomed) {
    const snapshot = snapshotPath(store, diffId)
    const size = store.layers.get(diffId)?.size ?? 0
    const isHere = existsSync(snapshot)
    // Used since it was judged: it stays.
    if ((store.layers.usedAt(diffId) ?? 0) >= since) continue
    if (isHere) renameSync(snapshot, join(trash, `layer-${basename(snapshot)}`))
    store.layers.remove(diffId)
    taken.bytes += isHere ? size : 0
    taken.count++
  }
  return taken
}

function takeBlobs(store: Store, {blobs}: Marks, since: number, trash: string): {count: number; bytes: number} {
  const taken = {count: 0, bytes: 0}
  for (const {digest, size, usedAt} of store.blobs.list()) {
    if (blobs.has(digest) || usedAt >= since || !takeBlob(store, digest, since, trash)) continue
    taken.count++
    taken.bytes += size
  }
  return taken
}

/** Who touches a blob just before it goes believes that it stays: looked at again once nobody can touch it any more. */
function takeBlob(store: Store, digest: Digest, since: number, trash: string): boolean {
  const path = store.blobs.path(digest)
  const away = join(trash, `blob-${digestHex(digest)}`)
  renameSync(path, away)
  if (statSync(away).mtimeMs < since) return true
  renameSync(away, path)
  return false
}

function unpackedOrRecorded(store: Store): Digest[] {
  const unpacked = readdirSync(store.directory('snapshots'))
    .map(name => `sha256:${name}`)
    .filter(isDigest)
  return [...new Set([...store.layers.list(), ...unpacked])]
}

function isUnpacked(store: Store, diffId: Digest): boolean {
  return existsSync(snapshotPath(store, diffId))
}

function snapshotPath(store: Store, diffId: Digest): string {
  return join(store.directory('snapshots'), digestHex(diffId))
}
