/** True for what `if` takes: not nil, false, 0, "" nor anything empty. */
export function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0
  return Boolean(value)
}

/** Go's nil of a type that a template can still look into: false, empty, `null` as JSON. */
export class NilMap {
  toJSON(): null {
    return null
  }
}
export class NilList {
  toJSON(): null {
    return null
  }
}

/** As Go's `%v` prints it: `[a b]`, `map[k:v]`, `<nil>`. */
export function goText(value: unknown): string {
  if (value === undefined || value === null) return '<nil>'
  if (value instanceof NilList) return '[]'
  if (Array.isArray(value)) return `[${value.map(goText).join(' ')}]`
  if (typeof value !== 'object') return String(value)
  const keys = Object.keys(value).sort()
  return `map[${keys.map(key => `${key}:${goText((value as Record<string, unknown>)[key])}`).join(' ')}]`
}

/** JSON as Go writes it: `<`, `>` and `&` escaped. */
export function goJson(value: unknown): string {
  const text = JSON.stringify(value ?? null)
  return text.replace(/[<>&\u2028\u2029]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** `printf`: %s %v %d %q %t %x %f with width, precision and `-`. */
export function goFormat(format: string, values: readonly unknown[]): string {
  let next = 0
  const text = format.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([a-zA-Z%])/g, (_, left, zero, width, precision, verb: string) => {
    if (verb === '%') return '%'
    if (next >= values.length) return `%!${verb}(MISSING)`
    const shown = formatOne(verb, values[next++], precision === undefined ? undefined : Number(precision))
    const size = Number(width || 0)
    if (left) return shown.padEnd(size)
    return shown.padStart(size, zero ? '0' : ' ')
  })
  const extra = values.slice(next)
  return extra.length === 0 ? text : `${text}%!(EXTRA ${extra.map(value => `${goKind(value)}=${goText(value)}`).join(', ')})`
}

function formatOne(verb: string, value: unknown, precision: number | undefined): string {
  switch (verb) {
    case 'q':
      return JSON.stringify(goText(value))
    case 'd':
      return typeof value === 'number' ? String(Math.trunc(value)) : `%!d(${goKind(value)}=${goText(value)})`
    case 'f':
      return Number(value).toFixed(precision ?? 6)
    case 'x':
      return typeof value === 'number' ? value.toString(16) : Buffer.from(goText(value)).toString('hex')
    case 'T':
      return goKind(value)
    default:
      return precision === undefined ? goText(value) : goText(value).slice(0, precision)
  }
}

function goKind(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float64'
  return typeof value === 'boolean' ? 'bool' : 'string'
}
