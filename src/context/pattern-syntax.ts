import {SolveError} from '../errors.js'
import {readClass, readEscape} from './pattern-class.js'

/** A regular expression that a pattern became, with what JavaScript writes for each part. */
export type Expression =
  | {readonly kind: 'one'; readonly source: string; readonly accepts: (character: string) => boolean}
  | {readonly kind: 'assertion'; readonly source: string; readonly holds: (characters: readonly string[], at: number) => boolean}
  | {readonly kind: 'sequence'; readonly items: readonly Expression[]}
  | {readonly kind: 'either'; readonly items: readonly Expression[]}
  | {readonly kind: 'repeat'; readonly item: Expression; readonly least: number; readonly most: number}

/** Go's limit for a repetition, and for repetitions of repetitions. */
const MAX_REPEAT = 1000

/**
 * Reads the part of Go's syntax that patterns are translated to. What a pattern has in brackets or after a backslash comes through
 * untouched, and so do `|`, `{` and `^`: they mean here what they mean in Go's regular expressions.
 * @throws SolveError INVALID where Go's regexp would not compile.
 */
export function parsePatternExpression(source: string, pattern: string): Expression {
  return new Parser(source, pattern).parse()
}

class Parser {
  readonly #source: string
  readonly #pattern: string
  #at = 0

  constructor(source: string, pattern: string) {
    this.#source = source
    this.#pattern = pattern
  }

  parse(): Expression {
    const branches: Expression[] = []
    do branches.push(this.#readBranch())
    while (this.#skip('|'))
    return branches.length === 1 ? branches[0]! : {kind: 'either', items: branches}
  }

  #readBranch(): Expression {
    const items: Expression[] = []
    let isRepeated = false
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|') {
      const times = this.#readRepetition()
      const isDirectories = !times && this.#skip(DIRECTORIES_TEXT)
      if (times) this.#repeatLast(items, times, isRepeated)
      // Two in a row take what one does.
      else if (isDirectories) items.push(...(items.at(-1) === DIRECTORIES ? [] : [DIRECTORIES]))
      else if (this.#skip('\\Q')) items.push(...this.#readQuoted())
      else items.push(this.#readAtom())
      isRepeated = times !== undefined || isDirectories
    }
    return {kind: 'sequence', items}
  }

  /** One repetition right after another is what Go refuses. */
  #repeatLast(items: Expression[], times: {least: number; most: number}, isRepeated: boolean): void {
    const item = items.pop()
    if (!item || isRepeated || times.least > times.most || sizeOf(item, times) > MAX_REPEAT) throw this.#malformed()
    items.push({kind: 'repeat', item, ...times})
  }

  /** Up to `\E`, or the end of all: also what the translation has put there. */
  #readQuoted(): Expression[] {
    const end = this.#source.indexOf('\\E', this.#at)
    const text = this.#source.slice(this.#at, end < 0 ? undefined : end)
    this.#at = end < 0 ? this.#source.length : end + 2
    return [...text].map(character => one(plain(character)))
  }

  /** `*` or `{n}`, `{n,}`, `{n,m}`; braces with anything else in them are characters. */
  #readRepetition(): {least: number; most: number} | undefined {
    const [text, star, least, comma, most] = REPETITION.exec(this.#source.slice(this.#at)) ?? []
    if (text === undefined) return undefined
    this.#at += text.length
    if (star !== undefined) return {least: 0, most: Infinity}
    if (Number(most || least) > MAX_REPEAT) throw this.#malformed()
    return {least: Number(least), most: comma === undefined ? Number(least) : most === '' ? Infinity : Number(most)}
  }

  #readAtom(): Expression {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at)!)
    const assertion = ASSERTIONS[character] ?? ASSERTIONS[this.#source.slice(this.#at, this.#at + 2)]
    if (assertion) {
      this.#at += character === '\\' ? 2 : 1
      return assertion
    }
    const set = this.#readSet(character)
    if (!set) throw this.#malformed()
    this.#at = set.end
    return one(set.body)
  }

  #readSet(character: string): {body: string; end: number} | undefined {
    if (character === '[') return readClass(this.#source, this.#at)
    if (character === '\\') return readEscape(this.#source, this.#at)
    return {body: character === '.' ? '[^\\n]' : plain(character), end: this.#at + character.length}
  }

  #skip(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #malformed(): SolveError {
    return new SolveError('INVALID', `Cannot read the pattern ${JSON.stringify(this.#pattern)}: syntax error in pattern`)
  }
}

/** What Go counts of repetitions inside each other; `*` counts as nothing. */
function sizeOf(item: Expression, {least, most}: {least: number; most: number}): number {
  const times = most === Infinity ? least : most
  const inner = item.kind === 'repeat' ? sizeOf(item.item, item) : 1
  return Math.max(times, 1) * Math.max(inner, 1)
}

const REPETITION = /^(?:(\*)|\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*|))?\})/

function plain(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}

function one(source: string): Expression {
  const test = new RegExp(`^${source}$`, 'u')
  return {kind: 'one', source, accepts: character => test.test(character)}
}

const NO_NEWLINE = one('[^\\n]')
const DIRECTORIES_TEXT = '(.*/)?'
const DIRECTORIES: Expression = {
  kind: 'repeat',
  item: {kind: 'sequence', items: [{kind: 'repeat', item: NO_NEWLINE, least: 0, most: Infinity}, one('/')]},
  least: 0,
  most: 1
}

const START: Expression = {kind: 'assertion', source: '^', holds: (_, at) => at === 0}
const END: Expression = {kind: 'assertion', source: '$', holds: (characters, at) => at === characters.length}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character)
}

function atBoundary(characters: readonly string[], at: number): boolean {
  return isWord(characters[at - 1]) !== isWord(characters[at])
}

const ASSERTIONS: Readonly<Record<string, Expression>> = {
  '^': START,
  $: END,
  '\\A': START,
  '\\z': END,
  '\\b': {kind: 'assertion', source: '\\b', holds: atBoundary},
  '\\B': {kind: 'assertion', source: '\\B', holds: (characters, at) => !atBoundary(characters, at)}
}
