import {RegistryError} from '../errors.js'
import type {HttpResponse} from './http/transport.js'
import type {Call, Session} from './session.js'

/** Pages beyond this are a registry that never ends its list. */
const MAX_PAGES = 1_000
const PAGE_CAP = 16 * 1024 * 1024

export interface Page {
  readonly response: HttpResponse
  /** The answer's JSON object; empty for an accepted status without one. */
  readonly document: Readonly<Record<string, unknown>>
}

/**
 * Every page of a list, by its `Link: <...>; rel="next"` headers (RFC 8288). The next page is on the same origin, and is
 * none that was seen: a registry must not send the client elsewhere or in circles (ggcr#2295).
 */
export async function* pages(session: Session, first: Call): AsyncGenerator<Page> {
  const seen = new Set<string>()
  for (let call = first; ; ) {
    if (seen.size >= MAX_PAGES) throw endless(first)
    seen.add(call.url.href)
    const {response, body} = await session.fetch(call, PAGE_CAP)
    yield {response, document: response.status === 200 ? parse(body, call) : {}}
    const link = nextLink(response.headers['link'])
    if (link === undefined) return
    const url = session.locate(call, call.url, link, 'next page')
    if (url.origin !== first.url.origin || seen.has(url.href)) throw endless(first)
    call = {...call, url}
  }
}

function nextLink(header: string | string[] | undefined): string | undefined {
  const links = String(header ?? '').slice(0, 8192)
  const found = /<([^>]*)>\s*;[^,<]*\brel="?next"?/i.exec(links)
  return found?.[1]
}

function parse(body: Buffer, call: Call): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(body.toString('utf8'))
    if (typeof document === 'object' && document !== null) return document as Record<string, unknown>
  } catch {
    // said below
  }
  throw new RegistryError(
    'INVALID_RESPONSE',
    `Cannot ${call.action}: registry ${call.endpoint.host} answered with no JSON document`
  )
}

function endless({action, endpoint}: Call): RegistryError {
  const state = `registry ${endpoint.host} answers with pages that do not end on itself`
  return new RegistryError('INVALID_RESPONSE', `Cannot ${action}: ${state}`)
}
