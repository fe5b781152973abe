import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {CacheError} from '../../errors.js'
import type {Log} from '../../log.js'
import {type CacheDocument, emptyDocument} from '../document.js'
import {blobsOf, type DocumentLimits, prune, RecordSet, withBlobs} from '../record-set.js'
import {type IndexEntry, readIndex, type Skipped, writeIndex} from './index-entry.js'
import {type IndexNames, indexNames} from './names.js'
import type {PackTable} from './packs.js'
import type {Service} from './service.js'

/** An index is small; the time a request may take is not about its size. */
const SMALL = 1024 * 1024
/** Waits for another job that has reserved a number, in milliseconds. It has its entry packed by then: seconds at most. */
const WAITS = [300, 600, 1200, 2400, 4800]
const MAX_ATTEMPTS = 12
/** A number that was reserved and never filled is not asked for again after this time. */
const FORGET_SKIPPED_MS = 60 * 60 * 1000

export interface GithubIndexOptions {
  readonly scope: string
  readonly refs: readonly [string, ...string[]]
  readonly service: Service
  /** The client's, in which entries appear and from which they are taken. */
  readonly directory: string
  readonly limits: DocumentLimits
  readonly log: Log
  readonly now: () => Date
}

/**
 * The index of a scope: the own git reference's, which is written, and those of the base and the default branch, which are read
 * as well. Writing is optimistic: the next number is reserved; if another job has it, its entry is merged and the number after
 * it is tried. So jobs of a matrix lose nothing of each other.
 */
export class GithubIndex {
  readonly #options: GithubIndexOptions
  readonly #own: IndexNames
  readonly #ownRecords = new RecordSet()
  #number = 0
  #skipped: Skipped[] = []
  #damage: CacheError | undefined

  constructor(options: GithubIndexOptions) {
    this.#options = options
    this.#own = indexNames(options.scope, options.refs[0])
  }

  /** Adds what there is; gives what is wrong with it, if something is. */
  async load(records: RecordSet, packs: PackTable): Promise<CacheError | undefined> {
    const [own, ...others] = this.#options.refs
    const read = await Promise.all([
      this.#readOwn(packs),
      ...others.map(ref => this.#readNewest(indexNames(this.#options.scope, ref)))
    ])
    this.#options.log.debug(`Cache index of ${own}: number ${this.#number}`)
    records.add(this.#ownRecords.document())
    for (const entry of read.slice(1)) {
      if (entry === undefined) continue
      records.add(entry.document)
      for (const [key, blobs] of entry.packs) packs.add(key, blobs)
    }
    return this.#damage
  }

  /** Merges `document` into what the own reference has by now, and keeps that as the next number. */
  async save(document: CacheDocument, packs: PackTable): Promise<void> {
    this.#ownRecords.add(document)
    let refused = 0
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      await this.#catchUp(packs)
      const wait = WAITS[attempt]
      if (refused > this.#number && wait !== undefined) {
        await sleep(wait * (0.5 + Math.random()))
        continue
      }
      if (refused > this.#number) this.#skip(refused)
      const number = Math.max(refused, this.#number) + 1
      if ((await this.#write(number, packs)) === 'saved') return
      refused = number
    }
    throw new CacheError('UNAVAILABLE', 'other jobs write its index all the time')
  }

  async #readOwn(packs: PackTable): Promise<undefined> {
    const entry = await this.#readNewest(this.#own)
    if (entry) this.#merge(entry, packs)
    const skipped = this.#skipped
    const late = await Promise.all(skipped.map(({number}) => this.#read(this.#own, this.#own.key(number))))
    for (const found of late) if (found) this.#merge(found.entry, packs)
    this.#skipped = skipped.filter((_, index) => late[index] === undefined)
  }

  #merge(entry: IndexEntry, packs: PackTable): void {
    this.#ownRecords.add(entry.document)
    for (const [key, blobs] of entry.packs) packs.add(key, blobs)
    const recent = this.#options.now().getTime() - FORGET_SKIPPED_MS
    this.#skipped = entry.skipped.filter(({since}) => Date.parse(since) > recent)
  }

  async #catchUp(packs: PackTable): Promise<void> {
    const newest = await this.#options.service.lookup(this.#own.path, this.#own.prefix)
    if (newest === undefined || (this.#own.number(newest) ?? 0) <= this.#number) return
    const entry = await this.#readNewest(this.#own)
    if (entry) this.#merge(entry, packs)
  }

  async #readNewest(names: IndexNames): Promise<IndexEntry | undefined> {
    const found = await this.#read(names, names.prefix)
    if (found && names === this.#own) this.#number = found.number
    return found?.entry
  }

  /** Undefined when there is none. One that cannot be read still has its number: the next one goes above it. */
  async #read(names: IndexNames, key: string): Promise<{number: number; entry: IndexEntry} | undefined> {
    const {service} = this.#options
    try {
      const number = numberOf(names, await service.restore(names.path, key, SMALL))
      return number === undefined ? undefined : {number, entry: await this.#unpack(names)}
    } catch (error) {
      if (!(error instanceof CacheError) || error.code !== 'INVALID_RECORD') throw error
      this.#damage = error
      const number = numberOf(names, await service.lookup(names.path, key))
      return number === undefined ? undefined : {number, entry: nothing}
    }
  }

  async #unpack(names: IndexNames): Promise<IndexEntry> {
    const file = join(this.#options.directory, names.path)
    try {
      const entry = await readIndex(file)
      if (entry.rejected > 0) this.#damage = new CacheError('INVALID_RECORD', `${entry.rejected} of its records break the schema`)
      return entry
    } finally {
      await rm(file, {force: true, recursive: true})
    }
  }

  async #write(number: number, packs: PackTable): Promise<'saved' | 'exists'> {
    const found = withBlobs(this.#ownRecords.document(), digest => packs.find(digest) !== undefined)
    const document = prune(found, this.#options.limits)
    const needed = blobsOf(document).map(({digest}) => digest)
    const file = join(this.#options.directory, this.#own.path)
    const size = await writeIndex(file, document, packs.toJSON(needed), this.#skipped)
    const outcome = await this.#options.service.save(this.#own.path, this.#own.key(number), size)
    if (outcome === 'saved') this.#number = number
    return outcome
  }

  #skip(number: number): void {
    if (this.#skipped.some(skipped => skipped.number === number)) return
    this.#skipped = [...this.#skipped, {number, since: this.#options.now().toISOString()}]
  }
}

const nothing: IndexEntry = {document: emptyDocument, packs: [], skipped: [], rejected: 0}

function numberOf(names: IndexNames, matched: string | undefined): number | undefined {
  return matched === undefined ? undefined : names.number(matched)
}
