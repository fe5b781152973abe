import {InvalidReferenceError} from '../errors.js'
import {isTag, type Reference} from '../oci/reference.js'
import type {Endpoint} from './hosts.js'

const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/

/** The repository's name at an endpoint: mirrors may keep it below a prefix. */
export function repositoryAt(endpoint: Endpoint, {repository}: Reference): string {
  return endpoint.prefix + repository
}

/**
 * A URL of the distribution API: `/v2/<repository>/<path>`. The name is checked again, whoever made the reference: it
 * must not climb out of its place. @throws InvalidReferenceError
 */
export function apiUrl(endpoint: Endpoint, reference: Reference, path: string): URL {
  if (!NAME.test(reference.repository))
    throw new InvalidReferenceError(`Invalid repository name ${JSON.stringify(reference.repository)}`)
  return new URL(`/v2/${repositoryAt(endpoint, reference)}/${path}`, endpoint.url)
}

/** What a manifest is asked for by: its digest, else the tag, else `latest`. @throws InvalidReferenceError */
export function manifestKey({tag = 'latest', digest}: Reference): string {
  const key = digest ?? tag
  if (digest === undefined ? isTag(key) : DIGEST.test(key)) return key
  throw new InvalidReferenceError(`Invalid ${digest === undefined ? 'tag' : 'digest'} ${JSON.stringify(key)}`)
}
