import {invalidFault} from './faults.js'
import {goQuote} from '../text/go-quote.js'

export interface IntegerFormat {
  readonly base: 8 | 10
  /** Width that the value must fit. */
  readonly bits: 32 | 64
  readonly unsigned?: boolean
}

const DIGITS = {8: /^[0-7]+$/, 10: /^[0-9]+$/} as const
const PREFIX = {8: '0o', 10: ''} as const

/** Go's strconv.ParseInt and ParseUint. @throws DockerfileFault with Go's text. */
export function parseInteger(text: string, format: IntegerFormat): bigint {
  const name = format.unsigned ? 'ParseUint' : 'ParseInt'
  const fail = (reason: string) => invalidFault(`strconv.${name}: parsing ${goQuote(text)}: ${reason}`, {near: text})
  const sign = format.unsigned ? '' : (/^[+-]/.exec(text)?.[0] ?? '')
  const digits = text.slice(sign.length)
  if (!DIGITS[format.base].test(digits)) throw fail('invalid syntax')
  const value = BigInt(PREFIX[format.base] + digits) * (sign === '-' ? -1n : 1n)
  const limit = 1n << BigInt(format.unsigned ? format.bits : format.bits - 1)
  if (value >= limit || value < -limit) throw fail('value out of range')
  return value
}

/** As `parseInteger`; undefined where that throws. */
export function tryInteger(text: string, format: IntegerFormat): number | undefined {
  try {
    return Number(parseInteger(text, format))
  } catch {
    return undefined
  }
}

const BOOLS: Readonly<Record<string, boolean>> = {
  '1': true,
  t: true,
  T: true,
  true: true,
  TRUE: true,
  True: true,
  '0': false,
  f: false,
  F: false,
  false: false,
  FALSE: false,
  False: false
}

/** Go's strconv.ParseBool. @throws DockerfileFault with Go's text. */
export function parseBool(text: string): boolean {
  const value = tryBool(text)
  if (value === undefined) throw invalidFault(`strconv.ParseBool: parsing ${goQuote(text)}: invalid syntax`, {near: text})
  return value
}

export function tryBool(text: string): boolean | undefined {
  return Object.hasOwn(BOOLS, text) ? BOOLS[text] : undefined
}
