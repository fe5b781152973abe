import type {Digest} from '../oci/digest.js'
import type {Pruned, PruneLimits} from './backend.js'
import type {CacheDocument, StoredRecord} from './document.js'
import {isBulky, Part} from './parts.js'
import {type CacheRecord, type MountRecord, ranAt} from './record.js'

/**
 * Records in memory, as every backend holds them: by key, by step and by mount. Adding is a union in which the newer one of two
 * with the same name wins, so that documents may be added in any order and twice: what concurrent writers wrote merges.
 */
export class RecordSet {
  readonly #records = new Map<string, StoredRecord>()
  readonly #newestOfStep = new Map<string, CacheRecord>()
  readonly #newestOfLine = new Map<string, CacheRecord>()
  readonly #mounts = new Map<string, MountRecord>()

  add(document: Partial<CacheDocument>): void {
    for (const stored of document.records ?? []) this.#addRecord(stored)
    for (const mount of document.mounts ?? []) this.#addMount(mount)
  }

  find(key: string): CacheRecord | undefined {
    return this.#records.get(key)?.record
  }

  findStep(step: string, line?: string): CacheRecord | undefined {
    const found = this.#newestOfStep.get(step)
    if (line === undefined || found?.parts[Part.args] === line) return found
    return this.#newestOfLine.get(lineOfStage(step, line)) ?? found
  }

  findMount(id: string): MountRecord | undefined {
    return this.#mounts.get(id)
  }

  /** Remembers that a build used the record at this time, which keeps it when old ones are pruned. RFC 3339. */
  markUsed(key: string, used: string): void {
    const stored = this.#records.get(key)
    if (stored && stored.used < used) this.#records.set(key, {...stored, used})
  }

  /** Everything, last used first. */
  document(): CacheDocument {
    const records = [...this.#records.values()].sort((a, b) => compare(b.used, a.used) || compare(a.record.key, b.record.key))
    const mounts = [...this.#mounts.values()].sort((a, b) => compare(b.created, a.created) || compare(a.id, b.id))
    return {records, mounts}
  }

  #addRecord(stored: StoredRecord): void {
    const {record} = stored
    const known = this.#records.get(record.key)
    const newer = known === undefined || ranLater(record, known.record) ? record : known.record
    this.#records.set(record.key, {record: newer, used: known && known.used > stored.used ? known.used : stored.used})
    keepBest(this.#newestOfStep, record.step, record)
    const line = record.parts[Part.args]
    if (line !== undefined) keepBest(this.#newestOfLine, lineOfStage(record.step, line), record)
  }

  #addMount(mount: MountRecord): void {
    const known = this.#mounts.get(mount.id)
    if (known === undefined || isNewer(mount, known)) this.#mounts.set(mount.id, mount)
  }
}

/** The blobs that these records and mounts need, each once, in their order. */
export function blobsOf(document: CacheDocument): {digest: Digest; size: number}[] {
  const blobs = [...document.records.map(({record}) => record.layer.blob), ...document.mounts.map(({blob}) => blob)]
  const byDigest = new Map(blobs.filter(blob => blob !== undefined).map(blob => [blob.digest, blob]))
  return [...byDigest.values()].map(({digest, size}) => ({digest, size}))
}

/** Without what needs a blob that is not there. */
export function withBlobs(document: CacheDocument, has: (digest: Digest) => boolean): CacheDocument {
  return {
    records: document.records.filter(({record}) => record.layer.blob !== undefined && has(record.layer.blob.digest)),
    mounts: document.mounts.filter(({blob}) => has(blob.digest))
  }
}

export interface DocumentLimits {
  /** Of all blobs together. */
  readonly maxBytes: number
  /** Of the records as JSON text. */
  readonly maxText: number
}

/** What `limits` keep of a document, and what went. A mount counts as used when it was made. */
export function pruned(document: CacheDocument, {maxSize, before}: PruneLimits): {kept: CacheDocument; gone: Pruned} {
  const isYoung = (used: string) => before === undefined || used >= before
  const young = {
    records: document.records.filter(({used}) => isYoung(used)),
    mounts: document.mounts.filter(({created}) => isYoung(new Date(created).toISOString()))
  }
  const kept = prune(young, {maxBytes: maxSize ?? Number.POSITIVE_INFINITY, maxText: Number.POSITIVE_INFINITY})
  const bytes = (of: CacheDocument) => blobsOf(of).reduce((sum, {size}) => sum + size, 0)
  return {
    kept,
    gone: {
      records: document.records.length - kept.records.length,
      mounts: document.mounts.length - kept.mounts.length,
      bytes: bytes(document) - bytes(kept)
    }
  }
}

/** More records of one step are old branches and reverted changes. A result may have two: by coarse and by precise parts. */
const MAX_PER_STEP = 8

/** What fits, last used first. Mounts come first: one is worth many layers. Only the newest record of a step keeps its files. */
export function prune(document: CacheDocument, limits: DocumentLimits): CacheDocument {
  const budget = new Budget(limits.maxBytes)
  const mounts = document.mounts.filter(({blob}) => budget.take(blob))
  const ofStep = new Map<string, number>()
  let text = 0
  const records: StoredRecord[] = []
  for (const stored of slim(document.records)) {
    const {step, layer} = stored.record
    const count = (ofStep.get(step) ?? 0) + 1
    ofStep.set(step, count)
    const length = JSON.stringify(stored).length
    if (count > MAX_PER_STEP || text + length > limits.maxText || !budget.take(layer.blob)) continue
    text += length
    records.push(stored)
  }
  return {mounts, records}
}

class Budget {
  readonly #counted = new Set<Digest>()
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  take(blob: {digest: Digest; size: number} | undefined): boolean {
    if (blob === undefined || this.#counted.has(blob.digest)) return true
    if (blob.size > this.#left) return false
    this.#counted.add(blob.digest)
    this.#left -= blob.size
    return true
  }
}

/** Lists of files are most of a record's text, and only the newest one of a step explains a miss. */
function slim(records: readonly StoredRecord[]): StoredRecord[] {
  const newest = new RecordSet()
  newest.add({records})
  return records.map(stored => {
    const {record} = stored
    if (newest.findStep(record.step)?.key === record.key) return stored
    const parts = Object.entries(record.parts).filter(([name]) => !isBulky(name))
    return {...stored, record: {...record, parts: Object.fromEntries(parts)}}
  })
}

/** Where an instruction is, whatever its number in its stage. */
export function lineOfStage(step: string, line: string): string {
  return `${step.replace(/ \d+$/, '')}\n${line}`
}

function keepBest(records: Map<string, CacheRecord>, name: string, record: CacheRecord): void {
  const known = records.get(name)
  if (known === undefined || explainsBetter(record, known)) records.set(name, record)
}

/** A result may be kept under several keys; the record that names its files tells more. */
function explainsBetter(a: CacheRecord, b: CacheRecord): boolean {
  if (Date.parse(ranAt(a)) !== Date.parse(ranAt(b))) return ranLater(a, b)
  return Object.keys(a.parts).length >= Object.keys(b.parts).length
}

function ranLater(a: CacheRecord, b: CacheRecord): boolean {
  return isNewer({created: ranAt(a)}, {created: ranAt(b)})
}

/** Times are compared as instants: texts of other time zones do not sort. */
function isNewer(a: {created: string}, b: {created: string}): boolean {
  return Date.parse(a.created) >= Date.parse(b.created)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
