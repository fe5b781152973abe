import {type ExpandOptions, expandWord, expandWords} from '../dockerfile/expand.js'
import type {Instruction} from '../dockerfile/instruction.js'
import {secretsUsedInArgOrEnv} from '../dockerfile/lint/secrets.js'
import type {LintSubject} from '../dockerfile/lint/rule.js'
import {undefinedVar} from '../dockerfile/lint/undefined-var.js'
import {located, type StageState} from './stage-state.js'

/** One word with its variables replaced. @throws DockerfileError EXPANSION at the instruction. */
export function expand(state: StageState, word: string, subject: LintSubject, how: ExpandOptions = {}): string {
  return expanding(state, subject, lookUp => expandWord(word, lookUp, {escape: state.lowering.escape, ...how})).result
}

/** One word that may become several (EXPOSE). What is unset in it is not reported: neither does BuildKit. */
export function expandList({variables, lowering}: StageState, word: string, subject: LintSubject): readonly string[] {
  return located(subject, () => expandWords(word, name => variables.get(name), {escape: lowering.escape})).words
}

/** Reports what is not set, also when the word turns out to be faulty later on. */
function expanding<T extends {readonly unmatched: readonly string[]}>(
  state: StageState,
  subject: LintSubject,
  body: (lookUp: (name: string) => string | undefined) => T
): T {
  const missing = new Set<string>()
  const lookUp = (name: string) => {
    const value = state.variables.get(name)
    if (value === undefined) missing.add(name)
    return value
  }
  try {
    const expansion = located(subject, () => body(lookUp))
    warnUndefined(state, expansion.unmatched, subject)
    return expansion
  } catch (error) {
    warnUndefined(state, [...missing], subject)
    throw error
  }
}

/** An instruction for the log: as it is written, with its variables replaced where that makes sense. */
export function progressText({variables, lowering}: StageState, {kind, keyword, original}: Instruction): string {
  const text = original.slice(keyword.length)
  try {
    return kind + expandWord(text, name => variables.get(name), {escape: lowering.escape}).result
  } catch {
    return kind + text
  }
}

/** Says so when a name of ARG or ENV looks like a secret's. */
export function secretWarning(state: StageState, kind: 'ARG' | 'ENV', key: string, subject: LintSubject): void {
  const warning = secretsUsedInArgOrEnv(kind, key, subject)
  if (warning) state.lowering.warn(warning)
}

function warnUndefined(state: StageState, unmatched: readonly string[], subject: LintSubject): void {
  if (unmatched.length === 0) return
  for (const warning of undefinedVar(unmatched, state.args, state.variables.names(), subject)) state.lowering.warn(warning)
}
