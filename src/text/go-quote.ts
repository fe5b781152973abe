/** Go's strconv.Quote: in error texts, and in the history of CMD and ENTRYPOINT. */

const SHORT: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\'
}
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u
/** Nothing to escape: almost every text. */
const PLAIN = /^[ !#-[\]-~]*$/

export function goQuote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  let quoted = ''
  for (const character of text) quoted += SHORT[character] ?? escapeUnprintable(character)
  return `"${quoted}"`
}

function escapeUnprintable(character: string): string {
  if (PRINTABLE.test(character)) return character
  const code = character.codePointAt(0)!
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  const hex = (digits: number) => code.toString(16).padStart(digits, '0')
  if (code < 0x20 || code === 0x7f) return `\\x${hex(2)}`
  return code < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`
}

/** `["a" "b c"]`: Go's %q of a list, as `docker history` shows a command. */
export function quoteList(texts: readonly string[]): string {
  return `[${texts.map(goQuote).join(' ')}]`
}
