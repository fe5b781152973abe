import {toLower} from '../text/letter-case.js'
import {invalidFault} from './faults.js'
import {parseFloat64} from './go-float.js'

const FACTORS: Readonly<Record<string, number>> = {k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50}
/** What amd64 makes of a float that no 64-bit integer holds. */
const OVERFLOW = -(2 ** 63)

/** A size in memory, `64m`, `1.5GiB`, in bytes: units are powers of 1024. @throws DockerfileFault with docker's text. */
export function parseRam(text: string): number {
  const end = Math.max(...[...'0123456789. '].map(character => text.lastIndexOf(character)))
  if (end < 0) throw invalidFault(`invalid size: '${text}'`, {hint: 'write a number and a unit, e.g. 64m'})
  const size = parseFloat64(text[end] === ' ' ? text.slice(0, end) : text.slice(0, end + 1))
  if (size < 0) throw invalidFault(`invalid size: '${text}'`)
  return truncate(size * factorOf(text.slice(end + 1)))
}

function factorOf(suffix: string): number {
  if (suffix === '') return 1
  if (Buffer.byteLength(suffix) > 3) throw invalidFault(`invalid suffix: '${suffix}'`)
  const lower = toLower(suffix)
  if (lower === 'b') return 1
  const factor = /^[kmgtp](?:i?b)?$/.test(lower) ? FACTORS[lower[0]!] : undefined
  if (factor === undefined) throw invalidFault(`invalid suffix: '${lower}'`, {hint: 'units are b, k, m, g, t and p'})
  return factor
}

/** Never a negative zero. */
function truncate(size: number): number {
  return size < 2 ** 63 ? Math.trunc(size) + 0 : OVERFLOW
}
