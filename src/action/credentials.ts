import type {CredentialStore} from '../registry/registry.js'
import {parseReference} from '../oci/reference.js'
import {optional, text} from './inputs.js'
import {mask} from './secrets.js'

/** Keeps the password out of the log, whatever comes. */
export function maskPassword(): void {
  mask(text('password'))
}

/**
 * The credentials of the inputs: username and password for one registry; and for ghcr.io the job's own token when nothing else
 * was given. Only in memory: no later step finds them in a file (docker/build-push-action#53).
 */
export function inputCredentials(repositories: readonly string[], env: NodeJS.ProcessEnv): CredentialStore {
  const username = optional('username')
  const password = optional('password')
  const token = optional('github-token')
  const host = text('registry') ? hostOf(text('registry')) : parseReference(repositories[0] ?? 'library').registry
  return async wanted => {
    if (username && password && wanted === host) return {username, password}
    if (wanted === 'ghcr.io' && token) return {username: env['GITHUB_ACTOR'] ?? 'github', password: token}
    return undefined
  }
}

/** `ghcr.io`, `ghcr.io/me/app` and `https://ghcr.io/` all mean one host. */
function hostOf(name: string): string {
  const plain = name.replace(/^https?:\/\//, '').replace(/\/+$/, '')
  if (!plain.includes('/')) return plain === 'index.docker.io' ? 'docker.io' : plain
  return parseReference(plain).registry
}
