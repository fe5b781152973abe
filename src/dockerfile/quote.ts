import {goQuote} from '../text/go-quote.js'

export {goQuote}

/** `["a" "b c"]`: Go's %q of a list, as `docker history` shows a command. */
export function quoteList(texts: readonly string[]): string {
  return `[${texts.map(goQuote).join(' ')}]`
}
