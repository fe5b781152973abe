import {messageOf, RegistryError} from '../errors.js'
import type {Circumstances} from './hint.js'
import {TransientFault} from './http/retry.js'

interface Trouble {
  readonly state: string
  readonly hint?: (host: string) => string
  /** How often to try; 1 where another attempt cannot help. */
  readonly attempts: number
  /** There was a connection. */
  readonly broke?: true
}

const UNKNOWN_CA: Trouble = {
  state: 'its certificate is signed by an authority this machine does not trust',
  hint: host => `Set NODE_EXTRA_CA_CERTS to the authority's PEM file, or name ${host} as an insecure registry`,
  attempts: 1
}
const NOT_TLS: Trouble = {
  state: 'it does not speak TLS',
  hint: host => `If ${host} is a plain-HTTP registry, name it as an insecure registry`,
  attempts: 1
}
const UNREACHABLE_HINT = (host: string): string =>
  `Check that ${host} is right and can be reached from here (proxy, firewall, VPN)`
/** Connecting failed: a service that restarts is back within a second or two, or not at all. */
const unreachable = (state: string): Trouble => ({state, hint: UNREACHABLE_HINT, attempts: 3})

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOTFOUND: {state: 'no such host', hint: UNREACHABLE_HINT, attempts: 1},
  EAI_AGAIN: unreachable('its name cannot be looked up now'),
  ECONNREFUSED: unreachable('connection refused'),
  EHOSTUNREACH: unreachable('no route to the host'),
  ENETUNREACH: unreachable('the network is unreachable'),
  ETIMEDOUT: unreachable('timed out'),
  EPROXY: unreachable('the proxy failed'),
  ESLIPWAYGUARD: {state: 'its name leads to this machine or a metadata service', attempts: 1},
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_CA,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_CA,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_CA,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_CA,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_CA,
  CERT_HAS_EXPIRED: {
    state: 'its certificate has expired',
    hint: () => 'Renew the certificate, or set the clock right',
    attempts: 1
  },
  CERT_NOT_YET_VALID: {state: 'its certificate is not valid yet', hint: () => 'Set the clock right', attempts: 1},
  ERR_TLS_CERT_ALTNAME_INVALID: {
    state: 'its certificate is for another name',
    hint: host => `Use the name that the certificate of ${host} carries`,
    attempts: 1
  },
  EPROTO: NOT_TLS,
  ERR_SSL_WRONG_VERSION_NUMBER: NOT_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NOT_TLS
}

/** The fault for a connection that failed: transient where another attempt may do better. */
export function networkFault(error: unknown, about: Pick<Circumstances, 'action' | 'host'> & {who?: string}): TransientFault {
  const who = about.who ?? `registry ${about.host}`
  const trouble = troubleOf(error)
  const what = trouble.broke ? `the connection to ${who} broke` : `${who} is unreachable`
  const failure = new RegistryError('UNREACHABLE', `Cannot ${about.action}: ${what} (${trouble.state})`, {
    hint: trouble.hint?.(about.host),
    cause: error
  })
  return new TransientFault(failure, {attempts: trouble.attempts})
}

/** The code of Node's network errors, those of several addresses at once included. */
export function networkCode(error: unknown): string {
  const {code, errors} = (error ?? {}) as {code?: unknown; errors?: unknown[]}
  if (typeof code === 'string') return code
  return Array.isArray(errors) && errors.length > 0 ? networkCode(errors[0]) : ''
}

function troubleOf(error: unknown): Trouble {
  const code = networkCode(error)
  const known = TROUBLES[code]
  if (known === undefined) return {state: messageOf(error) || code, attempts: 5, broke: true}
  const spoken = code === 'EPROXY' || code === 'ESLIPWAYGUARD' ? messageOf(error) : known.state
  return {...known, state: spoken}
}

/** True when the other side does not speak TLS at all. */
export function isNotTls(error: unknown): boolean {
  return TROUBLES[networkCode(error)] === NOT_TLS
}
