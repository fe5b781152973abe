import {invalidFault} from './faults.js'

/** Go's durations: `1h30m`, `1.5s`. https://pkg.go.dev/time#ParseDuration */

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  '\u00b5s': 1_000n,
  '\u03bcs': 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n
}
const TERM = /^([0-9]*)(?:\.([0-9]*))?([^.0-9]*)/
const LIMIT = 1n << 63n

/** Nanoseconds; exact up to 104 days. @throws DockerfileFault with Go's text. */
export function parseDuration(text: string): number {
  return Number(parseNanoseconds(text))
}

/** As `parseDuration`, exact for every 64-bit number. */
export function parseNanoseconds(text: string): bigint {
  const negative = text.startsWith('-')
  const unsigned = text.replace(/^[+-]/, '')
  if (unsigned === '0') return 0n
  if (unsigned === '') throw invalidDuration(text)
  let total = 0n
  for (let rest = unsigned; rest !== ''; ) {
    const term = TERM.exec(rest)!
    total += readTerm(term, text)
    if (total > LIMIT) throw invalidDuration(text)
    rest = rest.slice(term[0].length)
  }
  if (!negative && total === LIMIT) throw invalidDuration(text)
  return negative ? -total : total
}

function readTerm([, whole = '', fraction = '', name = '']: RegExpExecArray, text: string): bigint {
  if (whole === '' && fraction === '') throw invalidDuration(text)
  if (BigInt(whole) > LIMIT) throw invalidDuration(text)
  if (name === '')
    throw invalidFault(`time: missing unit in duration ${timeQuote(text)}`, {near: text, hint: 'write a unit, e.g. 30s'})
  const unit = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined
  if (unit === undefined) {
    throw invalidFault(`time: unknown unit ${timeQuote(name)} in duration ${timeQuote(text)}`, {
      near: text,
      hint: 'units are ns, us, ms, s, m, h'
    })
  }
  return BigInt(whole) * unit + readFraction(fraction, unit)
}

/** In floating point, and without the digits that no longer fit 63 bits, as Go computes it. */
function readFraction(digits: string, unit: bigint): bigint {
  let fraction = 0n
  let scale = 1
  for (const digit of digits) {
    const next = fraction * 10n + BigInt(digit)
    if (fraction > (LIMIT - 1n) / 10n || next > LIMIT) break
    fraction = next
    scale *= 10
  }
  return BigInt(Math.trunc(Number(fraction) * (Number(unit) / scale)))
}

/** Go's time package has a quotation of its own: bytes that are no printable ASCII are shown in hexadecimal. */
function timeQuote(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[\0-\x1f\x80-\u{10ffff}]/gu, hexBytes)
  return `"${escaped}"`
}

function hexBytes(character: string): string {
  return Buffer.from(character).toString('hex').replace(/../g, '\\x$&')
}

function invalidDuration(text: string) {
  return invalidFault(`time: invalid duration ${timeQuote(text)}`, {near: text, hint: 'write it like 30s or 1m30s'})
}

/** Go's Duration.String: `1h30m0s`, `1.5s`, `999µs`. */
export function formatDuration(nanoseconds: number | bigint): string {
  const value = BigInt(nanoseconds)
  if (value < 0n) return `-${formatDuration(-value)}`
  if (value === 0n) return '0s'
  if (value < 1_000n) return `${value}ns`
  if (value < 1_000_000n) return `${decimal(value, 3)}\u00b5s`
  if (value < 1_000_000_000n) return `${decimal(value, 6)}ms`
  return formatSeconds(value)
}

function formatSeconds(value: bigint): string {
  const minutes = value / UNITS['m']!
  const seconds = `${decimal(value % UNITS['m']!, 9)}s`
  if (minutes === 0n) return seconds
  return minutes < 60n ? `${minutes}m${seconds}` : `${minutes / 60n}h${minutes % 60n}m${seconds}`
}

/** `value / 10^digits` without trailing zeros. */
function decimal(value: bigint, digits: number): string {
  const text = value.toString().padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '')
}
