import {hostnameKind} from './address.js'

/** Decides whether a URL that a server chose (redirect, token realm, upload location, next page) may be requested. */
export interface HopRules {
  /** Hosts (`host[:port]`) the user has named as insecure: plain HTTP and private addresses are fine there. */
  readonly insecure: ReadonlySet<string>
}

/**
 * Why `to` must not be requested on the word of `from`; undefined when it may be.
 * A registry must not be able to turn the builder into a proxy to the metadata service or the machine's own ports,
 * nor talk it down from TLS (go-containerregistry#2243, #2295, regclient 1a80807, CVE-2026-48978, CVE-2026-33540).
 */
export function refuseHop(from: URL, to: URL, rules: HopRules): string | undefined {
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return `the scheme ${to.protocol.slice(0, -1)} is not HTTP`
  if (to.username !== '' || to.password !== '') return 'it carries credentials'
  if (to.origin === from.origin) return undefined
  if (from.protocol === 'https:' && to.protocol === 'http:') return 'it leads from https to http'
  if (rules.insecure.has(to.host)) return undefined
  return refuseAddress(from, to) ?? refusePlain(to)
}

function refuseAddress(from: URL, to: URL): string | undefined {
  const kind = hostnameKind(to.hostname)
  if (kind === 'public') return undefined
  // A registry on this machine or in a private network may name its neighbours, but never a metadata service.
  if (kind !== 'link-local' && kind === hostnameKind(from.hostname)) return undefined
  return `${to.hostname} is a ${kind} address`
}

function refusePlain(to: URL): string | undefined {
  if (to.protocol === 'https:' || hostnameKind(to.hostname) === 'loopback') return undefined
  return 'it is plain http'
}
