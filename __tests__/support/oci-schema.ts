import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {dataFolder} from '../conformance/data.js'

/** The OCI specifications' data, beside the repository; absent on most machines. */
const DATA = join(dataFolder(), 'oci')

export const ociDataReason = existsSync(DATA) ? undefined : `${DATA} is not there`

export function readOciData<T>(path: string): T {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8')) as T
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly oneOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/**
 * What of a document breaks a schema of the image spec, a line each. Knows the draft-04 keywords that these schemas use. References
 * are resolved by file name: the schemas' own `id`s do not match their files.
 */
export function schemaFaults(file: string, document: unknown): string[] {
  return faults(readSchema(file), document, {file, at: ''})
}

interface Place {
  readonly file: string
  readonly at: string
}

function readSchema(file: string): Schema {
  return readOciData<Schema>(`image-spec/schema/${file}`)
}

function faults(schema: Schema, value: unknown, place: Place): string[] {
  if (schema.$ref !== undefined) return faultsOfReference(schema.$ref, value, place)
  const fault = (text: string) => [`${place.at || '/'}: ${text}`]
  if (schema.type !== undefined && !hasType(value, schema.type)) return fault(`${JSON.stringify(value)} is no ${schema.type}`)
  if (schema.enum && !schema.enum.includes(value)) return fault(`${JSON.stringify(value)} is none of ${schema.enum}`)
  if (schema.oneOf && schema.oneOf.filter(one => faults(one, value, place).length === 0).length !== 1)
    return fault('not exactly one of the alternatives')
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    return fault(`${value} is out of range`)
  if (typeof value === 'string')
    return isText(value, schema) ? [] : fault(`${JSON.stringify(value)} is no ${schema.pattern ?? schema.format}`)
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return fault(`fewer than ${schema.minItems} items`)
    return value.flatMap((item, index) => faults(schema.items ?? {}, item, {...place, at: `${place.at}/${index}`}))
  }
  return typeof value === 'object' && value !== null ? faultsOfObject(schema, value as Record<string, unknown>, place) : []
}

function faultsOfObject(schema: Schema, value: Record<string, unknown>, place: Place): string[] {
  const missing = (schema.required ?? []).filter(name => value[name] === undefined)
  const patterns = Object.entries(schema.patternProperties ?? {})
  return [
    ...missing.map(name => `${place.at || '/'}: no ${name}`),
    ...Object.entries(value).flatMap(([name, field]) => {
      const schemas = [
        schema.properties?.[name],
        ...patterns.map(([pattern, other]) => (new RegExp(pattern).test(name) ? other : undefined))
      ]
      return schemas.flatMap(one => (one ? faults(one, field, {...place, at: `${place.at}/${name}`}) : []))
    })
  ]
}

function faultsOfReference(reference: string, value: unknown, place: Place): string[] {
  const [file = '', pointer = ''] = reference.split('#')
  let schema = readSchema(file || place.file) as unknown
  for (const name of pointer.split('/').filter(Boolean)) schema = (schema as Record<string, unknown>)[name]
  return faults(schema as Schema, value, {...place, file: file || place.file})
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function isText(value: string, {pattern, format}: Schema): boolean {
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return false
  return format !== 'date-time' || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)
}
