import {lstat, readFile, writeFile} from 'node:fs/promises'
import {CacheError} from '../../errors.js'
import {type CacheDocument, formatDocument, parseDocument} from '../document.js'
import {type PackedBlob, parsePacks} from './packs.js'

const MAX_BYTES = 64 * 1024 * 1024

/** What an index entry holds. */
export interface IndexEntry {
  readonly document: CacheDocument
  readonly packs: readonly [string, readonly PackedBlob[]][]
  /** Numbers that were reserved by another job and not there yet when this one was written, with the time of that. */
  readonly skipped: readonly Skipped[]
  /** Records that break the schema: left out. */
  readonly rejected: number
}

export interface Skipped {
  readonly number: number
  /** RFC 3339. */
  readonly since: string
}

/** @throws CacheError INVALID_RECORD */
export async function readIndex(file: string): Promise<IndexEntry> {
  const found = await lstat(file).catch(() => undefined)
  if (!found?.isFile() || found.size > MAX_BYTES)
    throw new CacheError('INVALID_RECORD', 'its index is not a file of a sensible size')
  const {document, json, rejected} = parseDocument(await readFile(file))
  return {document, rejected, packs: parsePacks(json['packs']), skipped: parseSkipped(json['skipped'])}
}

export async function writeIndex(
  file: string,
  document: CacheDocument,
  packs: Readonly<Record<string, unknown>>,
  skipped: readonly Skipped[]
): Promise<number> {
  const text = formatDocument(document, {packs, skipped})
  await writeFile(file, text, {mode: 0o600})
  return text.length
}

function parseSkipped(value: unknown): Skipped[] {
  if (!Array.isArray(value)) return []
  const isSkipped = (entry: Partial<Skipped> | null) =>
    Number.isSafeInteger(entry?.number) && typeof entry?.since === 'string' && !Number.isNaN(Date.parse(entry.since))
  return value.filter(isSkipped).slice(0, 3) as Skipped[]
}
