import {lookup, type LookupAddress, type LookupOptions} from 'node:dns'
import {hostnameKind, ipKind} from './address.js'

/** `dns.lookup`, or a test's. */
type Resolve = (
  hostname: string,
  options: LookupOptions & {all: true},
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void
) => void
type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/**
 * DNS for URLs a server chose: a public name must not lead to this machine or to a metadata service.
 * Private networks stay open: cloud storage behind a private endpoint resolves there.
 */
export function guardedLookup(
  hostname: string,
  options: LookupOptions,
  callback: LookupCallback,
  resolve: Resolve = lookup
): void {
  resolve(hostname, {...options, all: true}, (error, addresses) => {
    if (error) return callback(error, [])
    const near = addresses.find(({address}) => ['loopback', 'link-local'].includes(ipKind(address)))
    // `localhost` itself was judged by its name.
    if (near && hostnameKind(hostname) !== 'loopback') return callback(refused(hostname, near.address), [])
    if (options.all) return callback(null, addresses)
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4)
  })
}

function refused(hostname: string, address: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} resolves to ${address}`), {code: 'ESLIPWAYGUARD'})
}
