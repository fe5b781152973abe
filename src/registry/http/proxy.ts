import {BlockList, isIP} from 'node:net'
import {isLoopbackHost} from './address.js'
import {parseUrl} from './url.js'

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>

/**
 * The proxy for a URL by the usual variables: `https_proxy`, `http_proxy`, `all_proxy`, `no_proxy`, lower case first.
 * Loopback is never proxied, as in Go and curl.
 */
export function proxyFor(url: URL, env: ProxyEnvironment): URL | undefined {
  if (isLoopbackHost(url.hostname) || bypasses(url, read(env, 'no_proxy') ?? '')) return undefined
  const text = read(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read(env, 'all_proxy')
  if (text === undefined) return undefined
  return parseUrl(text.includes('://') ? text : `http://${text}`)
}

function read(env: ProxyEnvironment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined
}

function bypasses(url: URL, noProxy: string): boolean {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return noProxy.split(/[\s,]+/).some(entry => entry !== '' && matches(entry.toLowerCase(), hostname, port))
}

/** `*`, a network (`10.0.0.0/8`), an address, or a domain that stands for itself and all below; a `:port` narrows. */
function matches(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') return true
  if (entry.includes('/')) return inNetwork(entry, hostname)
  if (isIP(entry) === 6) return entry === hostname
  const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
  if (entryPort !== undefined && entryPort !== port) return false
  const domain = name.replace(/^\*?\./, '')
  return hostname === domain || hostname.endsWith(`.${domain}`)
}

function inNetwork(entry: string, hostname: string): boolean {
  const [net = '', bits = ''] = entry.split('/')
  if (isIP(hostname) === 0 || isIP(net) !== isIP(hostname) || !/^\d{1,3}$/.test(bits)) return false
  const family = isIP(net) === 6 ? 'ipv6' : 'ipv4'
  if (Number(bits) > (family === 'ipv6' ? 128 : 32)) return false
  const list = new BlockList()
  list.addSubnet(net, Number(bits), family)
  return list.check(hostname, family)
}

/** The `Proxy-Authorization` header of a proxy URL with credentials. */
export function proxyAuthorization(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {}
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return {'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}`}
}
