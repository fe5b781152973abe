import {messageOf, UsageError} from '../errors.js'
import {csvFields} from '../dockerfile/csv.js'
import {nearest} from '../dockerfile/did-you-mean.js'
import type {LayerFormat} from '../image/layer-format.js'
import type {Compression} from '../oci/media-types.js'
import type {Output, OutputOptions} from './exporter.js'

/** The attributes of one `--output`, by key; asking for one takes it, so that what is left over is unknown. */
type Attributes = Map<string, string>

/**
 * Reads `--output`: `type=oci,dest=image.tar`, or a bare path, which means `type=local` (and `-` a tar on standard output), as
 * docker has it. Docker's own types keep their meaning: `type=docker` without `dest` loads into the engine, `type=image` is
 * the store, and with `push=true` the registry.
 * @throws UsageError
 */
export function parseOutput(text: string): Output {
  if (text.trim() === '') throw invalid(text, 'it is empty')
  if (text === '-') return {type: 'tar', destination: '-'}
  if (!text.includes('=')) return {type: 'local', destination: text}
  const attributes = readAttributes(text)
  const type = take(attributes, 'type')
  if (type === undefined) throw invalid(text, 'it has no type')
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined
  if (!read) throw invalid(text, `type "${type}" is not known`, `Use one of ${Object.keys(READERS).join(', ')}`)
  const options = outputOptions(attributes, text)
  const output = {...read(attributes, text), ...options} as Output
  const [unknown] = attributes.keys()
  if (unknown !== undefined) {
    const near = nearest(unknown, ATTRIBUTES)
    throw invalid(text, `type=${type} has no attribute "${unknown}"`, near && `Did you mean ${near}?`)
  }
  return output
}

/** Of any type, to find the one that was meant. */
const ATTRIBUTES = [
  ...['type', 'dest', 'name', 'tar', 'push', 'store', 'host', 'push-by-digest', 'name-canonical', 'oci-mediatypes'],
  ...['compression', 'compression-level', 'force-compression', 'rewrite-timestamp']
]

const READERS: Readonly<Record<string, (attributes: Attributes, text: string) => Output>> = {
  registry: attributes => registry(attributes),
  image: (attributes, text) => {
    const push = takeBoolean(attributes, 'push', text)
    const kept = takeBoolean(attributes, 'store', text)
    if (push) return registry(attributes)
    if (kept === false) throw invalid(text, 'with store=false and without push=true it would go nowhere')
    return {type: 'store'}
  },
  store: () => ({type: 'store'}),
  oci: (attributes, text) => archive('oci', attributes, text),
  docker: (attributes, text) =>
    attributes.has('dest') || attributes.has('tar') ? archive('docker', attributes, text) : engine(attributes),
  engine: attributes => engine(attributes),
  tar: (attributes, text) => ({type: 'tar', destination: destination(attributes, text)}),
  local: (attributes, text) => ({type: 'local', destination: directory(attributes, text)}),
  'oci-layout': (attributes, text) => ({type: 'oci-layout', destination: directory(attributes, text)})
}

function registry(attributes: Attributes): Output {
  const byDigest = takeBoolean(attributes, 'push-by-digest', 'type=registry')
  takeBoolean(attributes, 'push', 'type=registry')
  takeBoolean(attributes, 'name-canonical', 'type=registry')
  return {type: 'registry', ...(byDigest ? {byDigest} : {})}
}

/** `tar=false` asks for a directory instead of a file. */
function archive(type: 'oci' | 'docker', attributes: Attributes, text: string): Output {
  if (takeBoolean(attributes, 'tar', text) === false) return {type: 'oci-layout', destination: directory(attributes, text)}
  return {type, destination: destination(attributes, text)}
}

function engine(attributes: Attributes): Output {
  return {type: 'engine', host: take(attributes, 'host')}
}

function destination(attributes: Attributes, text: string): string {
  const value = take(attributes, 'dest') ?? '-'
  if (value === '') throw invalid(text, 'dest is empty')
  return value
}

function directory(attributes: Attributes, text: string): string {
  const value = take(attributes, 'dest')
  if (value === undefined || value === '') throw invalid(text, 'it has no dest', 'Add dest=DIRECTORY')
  if (value === '-') throw invalid(text, 'a directory cannot go to standard output', 'Use type=tar or type=oci')
  return value
}

function outputOptions(attributes: Attributes, text: string): OutputOptions {
  const names = take(attributes, 'name')
    ?.split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
  if (takeBoolean(attributes, 'oci-mediatypes', text) === false)
    throw invalid(text, "Docker's own media types are not written", 'Leave oci-mediatypes out: Docker reads OCI types since 1.10')
  const format = layerFormat(attributes, text)
  const rewriteTimestamp = takeBoolean(attributes, 'rewrite-timestamp', text)
  return {
    ...(names && names.length > 0 ? {names} : {}),
    ...(format ? {format} : {}),
    ...(rewriteTimestamp ? {rewriteTimestamp} : {})
  }
}

const COMPRESSIONS: Readonly<Record<string, Compression>> = {uncompressed: 'none', none: 'none', gzip: 'gzip', zstd: 'zstd'}

function layerFormat(attributes: Attributes, text: string): LayerFormat | undefined {
  const wanted = take(attributes, 'compression')
  const level = takeLevel(attributes, text)
  const force = takeBoolean(attributes, 'force-compression', text)
  if (wanted === undefined && level === undefined && force === undefined) return undefined
  const compression = Object.hasOwn(COMPRESSIONS, wanted ?? 'gzip') ? COMPRESSIONS[wanted ?? 'gzip'] : undefined
  if (!compression) throw invalid(text, `compression "${wanted}" is not supported`, 'Use gzip, zstd or uncompressed')
  return {compression, ...(level === undefined ? {} : {level}), ...(force ? {force} : {})}
}

function takeLevel(attributes: Attributes, text: string): number | undefined {
  const value = take(attributes, 'compression-level')
  if (value === undefined) return undefined
  if (!/^\d{1,2}$/.test(value)) throw invalid(text, `compression-level "${value}" is no number from 0 to 19`)
  return Number(value)
}

function readAttributes(text: string): Attributes {
  const attributes: Attributes = new Map()
  for (const field of fieldsOf(text)) {
    const split = field.indexOf('=')
    const key = field
      .slice(0, split < 0 ? undefined : split)
      .trim()
      .toLowerCase()
    if (split < 0) throw invalid(text, `"${field}" is no key=value`)
    const before = key === 'name' ? attributes.get(key) : undefined
    attributes.set(key, before === undefined ? field.slice(split + 1) : `${before},${field.slice(split + 1)}`)
  }
  return attributes
}

function fieldsOf(text: string): readonly string[] {
  try {
    return csvFields(text)
  } catch (error) {
    throw invalid(text, messageOf(error))
  }
}

function take(attributes: Attributes, key: string): string | undefined {
  const value = attributes.get(key)
  attributes.delete(key)
  return value
}

function takeBoolean(attributes: Attributes, key: string, text: string): boolean | undefined {
  const value = take(attributes, key)
  if (value === undefined) return undefined
  if (/^(true|1|t)$/i.test(value)) return true
  if (/^(false|0|f)$/i.test(value)) return false
  throw invalid(text, `${key}=${value} is neither true nor false`)
}

function invalid(text: string, state: string, hint?: string): UsageError {
  return new UsageError('INPUT_INVALID', `Cannot use output "${text}": ${state}`, {
    hint: hint ?? 'Write it as type=oci,dest=image.tar'
  })
}
