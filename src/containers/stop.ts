import {constants} from 'node:os'
import {setTimeout as delay} from 'node:timers/promises'
import type {ContainerState} from '../content/containers.js'
import type {Store} from '../content/store.js'
import {ContentError, hasCode, UsageError} from '../errors.js'
import {namespaceInit} from '../runtime/inits.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'

/** PID of the process that watches over a running container. */
export function watcherOf({watcher = ''}: ContainerState): number {
  return Number(watcher.split(':', 1)[0])
}

/** The container's first process on this machine; undefined before it is there and after it is gone. */
export function initOf(state: ContainerState): number | undefined {
  return state.status === 'running' ? namespaceInit(watcherOf(state), state.runtime === 'chroot' ? 1 : 2) : undefined
}

/** Sends a signal to a container's first process. @throws ContentError IN_USE when it does not run */
export function signalContainer({id, name}: Container, store: Store, signal: NodeJS.Signals): void {
  const state = containerRecords(store).state(id)
  const init = initOf(state)
  if (init === undefined) throw new ContentError('IN_USE', `Container ${name} is not running`)
  send(init, signal)
}

/**
 * Asks a container to end, and kills it when it has not after a while. What does not run is stopped already.
 * @param seconds how long to wait; negative waits for ever
 */
export async function stopContainer(container: Container, store: Store, seconds: number, signal?: string): Promise<void> {
  const records = containerRecords(store)
  const init = initOf(records.state(container.id))
  if (init === undefined) {
    await waitForEnd(container, store, 5000)
    return
  }
  send(init, parseSignalName(signal ?? container.process.config.StopSignal ?? 'SIGTERM'))
  if (await waitForEnd(container, store, seconds < 0 ? Number.POSITIVE_INFINITY : seconds * 1000)) return
  send(init, 'SIGKILL')
  await waitForEnd(container, store, 10_000)
}

/** Resolves with the exit code; undefined when it has not ended in time. */
export async function waitForEnd({id}: Container, store: Store, milliseconds: number): Promise<number | true | undefined> {
  const records = containerRecords(store)
  const end = Date.now() + milliseconds
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    const {status, exitCode} = records.state(id)
    if (status !== 'running' || !records.get(id)) return exitCode ?? true
    if (Date.now() >= end) return undefined
    await delay(Math.min(pause, Math.max(1, end - Date.now())))
  }
}

/** `TERM`, `SIGTERM` or `15`. @throws UsageError for what is no signal */
export function parseSignalName(text: string): NodeJS.Signals {
  const name = text.toUpperCase()
  const found = Object.entries(constants.signals).find(
    ([signal, number]) => signal === name || signal === `SIG${name}` || String(number) === text
  )
  if (!found) throw new UsageError('INPUT_INVALID', `Invalid signal: ${text}`)
  return found[0] as NodeJS.Signals
}

/** What has ended needs no signal. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
