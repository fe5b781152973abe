import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isLocked} from './lock.js'
import {isAlive, processIdentity} from './process-identity.js'

/** Says that a process is using the store, so that garbage collection spares what was used since the lease began. */
export interface Lease {
  release(): void
}

let counter = 0

/** The lock that garbage collection holds while it decides and takes away. */
export function collectorLock(leases: string): string {
  return join(dirname(leases), 'locks', 'gc')
}

/**
 * The lease is there before the collector is looked for: one that begins later sees it, one that runs already is waited for (it
 * holds its lock for milliseconds), so none takes what is found from here on.
 */
export function openLease(directory: string): Lease {
  const file = join(directory, `${process.pid}-${counter++}`)
  writeFileSync(file, processIdentity(), {mode: 0o600})
  while (isLocked(collectorLock(directory))) pause(2)
  return {release: () => rmSync(file, {force: true})}
}

/** When the oldest living lease began, in milliseconds; undefined without one. Leases of the dead are removed. */
export function oldestLease(directory: string): number | undefined {
  let oldest: number | undefined
  for (const name of readdirSync(directory)) {
    const file = join(directory, name)
    const began = statSync(file, {throwIfNoEntry: false})?.mtimeMs
    if (began === undefined) continue
    if (isAlive(ownerOf(file))) oldest = Math.min(oldest ?? began, began)
    else rmSync(file, {force: true})
  }
  return oldest
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

function ownerOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
