import {RegistryError} from '../errors.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {MediaType} from '../oci/media-types.js'
import type {Reference} from '../oci/reference.js'
import {apiUrl, repositoryAt} from './address-of.js'
import {pullScope} from './auth/scope.js'
import type {Endpoint} from './hosts.js'
import {pullManifest, putManifest} from './manifest.js'
import {pages} from './pages.js'
import type {Call, Session} from './session.js'

/** The index that stands in for the referrers API where there is none. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#referrers-tag-schema */
function referrersTag(digest: Digest): string {
  return digest.replace(':', '-')
}

/**
 * Manifests whose `subject` is this digest: signatures, SBOMs, provenance. From the API, else from the fallback tag.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers
 */
export async function listReferrers(
  session: Session,
  endpoint: Endpoint,
  reference: Reference,
  digest: Digest,
  artifactType?: string
): Promise<Descriptor[]> {
  const found =
    (await fromApi(session, endpoint, reference, digest, artifactType)) ?? (await fromTag(session, endpoint, reference, digest))
  // A registry may or may not have applied the filter.
  return artifactType === undefined ? found : found.filter(descriptor => descriptor.artifactType === artifactType)
}

async function fromApi(
  session: Session,
  endpoint: Endpoint,
  reference: Reference,
  digest: Digest,
  artifactType: string | undefined
): Promise<Descriptor[] | undefined> {
  const repository = repositoryAt(endpoint, reference)
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`
  const call: Call = {
    endpoint,
    method: 'GET',
    url: apiUrl(endpoint, reference, `referrers/${digest}${filter}`),
    scopes: [pullScope(repository)],
    action: `list the referrers of ${JSON.stringify(`${reference.repository}@${digest}`)}`,
    repository,
    headers: {Accept: MediaType.ociIndex},
    // Registries without the API answer 404, or 400 and 405 for a path they do not know.
    expect: [200, 400, 404, 405]
  }
  const found: Descriptor[] = []
  for await (const {response, document} of pages(session, call)) {
    if (response.status !== 200) return undefined
    found.push(...descriptors(document['manifests']))
  }
  return found
}

async function fromTag(session: Session, endpoint: Endpoint, reference: Reference, digest: Digest): Promise<Descriptor[]> {
  return (await fallbackIndex(session, endpoint, reference, digest)) ?? []
}

/** undefined where the tag names something that is no index. */
async function fallbackIndex(
  session: Session,
  endpoint: Endpoint,
  reference: Reference,
  digest: Digest
): Promise<Descriptor[] | undefined> {
  const {registry, repository} = reference
  const pulled = await pullManifest(session, endpoint, {registry, repository, tag: referrersTag(digest)}).catch(error => {
    if (error instanceof RegistryError && error.status === 404) return undefined
    throw error
  })
  if (pulled === undefined) return []
  if (pulled.descriptor.mediaType !== MediaType.ociIndex) return undefined
  return descriptors((JSON.parse(pulled.body.toString('utf8')) as {manifests?: unknown}).manifests)
}

function descriptors(list: unknown): Descriptor[] {
  return Array.isArray(list) ? list.map(entry => parseDescriptor(entry, 'referrer')) : []
}

/**
 * Adds a pushed manifest to its subject's fallback index: what a client must do where the registry did not answer the push
 * with `OCI-Subject`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests-with-subject
 */
export async function addReferrer(
  session: Session,
  endpoint: Endpoint,
  reference: Reference,
  pushed: Descriptor,
  body: Buffer
): Promise<void> {
  const document = JSON.parse(body.toString('utf8')) as SubjectDocument
  const {digest} = parseDescriptor(document.subject, 'subject')
  const present = await fallbackIndex(session, endpoint, reference, digest)
  if (present === undefined) {
    throw new RegistryError('REJECTED', `Cannot refer to ${digest}: the tag ${referrersTag(digest)} is in use for something else`)
  }
  if (present.some(descriptor => descriptor.digest === pushed.digest)) return
  const index = {schemaVersion: 2, mediaType: MediaType.ociIndex, manifests: [...present, referrerOf(pushed, document)]}
  const {registry, repository} = reference
  const tagged = {registry, repository, tag: referrersTag(digest)}
  await putManifest(session, endpoint, tagged, Buffer.from(JSON.stringify(index)), MediaType.ociIndex)
}

interface SubjectDocument {
  readonly subject?: unknown
  readonly artifactType?: string
  readonly config?: {readonly mediaType?: string}
  readonly annotations?: Readonly<Record<string, string>>
}

function referrerOf({mediaType, digest, size}: Descriptor, {artifactType, config, annotations}: SubjectDocument): Descriptor {
  const type = artifactType ?? config?.mediaType
  return {mediaType, digest, size, ...(type !== undefined && {artifactType: type}), ...(annotations && {annotations})}
}

/** The subject a manifest refers to; undefined for most. */
export function hasSubject(body: Buffer): boolean {
  return body.includes('"subject"') && (JSON.parse(body.toString('utf8')) as SubjectDocument).subject !== undefined
}
