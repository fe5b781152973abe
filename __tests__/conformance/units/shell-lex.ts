import {type ExpandOptions, type Expansion, expandWord, expandWords} from '../../../src/dockerfile/expand.js'
import {compare, type Expectation} from '../outcome.js'

interface ShellVector extends Expectation {
  readonly fn: 'lex_word' | 'lex_words'
  readonly word: string
  readonly env: readonly string[]
  readonly escape?: string
  readonly raw_quotes?: boolean
  readonly raw_escapes?: boolean
  readonly skip_process_quotes?: boolean
  readonly skip_unset_env?: boolean
}

/** units/shell-lex.jsonl */
export function runShellLex(vector: ShellVector): string | undefined {
  const environment = environmentOf(vector.env)
  const options: ExpandOptions = {
    escape: vector.escape ?? '\\',
    rawQuotes: vector.raw_quotes ?? false,
    rawEscapes: vector.raw_escapes ?? false,
    ignoreQuotes: vector.skip_process_quotes ?? false,
    keepUnset: vector.skip_unset_env ?? false
  }
  if (vector.fn === 'lex_words') {
    // An empty list is null in Go.
    return compare({...vector, out: vector.out ?? []}, () => expandWords(vector.word, environment, options).words)
  }
  return compare({...vector, out: sortNames(vector.out as Expansion | undefined)}, () =>
    sortNames(expandWord(vector.word, environment, options))
  )
}

/** The names come out of a Go map: in no order. */
function sortNames(expansion: Expansion | undefined): unknown {
  if (!expansion) return undefined
  const {result, matched, unmatched} = expansion
  return {matched: [...matched].sort(), result, unmatched: [...unmatched].sort()}
}

/** `NAME=value` texts as a lookup. */
export function environmentOf(pairs: readonly string[]): (name: string) => string | undefined {
  const values = new Map(pairs.map(pair => [pair.split('=', 1)[0]!, pair.slice(pair.indexOf('=') + 1)]))
  return name => values.get(name)
}
