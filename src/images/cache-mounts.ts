import {existsSync, lstatSync, type Stats, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {collectorLock, oldestLease} from '../content/lease.js'
import {tryLock, withLock} from '../content/lock.js'
import type {Store} from '../content/store.js'
import type {CachePolicy} from './build-cache.js'

/** A directory of `RUN --mount=type=cache`. */
interface CacheMountEntry {
  readonly path: string
  readonly bytes: number
  /** Milliseconds. */
  readonly usedAt: number
}

/** Bytes of all cache mounts, by place. */
export function listCacheMounts(store: Store): CacheMountEntry[] {
  const directory = store.directory('mounts')
  return readdirSync(directory)
    .map(name => join(directory, name))
    .filter(path => existsSync(join(path, 'fs')))
    .map(path => ({path, bytes: treeBytes(join(path, 'fs')), usedAt: statSync(path).mtimeMs}))
    .sort((a, b) => a.usedAt - b.usedAt)
}

/**
 * Removes those that are too old, and the least recently used ones until the rest fits. Not while anybody uses the store: a mount
 * that is shared has no lock of its own.
 */
export async function collectCacheMounts(store: Store, policy: CachePolicy): Promise<{count: number; bytes: number}> {
  const leases = store.directory('leases')
  return withLock(collectorLock(leases), () =>
    oldestLease(leases) === undefined ? removeMounts(store, policy) : {count: 0, bytes: 0}
  )
}

function removeMounts(store: Store, {keep, before}: CachePolicy): {count: number; bytes: number} {
  const removed = {count: 0, bytes: 0}
  const mounts = listCacheMounts(store)
  let total = mounts.reduce((sum, {bytes}) => sum + bytes, 0)
  for (const {path, bytes, usedAt} of mounts) {
    const isOld = before !== undefined && usedAt < before
    if (!(isOld || total > keep) || !remove(store, path)) continue
    total -= bytes
    removed.count++
    removed.bytes += bytes
  }
  return removed
}

/** Under the lock that steps take; it goes with the rest. */
function remove(store: Store, path: string): boolean {
  if (!tryLock(join(path, 'lock'))) return false
  const trash = store.temporaryPath('mount')
  renameSync(path, trash)
  rmSync(trash, {recursive: true, force: true})
  return true
}

/** What a tree takes on the disk. */
export function treeBytes(root: string): number {
  return sumOf(root, stat => stat.blocks * 512)
}

/** What its files hold, each once however many names it has: what docker calls the size of a container. */
export function fileBytes(root: string): number {
  const seen = new Set<number>()
  return sumOf(root, stat => (stat.isDirectory() || seen.size === seen.add(stat.ino).size ? 0 : stat.size))
}

function sumOf(root: string, bytesOf: (stat: Stats) => number): number {
  let bytes = 0
  const pending = [root]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const stat = lstatSync(path, {throwIfNoEntry: false})
    if (!stat) continue
    bytes += bytesOf(stat)
    if (stat.isDirectory()) for (const name of readdirSync(path)) pending.push(join(path, name))
  }
  return bytes
}
