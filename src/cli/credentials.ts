import {UsageError} from '../errors.js'
import {parseReference} from '../oci/reference.js'
import {explicitCredentials} from '../registry/credentials.js'
import type {Credentials, CredentialStore} from '../registry/registry.js'

/**
 * `--creds [HOST=]USER[:PASSWORD]`. Without a host they are for the registry of the first tag; without a password it is
 * `$SLIPWAY_PASSWORD`, which other users of the machine cannot read from the list of processes.
 * @throws UsageError
 */
export function flagCredentials(
  texts: readonly string[],
  tags: readonly string[],
  env: NodeJS.ProcessEnv
): CredentialStore | undefined {
  if (texts.length === 0) return undefined
  const byHost = new Map<string, Credentials>()
  for (const text of texts) {
    const [, host = hostOf(tags), username = '', password = env['SLIPWAY_PASSWORD']] =
      /^(?:([^=:]+(?::\d+)?)=)?([^:]+)(?::(.*))?$/s.exec(text) ?? []
    if (!host || !username || password === undefined)
      throw new UsageError('INPUT_INVALID', 'Invalid --creds: need [HOST=]USER[:PASSWORD]', {
        hint: 'Without a password it is taken from $SLIPWAY_PASSWORD; without a host it is for the registry of the first -t'
      })
    byHost.set(host, {username, password})
  }
  return explicitCredentials(Object.fromEntries(byHost))
}

function hostOf(tags: readonly string[]): string | undefined {
  return tags[0] === undefined ? undefined : parseReference(tags[0]).registry
}
