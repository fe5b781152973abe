/** A line of /etc/hosts that a user asks for. */
export type ExtraHost = readonly [name: string, address: string]

/**
 * `NAME:ADDRESS` or `NAME=ADDRESS`, an IPv6 address in brackets or not; `host-gateway` is this machine, whose network is shared.
 * Undefined where one of the two is missing; whether the address is one is not looked at.
 */
export function parseExtraHost(text: string): ExtraHost | undefined {
  const [name, address] = text.split(/[:=](.*)/s, 2)
  if (!name || !address) return undefined
  return [name, address === 'host-gateway' ? '127.0.0.1' : address.replace(/^\[(.*)\]$/s, '$1')]
}
