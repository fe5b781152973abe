import {goQuote} from '../text/go-quote.js'
import {escapeError, escapeUrl, unescapeUrl} from '../text/url-escape.js'
import {isIpv4, isIpv6} from './ip-address.js'

const USERINFO = /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/
const PLAIN_USER = /^[A-Za-z0-9\-._~$&+,;=]$/
const PLAIN_HOST = /^[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"]$/
const PORT = /^(?::[0-9]*)?$/

/** What stands between `//` and the path of a URL, as Go's net/url writes it again. @throws Error with Go's text. */
export function normalizeAuthority(scheme: string, authority: string): string {
  const at = authority.lastIndexOf('@')
  const host = readHost(scheme, authority.slice(at + 1))
  return (at < 0 ? '' : `${readUser(authority.slice(0, at))}@`) + escapeUrl(host, PLAIN_HOST)
}

function readUser(userinfo: string): string {
  if (!USERINFO.test(userinfo)) throw new Error('net/url: invalid userinfo')
  const colon = userinfo.indexOf(':')
  const parts = colon < 0 ? [userinfo] : [userinfo.slice(0, colon), userinfo.slice(colon + 1)]
  return parts.map(part => escapeUrl(unescapeUrl(part), PLAIN_USER)).join(':')
}

function readHost(scheme: string, host: string): string {
  const bracket = host.lastIndexOf('[')
  if (bracket > 0) throw new Error('invalid IP-literal')
  if (bracket === 0) return readLiteral(host)
  checkPort(host.slice(portStart(scheme, host)))
  return unescapeHost(host)
}

/** http(s) allows one colon in a host, other schemes as many as they like before the port. */
function portStart(scheme: string, host: string): number {
  const colon = scheme === 'http' || scheme === 'https' ? host.indexOf(':') : host.lastIndexOf(':')
  return colon < 0 ? host.length : colon
}

function checkPort(port: string): void {
  if (!PORT.test(port)) throw new Error(`invalid port ${goQuote(port)} after host`)
}

/** `[address%25zone]:port`. */
function readLiteral(host: string): string {
  const end = host.lastIndexOf(']')
  if (end < 0) throw new Error("missing ']' in host")
  checkPort(host.slice(end + 1))
  const literal = host.slice(1, end)
  const zone = literal.indexOf('%25')
  const address = zone < 0 ? unescapeHost(literal) : unescapeHost(literal.slice(0, zone)) + unescapeUrl(literal.slice(zone))
  checkAddress(address)
  return `[${address}]${host.slice(end + 1)}`
}

function checkAddress(address: string): void {
  const percent = address.indexOf('%')
  const isAddress = isIpv6(percent < 0 ? address : address.slice(0, percent)) && percent !== address.length - 1
  if (isIpv4(address)) throw new Error('invalid IP-literal')
  if (!isAddress) throw new Error(`invalid host: ParseAddr(${goQuote(address)}): unable to parse IP`)
}

/** In a host only characters beyond ASCII, and the percent sign, can be encoded. */
function unescapeHost(host: string): string {
  for (const [found, hex = ''] of host.matchAll(/%([0-9a-fA-F]{2})?|[\0-\x7f]/g)) {
    if (found === '%') break
    if (hex !== '' && /^[0-7]/.test(hex) && hex !== '25') throw escapeError(found)
    if (!found.startsWith('%') && !PLAIN_HOST.test(found)) throw new Error(`invalid character ${goQuote(found)} in host name`)
  }
  return unescapeUrl(host)
}
