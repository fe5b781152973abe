import {isIpAddress} from '../dockerfile/ip-address.js'
import {DockerfileError} from '../errors.js'

/** @throws DockerfileError INVALID with BuildKit's text for a host without a name or an address. */
export function checkExtraHosts(hosts: readonly (readonly [string, string | undefined])[]): void {
  for (const [name, address] of hosts) {
    const hint = 'Write --add-host NAME=ADDRESS with an IPv4 or IPv6 address'
    if (address === undefined)
      throw new DockerfileError('INVALID', `failed to parse additional hosts: invalid key-value pair ${name}`, {hint})
    if (!isIpAddress(address))
      throw new DockerfileError('INVALID', `failed to parse additional hosts: failed to parse IP ${address}`, {hint})
  }
}
