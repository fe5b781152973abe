import {goQuote} from './go-quote.js'

/** Percent encoding as Go's net/url does it. */

const BAD = /%(?![0-9a-fA-F]{2}).{0,2}/s

/** Bytes that are no UTF-8 become U+FFFD. @throws Error with Go's text. */
export function unescapeUrl(text: string): string {
  const [bad] = BAD.exec(text) ?? []
  if (bad !== undefined) throw escapeError(bad)
  if (!text.includes('%')) return text
  const bytes = Buffer.from(text, 'utf8').toString('latin1')
  const decoded = bytes.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(decoded, 'latin1').toString('utf8')
}

/** In a query, where `+` is a space. @throws Error with Go's text. */
export function unescapeQuery(text: string): string {
  return unescapeUrl(text.replaceAll('+', ' '))
}

export function escapeError(bad: string): Error {
  return new Error(`invalid URL escape ${goQuote(bad)}`)
}

/** Encodes every character that `allowed`, an expression for one character, does not match. */
export function escapeUrl(text: string, allowed: RegExp): string {
  return [...text].map(character => (allowed.test(character) ? character : percentEncode(character))).join('')
}

function percentEncode(character: string): string {
  return Buffer.from(character).toString('hex').toUpperCase().replace(/../g, '%$&')
}
