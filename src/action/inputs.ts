import {getBooleanInput, getInput} from '@actions/core'
import {UsageError} from '../errors.js'
import {inputList} from '../tags/inputs.js'

/** An input's text; empty when it was not given. */
export function text(name: string): string {
  return getInput(name)
}

export function optional(name: string): string | undefined {
  return getInput(name) || undefined
}

/** @throws UsageError naming the input. */
export function flag(name: string): boolean {
  if (getInput(name) === '') return false
  try {
    return getBooleanInput(name)
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `Invalid input ${name}: "${getInput(name)}" is neither true nor false`, {cause})
  }
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

export function pair(name: string, line: string): [string, string] {
  const split = line.indexOf('=')
  if (split > 0) return [line.slice(0, split).trim(), line.slice(split + 1)]
  throw new UsageError('INPUT_INVALID', `Invalid input ${name}: an entry has no KEY=VALUE`, {
    hint: 'Put one KEY=VALUE on each line'
  })
}
