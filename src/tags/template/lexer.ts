import {TagError} from '../../errors.js'

export type TokenKind = 'close' | 'string' | 'number' | 'name' | 'segment' | 'separator' | 'equals' | 'open-paren' | 'close-paren'

/** One token inside `{{…}}`; `text` without quotes or brackets. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const NAME = /(?:\.\.|[^\s!"#%-,./;->@[-^`{-~]+)(?=[=~}\s/.)|\]]|$)/y
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['close', /~?\}\}\}?/y],
  ['string', /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'/y],
  ['number', /-?\d+(?:\.\d+)?(?=[~}\s)\]])/y],
  ['segment', /\[[^\]]*\]/y],
  ['open-paren', /\(/y],
  ['close-paren', /\)/y],
  ['equals', /=/y],
  ['separator', /[./](?![.])/y],
  ['name', NAME]
]

/** Reads the tokens of a template's expressions; the text between them is the parser's. */
export class Lexer {
  position = 0
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The next token inside an expression, left in place. */
  peek(): Token {
    const start = this.position
    const token = this.next()
    this.position = start
    return token
  }

  /** @throws TagError where no token of the language stands. */
  next(): Token {
    this.take(/\s*/y)
    for (const [kind, pattern] of PATTERNS) {
      const match = this.take(pattern)
      if (match !== undefined) return {kind, text: unquote(kind, match)}
    }
    throw this.refuse()
  }

  /** Takes what the sticky `pattern` matches here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const match = pattern.exec(this.text)?.[0]
    if (match !== undefined) this.position += match.length
    return match
  }

  refuse(): TagError {
    return new TagError('INVALID_RULE', `Cannot read the expression in "${this.text}" at character ${this.position + 1}`, {
      hint: "Write expressions as {{branch}} or {{date 'YYYYMMDD' tz='Europe/Paris'}}, and a plain {{ as \\{{"
    })
  }
}

function unquote(kind: TokenKind, text: string): string {
  if (kind === 'segment') return text.slice(1, -1)
  if (kind !== 'string') return text
  const quote = text[0]!
  return text.slice(1, -1).replaceAll(`\\${quote}`, quote)
}
