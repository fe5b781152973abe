import type {Command, Node, Pipeline, Term} from './ast.js'
import {templateError} from './error.js'
import {type Piece, splitTemplate, type Token} from './lexer.js'

/** @throws UsageError for what is no template. */
export function parseTemplate(template: string): Node[] {
  const parser = new TemplateParser(splitTemplate(template))
  const nodes = parser.nodes()
  parser.expectEnd()
  return nodes
}

class TemplateParser {
  readonly #pieces: readonly Piece[]
  #at = 0

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  /** Up to `{{end}}`, `{{else}}` or the end. */
  nodes(): Node[] {
    const nodes: Node[] = []
    for (; this.#at < this.#pieces.length; this.#at++) {
      const piece = this.#pieces[this.#at]!
      if (piece.kind === 'text') {
        nodes.push(piece)
        continue
      }
      const [first] = piece.tokens
      if (first?.kind === 'word' && (first.text === 'end' || first.text === 'else')) return nodes
      this.#at++
      nodes.push(this.#action(piece.tokens))
      this.#at--
    }
    return nodes
  }

  expectEnd(): void {
    if (this.#at < this.#pieces.length) throw templateError(`unexpected {{${this.#word()}}}`)
  }

  #action(tokens: readonly Token[]): Node {
    const [first] = tokens
    if (!first) throw templateError('missing value for command')
    const keyword = first.kind === 'word' ? first.text : ''
    if (keyword === 'if' || keyword === 'with') return this.#branch(keyword, tokens.slice(1))
    if (keyword === 'range') return this.#range(tokens.slice(1))
    return {kind: 'print', pipeline: new PipelineParser(tokens).whole()}
  }

  #branch(kind: 'if' | 'with', tokens: readonly Token[]): Node {
    const pipeline = new PipelineParser(tokens).whole()
    const body = this.nodes()
    return {kind, pipeline, body, otherwise: this.#otherwise(kind)}
  }

  #range(tokens: readonly Token[]): Node {
    const assign = tokens.findIndex(({text}) => text === ':=')
    const variables = tokens.slice(0, Math.max(0, assign)).filter(({kind}) => kind === 'variable')
    const pipeline = new PipelineParser(tokens.slice(assign + 1)).whole()
    const body = this.nodes()
    return {kind: 'range', variables: variables.map(({text}) => text), pipeline, body, otherwise: this.#otherwise('range')}
  }

  /** `{{else}} ... {{end}}`, `{{else if ...}} ... {{end}}` or `{{end}}`. */
  #otherwise(kind: string): Node[] {
    const piece = this.#pieces[this.#at]
    if (piece?.kind !== 'action') throw templateError(`unexpected EOF in {{${kind}}}`)
    this.#at++
    if (piece.tokens[0]!.text === 'end') return []
    const rest = piece.tokens.slice(1)
    if (rest.length > 0) return [this.#action(rest)]
    const nodes = this.nodes()
    if (this.#word() !== 'end') throw templateError(`unexpected EOF in {{${kind}}}`)
    this.#at++
    return nodes
  }

  #word(): string {
    const piece = this.#pieces[this.#at]
    return piece?.kind === 'action' ? piece.tokens[0]!.text : ''
  }
}

class PipelineParser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Pipeline {
    const pipeline = this.#pipeline()
    if (this.#at < this.#tokens.length)
      throw templateError(`unexpected ${JSON.stringify(this.#tokens[this.#at]!.text)} in command`)
    return pipeline
  }

  #pipeline(): Pipeline {
    const [first, second] = this.#tokens.slice(this.#at)
    const isAssignment = first?.kind === 'variable' && (second?.text === ':=' || second?.text === '=')
    if (isAssignment) this.#at += 2
    const commands = [this.#command()]
    while (this.#tokens[this.#at]?.text === '|' && this.#tokens[this.#at]?.kind === 'symbol') {
      this.#at++
      commands.push(this.#command())
    }
    return isAssignment ? {variable: first.text, commands} : {commands}
  }

  #command(): Command {
    const terms: Term[] = []
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
      if (token.kind === 'symbol' && token.text !== '(') break
      terms.push(this.#term(token))
    }
    if (terms.length === 0) throw templateError('missing value for command')
    return {terms}
  }

  #term(token: Token): Term {
    this.#at++
    switch (token.kind) {
      case 'field':
        return {kind: 'field', path: token.text === '.' ? [] : [token.text.slice(1), ...this.#path()]}
      case 'variable':
        return {kind: 'variable', name: token.text, path: this.#path()}
      case 'string':
        return {kind: 'literal', value: unquote(token.text)}
      case 'number':
        return {kind: 'literal', value: Number(token.text)}
      case 'word':
        return CONSTANTS.has(token.text)
          ? {kind: 'literal', value: CONSTANTS.get(token.text)}
          : {kind: 'function', name: token.text}
      case 'symbol':
        return this.#group()
    }
  }

  #group(): Term {
    const pipeline = this.#pipeline()
    if (this.#tokens[this.#at]?.text !== ')') throw templateError('unclosed left paren')
    this.#at++
    return {kind: 'group', pipeline, path: this.#path()}
  }

  /** Fields that follow without a blank. */
  #path(): string[] {
    const path: string[] = []
    for (let token = this.#tokens[this.#at]; token?.kind === 'field' && !token.spaced; token = this.#tokens[this.#at]) {
      path.push(token.text.slice(1))
      this.#at++
    }
    return path
  }
}

const CONSTANTS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['nil', undefined]
])

function unquote(text: string): string {
  if (text.startsWith('`')) return text.slice(1, -1)
  return text.slice(1, -1).replace(/\\(.)/g, (_, letter: string) => ({n: '\n', t: '\t', r: '\r'})[letter] ?? letter)
}
