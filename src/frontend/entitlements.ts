import {UsageError} from '../errors.js'

const KNOWN = /^(network\.host|security\.insecure|device(=.+)?)$/

/** What a user allows a build. @param where it is written, e.g. `--allow` @throws UsageError in buildx's words */
export function checkedEntitlement(name: string, where: string): string {
  if (KNOWN.test(name)) return name
  throw new UsageError('INPUT_INVALID', `Invalid ${where}: invalid entitlement "${name}"`, {
    hint: 'Entitlements are network.host, security.insecure and device'
  })
}
