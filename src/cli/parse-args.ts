import {nearest} from '../dockerfile/did-you-mean.js'
import {UsageError} from '../errors.js'
import type {Command, Flag, ParsedArgs} from './command.js'

/**
 * Reads a command's arguments as docker does: `--flag value`, `--flag=value`, `-f value`, `-fvalue`, grouped short booleans, `--`.
 * @throws UsageError with the nearest flag as hint.
 */
export function parseArgs(command: Command, words: readonly string[]): ParsedArgs {
  const values = new Map<string, string[]>()
  const positional: string[] = []
  const set = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value])
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word === '--') {
      positional.push(...words.slice(at + 1))
      break
    }
    if (word === '-' || !word.startsWith('-')) {
      positional.push(word)
      if (!command.stopAtArgument) continue
      positional.push(...words.slice(at + 1))
      break
    }
    at += word.startsWith('--') ? readLong(command, word, words[at + 1], set) : readShort(command, word, words[at + 1], set)
  }
  checkCount(command, positional)
  return parsed(command, values, positional)
}

/** Returns how many further words it used. */
function readLong(command: Command, word: string, next: string | undefined, set: (name: string, value: string) => void): number {
  const split = word.indexOf('=')
  const name = split < 0 ? word.slice(2) : word.slice(2, split)
  const flag = flagOf(command, name)
  if (!flag) throw unknownFlag(command, `--${name}`)
  if (split >= 0) {
    set(name, checkedValue(name, flag, word.slice(split + 1)))
    return 0
  }
  if (flag.kind === 'boolean' || flag.kind === 'optional') {
    set(name, flag.kind === 'boolean' ? 'true' : '')
    return 0
  }
  if (next === undefined) throw new UsageError('INPUT_REQUIRED', `flag needs an argument: --${name}`, {hint: helpHint(command)})
  set(name, next)
  return 1
}

/** The words are a user's: `--constructor` is what every object has. */
function flagOf({flags}: Command, name: string): Flag | undefined {
  return Object.hasOwn(flags, name) ? flags[name] : undefined
}

function readShort(command: Command, word: string, next: string | undefined, set: (name: string, value: string) => void): number {
  for (let at = 1; at < word.length; at++) {
    const letter = word[at]!
    const found = Object.entries(command.flags).find(([, flag]) => flag.short === letter)
    if (!found) throw unknownFlag(command, `-${letter}`)
    const [name, flag] = found
    if (flag.kind === 'boolean' && word[at + 1] !== '=') {
      set(name, 'true')
      continue
    }
    const rest = word.slice(at + 1).replace(/^=/, '')
    if (rest !== '' || flag.kind === 'optional' || flag.kind === 'boolean') {
      set(name, checkedValue(name, flag, rest))
      return 0
    }
    if (next === undefined)
      throw new UsageError('INPUT_REQUIRED', `flag needs an argument: -${letter}`, {hint: helpHint(command)})
    set(name, next)
    return 1
  }
  return 0
}

function checkedValue(name: string, flag: Flag, value: string): string {
  if (flag.kind !== 'boolean' || /^(true|false|1|0|t|f)$/i.test(value)) return value
  throw new UsageError('INPUT_INVALID', `invalid argument "${value}" for "--${name}" flag: need true or false`)
}

function parsed(command: Command, values: ReadonlyMap<string, readonly string[]>, positional: readonly string[]): ParsedArgs {
  const known = (name: string) => {
    if (!flagOf(command, name)) throw new Error(`${command.name} has no flag ${name}`)
    return values.get(name)
  }
  return {
    positional,
    has: name => known(name) !== undefined,
    boolean: name => /^(true|1|t)$/i.test(known(name)?.at(-1) ?? 'false'),
    string: name => known(name)?.at(-1),
    list: name => known(name) ?? []
  }
}

function checkCount(command: Command, positional: readonly string[]): void {
  const {min, max} = command.arguments
  if (positional.length >= min && positional.length <= max) return
  const need = min === max ? `exactly ${min}` : positional.length < min ? `at least ${min}` : `at most ${max}`
  const noun = (min === max ? min : positional.length < min ? min : max) === 1 ? 'argument' : 'arguments'
  throw new UsageError('INPUT_INVALID', `"slipway ${command.name}" requires ${need} ${noun}`, {hint: `Usage: ${command.usage}`})
}

function unknownFlag(command: Command, flag: string): UsageError {
  // Two letters of a short name are any other name.
  const near = flag.length < 5 ? undefined : nearest(flag.slice(2), Object.keys(command.flags))
  const hint = near ? `Did you mean --${near}?` : helpHint(command)
  return new UsageError('UNKNOWN_FLAG', `unknown flag: ${flag}`, {hint})
}

function helpHint(command: Command): string {
  return `See 'slipway ${command.name} --help'`
}
