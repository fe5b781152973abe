import {readdirSync, readFileSync, readlinkSync} from 'node:fs'
import type {Store} from '../content/store.js'
import {descendants} from '../runtime/inits.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'
import {initOf, send} from './stop.js'

/** How long a process may take to stand still; one that waits for a disk takes longest. */
const PATIENCE_MS = 2000

/**
 * Stops every process of a container where it is, for a moment: those that `exec` brought in as well.
 * @returns what lets them go on
 */
export function pauseContainer({id}: Container, store: Store): () => void {
  const init = initOf(containerRecords(store).state(id))
  if (init === undefined) return () => {}
  const stopped = new Set<number>()
  // While some are being stopped, others may begin new ones.
  for (let found = running(init, stopped); found.length > 0; found = running(init, stopped)) {
    for (const pid of found) {
      send(pid, 'SIGSTOP')
      stopped.add(pid)
    }
    for (const pid of found) waitUntilStill(pid)
  }
  return () => {
    for (const pid of stopped) send(pid, 'SIGCONT')
  }
}

/** Those that run and are not among these; one that stands still by itself is left so. */
function running(init: number, known: ReadonlySet<number>): number[] {
  const inside = insideNamespace(init)
  const all = new Set([init, ...inside, ...inside.flatMap(descendants)])
  return [...all].filter(pid => !known.has(pid) && !isStill(pid))
}

/** The processes of a container's PID namespace. */
function insideNamespace(init: number): number[] {
  const namespace = namespaceOf(init)
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return all.map(Number).filter(pid => namespace !== undefined && namespaceOf(pid) === namespace)
}

function namespaceOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`)
  } catch {
    return undefined
  }
}

/** Stopped, ended, or gone. */
function isStill(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return /^[TtZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
  } catch {
    return true
  }
}

function waitUntilStill(pid: number): void {
  const end = Date.now() + PATIENCE_MS
  while (!isStill(pid) && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
}
