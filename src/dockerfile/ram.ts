import {invalidFault} from './faults.js'
import {goQuote} from './quote.js'

const FACTORS: Readonly<Record<string, number>> = {k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50}
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/
const MAX = 2 ** 63

/** A size in memory, `64m`, `1.5GiB`, in bytes: units are powers of 1024. @throws DockerfileFault with docker's text. */
export function parseRam(text: string): number {
  const end = Math.max(...[...'0123456789. '].map(character => text.lastIndexOf(character)))
  if (end < 0) throw invalidFault(`invalid size: '${text}'`, {hint: 'write a number and a unit, e.g. 64m'})
  const number = text[end] === ' ' ? text.slice(0, end) : text.slice(0, end + 1)
  return toBytes(parseFloat64(number, text), text.slice(end + 1))
}

function parseFloat64(number: string, text: string): number {
  if (!NUMBER.test(number)) throw invalidFault(`strconv.ParseFloat: parsing ${goQuote(number)}: invalid syntax`)
  const size = Number(number)
  if (!Number.isFinite(size)) throw invalidFault(`strconv.ParseFloat: parsing ${goQuote(number)}: value out of range`)
  if (size < 0) throw invalidFault(`invalid size: '${text}'`)
  return size
}

function toBytes(size: number, suffix: string): number {
  if (suffix === '') return truncate(size)
  const lower = suffix.toLowerCase()
  if (suffix.length > 3) throw invalidFault(`invalid suffix: '${suffix}'`)
  if (lower === 'b') return truncate(size)
  const factor = /^[kmgtp](?:i?b)?$/.test(lower) ? FACTORS[lower[0]!] : undefined
  if (factor === undefined) throw invalidFault(`invalid suffix: '${lower}'`, {hint: 'units are b, k, m, g, t and p'})
  return truncate(size * factor)
}

function truncate(size: number): number {
  return Math.min(Math.trunc(size), MAX)
}
