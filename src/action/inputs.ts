import {getInput} from '@actions/core'
import {UsageError} from '../errors.js'
import {inputList} from '../tags/inputs.js'

/** An input's text; empty when it was not given. */
export function text(name: string): string {
  return getInput(name)
}

/** As it was written, with the spaces around. */
export function raw(name: string): string {
  return getInput(name, {trimWhitespace: false})
}

export function optional(name: string): string | undefined {
  return getInput(name) || undefined
}

/**
 * A truth value as YAML 1.2 writes it. A workflow that passes on an input of its own may give an empty text, which the runner
 * does not replace by action.yml's default: it means `otherwise`.
 * @throws UsageError naming the input.
 */
export function flag(name: string, otherwise = false): boolean {
  const value = getInput(name)
  if (value === '') return otherwise
  if (['true', 'True', 'TRUE'].includes(value)) return true
  if (['false', 'False', 'FALSE'].includes(value)) return false
  throw new UsageError('INPUT_INVALID', `Invalid input ${name}: "${value}" is neither true nor false`)
}

/**
 * One word of several; the first when the input is empty.
 * @throws UsageError naming the input and its words.
 */
export function choice<const Words extends readonly [string, ...string[]]>(name: string, words: Words): Words[number] {
  const value = getInput(name) || words[0]
  if (words.includes(value)) return value
  throw new UsageError('INPUT_INVALID', `Invalid input ${name}: "${value}" is none of ${words.join(', ')}`)
}

/** Entries one a line; a whole line in quotes may hold line breaks. */
export function lines(name: string): readonly string[] {
  return inputList(getInput(name))
}

/** Entries one a line or separated by commas. */
export function words(name: string): readonly string[] {
  return getInput(name)
    .split(/[\n,]/)
    .map(word => word.trim())
    .filter(Boolean)
}

/** `KEY=VALUE` entries. */
export function pairs(name: string): Record<string, string> {
  return Object.fromEntries(lines(name).map(line => pair(name, line)))
}

/** @throws UsageError naming the input, and not the entry: it may hold a secret. */
export function pair(name: string, line: string): [string, string] {
  const split = line.indexOf('=')
  if (split > 0) return [line.slice(0, split).trim(), line.slice(split + 1)]
  throw new UsageError('INPUT_INVALID', `Invalid input ${name}: an entry has no KEY=VALUE`, {
    hint: 'Put one KEY=VALUE on each line'
  })
}
