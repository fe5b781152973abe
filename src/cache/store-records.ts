import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Store} from '../content/store.js'
import type {StoredRecord} from './document.js'
import {Part} from './parts.js'
import {type CacheRecord, parseRecord} from './record.js'
import {lineOfStage} from './record-set.js'

/**
 * The records of a store's own steps: a file a key, found without an index, since a rebuild asks for few. Their layers are in the
 * same store. A record that cannot be read is a miss.
 */
export class StoreRecords {
  readonly #directory: string
  readonly #temporary: () => string

  constructor(store: Store) {
    this.#directory = store.directory('steps')
    this.#temporary = () => store.temporaryPath('step')
    mkdirSync(join(this.#directory, 'last'), {recursive: true, mode: 0o700})
  }

  find(key: string): CacheRecord | undefined {
    const record = this.#read(this.#path(key))
    return record?.key === key ? record : undefined
  }

  /** The newest record of the same step, or of the same line of its stage, as `CacheBackend.findStep` has it. */
  findStep(step: string, line?: string): CacheRecord | undefined {
    const found = this.#read(this.#lastPath(step))
    if (line === undefined || found?.parts[Part.args] === line) return found
    return this.#read(this.#lastPath(lineOfStage(step, line))) ?? found
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
    const line = record.parts[Part.args]
    if (line !== undefined) this.#write(this.#lastPath(lineOfStage(record.step, line)), text)
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

  #lastPath(name: string): string {
    return join(this.#directory, 'last', `${createHash('sha256').update(name).digest('hex')}.json`)
  }

  #read(path: string): CacheRecord | undefined {
    try {
      return parseRecord(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      return undefined
    }
  }

  #write(path: string, text: string): void {
    const temporary = this.#temporary()
    try {
      writeFileSync(temporary, text, {mode: 0o600, flag: 'wx'})
      renameSync(temporary, path)
    } catch (error) {
      rmSync(temporary, {force: true})
      throw error
    }
  }
}
