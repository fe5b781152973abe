import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {StoredRecord} from './document.js'
import {type CacheRecord, parseRecord} from './record.js'

/**
 * The records of a store's own steps: a file a key, found without an index, since a rebuild asks for few. Their layers are in the
 * same store. A record that cannot be read is a miss.
 */
export class StoreRecords {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(join(directory, 'last'), {recursive: true, mode: 0o700})
  }

  find(key: string): CacheRecord | undefined {
    const record = this.#read(this.#path(key))
    return record?.key === key ? record : undefined
  }

  /** The newest record of the same step. */
  findStep(step: string): CacheRecord | undefined {
    return this.#read(this.#lastPath(step))
  }

  /** Every record of a step that can be read, last used first. Those without parts only name equal results. */
  list(): StoredRecord[] {
    const names = readdirSync(this.#directory).filter(name => /^[0-9a-f]{64}\.json$/.test(name))
    const found = names.flatMap(name => {
      const path = join(this.#directory, name)
      const record = this.#read(path)
      const used = statSync(path, {throwIfNoEntry: false})?.mtime.toISOString()
      return record && used !== undefined && Object.keys(record.parts).length > 0 ? [{record, used}] : []
    })
    return found.sort((a, b) => (a.used < b.used ? 1 : -1))
  }

  put(record: CacheRecord): void {
    const text = JSON.stringify(record)
    this.#write(this.#path(record.key), text)
    this.#write(this.#lastPath(record.step), text)
  }

  /** Marks a record as used now, for garbage collection. */
  touch(key: string): void {
    try {
      const now = new Date()
      utimesSync(this.#path(key), now, now)
    } catch {
      // Gone meanwhile: nothing to keep.
    }
  }

  remove(key: string): void {
    rmSync(this.#path(key), {force: true})
  }

  #path(key: string): string {
    return join(this.#directory, `${key}.json`)
  }

  #lastPath(step: string): string {
    return join(this.#directory, 'last', `${createHash('sha256').update(step).digest('hex')}.json`)
  }

  #read(path: string): CacheRecord | undefined {
    try {
      return parseRecord(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      return undefined
    }
  }

  #write(path: string, text: string): void {
    const temporary = `${path}.${process.pid}.tmp`
    writeFileSync(temporary, text, {mode: 0o600})
    renameSync(temporary, path)
  }
}
