import {BlockList, isIP} from 'node:net'

/** How near an address is. `loopback` includes the unspecified address, which Linux connects to itself. */
export type AddressKind = 'loopback' | 'link-local' | 'private' | 'public'

const LISTS: readonly [AddressKind, readonly [string, number, 'ipv4' | 'ipv6'][]][] = [
  [
    'loopback',
    [
      ['127.0.0.0', 8, 'ipv4'],
      ['0.0.0.0', 8, 'ipv4'],
      ['::', 127, 'ipv6']
    ]
  ],
  // fd00:ec2::/32 is where AWS answers instance metadata over IPv6.
  [
    'link-local',
    [
      ['169.254.0.0', 16, 'ipv4'],
      ['fe80::', 10, 'ipv6'],
      ['fd00:ec2::', 32, 'ipv6']
    ]
  ],
  [
    'private',
    [
      ['10.0.0.0', 8, 'ipv4'],
      ['172.16.0.0', 12, 'ipv4'],
      ['192.168.0.0', 16, 'ipv4'],
      ['100.64.0.0', 10, 'ipv4'],
      ['fc00::', 7, 'ipv6']
    ]
  ]
]

let blocks: [AddressKind, BlockList][] | undefined

function blockLists(): [AddressKind, BlockList][] {
  blocks ??= LISTS.map(([kind, subnets]) => {
    const list = new BlockList()
    for (const [net, prefix, family] of subnets) list.addSubnet(net, prefix, family)
    return [kind, list]
  })
  return blocks
}

/** The kind of an IP address literal; IPv4 in IPv6 clothes counts as the IPv4 address. */
export function ipKind(address: string): AddressKind {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  return blockLists().find(([, list]) => list.check(address, family))?.[0] ?? 'public'
}

/** The kind of a URL's `hostname`, as far as the text alone tells: a DNS name is public, except `localhost` and below. */
export function hostnameKind(hostname: string): AddressKind {
  const name = bare(hostname)
  if (isIP(name) !== 0) return ipKind(name)
  return name === 'localhost' || name.endsWith('.localhost') ? 'loopback' : 'public'
}

/**
 * True for `localhost`, 127.0.0.0/8 and ::1, with or without a port: the hosts spoken to over plain HTTP unasked.
 * Anchored on purpose: `127.0.0.1.example.com` and `x.local` are other people's machines.
 */
export function isLoopbackHost(host: string): boolean {
  const name = bare(host.replace(/:\d+$/, ''))
  if (name === 'localhost' || name === '::1') return true
  return isIP(name) === 4 && name.startsWith('127.')
}

function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}
