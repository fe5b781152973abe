import {toLower} from '../text/letter-case.js'
import {invalidFault} from './faults.js'
import {tryInteger} from './go-number.js'
import {isIpAddress} from './ip-address.js'
import {goQuote} from '../text/go-quote.js'

/** The parts of an EXPOSE word, `[ip:][host:]port[-port][/protocol]`, as written. */
export interface PortSpec {
  readonly ip: string
  readonly hostPort: string
  readonly port: string
  /** In the case it was written in; `tcp` when not given. */
  readonly protocol: string
}

const PROTOCOLS: ReadonlySet<string> = new Set(['tcp', 'udp', 'sctp'])
const MAX_PORT = 65535

/** @throws DockerfileFault when there is no port, or the protocol is not known. */
export function splitPortSpec(text: string): PortSpec {
  const parts = text.split(':')
  const last = parts.pop()!
  const hostPort = parts.pop() ?? ''
  const slash = last.indexOf('/')
  const port = slash < 0 ? last : last.slice(0, slash)
  const protocol = slash < 0 ? '' : last.slice(slash + 1)
  if (port === '') throw invalidFault(`invalid port: ${goQuote(text)}: no port specified`, {near: text})
  if (protocol !== '' && !PROTOCOLS.has(toLower(protocol))) {
    const message = `invalid port: ${goQuote(text)}: invalid proto: ${protocol}`
    throw invalidFault(message, {near: text, hint: 'protocols are tcp, udp and sctp'})
  }
  return {ip: parts.join(':'), hostPort, port, protocol: protocol || 'tcp'}
}

/**
 * `port/protocol` for each port of the words of an EXPOSE, ranges spelt out, in order and with repetitions. Addresses and host
 * ports are checked and left out.
 * @throws DockerfileFault INVALID with BuildKit's text.
 */
export function parsePortSpecs(words: readonly string[]): readonly string[] {
  return words.flatMap(parsePortSpec)
}

function parsePortSpec(text: string): string[] {
  const {ip, hostPort, port, protocol} = splitPortSpec(text)
  checkAddress(ip)
  const range = parseRange(port)
  if (!range) throw invalidFault(`invalid containerPort: ${port}`, {near: port, hint: 'write a port, 0 to 65535, or a range'})
  if (hostPort !== '') checkHostPort(hostPort, port, range)
  return Array.from({length: range.last - range.first + 1}, (_, index) => `${range.first + index}/${toLower(protocol)}`)
}

interface Range {
  readonly first: number
  readonly last: number
}

function parseRange(text: string): Range | undefined {
  const [start = '', ...rest] = text.split('-')
  const end = rest.length === 0 ? start : rest.join('-')
  const first = parsePort(start)
  const last = start === end ? first : parsePort(end)
  return first === undefined || last === undefined || last < first ? undefined : {first, last}
}

function parsePort(text: string): number | undefined {
  const port = tryInteger(text, {base: 10, bits: 64})
  return port !== undefined && port >= 0 && port <= MAX_PORT ? port : undefined
}

function checkHostPort(hostPort: string, port: string, range: Range): void {
  const host = parseRange(hostPort)
  if (!host) throw invalidFault(`invalid hostPort: ${hostPort}`, {near: hostPort})
  if (range.first !== range.last && range.last - range.first !== host.last - host.first) {
    throw invalidFault(`invalid ranges specified for container and host Ports: ${port} and ${hostPort}`, {near: port})
  }
}

function checkAddress(ip: string): void {
  if (ip === '') return
  const address = ip.startsWith('[') ? unbracket(ip) : ip
  if (address !== '' && !isIpAddress(address)) {
    throw invalidFault(`invalid IP address: ${address}`, {near: ip})
  }
}

/** `[::1]` as an address, with the faults that Go's net.SplitHostPort finds. */
function unbracket(ip: string): string {
  const fail = (reason: string) => invalidFault(`invalid IP address ${ip}: address ${ip}:: ${reason}`, {near: ip})
  const end = ip.indexOf(']')
  if (end < 0) throw fail("missing ']' in address")
  if (end !== ip.length - 1) throw fail(ip[end + 1] === ':' ? 'too many colons in address' : 'missing port in address')
  if (ip.indexOf('[', 1) >= 0) throw fail("unexpected '[' in address")
  return ip.slice(1, end)
}
