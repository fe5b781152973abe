import {randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {hasCode, messageOf} from '../errors.js'
import type {Log} from '../log.js'
import {type CacheDocument, emptyDocument, formatDocument, parseDocument} from './document.js'
import {RecordSet} from './record-set.js'

/** So many files are merged into one by the next writer. */
const MERGE_ABOVE = 8

/**
 * Records as files of one directory. Each writer adds a file of its own, so two at once lose nothing; merging writes the union
 * first and removes its sources after, so a crash or a second merger leaves records twice, which a union does not mind.
 */
export class RecordShards {
  readonly #directory: string
  readonly #log: Log

  constructor(directory: string, log: Log) {
    this.#directory = directory
    this.#log = log
  }

  /** The union of all files, and their names. `damaged` when some of it cannot be read. */
  async read(): Promise<{document: CacheDocument; files: string[]; damaged: boolean}> {
    const records = new RecordSet()
    const files = await this.#files()
    let damaged = false
    for (const file of files) {
      const found = await this.#readOne(file)
      records.add(found.document)
      damaged ||= found.damaged
    }
    return {document: records.document(), files, damaged}
  }

  async write(document: CacheDocument): Promise<void> {
    await mkdir(this.#directory, {recursive: true, mode: 0o700})
    await this.#writeOne(document)
    if ((await this.#files()).length > MERGE_ABOVE) await this.rewrite(all => all)
  }

  /** Replaces what is there now by `change` of it; what others add meanwhile stays. */
  async rewrite(change: (document: CacheDocument) => CacheDocument): Promise<void> {
    const {document, files} = await this.read()
    if (files.length === 0) return
    await this.#writeOne(change(document))
    for (const file of files) await rm(join(this.#directory, file), {force: true})
  }

  async #readOne(file: string): Promise<{document: CacheDocument; damaged: boolean}> {
    try {
      const {document, rejected} = parseDocument(await readFile(join(this.#directory, file)))
      return {document, damaged: rejected > 0}
    } catch (error) {
      this.#log.debug(`Cannot read ${join(this.#directory, file)}: ${messageOf(error)}`)
      // Gone since it was listed: another process merged it, and its records are in that one's file.
      return {document: emptyDocument, damaged: !hasCode(error, 'ENOENT')}
    }
  }

  async #writeOne(document: CacheDocument): Promise<void> {
    const name = `${Date.now().toString(36)}-${randomUUID()}`
    const temporary = join(this.#directory, `${name}.tmp`)
    try {
      await writeFile(temporary, formatDocument(document), {flag: 'wx', mode: 0o600})
      await rename(temporary, join(this.#directory, `${name}.json`))
    } finally {
      await rm(temporary, {force: true})
    }
  }

  async #files(): Promise<string[]> {
    const names = await readdir(this.#directory).catch(error => {
      if (hasCode(error, 'ENOENT')) return []
      throw error
    })
    return names.filter(name => name.endsWith('.json')).sort()
  }
}
