import {randomBytes} from 'node:crypto'
import {lstatSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {isAlive, pidNamespace} from './process-identity.js'

/** Work of a process that cannot be seen from here is taken for left behind after this. */
const OLD_MS = 24 * 3600 * 1000

/** Short: one of these may be the path of a socket, which has 107 bytes at most. */
const NAME = /-(\d+)\.(\d*)\.[0-9a-f]{16}$/

/** A fresh name for something in a store's `tmp/`. It says whose it is: pid and PID namespace. */
export function temporaryName(prefix: string): string {
  return `${prefix}-${process.pid}.${pidNamespace()}.${randomBytes(8).toString('hex')}`
}

/** Removes what processes that are gone have left in a store's `tmp/`. Cheap when there is nothing. */
export function sweepDirectory(directory: string): void {
  for (const name of readdirSync(directory))
    if (isAbandoned(name, () => isOld(join(directory, name)))) remove(join(directory, name))
}

/** True for the name of something whose maker is gone. `isOld`: whether it is older than such things get. */
export function isAbandoned(name: string, isOld: () => boolean = () => false): boolean {
  const [, pid, namespace] = NAME.exec(name) ?? []
  return pid !== undefined && !isAlive(`${pid}::${namespace}`, isOld())
}

function isOld(path: string): boolean {
  return Date.now() - (lstatSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0) > OLD_MS
}

/** Another process may be sweeping too, and what cannot be removed is no reason to stop working. */
function remove(path: string): void {
  try {
    rmSync(path, {recursive: true, force: true})
  } catch {
    // The next start tries again.
  }
}
