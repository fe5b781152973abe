/** What was tried, for messages. */
export interface Circumstances {
  /** Completes "Cannot ...": `push "app:1.2"`. */
  readonly action: string
  /** The registry as the user names it. */
  readonly host: string
  /** Where its API is (`registry-1.docker.io` for docker.io). */
  readonly endpointHost: string
  readonly repository?: string | undefined
  /** The request wanted to write. */
  readonly writes: boolean
  readonly hasCredentials: boolean
}

/** The fix for an answer, in one sentence; undefined where none is known. */
export function hintFor(status: number, codes: readonly string[], detail: string, about: Circumstances): string | undefined {
  if (status === 401) return loginHint(about)
  if (status === 403) return permissionHint(about)
  if (status === 404) return missingHint(codes, about)
  if (status === 429) return rateHint(about)
  if (status === 413)
    return 'A proxy or the registry limits the size of uploads: raise that limit (client_max_body_size in nginx)'
  if (status === 400 && /HTTP request (was sent )?to (an )?HTTPS/i.test(detail)) {
    return `${about.host} speaks TLS: do not list it as an insecure registry`
  }
  if (/immutable|already exists/i.test(detail) && about.writes)
    return 'The tag is immutable at the registry: push another version'
  return status >= 500
    ? `The registry is at fault: look at the logs or the status page of ${about.host}, then try again`
    : undefined
}

function loginHint({host, hasCredentials}: Circumstances): string {
  if (hasCredentials) return `The username or password for ${host} is wrong or has expired`
  return `Log in to ${host} first: no credentials for it were found`
}

function permissionHint({host, hasCredentials, repository, writes}: Circumstances): string {
  if (!hasCredentials) return `Log in to ${host} first: no credentials for it were found`
  if (host === 'ghcr.io' && writes) {
    return `Grant the job "packages: write", and give this repository write access in the settings of package ${repository ?? ''}`.trim()
  }
  const right = writes ? 'push to' : 'pull from'
  return `Give the account that is logged in to ${host} the right to ${right} ${repository ?? 'this repository'}`
}

function missingHint(codes: readonly string[], {host, repository, writes, hasCredentials}: Circumstances): string | undefined {
  if (writes && codes.includes('NAME_UNKNOWN')) return `Create the repository ${repository} at ${host} first`
  if (writes) return undefined
  if (hasCredentials) return 'Check the name and the tag'
  return `Check the name and the tag; a private repository needs a login to ${host}`
}

function rateHint({host, hasCredentials}: Circumstances): string {
  const wait = 'Wait, or use a mirror of the registry'
  return host === 'docker.io' && !hasCredentials ? `Log in to Docker Hub: it limits anonymous pulls. ${wait}` : wait
}
