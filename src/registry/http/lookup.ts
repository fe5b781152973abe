import {lookup, type LookupAddress, type LookupOptions} from 'node:dns'
import {ipKind} from './address.js'

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/**
 * DNS for URLs a server chose: a public name must not lead to this machine or to a metadata service.
 * Private networks stay open: cloud storage behind a private endpoint resolves there.
 */
export function guardedLookup(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(hostname, {...options, all: true}, (error, addresses) => {
    if (error) return callback(error, [])
    const near = addresses.find(({address}) => ['loopback', 'link-local'].includes(ipKind(address)))
    if (near && !hostname.endsWith('localhost')) return callback(refused(hostname, near.address), [])
    if (options.all) return callback(null, addresses)
    callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4)
  })
}

function refused(hostname: string, address: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} resolves to ${address}`), {code: 'ESLIPWAYGUARD'})
}
