import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {oldestLease} from '../content/lease.js'
import type {Store} from '../content/store.js'
import type {Descriptor} from '../oci/descriptor.js'
import {digestHex} from '../oci/digest.js'

/**
 * Images that lost their entry in index.json while somebody was using the store. Whoever held a lease at that moment may have
 * found the image before, so its content stays until those leases have ended.
 */
export function rememberRemoved(store: Store, descriptors: readonly Descriptor[]): void {
  if (oldestLease(store.directory('leases')) === undefined) return
  for (const descriptor of descriptors) {
    const file = join(store.directory('images'), `removed-${digestHex(descriptor.digest)}`)
    writeFileSync(file, JSON.stringify(descriptor), {mode: 0o600})
  }
}

/** Those that a lease of `since` (milliseconds) or later may still need; the others are forgotten. */
export function recentlyRemoved(store: Store, since: number): Descriptor[] {
  const directory = store.directory('images')
  const found: Descriptor[] = []
  for (const name of readdirSync(directory).filter(name => name.startsWith('removed-'))) {
    const file = join(directory, name)
    const removed = statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
    if (removed >= since) found.push(JSON.parse(readFileSync(file, 'utf8')) as Descriptor)
    else rmSync(file, {force: true})
  }
  return found
}
