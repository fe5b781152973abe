import {appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Store} from '../content/store.js'
import type {Digest} from '../oci/digest.js'

/** Lines that nobody needs any more are dropped once there are this many of them, and more than of the others. */
const MAX_STALE = 1000

/**
 * What was found out about content, by its digest, so that ten thousand images are listed without reading ten thousand
 * manifests. A line a digest: a writer appends, so processes never wait for each other, and a line that is broken (by a crash)
 * is a miss. Content never changes, hence neither does what is kept here.
 */
export class DigestCache<T> {
  readonly #file: string
  readonly #temporary: () => string
  #known: Map<Digest, T> | undefined
  #lines = 0

  /** @param name of a file in the store's `images/` */
  constructor(store: Store, name: string) {
    this.#file = join(store.directory('images'), name)
    this.#temporary = () => store.temporaryPath(name)
  }

  get(digest: Digest): T | undefined {
    return this.#load().get(digest)
  }

  add(entries: readonly (readonly [Digest, T])[]): void {
    if (entries.length === 0) return
    const known = this.#load()
    for (const [digest, value] of entries) known.set(digest, value)
    mkdirSync(dirname(this.#file), {recursive: true, mode: 0o700})
    appendFileSync(this.#file, linesOf(entries), {mode: 0o600})
    this.#lines += entries.length
  }

  /** Forgets what is not among these digests, when that is worth a new file. */
  retain(digests: readonly Digest[]): void {
    const known = this.#load()
    if (this.#lines <= digests.length + MAX_STALE) return
    const wanted = new Set(digests)
    const kept = [...known].filter(([digest]) => wanted.has(digest))
    if (this.#lines - kept.length <= Math.max(MAX_STALE, kept.length)) return
    const temporary = this.#temporary()
    writeFileSync(temporary, linesOf(kept), {mode: 0o600})
    renameSync(temporary, this.#file)
    this.#known = new Map(kept)
    this.#lines = kept.length
  }

  #load(): Map<Digest, T> {
    if (this.#known) return this.#known
    const entries = parseLines<[Digest, T]>(readText(this.#file))
    this.#lines = entries.length
    this.#known = new Map(entries)
    return this.#known
  }
}

function linesOf(entries: readonly (readonly [Digest, unknown])[]): string {
  return entries.map(entry => `${JSON.stringify(entry)}\n`).join('')
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** One parse for all is several times as fast as one each, but a broken line breaks it. */
function parseLines<L>(text: string): L[] {
  try {
    return JSON.parse(`[${text.trimEnd().replaceAll('\n', ',')}]`) as L[]
  } catch {
    return text.split('\n').flatMap(line => {
      try {
        return [JSON.parse(line) as L]
      } catch {
        return []
      }
    })
  }
}
