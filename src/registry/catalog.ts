import type {Endpoint} from './hosts.js'
import {pages} from './pages.js'
import type {Call, Session} from './session.js'

const PAGE_SIZE = 1_000

/**
 * Every repository of a registry. Not in the OCI specification, and closed on most public registries.
 * https://distribution.github.io/distribution/spec/api/#catalog
 */
export async function listRepositories(session: Session, endpoint: Endpoint): Promise<string[]> {
  const call: Call = {
    endpoint,
    method: 'GET',
    url: new URL(`/v2/_catalog?n=${PAGE_SIZE}`, endpoint.url),
    scopes: ['registry:catalog:*'],
    action: `list the repositories of ${endpoint.host}`,
    repository: '',
    headers: {Accept: 'application/json'},
    expect: [200]
  }
  const names = new Set<string>()
  for await (const {document} of pages(session, call)) {
    const page = Array.isArray(document['repositories']) ? document['repositories'] : []
    for (const name of page) if (typeof name === 'string') names.add(name)
  }
  return [...names]
}

/** Asks for nothing: whoever gets an answer may come in. @throws RegistryError UNAUTHORIZED for wrong credentials */
export async function ping(session: Session, endpoint: Endpoint): Promise<void> {
  await session.fetch(
    {
      endpoint,
      method: 'GET',
      url: new URL('/v2/', endpoint.url),
      scopes: [],
      action: `log in to ${endpoint.host}`,
      repository: '',
      expect: [200]
    },
    64 * 1024
  )
}
