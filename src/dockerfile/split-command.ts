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

/** Shared: most instructions have no flags. */
const NONE: string[] = []

/** Reads words that start with `--`, honouring quotes and escapes; `--` alone ends them. */
function readFlags(text: string, escapeToken: string): {flags: string[]; end: number} {
  let flags = NONE
  let position = 0
  for (;;) {
    while (position < text.length && isSpace(text[position]!)) position++
    if (!text.startsWith('--', position)) return {flags, end: position}
    const word = readWord(text, position, escapeToken)
    position = word.end
    if (word.text === '--') return {flags, end: position}
    if (flags === NONE) flags = []
    flags.push(word.text)
  }
}

/** Text between quotes and escapes is taken in one piece: a string made of single characters costs many times as much. */
function readWord(text: string, start: number, escapeToken: string): {text: string; end: number} {
  let word = ''
  let quote = ''
  let position = start
  let copied = start
  const take = () => {
    word += text.slice(copied, position)
    copied = position + 1
  }
  for (; position < text.length; position++) {
    const character = text[position]!
    if (quote === '' && isSpace(character)) break
    if (character === escapeToken) {
      take()
      // What is escaped goes with the text that follows. An escape at the very end is dropped.
      position++
    } else if (quote === '' ? character === '"' || character === "'" : character === quote) {
      take()
      quote = quote === '' ? character : ''
    }
  }
  return {text: word + text.slice(copied, position), end: Math.min(position, text.length)}
}
