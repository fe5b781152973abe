import {DockerfileError} from '../errors.js'
import type {Environment, ExpandOptions} from './expand-options.js'
import {goQuote} from '../text/go-quote.js'
import {ShellLexer} from './shell-lexer.js'

export type {Environment, ExpandOptions}

export interface Expansion {
  readonly result: string
  /** Names that were looked up and found, in order of their first use. */
  readonly matched: readonly string[]
  /** Names that were looked up and not set. */
  readonly unmatched: readonly string[]
}

/**
 * Replaces variables and removes quotes and escapes as BuildKit's shell lexer does. One word stays one word.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 * @throws DockerfileError EXPANSION without a place: the caller knows it.
 */
export function expandWord(word: string, environment: Environment, options: ExpandOptions = {}): Expansion {
  const lexer = lex(word, environment, options)
  return {result: lexer.result, matched: [...lexer.matched], unmatched: [...lexer.unmatched]}
}

export interface WordsExpansion extends Omit<Expansion, 'result'> {
  readonly words: readonly string[]
}

/**
 * As `expandWord`, then split at blanks outside quotes: one text may give several words, or none. Values of variables split too.
 * @throws DockerfileError EXPANSION without a place.
 */
export function expandWords(text: string, environment: Environment, options: ExpandOptions = {}): WordsExpansion {
  const lexer = lex(text, environment, options)
  return {words: lexer.words, matched: [...lexer.matched], unmatched: [...lexer.unmatched]}
}

function lex(word: string, environment: Environment, options: ExpandOptions): ShellLexer {
  const lexer = new ShellLexer(word, environment, options)
  try {
    lexer.run()
  } catch (error) {
    if (error instanceof DockerfileError) {
      throw new DockerfileError(error.code, `failed to process ${goQuote(word)}: ${error.message}`, {hint: error.hint})
    }
    throw error
  }
  return lexer
}
