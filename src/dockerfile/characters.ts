/** Character classes as BuildKit's Go code has them; JavaScript's `\s` and `trim()` differ in a few. */

/** Go's unicode.IsSpace: `\s` with U+0085, without the byte-order mark. */
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const LEADING = new RegExp(`^${SPACE.source}+`)

/** What separates an instruction from its arguments, and arguments from each other. */
export const BLANKS = /[\t\v\f\r ]+/

export function isSpace(character: string): boolean {
  return !isPlain(character.charCodeAt(0)) && SPACE.test(character)
}

export function trimStart(text: string): string {
  return isPlain(text.charCodeAt(0)) ? text : text.replace(LEADING, '')
}

/** Almost every character that something begins or ends with. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

export function trimSpace(text: string): string {
  return trimEnd(trimStart(text))
}

/** Walks from the end: an expression anchored at `$` would start over at every blank of a long line. */
function trimEnd(text: string): string {
  if (isPlain(text.charCodeAt(text.length - 1))) return text
  let end = text.length
  while (end > 0 && isSpace(text[end - 1]!)) end--
  return text.slice(0, end)
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c || code === 0x0d
}

/** The text up to the first run of blanks, and what follows it; undefined when there are none. */
export function cutAtBlanks(text: string): {first: string; rest: string | undefined} {
  let end = 0
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++
  if (end === text.length) return {first: text, rest: undefined}
  let next = end + 1
  while (next < text.length && isBlank(text.charCodeAt(next))) next++
  return {first: text.slice(0, end), rest: text.slice(next)}
}

/** Go's strings.Cut. */
export function cut(text: string, separator: string): {before: string; after: string; found: boolean} {
  const index = text.indexOf(separator)
  if (index < 0) return {before: text, after: '', found: false}
  return {before: text.slice(0, index), after: text.slice(index + separator.length), found: true}
}
