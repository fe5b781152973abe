import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {isAlive, processIdentity} from './process-identity.js'

/** Says that a process is using the store, so that garbage collection spares what was used since the lease began. */
export interface Lease {
  release(): void
}

let counter = 0

export function openLease(directory: string): Lease {
  const file = join(directory, `${process.pid}-${counter++}`)
  writeFileSync(file, processIdentity(), {mode: 0o600})
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

function ownerOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
