import {readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {oldestLease} from '../content/lease.js'
import type {Store} from '../content/store.js'
import {hasCode} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import {digestHex} from '../oci/digest.js'

/** Longer than a change of index.json takes. */
const AHEAD_MS = 60_000

/**
 * Images that lose their entry in index.json. Whoever holds a lease when it goes may have found the image before, so its content
 * stays until those leases have ended. Called before the entries go, it is dated ahead: a collector that looks in between, or
 * after a crash in between, spares too much rather than too little.
 * @returns what to call when the entries are gone
 */
export function rememberRemoved(store: Store, descriptors: readonly Descriptor[]): () => void {
  const files = descriptors.map(descriptor => remember(store, descriptor))
  return () => {
    const isUsed = oldestLease(store.directory('leases')) !== undefined
    for (const file of files) {
      if (isUsed) setTime(file, Date.now())
      else rmSync(file, {force: true})
    }
  }
}

function remember(store: Store, descriptor: Descriptor): string {
  const file = join(store.directory('images'), `removed-${digestHex(descriptor.digest)}`)
  const temporary = store.temporaryPath('removed')
  writeFileSync(temporary, JSON.stringify(descriptor), {mode: 0o600})
  setTime(temporary, Date.now() + AHEAD_MS)
  renameSync(temporary, file)
  return file
}

/** The collector may have forgotten it already. */
function setTime(file: string, milliseconds: number): void {
  try {
    utimesSync(file, milliseconds / 1000, milliseconds / 1000)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** Those that a lease of `since` (milliseconds) or later may still need; the others are forgotten. */
export function recentlyRemoved(store: Store, since: number): Descriptor[] {
  const directory = store.directory('images')
  // What is dated ahead is just going.
  const limit = Math.min(since, Date.now())
  const found: Descriptor[] = []
  for (const name of readdirSync(directory).filter(name => name.startsWith('removed-'))) {
    const file = join(directory, name)
    const removed = statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
    if (removed >= limit) found.push(JSON.parse(readFileSync(file, 'utf8')) as Descriptor)
    else rmSync(file, {force: true})
  }
  return found
}
