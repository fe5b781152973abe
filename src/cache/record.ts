import {CacheError} from '../errors.js'
import {type Digest, isDigest} from '../oci/digest.js'

/** What one step made, so that it need not run again. */
export interface CacheRecord {
  readonly version: 1
  /** sha256 hex of the key's parts. */
  readonly key: string
  /** The parts, for the explanation of a later miss: name -> value (short texts and digests only, never a secret). */
  readonly parts: Readonly<Record<string, string>>
  /** What the step is in its Dockerfile, so that a later build finds the record of "the same step before". */
  readonly step: string
  readonly layer: CachedLayer
  /** When the layer was made, RFC 3339. */
  readonly created: string
  /** When the step ran last, RFC 3339, if that was later: it made the same files again. */
  readonly ran?: string
  readonly durationMs: number
}

/** When the step ran last, RFC 3339. */
export function ranAt({ran, created}: Pick<CacheRecord, 'ran' | 'created'>): string {
  return ran ?? created
}

/** A layer by its names; the bytes may be elsewhere. */
export interface CachedLayer {
  readonly diffId: Digest
  /** Digest over entries without times: equal for layers that hold the same files. sha256 hex. */
  readonly contentDigest: string
  /** Digest of the times that the step chose for its files, without those of the moment. sha256 hex. */
  readonly dates?: string
  /** Bytes of the uncompressed tar. */
  readonly size: number
  /** The compressed blob, once it has been made. */
  readonly blob?: CachedBlob
}

export interface CachedBlob {
  readonly mediaType: string
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
}

/** The files that a `RUN --mount=type=cache` directory held at the end of a run. */
export interface MountRecord {
  readonly version: 1
  /** The mount's `id`. */
  readonly id: string
  /** Of the directory's names, sizes and times: the same for a directory that needs no saving. sha256 hex. */
  readonly fingerprint: string
  /** Of the uncompressed archive. */
  readonly diffId: Digest
  readonly blob: CachedBlob
  /** RFC 3339. */
  readonly created: string
}

const HEX = /^[0-9a-f]{64}$/
const MEDIA_TYPE = /^[a-z]+\/[A-Za-z0-9.+_-]{1,127}$/
const MAX_TEXT = 64 * 1024

/**
 * Reads a record that came from a cache. Fields it does not know are dropped, so nothing unchecked passes.
 * @throws CacheError INVALID_RECORD
 */
export function parseRecord(value: unknown): CacheRecord {
  const found = object(value, 'record')
  if (found['version'] !== 1) throw invalid('record', 'version', found['version'])
  return {
    version: 1,
    key: hex(found['key'], 'key'),
    parts: parts(found['parts']),
    step: text(found['step'], 'step'),
    layer: layer(found['layer']),
    created: time(found['created']),
    ...(found['ran'] === undefined ? {} : {ran: time(found['ran'])}),
    durationMs: count(found['durationMs'], 'durationMs')
  }
}

/** @throws CacheError INVALID_RECORD */
export function parseMountRecord(value: unknown): MountRecord {
  const found = object(value, 'mount')
  if (found['version'] !== 1) throw invalid('mount', 'version', found['version'])
  return {
    version: 1,
    id: text(found['id'], 'id'),
    fingerprint: hex(found['fingerprint'], 'fingerprint'),
    diffId: digest(found['diffId'], 'diffId'),
    blob: blob(found['blob']),
    created: time(found['created'])
  }
}

function layer(value: unknown): CachedLayer {
  const found = object(value, 'layer')
  return {
    diffId: digest(found['diffId'], 'diffId'),
    contentDigest: hex(found['contentDigest'], 'contentDigest'),
    ...(found['dates'] === undefined ? {} : {dates: hex(found['dates'], 'dates')}),
    size: count(found['size'], 'size'),
    ...(found['blob'] === undefined ? {} : {blob: blob(found['blob'])})
  }
}

function blob(value: unknown): CachedBlob {
  const found = object(value, 'blob')
  const mediaType = found['mediaType']
  if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType)) throw invalid('blob', 'mediaType', mediaType)
  return {mediaType, digest: digest(found['digest'], 'digest'), size: count(found['size'], 'size')}
}

function parts(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(object(value, 'parts')).map(([name, part]) => [name, text(part, `parts.${name}`)]))
}

function object(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(what, 'value', value)
  return value as Record<string, unknown>
}

function text(value: unknown, field: string): string {
  if (typeof value !== 'string' || value.length > MAX_TEXT) throw invalid('record', field, value)
  return value
}

function hex(value: unknown, field: string): string {
  if (typeof value !== 'string' || !HEX.test(value)) throw invalid('record', field, value)
  return value
}

function digest(value: unknown, field: string): Digest {
  if (!isDigest(value)) throw invalid('record', field, value)
  return value
}

function count(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw invalid('record', field, value)
  return value
}

function time(value: unknown): string {
  if (typeof value !== 'string' || value.length > 40 || Number.isNaN(Date.parse(value))) throw invalid('record', 'created', value)
  return value
}

function invalid(what: string, field: string, value: unknown): CacheError {
  const shown = JSON.stringify(value)?.slice(0, 60)
  return new CacheError('INVALID_RECORD', `Invalid cache ${what}: ${field} is ${shown}`)
}
