import {templateError} from './error.js'
import {goFormat, goJson, goText, isTrue} from './go-value.js'

type Function = (...args: readonly unknown[]) => unknown

/** Go's own functions and those that docker adds (https://docs.docker.com/engine/cli/formatting/). */
export const FUNCTIONS: Readonly<Record<string, Function>> = {
  and: (...args) => firstOrLast(args, arg => !isTrue(arg)),
  or: (...args) => firstOrLast(args, isTrue),
  not: value => !isTrue(value),
  eq: (value, ...others) => others.some(other => equal(value, other)),
  ne: (a, b) => !equal(a, b),
  lt: (a, b) => compare(a, b) < 0,
  le: (a, b) => compare(a, b) <= 0,
  gt: (a, b) => compare(a, b) > 0,
  ge: (a, b) => compare(a, b) >= 0,
  len: length,
  index: (value, ...keys) => keys.reduce(elementOf, value),
  slice: (value, from = 0, to = undefined) =>
    (value as string | unknown[]).slice(Number(from), to === undefined ? undefined : Number(to)),
  print: (...args) => args.map(goText).join(''),
  println: (...args) => `${args.map(goText).join(' ')}\n`,
  printf: (format, ...args) => goFormat(String(format), args),
  urlquery: value => encodeURIComponent(goText(value)).replaceAll('%20', '+'),
  json: goJson,
  join: (list, separator = '') => listOf(list).map(goText).join(String(separator)),
  split: (text, separator) => String(text).split(String(separator)),
  lower: text => String(text).toLowerCase(),
  upper: text => String(text).toUpperCase(),
  title: text => String(text).replace(/\b\p{L}/gu, letter => letter.toUpperCase()),
  pad: (text, before, after) => ' '.repeat(Number(before)) + String(text) + ' '.repeat(Number(after)),
  truncate: (text, size) => String(text).slice(0, Number(size))
}

function firstOrLast(args: readonly unknown[], test: (arg: unknown) => boolean): unknown {
  const at = args.findIndex(test)
  return args.at(at < 0 ? -1 : at)
}

function length(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (Array.isArray(value)) return value.length
  if (typeof value === 'object' && value !== null) return Object.keys(value).length
  if (value === null || value === undefined) return 0
  throw templateError(`error calling len: len of type ${typeof value}`)
}

/** What is missing of a map is nothing; of a list it is an error. */
function elementOf(value: unknown, key: unknown): unknown {
  if (Array.isArray(value)) {
    const at = Number(key)
    if (!Number.isInteger(at) || at < 0 || at >= value.length)
      throw templateError(`error calling index: index out of range: ${goText(key)}`)
    return value[at]
  }
  if (typeof value === 'object' && value !== null)
    return Object.hasOwn(value, String(key)) ? (value as Record<string, unknown>)[String(key)] : undefined
  throw templateError('error calling index: index of untyped nil')
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || ((a ?? undefined) === undefined && (b ?? undefined) === undefined)
}

function compare(a: unknown, b: unknown): number {
  if (typeof a !== typeof b || (typeof a !== 'number' && typeof a !== 'string'))
    throw templateError('incompatible types for comparison')
  return a === b ? 0 : a < (b as typeof a) ? -1 : 1
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === null || value === undefined) return []
  throw templateError('error calling join: need a list')
}
