import {createRegistry, type RegistryClient} from '../registry/client.js'
import {dockerConfigCredentials, explicitCredentials} from '../registry/credentials.js'
import type {Credentials} from '../registry/registry.js'
import {version} from '../version.js'
import type {CommandIO} from './command.js'
import {stderrLog} from './tools.js'

export interface ClientOptions {
  readonly insecure: readonly string[]
  /** For one host, instead of Docker's config. */
  readonly login?: {readonly host: string; readonly credentials: Credentials}
}

/** The registry client with what only few commands need. Close it. */
export async function openClient(
  io: Pick<CommandIO, 'env' | 'stderr'>,
  {insecure, login}: ClientOptions
): Promise<RegistryClient> {
  const log = stderrLog(io)
  const credentials = login ? explicitCredentials({[login.host]: login.credentials}) : dockerConfigCredentials({env: io.env, log})
  return createRegistry({
    credentials,
    log,
    insecure,
    userAgent: `slipway/${version}`,
    env: io.env,
    ...(io.env['SLIPWAY_CA_FILE'] ? {caFile: io.env['SLIPWAY_CA_FILE']} : {})
  })
}
