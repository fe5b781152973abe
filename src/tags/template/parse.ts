import type {Call, Expression, Literal, TemplateNode} from './ast.js'
import {Lexer, type TokenKind} from './lexer.js'

const KEYWORDS: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined]
])

/**
 * Parses the part of Handlebars that tag rules use: `{{name}}`, `{{{name}}}` (not escaped), arguments, named arguments,
 * parentheses, `{{#if}}`, `{{#unless}}`, `{{else}}`, comments, and `\{{` for a plain `{{`.
 * @throws TagError INVALID_RULE with the place.
 */
export function parseTemplate(text: string): readonly TemplateNode[] {
  return new TemplateParser(new Lexer(text)).template()
}

type BlockEnd = 'else' | 'end' | undefined

class TemplateParser {
  private readonly lexer: Lexer

  constructor(lexer: Lexer) {
    this.lexer = lexer
  }

  template(): readonly TemplateNode[] {
    const nodes: TemplateNode[] = []
    if (this.nodes(nodes) !== undefined) throw this.lexer.refuse()
    return nodes
  }

  /** Reads until the end of the text, or through the `{{else}}` or `{{/…}}` that ends a block. */
  private nodes(into: TemplateNode[]): BlockEnd {
    while (this.lexer.position < this.lexer.text.length) {
      const text = this.plainText()
      if (text !== '') into.push({kind: 'text', text})
      const end = this.mustache(into)
      if (end) return end
    }
    return undefined
  }

  private plainText(): string {
    let text = this.lexer.take(/(?:(?!\{\{)[\s\S])*/y) ?? ''
    while (text.endsWith('\\') && !text.endsWith('\\\\') && this.lexer.take(/\{\{/y)) {
      text = text.slice(0, -1) + '{{' + this.lexer.take(/(?:(?!\{\{)[\s\S])*/y)
    }
    return text.endsWith('\\\\') && this.lexer.position < this.lexer.text.length ? text.slice(0, -1) : text
  }

  private mustache(into: TemplateNode[]): BlockEnd {
    if (this.lexer.position >= this.lexer.text.length) return undefined
    if (this.lexer.take(/\{\{~?!--[\s\S]*?--~?\}\}/y) ?? this.lexer.take(/\{\{~?![\s\S]*?\}\}/y)) return undefined
    if (this.lexer.take(/\{\{~?\s*(?:else|\^)\s*~?\}\}/y)) return 'else'
    if (this.lexer.take(/\{\{~?\/\s*(?:if|unless)\s*~?\}\}/y)) return 'end'
    if (this.lexer.take(/\{\{~?#/y)) into.push(this.block())
    else if (this.lexer.take(/\{\{~?\{/y)) into.push(this.output(false, '}}}'))
    else into.push(this.output(this.lexer.take(/\{\{~?&/y) === undefined, '}}'))
    return undefined
  }

  private output(escaped: boolean, close: string): TemplateNode {
    if (escaped) this.lexer.take(/\{\{~?/y)
    const expression = this.call()
    const end = this.lexer.next()
    if (end.kind !== 'close' || end.text.replace('~', '') !== close) throw this.lexer.refuse()
    return {kind: 'output', expression, escape: escaped}
  }

  private block(): TemplateNode {
    const name = this.lexer.take(/\s*(?:if|unless)(?=\s)/y)?.trim()
    if (name === undefined) throw this.lexer.refuse()
    const condition = this.expression()
    if (this.lexer.next().kind !== 'close') throw this.lexer.refuse()
    const then: TemplateNode[] = []
    const otherwise: TemplateNode[] = []
    const end = this.nodes(then)
    if ((end === 'else' ? this.nodes(otherwise) : end) !== 'end') throw this.lexer.refuse()
    return {kind: 'if', condition, negate: name === 'unless', then, otherwise}
  }

  private call(): Call {
    const path = this.path()
    const args: Expression[] = []
    const named: Record<string, Expression> = {}
    for (let next = this.lexer.peek(); next.kind !== 'close' && next.kind !== 'close-paren'; next = this.lexer.peek()) {
      const key = this.lexer.take(/\s*[A-Za-z_][\w-]*\s*=(?!=)/y)
      if (key !== undefined) named[key.slice(0, key.indexOf('=')).trim()] = this.expression()
      else args.push(this.expression())
    }
    return {kind: 'call', path, args, named}
  }

  private expression(): Expression {
    const token = this.lexer.peek()
    if (token.kind === 'open-paren') return this.group()
    if (token.kind === 'string' || token.kind === 'number') {
      this.lexer.next()
      return {kind: 'literal', value: token.kind === 'number' ? Number(token.text) : token.text}
    }
    const path = this.path()
    if (path.length === 1 && KEYWORDS.has(path[0]!)) return {kind: 'literal', value: KEYWORDS.get(path[0]!)}
    return {kind: 'call', path, args: [], named: {}}
  }

  private group(): Call {
    this.lexer.next()
    const call = this.call()
    if (this.lexer.next().kind !== 'close-paren') throw this.lexer.refuse()
    return call
  }

  /** `this.name`, `./name` and `@root.name` are the name itself: no block here opens another scope. */
  private path(): readonly string[] {
    this.lexer.take(/\s*(?:(?:this|@root)[./]|\.\/)/y)
    const path = [this.segment(['name', 'segment', 'string', 'number'])]
    while (this.lexer.take(/[./](?![.])/y)) path.push(this.segment(['name', 'segment']))
    return path
  }

  private segment(kinds: readonly TokenKind[]): string {
    const token = this.lexer.next()
    if (kinds.includes(token.kind)) return token.text
    throw this.lexer.refuse()
  }
}
