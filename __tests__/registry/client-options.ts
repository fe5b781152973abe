import {silentLog} from '../../src/log.js'
import {createRegistry, type RegistryClient, type RegistryOptions} from '../../src/registry/client.js'
import type {Reference} from '../../src/oci/reference.js'

/** A clock whose sleeps take no time, and are remembered. */
export function fastClock() {
  const slept: number[] = []
  let shift = 0
  return {
    slept,
    now: () => Date.now() + shift,
    async sleep(milliseconds: number) {
      slept.push(milliseconds)
      shift += milliseconds
    }
  }
}

/** What a log was told. */
export function recordingLog() {
  const lines: string[] = []
  const take = (message: string) => void lines.push(message)
  return {lines, debug: take, info: take, warn: take}
}

const clients: RegistryClient[] = []

/** A client for tests: no waiting, no environment, no credentials unless told. `closeClients` closes them all. */
export function client(options: Partial<RegistryOptions> = {}): RegistryClient {
  const created = createRegistry({
    credentials: async () => undefined,
    log: silentLog,
    userAgent: 'slipway-test',
    env: {},
    clock: fastClock(),
    ...options
  })
  clients.push(created)
  return created
}

export function closeClients(): void {
  for (const created of clients.splice(0)) created.close()
}

export function named(host: string, repository: string, rest: Partial<Reference> = {}): Reference {
  return {registry: host, repository, ...rest}
}
