import {isSpace} from './characters.js'

/**
 * The words of ENV, LABEL and ARG: split at blanks outside quotes. Quotes and escapes stay; expansion removes them later.
 */
export function splitWords(text: string, escapeToken: string): readonly string[] {
  const words: string[] = []
  let position = 0
  for (;;) {
    while (position < text.length && isSpace(text[position]!)) position++
    if (position >= text.length) return words
    const {word, end} = readWord(text, position, escapeToken)
    if (word !== '') words.push(word)
    position = end
  }
}

function readWord(text: string, start: number, escapeToken: string): {word: string; end: number} {
  let quote = ''
  let position = start
  for (; position < text.length; position++) {
    const character = text[position]!
    if (quote === '' && isSpace(character)) break
    // Nothing is escaped between single quotes.
    if (character === escapeToken && quote !== "'") {
      // An escape at the very end is dropped, and closes a quote.
      if (position + 1 === text.length) return {word: text.slice(start, position), end: text.length}
      position++
    } else if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
  }
  return {word: text.slice(start, position), end: position}
}
