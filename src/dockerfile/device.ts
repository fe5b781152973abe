import {toLower} from '../text/letter-case.js'
import {cut} from './characters.js'
import {csvFields} from './csv.js'
import {suggest} from './did-you-mean.js'
import {type DockerfileFault, invalidFault} from './faults.js'
import {tryBool} from './go-number.js'

/** A CDI device that a RUN asks for. */
export interface Device {
  readonly name: string
  readonly required: boolean
}

/** Reads a value of `--device`: `vendor.com/class=name[,required]`. @throws DockerfileFault with BuildKit's text. */
export function parseDevice(text: string): Device {
  let name = ''
  let required = false
  for (const field of fieldsOf(text)) {
    const {before, after: value, found} = cut(field, '=')
    const key = toLower(before)
    if (key === 'required') required = found ? readRequired(key, value) : true
    else if (key === 'name' && found) {
      if (name !== '') throw invalidFault(`device name already set to ${name}`, {near: field})
      name = value
    } else if (name === '') name = field
    else throw unexpected(field, key, found)
  }
  return {name, required}
}

/** Parses for its errors alone. */
export function checkDevice(text: string): void {
  parseDevice(text)
}

function fieldsOf(text: string): readonly string[] {
  try {
    return csvFields(text)
  } catch (error) {
    throw invalidFault(`failed to parse csv devices: ${(error as Error).message}`, {near: text})
  }
}

function readRequired(key: string, value: string): boolean {
  const required = tryBool(value)
  if (required === undefined) throw invalidFault(`invalid value for ${key}: ${value}`, {near: value})
  return required
}

function unexpected(field: string, key: string, hasValue: boolean): DockerfileFault {
  if (!hasValue) return invalidFault(`invalid field '${field}' must be a key=value pair`, {near: field})
  return invalidFault(`unexpected key '${key}' in '${field}'${suggest(key, ['name', 'required'])}`, {near: field})
}
