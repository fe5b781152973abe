import {toLower} from '../text/letter-case.js'
import {cut} from './characters.js'
import {suggest} from './did-you-mean.js'
import {DockerfileFault, syntaxFault} from './faults.js'

/** What a flag takes: true or false (alone, it means true), one text, or a text each time it comes. */
export type FlagType = 'bool' | 'string' | 'strings'

/** The flags of an instruction, by name without dashes. */
export type FlagTypes = Readonly<Record<string, FlagType>>

/** A flag that was not given is undefined; a list is empty. */
export type FlagValues<F extends FlagTypes> = {
  readonly [N in keyof F]: F[N] extends 'strings'
    ? readonly string[]
    : F[N] extends 'bool'
      ? boolean | undefined
      : string | undefined
}

/** @throws DockerfileFault for a flag that is unknown, comes twice, or has a wrong value. */
export function readFlags<const F extends FlagTypes>(written: readonly string[], types: F): FlagValues<F> {
  if (written.length === 0) return noFlags(types) as FlagValues<F>
  const values = emptyValues(types)
  for (const flag of written) {
    const {before, after, found} = cut(flag, '=')
    const name = before.slice(2)
    const type = Object.hasOwn(types, name) ? types[name] : undefined
    if (type === undefined) throw unknownFlag(flag, name, Object.keys(types))
    readFlag(values, flag, name, type, found ? after : undefined)
  }
  return values as FlagValues<F>
}

/** For an instruction that has no flags. @throws DockerfileFault for any. */
export function refuseFlags(written: readonly string[]): void {
  if (written.length > 0) readFlags(written, {})
}

type Values = Record<string, string | boolean | string[] | undefined>

function emptyValues(types: FlagTypes): Values {
  const values: Values = {}
  for (const name in types) values[name] = types[name] === 'strings' ? [] : undefined
  return values
}

const NO_FLAGS = new WeakMap<FlagTypes, Values>()

/** Most instructions have none: one result does for all of a kind. */
function noFlags(types: FlagTypes): Values {
  const known = NO_FLAGS.get(types) ?? emptyValues(types)
  NO_FLAGS.set(types, known)
  return known
}

function readFlag(values: Values, flag: string, name: string, type: FlagType, value: string | undefined): void {
  const known = values[name]
  if (known !== undefined && type !== 'strings') throw syntaxFault(`duplicate flag specified: --${name}`, {near: flag})
  if (type === 'bool') values[name] = readBool(flag, name, value)
  else if (value === undefined) throw missingValue(name)
  else if (Array.isArray(known)) known.push(value)
  else values[name] = value
}

function readBool(flag: string, name: string, value: string | undefined): boolean {
  if (value === '') throw missingValue(name)
  const lower = value === undefined ? undefined : toLower(value)
  if (lower === undefined || lower === 'true') return true
  if (lower === 'false') return false
  throw syntaxFault(`expecting boolean value for flag --${name}, not: ${value}`, {near: flag, hint: 'write true or false'})
}

function missingValue(name: string): DockerfileFault {
  return syntaxFault(`missing a value on flag: --${name}`, {near: `--${name}`, hint: `write --${name}=value`})
}

function unknownFlag(flag: string, name: string, known: readonly string[]): DockerfileFault {
  const list = known.map(other => `--${other}`).join(', ')
  return new DockerfileFault('UNKNOWN_FLAG', `unknown flag: --${name}${suggest(name, known)}`, {
    near: cut(flag, '=').before,
    hint: known.length > 0 ? `it takes ${list}` : 'it takes no flags; write -- before an argument that starts with --'
  })
}
