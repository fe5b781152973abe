import {goQuote} from '../text/go-quote.js'
import {escapeUrl, unescapeQuery, unescapeUrl} from '../text/url-escape.js'
import {cut} from './characters.js'
import {normalizeAuthority} from './go-url-authority.js'

/**
 * URLs as Go's net/url reads them, as far as sources of ADD and build contexts go: a path is neither resolved nor percent-encoded
 * more than needed, which `new URL()` would do.
 */
export interface GoUrl {
  /** Lower case. */
  readonly scheme: string
  /** Decoded. */
  readonly path: string
  readonly query: ReadonlyMap<string, readonly string[]>
  /** Decoded. */
  readonly fragment: string
  /** All of it but query and fragment. */
  readonly base: string
}

const CONTROL = /[\0-\x1f\x7f]/
const SCHEME = /^([a-zA-Z][a-zA-Z0-9+.-]*):/
const PLAIN_PATH = /^[A-Za-z0-9\-._~$&+,/:;=@]$/
const VALID_PATH = /^[A-Za-z0-9\-._~!$&'()*+,;=:@/[\]%]*$/

/** @throws Error with Go's text. */
export function parseGoUrl(text: string): GoUrl {
  const {before: body, after: fragment} = cut(text, '#')
  const url = explain(body, () => parseBody(body))
  return {...url, fragment: explain(text, () => unescapeUrl(fragment))}
}

function explain<T>(text: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new Error(`parse ${goQuote(text)}: ${(error as Error).message}`)
  }
}

function parseBody(body: string): Omit<GoUrl, 'fragment'> {
  if (CONTROL.test(body)) throw new Error('net/url: invalid control character in URL')
  if (body.startsWith(':')) throw new Error('missing protocol scheme')
  const scheme = (SCHEME.exec(body)?.[1] ?? '').toLowerCase()
  const {before: hierarchy, after: query, found} = cut(scheme === '' ? body : body.slice(scheme.length + 1), '?')
  checkFirstSegment(hierarchy, scheme)
  const {authority, path: written} = splitAuthority(hierarchy)
  const host = normalizeAuthority(scheme, authority)
  const path = unescapeUrl(written)
  const hasSlashes = hierarchy.startsWith('//') && (host !== '' || path !== '')
  const prefix = (scheme === '' ? '' : `${scheme}:`) + (hasSlashes ? '//' : '')
  // As written where that is a legal path, else encoded. A lone question mark stays.
  const base = prefix + host + (VALID_PATH.test(written) ? written : escapeUrl(path, PLAIN_PATH))
  return {scheme, path, query: parseQuery(query), base: found && query === '' ? `${base}?` : base}
}

/** `a:b/c` without a scheme could be anything. */
function checkFirstSegment(hierarchy: string, scheme: string): void {
  if (scheme !== '' || hierarchy.startsWith('/') || !cut(hierarchy, '/').before.includes(':')) return
  throw new Error('first path segment in URL cannot contain colon')
}

function splitAuthority(hierarchy: string): {authority: string; path: string} {
  if (!hierarchy.startsWith('//')) return {authority: '', path: hierarchy}
  const end = hierarchy.indexOf('/', 2)
  return end < 0 ? {authority: hierarchy.slice(2), path: ''} : {authority: hierarchy.slice(2, end), path: hierarchy.slice(end)}
}

/** Pairs that cannot be decoded are dropped. */
export function parseQuery(query: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const pair of query.split('&')) {
    if (pair === '' || pair.includes(';')) continue
    const {before, after} = cut(pair, '=')
    try {
      const key = unescapeQuery(before)
      const value = unescapeQuery(after)
      const known = values.get(key)
      if (known) known.push(value)
      else values.set(key, [value])
    } catch {}
  }
  return values
}
