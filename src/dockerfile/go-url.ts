/**
 * URLs as Go's net/url reads them, as far as sources of ADD and build contexts go: a path is neither resolved nor percent-encoded
 * more than needed, which `new URL()` would do. Undefined where Go gives an error.
 */
export interface GoUrl {
  /** Lower case. */
  readonly scheme: string
  /** `user:password@`, or ''. */
  readonly userinfo: string
  readonly host: string
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

export function parseGoUrl(text: string): GoUrl | undefined {
  const [body = '', ...fragments] = text.split('#')
  const fragment = decode(fragments.join('#'))
  const scheme = (SCHEME.exec(body)?.[1] ?? '').toLowerCase()
  const rest = scheme === '' ? body : body.slice(scheme.length + 1)
  const [hierarchy = '', ...queries] = rest.split('?')
  const authority = readAuthority(hierarchy)
  if (CONTROL.test(body) || fragment === undefined || !authority || isAmbiguous(hierarchy, scheme)) return undefined
  const path = decode(authority.path)
  if (path === undefined) return undefined
  const {userinfo, host} = authority
  const prefix = (scheme === '' ? '' : `${scheme}:`) + (hierarchy.startsWith('//') ? `//${userinfo}${host}` : '')
  const query = queries.join('?')
  const mark = queries.length === 1 && query === '' ? '?' : ''
  return {
    scheme,
    userinfo,
    host,
    path,
    query: parseQuery(query),
    fragment,
    base: prefix + encodePath(authority.path, path) + mark
  }
}

/** `a:b/c` without a scheme could be anything. */
function isAmbiguous(hierarchy: string, scheme: string): boolean {
  return scheme === '' && !hierarchy.startsWith('/') && hierarchy.split('/', 1)[0]!.includes(':')
}

interface Authority {
  readonly userinfo: string
  readonly host: string
  readonly path: string
}

const USERINFO = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/
const HOST = /^(?:\[[0-9a-fA-F:.]+\]|[^\s:[\]<>"%\\^`{|}]*)(?::[0-9]*)?$/

function readAuthority(hierarchy: string): Authority | undefined {
  if (!hierarchy.startsWith('//')) return {userinfo: '', host: '', path: hierarchy}
  const end = hierarchy.indexOf('/', 2)
  const authority = end < 0 ? hierarchy.slice(2) : hierarchy.slice(2, end)
  const at = authority.lastIndexOf('@')
  const host = authority.slice(at + 1)
  const userinfo = authority.slice(0, at + 1)
  if (!HOST.test(host) || !USERINFO.test(userinfo)) return undefined
  return {userinfo, host, path: end < 0 ? '' : hierarchy.slice(end)}
}

/** As written where that is a legal path, else encoded. */
function encodePath(written: string, decoded: string): string {
  if (/^[A-Za-z0-9\-._~!$&'()*+,;=:@/[\]%]*$/.test(written)) return written
  return decoded.replace(/[^A-Za-z0-9\-._~$&+,/:;=@]/gu, percentEncode)
}

function percentEncode(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&')
}

/** Pairs that cannot be decoded are dropped. */
export function parseQuery(query: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const pair of query.split('&')) {
    if (pair === '' || pair.includes(';')) continue
    const equals = pair.indexOf('=')
    const key = unescapeQuery(equals < 0 ? pair : pair.slice(0, equals))
    const value = unescapeQuery(equals < 0 ? '' : pair.slice(equals + 1))
    if (key !== undefined && value !== undefined) values.set(key, [...(values.get(key) ?? []), value])
  }
  return values
}

function unescapeQuery(text: string): string | undefined {
  return decode(text.replaceAll('+', ' '))
}

function decode(text: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    // Not UTF-8: JavaScript has no such text.
    return undefined
  }
}
