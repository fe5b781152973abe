import type {CredentialStore} from '../registry/registry.js'
import {parseReference} from '../oci/reference.js'
import {optional, text} from './inputs.js'
import {mask} from './secrets.js'

/**
 * The credentials of the inputs: username and password for one registry; and for ghcr.io the job's own token when nothing else
 * was given. Only in memory: no later step finds them in a file (docker/build-push-action#53).
 */
export function inputCredentials(images: readonly string[], env: NodeJS.ProcessEnv): CredentialStore {
  const username = optional('username')
  const password = optional('password')
  const token = optional('github-token')
  if (password) mask(password)
  const host = hostOf(text('registry') || images[0])
  return async wanted => {
    if (username && password && wanted === host) return {username, password}
    if (wanted === 'ghcr.io' && token) return {username: env['GITHUB_ACTOR'] ?? 'github', password: token}
    return undefined
  }
}

/** `ghcr.io`, `ghcr.io/me/app` and `https://ghcr.io/` all mean one host; without any it is Docker Hub. */
function hostOf(name: string | undefined): string {
  if (!name) return 'docker.io'
  const plain = name.replace(/^https?:\/\//, '').replace(/\/+$/, '')
  if (!plain.includes('/')) return plain === 'index.docker.io' ? 'docker.io' : plain
  return parseReference(plain).registry
}
