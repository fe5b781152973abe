import {SolveError} from '../errors.js'

/** A wildcard of Go's path.Match: `*` and `?` do not cross `/`, `[a-z]` and `[^a]` are classes, `\` quotes. */
export interface GoPattern {
  /** True when the whole name matches. */
  matches(name: string): boolean
}

/**
 * https://pkg.go.dev/path#Match
 * @throws SolveError INVALID with Go's text, `syntax error in pattern`.
 */
export function compileGoPattern(pattern: string): GoPattern {
  const chunks = [...splitChunks(pattern)].map(chunk => ({...chunk, tokens: parse(chunk.text, pattern)}))
  return {matches: name => matchChunks(chunks, [...name])}
}

/**
 * Go's filepath.Match, which finds fault only with as much of the pattern as it looked at to see that the name does not match.
 * https://pkg.go.dev/path/filepath#Match
 * @throws SolveError INVALID as `compileGoPattern`
 */
export function matchFilepath(pattern: string, name: string): boolean {
  return matchChunks(readChunks(pattern), [...name])
}

function* readChunks(pattern: string): Generator<ParsedChunk> {
  for (const chunk of splitChunks(pattern)) yield {...chunk, tokens: parse(chunk.text, pattern)}
}

interface Chunk {
  /** Any number of characters may come before it. */
  readonly star: boolean
  /** Without stars, but for those of classes. */
  readonly text: string
  readonly isLast: boolean
}

interface ParsedChunk extends Chunk {
  readonly tokens: readonly Token[]
}

type Token =
  | {readonly kind: 'any'}
  | {readonly kind: 'literal'; readonly char: string}
  | {readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [number, number])[]}

const CHUNK = /(\**)((?:\\.|\[(?:\\.|[^\]\\])*|[^*[])*)/suy

function* splitChunks(pattern: string): Generator<Chunk> {
  const expression = new RegExp(CHUNK)
  while (expression.lastIndex < pattern.length) {
    const [, stars = '', text = ''] = expression.exec(pattern)!
    yield {star: stars !== '', text, isLast: expression.lastIndex === pattern.length}
  }
}

function parse(chunk: string, pattern: string): Token[] {
  const chars = new CharReader(chunk, pattern)
  const tokens: Token[] = []
  for (let char = chars.next(); char !== undefined; char = chars.next()) {
    if (char === '?') tokens.push({kind: 'any'})
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

  constructor(chunk: string, pattern: string) {
    this.#pattern = pattern
    this.#chars = [...chunk]
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

/** Each chunk at the first place where it matches: an earlier star could not give a match that the last one cannot. */
function matchChunks(chunks: Iterable<ParsedChunk>, name: readonly string[]): boolean {
  let at = 0
  for (const chunk of chunks) {
    if (chunk.star && chunk.text === '') return !name.includes('/', at)
    const end = findChunk(chunk, name, at)
    if (end === undefined) return false
    at = end
  }
  return at === name.length
}

/** Where the chunk ends, when it matches at `start` or, after a star, later. The last one must end with the name. */
function findChunk({star, tokens, isLast}: ParsedChunk, name: readonly string[], start: number): number | undefined {
  for (let at = start; ; at++) {
    const end = matchTokens(tokens, name, at)
    if (end !== undefined && (end === name.length || !isLast)) return end
    if (!star || at >= name.length || name[at] === '/') return undefined
  }
}

function matchTokens(tokens: readonly Token[], name: readonly string[], start: number): number | undefined {
  const end = start + tokens.length
  if (end > name.length) return undefined
  return tokens.every((token, index) => matchChar(token, name[start + index]!)) ? end : undefined
}

function matchChar(token: Token, char: string): boolean {
  if (token.kind === 'any') return char !== '/'
  if (token.kind === 'literal') return token.char === char
  const code = char.codePointAt(0)!
  return token.ranges.some(([low, high]) => low <= code && code <= high) !== token.negated
}
