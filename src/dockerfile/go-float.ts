import {invalidFault} from './faults.js'
import {goQuote} from '../text/go-quote.js'

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const HEXADECIMAL = /^([+-]?)0[xX](?=\.?[0-9a-fA-F])([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)$/
const SPECIAL = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i
/** Between digits, or after the prefix of a hexadecimal number. */
const UNDERSCORES = /(?<=[0-9])_(?=[0-9])/g
const HEX_UNDERSCORES = /(?<=[0-9a-fA-FxX])_(?=[0-9a-fA-F])/g

/** Go's strconv.ParseFloat, in full. @throws DockerfileFault with Go's text. */
export function parseFloat64(text: string): number {
  const isHex = /^[+-]?0[xX]/.test(text)
  const plain = text.replace(isHex ? HEX_UNDERSCORES : UNDERSCORES, '')
  const value = readSpecial(text) ?? (isHex ? readHexadecimal(plain) : readDecimal(plain))
  if (value === undefined) throw fault(text, 'invalid syntax')
  if (!Number.isFinite(value) && !SPECIAL.test(text)) throw fault(text, 'value out of range')
  return value
}

function fault(text: string, reason: string) {
  return invalidFault(`strconv.ParseFloat: parsing ${goQuote(text)}: ${reason}`)
}

function readSpecial(text: string): number | undefined {
  const match = SPECIAL.exec(text)
  if (!match) return undefined
  const [, sign, infinity] = match
  if (infinity === undefined) return sign === '' ? Number.NaN : undefined
  return sign === '-' ? -Infinity : Infinity
}

function readDecimal(text: string): number | undefined {
  return DECIMAL.test(text) ? Number(text) : undefined
}

function readHexadecimal(text: string): number | undefined {
  const match = HEXADECIMAL.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match
  const digits = Number(BigInt(`0x${whole}${fraction}`))
  // Nothing times any power is nothing, also where the power is more than a float holds.
  const value = digits === 0 ? 0 : digits * 2 ** (Number(exponent) - 4 * fraction.length)
  return sign === '-' ? -value : value
}
