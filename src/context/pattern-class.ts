/** Bracket expressions and escapes of Go's regexp, as JavaScript character classes. Undefined: Go would not compile them. */

export interface CharacterSet {
  readonly body: string
  readonly end: number
}

/** Perl's classes, as class bodies; the upper-case name is the complement. */
const PERL: Readonly<Record<string, string>> = {d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r '}
const PERL_COMPLEMENT: Readonly<Record<string, string>> = {
  D: '\\0-/:-\\u{10ffff}',
  W: '\\0-/:-@\\[-\\^`\\{-\\u{10ffff}',
  S: '\\0-\\x08\\x0b\\x0e-\\x1f!-\\u{10ffff}'
}
const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\0-\\x7f',
  blank: '\\t ',
  cntrl: '\\0-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f'
}
const CONTROL: Readonly<Record<string, number>> = {a: 7, f: 12, n: 10, r: 13, t: 9, v: 11}

/** `[a-z]`, `[^a]`, `[[:alpha:]\d]` from its `[`. */
export function readClass(source: string, start: number): CharacterSet | undefined {
  const negated = source[start + 1] === '^'
  let at = start + (negated ? 2 : 1)
  let body = ''
  for (let first = true; first || source[at] !== ']'; first = false) {
    const item = isNamed(source, at) ? readPosix(source, at) : readItem(source, at)
    if (!item) return undefined
    body += item.body
    at = item.end
  }
  return {body: `[${negated ? '^' : ''}${body}]`, end: at + 1}
}

function readItem(source: string, at: number): CharacterSet | undefined {
  if (/^\\[pP]/.test(source.slice(at, at + 2))) return readUnicode(source, at)
  return readPerl(source, at) ?? readRange(source, at)
}

function isNamed(source: string, at: number): boolean {
  return source.startsWith('[:', at) && source.includes(':]', at + 2)
}

function readPosix(source: string, at: number): CharacterSet | undefined {
  const end = source.indexOf(':]', at + 2) + 2
  const [, caret, name = ''] = /^\[:(\^?)(\w+):\]$/.exec(source.slice(at, end)) ?? []
  if (!Object.hasOwn(POSIX, name)) return undefined
  return {body: caret === '^' ? complementOf(POSIX[name]!) : POSIX[name]!, end}
}

/** A class body with the characters that another one has not. Those of POSIX are all ASCII. */
function complementOf(body: string): string {
  const expression = new RegExp(`[${body}]`, 'u')
  const codes = Array.from({length: 128}, (_, code) => code).filter(code => !expression.test(String.fromCharCode(code)))
  return `${codes.map(codePoint).join('')}\\u{80}-\\u{10ffff}`
}

/** `\pL`, `\P{Greek}`, `\p{^Lu}`. */
function readUnicode(source: string, at: number): CharacterSet | undefined {
  const match = /^\\([pP])(?:\{(\^?)([^}]*)\}|([^{]))/u.exec(source.slice(at))
  if (!match) return undefined
  const [text, letter, caret, braced, single] = match
  const property = unicodeProperty(braced ?? single!)
  const isNegated = (letter === 'P') !== (caret === '^')
  return property === undefined ? undefined : {body: `\\${isNegated ? 'P' : 'p'}{${property}}`, end: at + text.length}
}

/** Go takes the names in any case and skips underscores: which finds categories, but no script of several words. */
function unicodeProperty(name: string): string | undefined {
  const words = name.split(/[ _-]/).map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
  const spelled = words.join('_')
  return [spelled, spelled.toUpperCase(), `gc=${spelled}`, `gc=${name.toUpperCase()}`, `sc=${words.join('')}`].find(isProperty)
}

function isProperty(property: string): boolean {
  if (/^(?!Any$|ASCII$|Assigned$)[^=]*$/.test(property)) return false
  try {
    return new RegExp(`\\p{${property}}`, 'u') !== undefined
  } catch {
    return false
  }
}

function readPerl(source: string, at: number): CharacterSet | undefined {
  const name = source[at] === '\\' ? (source[at + 1] ?? '') : ''
  const body = Object.hasOwn(PERL, name) ? PERL[name] : Object.hasOwn(PERL_COMPLEMENT, name) ? PERL_COMPLEMENT[name] : undefined
  return body === undefined ? undefined : {body, end: at + 2}
}

function readRange(source: string, at: number): CharacterSet | undefined {
  const low = readCharacter(source, at)
  if (!low) return undefined
  if (source[low.end] !== '-' || source[low.end + 1] === ']') return {body: codePoint(low.code), end: low.end}
  const high = readCharacter(source, low.end + 1)
  if (!high || high.code < low.code) return undefined
  return {body: `${codePoint(low.code)}-${codePoint(high.code)}`, end: high.end}
}

/** What a backslash and the character after it stand for, outside brackets. */
export function readEscape(source: string, at: number): CharacterSet | undefined {
  if (/[pP]/.test(source[at + 1] ?? '')) return readUnicode(source, at)
  const perl = readPerl(source, at)
  if (perl) return {body: `[${perl.body}]`, end: perl.end}
  const character = readCharacter(source, at)
  return character && {body: codePoint(character.code), end: character.end}
}

interface Character {
  readonly code: number
  readonly end: number
}

function readCharacter(source: string, at: number): Character | undefined {
  const code = source.codePointAt(at)
  if (code === undefined) return undefined
  if (source[at] !== '\\') return {code, end: at + (code > 0xffff ? 2 : 1)}
  return readQuoted(source, at + 1)
}

function readQuoted(source: string, at: number): Character | undefined {
  const name = source[at] ?? ''
  if (Object.hasOwn(CONTROL, name)) return {code: CONTROL[name]!, end: at + 1}
  const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(source.slice(at, at + 3))?.[0]
  if (octal !== undefined) return {code: Number.parseInt(octal, 8), end: at + octal.length}
  const hex = /^x(?:([0-9A-Fa-f]{2})|\{0*([0-9A-Fa-f]{1,6})\})/.exec(source.slice(at))
  if (hex) return readHexadecimal(hex[1] ?? hex[2]!, at + hex[0].length)
  // Every ASCII character but letters and digits stands for itself.
  return /^[\0-\x7f]$/.test(name) && !/^[0-9A-Za-z]$/.test(name) ? {code: name.charCodeAt(0), end: at + 1} : undefined
}

function readHexadecimal(digits: string, end: number): Character | undefined {
  const code = Number.parseInt(digits, 16)
  return code > 0x10ffff ? undefined : {code, end}
}

function codePoint(code: number): string {
  return `\\u{${code.toString(16)}}`
}
