import {templateError} from './error.js'
import {goFormat, goJson, goText, isTrue, NilList} from './go-value.js'

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
  slice,
  print: goPrint,
  println: (...args) => `${args.map(goText).join(' ')}\n`,
  printf: (format, ...args) => goFormat(String(format), args),
  html: value => goText(value).replace(/[&<>"'\0]/g, letter => HTML[letter]!),
  js: value => goText(value).replace(/[\\'"<>&=]/g, letter => JS[letter] ?? `\\${letter}`),
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

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
  '\0': '\uFFFD'
}
const JS: Readonly<Record<string, string>> = {'<': '\\u003C', '>': '\\u003E', '&': '\\u0026', '=': '\\u003D'}

/** Go's Sprint: a blank between two operands of which neither is a text. */
function goPrint(...args: readonly unknown[]): string {
  return args.reduce((text: string, arg, at) => {
    const isApart = at > 0 && typeof arg !== 'string' && typeof args[at - 1] !== 'string'
    return `${text}${isApart ? ' ' : ''}${goText(arg)}`
  }, '')
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

/** What a map of texts lacks is an empty text; of a list it is an error. */
function elementOf(value: unknown, key: unknown): unknown {
  if (Array.isArray(value)) {
    const at = Number(key)
    if (!Number.isInteger(at) || at < 0 || at >= value.length)
      throw templateError(`error calling index: index out of range: ${goText(key)}`)
    return value[at]
  }
  if (typeof value === 'object' && value !== null)
    return Object.hasOwn(value, String(key)) ? (value as Record<string, unknown>)[String(key)] : ''
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

function slice(value: unknown, from: unknown = 0, to?: unknown): unknown {
  if (typeof value !== 'string' && !Array.isArray(value)) throw templateError(`error calling slice: can't slice ${goText(value)}`)
  const [start, end] = [Number(from), to === undefined ? value.length : Number(to)]
  if (start < 0 || end > value.length || start > end)
    throw templateError(`error calling slice: index out of range: ${start > value.length ? start : end}`)
  return value.slice(start, end)
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === null || value === undefined || value instanceof NilList) return []
  throw templateError('error calling join: need a list')
}
