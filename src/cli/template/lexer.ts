import {templateError} from './error.js'

/** Text between actions, or the words of one action. */
export type Piece = {readonly kind: 'text'; readonly text: string} | {readonly kind: 'action'; readonly tokens: readonly Token[]}

export interface Token {
  readonly kind: 'word' | 'field' | 'variable' | 'string' | 'number' | 'symbol'
  readonly text: string
  /** True when a blank comes before it: `$x .A` are two terms, `$x.A` is one. */
  readonly spaced: boolean
}

const TOKEN = new RegExp(
  [
    String.raw`(?<string>"(?:[^"\\\n]|\\.)*"|${'`'}[^${'`'}]*${'`'}|'(?:[^'\\\n]|\\.)')`,
    String.raw`(?<number>[-+]?\d+(?:\.\d+)?(?![\w.]))`,
    String.raw`(?<variable>\$[\p{L}\p{N}_]*)`,
    String.raw`(?<field>\.[\p{L}_][\p{L}\p{N}_]*|\.(?![\p{L}\p{N}_]))`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_]*)`,
    '(?<symbol>:=|=|[|(),])'
  ].join('|'),
  'uy'
)

/** Splits a template at its actions; `{{-` and `-}}` take the blanks beside them away. */
export function splitTemplate(template: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let trim = false
  while (at < template.length) {
    const open = template.indexOf('{{', at)
    const end = open < 0 ? template.length : open
    const trimsLeft = open >= 0 && /^\{\{-\s/.test(template.slice(open, open + 4))
    let text = template.slice(at, end)
    if (trim) text = text.trimStart()
    if (trimsLeft) text = text.trimEnd()
    if (text !== '') pieces.push({kind: 'text', text})
    if (open < 0) break
    const close = findClose(template, open + 2)
    const inner = template.slice(open + (trimsLeft ? 3 : 2), close)
    trim = /\s-$/.test(inner)
    const action = trim ? inner.slice(0, -1) : inner
    if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(action)) pieces.push({kind: 'action', tokens: tokenize(action)})
    at = close + 2
  }
  return pieces
}

/** `}}` inside a string closes nothing. */
function findClose(template: string, from: number): number {
  let quote = ''
  for (let at = from; at < template.length; at++) {
    const letter = template[at]!
    if (quote !== '') {
      if (letter === '\\' && quote !== '`') at++
      else if (letter === quote) quote = ''
    } else if (letter === '"' || letter === '`') quote = letter
    else if (letter === '}' && template[at + 1] === '}') return at
  }
  throw templateError('unclosed action')
}

function tokenize(action: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < action.length) {
    const blank = /\s*/y
    blank.lastIndex = at
    const spaced = blank.exec(action)![0].length > 0
    at = blank.lastIndex
    if (at >= action.length) break
    TOKEN.lastIndex = at
    const match = TOKEN.exec(action)
    if (!match) throw templateError(`unexpected ${JSON.stringify(action[at])} in operand`)
    const [kind, text] = Object.entries(match.groups!).find(([, value]) => value !== undefined) as [Token['kind'], string]
    tokens.push({kind, text, spaced})
    at = TOKEN.lastIndex
  }
  return tokens
}
