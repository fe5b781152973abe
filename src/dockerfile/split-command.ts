import {fromBytes, toBytes} from './bytes.js'
import {cutAtBlanks, isSpace, trimSpace} from './characters.js'

export interface SplitCommand {
  /** The first word, as written. */
  readonly keyword: string
  /** `--x` and `--x=y` words right after it, unquoted. */
  readonly flags: readonly string[]
  /** The rest, trimmed. */
  readonly rest: string
}

/** Splits a logical line into the instruction's name, its flags, and its arguments. */
export function splitCommand(line: string, escapeToken: string): SplitCommand {
  const {first, rest} = cutAtBlanks(trimSpace(line))
  if (rest === undefined) return {keyword: first, flags: [], rest: ''}
  const bytes = toBytes(rest)
  const {flags, end} = readFlags(bytes, escapeToken)
  return {keyword: first, flags, rest: trimSpace(end === 0 ? rest : fromBytes(bytes.slice(end)))}
}

/** Reads words that start with `--`, honouring quotes and escapes; `--` alone ends them. */
function readFlags(text: string, escapeToken: string): {flags: string[]; end: number} {
  const flags: string[] = []
  let position = 0
  for (;;) {
    while (position < text.length && isSpace(text[position]!)) position++
    if (!text.startsWith('--', position)) return {flags, end: position}
    const word = readWord(text, position, escapeToken)
    position = word.end
    if (word.text === '--') return {flags, end: position}
    flags.push(word.text)
  }
}

function readWord(text: string, start: number, escapeToken: string): {text: string; end: number} {
  let word = ''
  let quote = ''
  let position = start
  for (; position < text.length; position++) {
    const character = text[position]!
    if (quote === '' && isSpace(character)) break
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character !== escapeToken) word += character
    // An escape at the very end is dropped.
    else if (position + 1 < text.length) word += text[++position]!
  }
  return {text: word, end: position}
}
