import {DockerfileError} from '../errors.js'
import {isSpace} from './characters.js'
import type {Environment, ExpandOptions} from './expand-options.js'
import {replacePattern, trimPrefix, trimSuffix} from './shell-pattern.js'
import {WordCollector} from './word-collector.js'

const LETTER = /^\p{L}$/u
const DIGIT = /^\p{Nd}$/u
const SPECIAL_PARAMETERS = new Set('@*#?-$!0')
/** What BuildKit's messages show in place of a character when the text has ended. */
const END = '\ufffd'
/** Deeper nesting of `${a:-${b:-...}}` than any text needs; keeps the stack safe. */
const MAX_DEPTH = 500

/** What means nothing to the lexer, in any of its states; at the top `}` and `/` do not either. */
const PLAIN = {top: /[^$<'"\\`]+/y, operand: /[^$<'"\\`}/]+/y, quoted: /[^$"\\`]+/y} as const

/** Shell words in BuildKit's dialect: the words it knows depend on the order in which quotes, escapes and variables come. */
export class ShellLexer {
  result = ''
  words: readonly string[] = []
  readonly matched = new Set<string>()
  readonly unmatched = new Set<string>()

  private readonly input: string
  private readonly environment: Environment
  private readonly options: ExpandOptions
  private readonly escape: string
  private position = 0
  private rawEscapes: boolean
  private depth = 0
  /** Shared by nested texts: a `${a:-b}` inside an unquoted word drops what the word had so far, as BuildKit does. */
  private readonly buffer = {text: ''}

  constructor(text: string, environment: Environment, options: ExpandOptions) {
    this.input = text.startsWith('\ufeff') ? text.slice(1) : text
    this.environment = environment
    this.options = options
    this.escape = options.escape ?? '\\'
    this.rawEscapes = options.rawEscapes ?? false
  }

  run(): void {
    const {result, words} = this.readUntil(undefined, this.rawEscapes)
    this.result = result
    this.words = words
  }

  private get peek(): string | undefined {
    const code = this.input.codePointAt(this.position)
    return code === undefined ? undefined : String.fromCodePoint(code)
  }

  private next(): string | undefined {
    const character = this.peek
    this.position += character?.length ?? 1
    return character
  }

  /** '' at a character that may mean something. */
  private readRun(plain: RegExp): string {
    plain.lastIndex = this.position
    const [run = ''] = plain.exec(this.input) ?? []
    this.position += run.length
    return run
  }

  private get atEnd(): boolean {
    return this.position >= this.input.length
  }

  /** Reads to the stop character (consumed), or to the end when there is none. */
  private readUntil(stop: string | undefined, rawEscapes: boolean): {result: string; words: readonly string[]} {
    if (++this.depth > MAX_DEPTH) throw fault('too many nested substitutions')
    const outerEscapes = this.rawEscapes
    this.rawEscapes = rawEscapes
    try {
      return this.readText(stop)
    } finally {
      this.rawEscapes = outerEscapes
      this.depth--
    }
  }

  private readText(stop: string | undefined): {result: string; words: readonly string[]} {
    const words = new WordCollector(this.buffer)
    const plain = stop === undefined ? PLAIN.top : PLAIN.operand
    let result = ''
    for (;;) {
      const run = this.readRun(plain)
      words.addText(run)
      result += run
      const character = this.peek
      if (character === undefined) break
      if (character === stop) {
        this.position++
        return {result, words: words.finish()}
      }
      const special = this.readSpecial(character)
      if (special !== undefined) {
        result += special
        if (character === '$') words.addText(special)
        else words.addQuoted(special)
      } else {
        result += this.readPlain(words)
      }
    }
    if (stop !== undefined) throw fault(`unexpected end of statement while looking for matching ${stop}`)
    return {result, words: words.finish()}
  }

  private readSpecial(character: string): string | undefined {
    if (character === '$') return this.readVariable()
    if (character === '<') return this.readAngle()
    if (this.options.ignoreQuotes) return undefined
    if (character === "'") return this.readSingleQuoted()
    if (character === '"') return this.readDoubleQuoted()
    return undefined
  }

  private readPlain(words: WordCollector): string {
    const character = this.next()!
    if (character !== this.escape) {
      words.add(character)
      return character
    }
    let read = ''
    if (this.rawEscapes) {
      words.addQuoted(character)
      read = character
    }
    const escaped = this.next()
    if (escaped === undefined) return read
    words.addQuoted(escaped)
    return read + escaped
  }

  private readSingleQuoted(): string {
    const quote = this.next()!
    const end = this.input.indexOf("'", this.position)
    if (end < 0) this.position = this.input.length
    if (end < 0) throw fault('unexpected end of statement while looking for matching single-quote')
    const text = this.input.slice(this.position, end)
    this.position = end + 1
    return this.options.rawQuotes ? quote + text + quote : text
  }

  private readDoubleQuoted(): string {
    const quote = this.next()!
    let text = ''
    for (;;) {
      text += this.readRun(PLAIN.quoted)
      const character = this.peek
      if (character === undefined) throw fault('unexpected end of statement while looking for matching double-quote')
      if (character === '$') {
        text += this.readVariable()
        continue
      }
      this.position++
      if (character === '"') return this.options.rawQuotes ? quote + text + quote : text
      text += character === this.escape ? this.readQuotedEscape() : character
    }
  }

  /** Inside double quotes only `"`, `$` and the escape character can be escaped. */
  private readQuotedEscape(): string {
    const kept = this.rawEscapes ? this.escape : ''
    const character = this.peek
    if (character === undefined) return kept
    if (character !== '"' && character !== '$' && character !== this.escape) return kept + this.escape
    this.position++
    return kept + character
  }

  /** `<<` keeps the blanks after it, so that a heredoc's word stays whole. */
  private readAngle(): string {
    this.position++
    if (this.peek !== '<') return '<'
    this.position++
    return `<<${this.readWhile(character => character === ' ' || character === '\t' || character === '\r')}`
  }

  private readVariable(): string {
    this.position++
    if (this.peek === '{') return this.readBraced()
    const name = this.readName()
    if (name === '') return '$'
    const value = this.lookUp(name)
    return value === undefined && this.options.keepUnset ? `$${name}` : (value ?? '')
  }

  private readBraced(): string {
    this.position++
    const first = this.peek
    if (first === undefined) throw fault("syntax error: missing '}'")
    if (first === '{' || first === '}' || first === ':') throw fault('syntax error: bad substitution')
    const name = this.readName()
    const modifier = this.next()
    switch (modifier) {
      case '}':
        return this.readSimple(name)
      case ':':
        return this.readModified(name, this.next(), ':')
      case '+':
      case '-':
      case '?':
      case '#':
      case '%':
        return this.readModified(name, modifier, '')
      case '/':
        return this.readReplacement(name)
      default:
        throw unsupported(modifier ?? END)
    }
  }

  private readSimple(name: string): string {
    const value = this.lookUp(name)
    return value === undefined && this.options.keepUnset ? `\${${name}}` : (value ?? '')
  }

  private readModified(name: string, modifier: string | undefined, colon: '' | ':'): string {
    const written = colon + (modifier ?? END)
    const isTrim = modifier === '#' || modifier === '%'
    if (colon && isTrim) throw unsupported(written)
    const word = this.readOperand('}', isTrim, "syntax error: missing '}'")
    const value = this.lookUp(name)
    if (value === undefined && this.options.keepUnset) return `\${${name}${written}${word}}`
    const missing = value === undefined || (colon === ':' && value === '')
    switch (modifier) {
      case '-':
        return missing ? word : value
      case '+':
        return missing ? '' : word
      case '?':
        if (missing) throw required(name, word, value === undefined ? 'unset' : 'empty')
        return value
      case '#':
        return trimPrefix(value ?? '', word.replace(/^#/, ''), word.startsWith('#'))
      case '%':
        return trimSuffix(value ?? '', word.replace(/^%/, ''), word.startsWith('%'))
      default:
        throw unsupported(written)
    }
  }

  private readReplacement(name: string): string {
    const all = this.peek === '/'
    if (all) this.position++
    const pattern = this.readOperand('/', true, "syntax error: missing '/' in ${}")
    const replacement = this.readOperand('}', true, "syntax error: missing '}'")
    const value = this.lookUp(name)
    if (value === undefined && this.options.keepUnset) return `\${${name}/${pattern}/${replacement}}`
    return replacePattern(value ?? '', pattern, replacement, all)
  }

  private readOperand(stop: string, rawEscapes: boolean, atEnd: string): string {
    try {
      return this.readUntil(stop, rawEscapes).result
    } catch (error) {
      if (this.atEnd && this.depth < MAX_DEPTH) throw fault(atEnd)
      throw error
    }
  }

  /** Digits, one special parameter, or letters, digits and underscores. */
  private readName(): string {
    const first = this.peek
    if (first === undefined) return ''
    if (DIGIT.test(first)) return this.readWhile(character => DIGIT.test(character))
    if (SPECIAL_PARAMETERS.has(first)) return this.next()!
    return this.readWhile(character => character === '_' || LETTER.test(character) || DIGIT.test(character))
  }

  private readWhile(accept: (character: string) => boolean): string {
    let text = ''
    while (this.peek !== undefined && accept(this.peek)) text += this.next()
    return text
  }

  private lookUp(name: string): string | undefined {
    const value = this.environment(name)
    if (value === undefined) this.unmatched.add(name)
    else this.matched.add(name)
    return value
  }
}

function fault(message: string): DockerfileError {
  return new DockerfileError('EXPANSION', message)
}

function unsupported(modifier: string): DockerfileError {
  return new DockerfileError('EXPANSION', `unsupported modifier (${modifier}) in substitution`, {
    hint: isSpace(modifier) ? 'write no blanks inside ${}' : 'known modifiers are :- - :+ + :? ? # ## % %% / //'
  })
}

function required(name: string, message: string, state: 'unset' | 'empty'): DockerfileError {
  return new DockerfileError('EXPANSION', `${name}: ${message || `is not allowed to be ${state}`}`, {
    hint: `give ${name} a value with ARG, ENV or --build-arg`
  })
}
