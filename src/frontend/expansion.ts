import {expandWord, expandWords} from '../dockerfile/expand.js'
import {secretsUsedInArgOrEnv} from '../dockerfile/lint/secrets.js'
import {undefinedVar} from '../dockerfile/lint/undefined-var.js'
import type {SourceLocation} from '../errors.js'
import {fault, type StageState} from './stage-state.js'

interface ExpandHow {
  readonly escape?: string
  /** Quotes are text (heredoc bodies). */
  readonly rawQuotes?: boolean
}

/** One word with its variables replaced. @throws DockerfileError EXPANSION at the instruction. */
export function expand(state: StageState, word: string, location: SourceLocation, how: ExpandHow = {}): string {
  return expanding(state, word, location, () => {
    const {result, unmatched} = expandWord(word, name => state.variables.get(name), {escape: state.lowering.escape, ...how})
    warnUndefined(state, unmatched, location)
    return result
  })
}

/** One word that may become several (EXPOSE). */
export function expandList(state: StageState, word: string, location: SourceLocation): string[] {
  return expanding(state, word, location, () => {
    const {words, unmatched} = expandWords(word, name => state.variables.get(name), {escape: state.lowering.escape})
    warnUndefined(state, unmatched, location)
    return words
  })
}

function expanding<T>(_state: StageState, word: string, location: SourceLocation, body: () => T): T {
  try {
    return body()
  } catch (cause) {
    throw fault(`failed to process ${JSON.stringify(word)}: ${(cause as Error).message}`, location, {code: 'EXPANSION', cause})
  }
}
