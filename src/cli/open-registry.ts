import {lazyRegistry} from '../registry/lazy.js'
import type {Registry} from '../registry/registry.js'
import type {CommandIO} from './command.js'

/**
 * Lets `act` use a registry client with the credentials that `docker login` kept, and closes its connections. Nothing is
 * loaded or connected before the first request.
 * @param insecure hosts without verified TLS
 */
export async function withRegistry<T>(
  io: Pick<CommandIO, 'env' | 'stderr' | 'signal'>,
  insecure: readonly string[],
  act: (registry: Registry) => Promise<T>
): Promise<T> {
  const log = {debug() {}, info() {}, warn: (message: string) => void io.stderr.write(`warning: ${message}\n`)}
  const registry = lazyRegistry({log, env: io.env, insecure, credentials: undefined, signal: io.signal})
  try {
    return await act(registry)
  } finally {
    registry.close()
  }
}
