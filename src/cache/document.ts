import {CacheError} from '../errors.js'
import {type CacheRecord, type MountRecord, parseMountRecord, parseRecord} from './record.js'

/** What a backend keeps of its records, as one JSON text. */
export interface CacheDocument {
  readonly records: readonly StoredRecord[]
  readonly mounts: readonly MountRecord[]
}

export interface StoredRecord {
  readonly record: CacheRecord
  /** When a build last used it, RFC 3339 in UTC. */
  readonly used: string
}

/** Says what the JSON is; a text with another version belongs to another Slipway and is no error. */
const FORMAT = 'slipwayCache'
const VERSION = 1

export const emptyDocument: CacheDocument = {records: [], mounts: []}

/** `extra` rides along at the top level, for what one backend needs beside the records. */
export function formatDocument(document: CacheDocument, extra: Readonly<Record<string, unknown>> = {}): Buffer {
  return Buffer.from(JSON.stringify({[FORMAT]: VERSION, ...document, ...extra}))
}

export interface ParsedDocument {
  readonly document: CacheDocument
  /** Records that break the schema: left out. */
  readonly rejected: number
  /** The whole JSON object, for the backend's own `extra`. */
  readonly json: Readonly<Record<string, unknown>>
}

/**
 * Reads what `formatDocument` wrote, trusting nothing: bad records are left out and counted.
 * @throws CacheError INVALID_RECORD when the text is no such document at all (truncated, other bytes).
 */
export function parseDocument(text: Buffer | string): ParsedDocument {
  const json = parseJson(text)
  if (json[FORMAT] !== VERSION) return {document: emptyDocument, rejected: 0, json}
  const used = new Date(0).toISOString()
  const records = keep(json['records'], value => ({
    record: parseRecord((value as StoredRecord | null)?.record),
    used: toUtc((value as StoredRecord).used) ?? used
  }))
  const mounts = keep(json['mounts'], parseMountRecord)
  return {document: {records: records.kept, mounts: mounts.kept}, rejected: records.rejected + mounts.rejected, json}
}

function parseJson(text: Buffer | string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text.toString())
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Record<string, unknown>
  } catch {
    // Said below: what JSON.parse says of the text helps nobody.
  }
  throw new CacheError('INVALID_RECORD', 'Cannot read the cache index: it is truncated or is not one')
}

function keep<T>(values: unknown, parse: (value: unknown) => T): {kept: T[]; rejected: number} {
  const kept: T[] = []
  if (!Array.isArray(values)) return {kept, rejected: values === undefined ? 0 : 1}
  for (const value of values) {
    try {
      kept.push(parse(value))
    } catch {
      // Counted: the caller says it once.
    }
  }
  return {kept, rejected: values.length - kept.length}
}

function toUtc(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
