import {randomUUID} from 'node:crypto'
import {lstatSync, readdirSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ContentError} from '../errors.js'
import {isLocked, mark, ownerOf} from './lock.js'
import {isAlive} from './process-identity.js'

/** Says that a process is using the store, so that garbage collection spares what was used since the lease began. */
export interface Lease {
  release(): void
}

/** A lease of a process that cannot be seen from here ends after this, as containerd's do. */
const OLD_MS = 24 * 3600 * 1000
/** Times of use have whole milliseconds, that of a lease has more digits. */
const ROUNDING_MS = 2

/** The lock that garbage collection holds while it decides and takes away. */
export function collectorLock(leases: string): string {
  return join(dirname(leases), 'locks', 'gc')
}

/**
 * The lease is there before the collector is looked for: one that begins later sees it, one that runs already is waited for (it
 * holds its lock for milliseconds), so none takes what is found from here on.
 * @throws ContentError LOCKED when the collector does not end.
 */
export function openLease(directory: string, timeoutMs = 30_000): Lease {
  const file = join(directory, randomUUID())
  let deadline: number | undefined
  mark(file)
  while (isLocked(collectorLock(directory))) {
    deadline ??= performance.now() + timeoutMs
    if (performance.now() > deadline) {
      rmSync(file, {force: true})
      throw new ContentError('LOCKED', `Cannot use the store: garbage collection has held it for ${timeoutMs / 1000} s`)
    }
    pause(2)
  }
  return {release: () => rmSync(file, {force: true})}
}

/** When the oldest living lease began, in milliseconds; undefined without one. Leases of the dead are removed. */
export function oldestLease(directory: string): number | undefined {
  let oldest: number | undefined
  for (const name of readdirSync(directory)) {
    const file = join(directory, name)
    const began = lstatSync(file, {throwIfNoEntry: false})?.mtimeMs
    if (began === undefined) continue
    if (isAlive(ownerOf(file) ?? '', Date.now() - began > OLD_MS)) oldest = Math.min(oldest ?? began, began - ROUNDING_MS)
    else rmSync(file, {force: true})
  }
  return oldest
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
