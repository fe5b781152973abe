import {type ExpandOptions, expandWord, expandWords} from '../dockerfile/expand.js'
import {secretsUsedInArgOrEnv} from '../dockerfile/lint/secrets.js'
import type {LintSubject} from '../dockerfile/lint/rule.js'
import {undefinedVar} from '../dockerfile/lint/undefined-var.js'
import {goQuote} from '../dockerfile/quote.js'
import {fault, type StageState} from './stage-state.js'

/** One word with its variables replaced. @throws DockerfileError EXPANSION at the instruction. */
export function expand(state: StageState, word: string, subject: LintSubject, how: ExpandOptions = {}): string {
  return expanding(word, subject, () => {
    const {result, unmatched} = expandWord(word, name => state.variables.get(name), {escape: state.lowering.escape, ...how})
    warnUndefined(state, unmatched, subject)
    return result
  })
}

/** One word that may become several (EXPOSE). */
export function expandList(state: StageState, word: string, subject: LintSubject): readonly string[] {
  return expanding(word, subject, () => {
    const {words, unmatched} = expandWords(word, name => state.variables.get(name), {escape: state.lowering.escape})
    warnUndefined(state, unmatched, subject)
    return words
  })
}

/** Says so when a name of ARG or ENV looks like a secret's. */
export function secretWarning(state: StageState, kind: 'ARG' | 'ENV', key: string, subject: LintSubject): void {
  const warning = secretsUsedInArgOrEnv(kind, key, subject)
  if (warning) state.lowering.warn(warning)
}

function warnUndefined(state: StageState, unmatched: readonly string[], subject: LintSubject): void {
  if (unmatched.length === 0) return
  const declared = state.args.map(({key}) => key)
  for (const warning of undefinedVar(unmatched, declared, state.variables.names(), subject)) state.lowering.warn(warning)
}

function expanding<T>(word: string, {location}: LintSubject, body: () => T): T {
  try {
    return body()
  } catch (cause) {
    throw fault(`failed to process ${goQuote(word)}: ${(cause as Error).message}`, location, {code: 'EXPANSION', cause})
  }
}
