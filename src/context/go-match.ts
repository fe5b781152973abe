import {SolveError} from '../errors.js'

/** A wildcard of Go's filepath.Match: `*` and `?` do not cross `/`, `[a-z]` and `[^a]` are classes, `\` quotes. */
export interface GoPattern {
  /** True when the whole name matches. */
  matches(name: string): boolean
}

/**
 * https://pkg.go.dev/path/filepath#Match
 * @throws SolveError INVALID with Go's text, `syntax error in pattern`.
 */
export function compileGoPattern(pattern: string): GoPattern {
  const tokens = parse(pattern)
  return {matches: name => matchTokens(tokens, [...name])}
}

/** True when a path has a wildcard that is not quoted. */
export function hasWildcard(path: string): boolean {
  return /[*?[]/.test(path.replace(/\\./gs, ''))
}

type Token =
  | {readonly kind: 'star'}
  | {readonly kind: 'any'}
  | {readonly kind: 'literal'; readonly char: string}
  | {readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[]}

function parse(pattern: string): Token[] {
  const chars = new CharReader(pattern)
  const tokens: Token[] = []
  for (let char = chars.next(); char !== undefined; char = chars.next()) {
    if (char === '*') tokens.push({kind: 'star'})
    else if (char === '?') tokens.push({kind: 'any'})
    else if (char === '[') tokens.push(parseClass(chars))
    else tokens.push({kind: 'literal', char: char === '\\' ? chars.take() : char})
  }
  return tokens
}

/** What follows `[`. A `]` or `-` that is meant as a character must be quoted. */
function parseClass(chars: CharReader): Token {
  const negated = chars.skip('^')
  const ranges: [number, number][] = []
  while (ranges.length === 0 || !chars.skip(']')) {
    const low = parseClassChar(chars)
    ranges.push([low, chars.skip('-') ? parseClassChar(chars) : low])
    if (chars.atEnd()) throw chars.error()
  }
  return {kind: 'class', negated, ranges}
}

function parseClassChar(chars: CharReader): number {
  const char = chars.take()
  if (char === '-' || char === ']') throw chars.error()
  return (char === '\\' ? chars.take() : char).codePointAt(0)!
}

class CharReader {
  readonly #pattern: string
  readonly #chars: readonly string[]
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
    this.#chars = [...pattern]
  }

  next(): string | undefined {
    return this.#chars[this.#at++]
  }

  take(): string {
    const char = this.next()
    if (char === undefined) throw this.error()
    return char
  }

  skip(char: string): boolean {
    if (this.#chars[this.#at] !== char) return false
    this.#at++
    return true
  }

  atEnd(): boolean {
    return this.#at >= this.#chars.length
  }

  error(): SolveError {
    return new SolveError('INVALID', `Cannot read the wildcard ${JSON.stringify(this.#pattern)}: syntax error in pattern`)
  }
}

/** Goes back to the last `*` only, as Go does: an earlier one could not give a match that the last cannot. */
function matchTokens(tokens: readonly Token[], name: readonly string[]): boolean {
  let token = 0
  let at = 0
  let star: {token: number; at: number} | undefined
  while (token < tokens.length || at < name.length) {
    const current = tokens[token]
    if (current?.kind === 'star') {
      star = {token: ++token, at}
    } else if (current && at < name.length && matchChar(current, name[at]!)) {
      token++
      at++
    } else {
      if (!star || star.at >= name.length || name[star.at] === '/') return false
      token = star.token
      at = ++star.at
    }
  }
  return true
}

function matchChar(token: Token, char: string): boolean {
  if (token.kind === 'any') return char !== '/'
  if (token.kind === 'literal') return token.char === char
  if (token.kind === 'star') return false
  const code = char.codePointAt(0)!
  return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated
}
