import {toLower} from '../text/letter-case.js'
import {cut} from './characters.js'
import {csvFields} from './csv.js'
import {suggest} from './did-you-mean.js'
import {type DockerfileFault, invalidFault} from './faults.js'
import {tryBool, tryInteger} from './go-number.js'
import {goQuote} from '../text/go-quote.js'
import {parseRam} from './ram.js'

export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh'
export type Sharing = 'shared' | 'private' | 'locked'

/** The options of a `--mount`, read but not yet checked against each other nor completed. Undefined: not given. */
export interface MountOptions {
  type: MountType
  from?: string
  source?: string
  target?: string
  readonly?: boolean
  size?: number
  id?: string
  sharing?: Sharing
  required?: boolean
  env?: string
  mode?: number
  uid?: number
  gid?: number
}

const TYPES: readonly string[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh']
const SHARINGS: readonly string[] = ['shared', 'private', 'locked']

type Setter = (options: MountOptions, value: string, key: string) => void

const source: Setter = (options, value) => {
  options.source = value
}
const target: Setter = (options, value) => {
  options.target = value
}
const readonly: Setter = (options, value, key) => {
  options.readonly = readBool(key, value)
}
const writable: Setter = (options, value, key) => {
  options.readonly = !readBool(key, value)
}

/** What each key does. Later ones see the type only when it came before them, as in BuildKit. */
const SETTERS: Readonly<Record<string, Setter>> = {
  type: (options, value) => {
    if (!TYPES.includes(toLower(value))) {
      throw invalidFault(`unsupported mount type ${goQuote(value)}${suggest(value, TYPES)}`, {
        near: value,
        hint: `use ${TYPES.join(', ')}`
      })
    }
    options.type = toLower(value) as MountType
  },
  from: (options, value) => {
    options.from = value
  },
  source,
  target,
  readonly,
  id: (options, value) => {
    options.id = value
  },
  sharing: (options, value) => {
    if (!SHARINGS.includes(toLower(value))) {
      throw invalidFault(`unsupported sharing value ${goQuote(value)}${suggest(value, SHARINGS)}`, {
        near: value,
        hint: `use ${SHARINGS.join(', ')}`
      })
    }
    options.sharing = toLower(value) as Sharing
  },
  required: (options, value, key) => {
    allowRequired(options, key)
    options.required = readBool(key, value)
  },
  size: (options, value, key) => {
    if (options.type !== 'tmpfs') throw unexpectedFor(options, key)
    options.size = readSize(key, value)
  },
  mode: (options, value) => {
    options.mode = readNumber('mode', value, 8)
  },
  uid: (options, value) => {
    options.uid = readNumber('uid', value, 10)
  },
  gid: (options, value) => {
    options.gid = readNumber('gid', value, 10)
  },
  src: source,
  dst: target,
  destination: target,
  ro: readonly,
  rw: writable,
  readwrite: writable,
  env: (options, value) => {
    options.env = value
  }
}

/** Keys that stand for themselves, without a value. */
const BARE: Readonly<Record<string, Setter>> = {
  readonly,
  ro: readonly,
  readwrite: writable,
  rw: writable,
  required: SETTERS['required']!
}

/**
 * Reads the CSV of a `--mount`. `expand` sees every value; `from` must be plain already.
 * @throws DockerfileFault with BuildKit's text.
 */
export function readMountOptions(text: string, expand: (value: string) => string): MountOptions {
  const options: MountOptions = {type: 'bind'}
  for (const field of fieldsOf(text)) {
    const {before, after, found} = cut(field, '=')
    const key = toLower(before)
    if (found) setOption(options, field, key, expand(after))
    else if (Object.hasOwn(BARE, key)) BARE[key]!(options, 'true', key)
    else throw invalidFault(`invalid field '${field}' must be a key=value pair`, {near: field})
  }
  return options
}

/** What is wrong with a `--mount` before variables are known. @throws DockerfileFault */
export function checkMount(text: string): void {
  for (const field of fieldsOf(text)) {
    const {before, after} = cut(field, '=')
    const dollar = toLower(before) === 'from' ? after.indexOf('$') : -1
    if (dollar < 0 || dollar === after.length - 1) continue
    throw invalidFault("'from' doesn't support variable expansion, define alias stage instead", {
      near: field,
      hint: `add a stage "FROM ${after} AS <name>", and mount from=<name>`
    })
  }
}

function setOption(options: MountOptions, field: string, key: string, value: string): void {
  if (Object.hasOwn(SETTERS, key)) SETTERS[key]!(options, value, key)
  else throw invalidFault(`unexpected key '${key}' in '${field}'${suggest(key, Object.keys(SETTERS))}`, {near: field})
}

function fieldsOf(text: string): readonly string[] {
  try {
    return csvFields(text)
  } catch (error) {
    throw invalidFault(`failed to parse csv mounts: ${(error as Error).message}`, {near: text})
  }
}

function allowRequired(options: MountOptions, key: string): void {
  if (options.type !== 'secret' && options.type !== 'ssh') throw unexpectedFor(options, key)
}

function unexpectedFor(options: MountOptions, key: string): DockerfileFault {
  return invalidFault(`unexpected key '${key}' for mount type '${options.type}'`, {near: key, hint: 'write type= first'})
}

function readBool(key: string, value: string): boolean {
  const read = tryBool(value)
  if (read === undefined) throw invalidFault(`invalid value for ${key}: ${value}`, {near: value, hint: 'write true or false'})
  return read
}

function readSize(key: string, value: string): number {
  try {
    return parseRam(value)
  } catch {
    throw invalidFault(`invalid value for ${key}: ${value}`, {near: value, hint: 'write a number and a unit, e.g. 64m'})
  }
}

function readNumber(key: string, value: string, base: 8 | 10): number {
  const read = tryInteger(value, {base, bits: 32, unsigned: true})
  if (read === undefined) throw invalidFault(`invalid value ${value} for ${key}`, {near: value})
  return read
}
