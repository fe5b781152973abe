import {isTag, type Reference} from '../oci/reference.js'
import {apiUrl, repositoryAt} from './address-of.js'
import {pullScope} from './auth/scope.js'
import type {Endpoint} from './hosts.js'
import {pages} from './pages.js'
import type {Call, Session} from './session.js'

/** What distribution and the cloud registries give at most on one page. */
const PAGE_SIZE = 1_000

/** Every tag of a repository; none where there is no such repository. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags */
export async function listTags(session: Session, endpoint: Endpoint, reference: Reference): Promise<string[]> {
  const repository = repositoryAt(endpoint, reference)
  const call: Call = {
    endpoint,
    method: 'GET',
    url: apiUrl(endpoint, reference, `tags/list?n=${PAGE_SIZE}`),
    scopes: [pullScope(repository)],
    action: `list the tags of ${JSON.stringify(reference.repository)}`,
    repository,
    headers: {Accept: 'application/json'},
    expect: [200, 404]
  }
  const tags = new Set<string>()
  for await (const {document} of pages(session, call)) {
    // Older registries answer null for an empty list.
    const page = Array.isArray(document['tags']) ? document['tags'] : []
    for (const tag of page) if (typeof tag === 'string' && isTag(tag)) tags.add(tag)
  }
  return [...tags]
}
