import fs from 'node:fs'
import {createHash, randomUUID} from 'node:crypto'
import {join} from 'node:path'

/** What is known of a file's content. */
export interface FileFacts {
  /** sha256 hex. */
  readonly digest: string
  /** `security.capability` in base64, the one attribute of a context's files that an image keeps. */
  readonly capability: string | undefined
}

/** The slow part: reading files. Paths are of this machine; results are in their order. */
export interface FileReader {
  /** sha256 hex of each file's content. */
  digestFiles(paths: readonly string[]): Promise<readonly string[]>
  /** `security.capability` (base64) of those files that have one. */
  readCapabilities(paths: readonly string[]): ReadonlyMap<string, string>
}

/**
 * Digests of the files below a directory, remembered on disk from one build to the next: a file with the same size, times and inode
 * as before is not read again. One instance serves one build; `save` at its end. Builds at once each write the whole file under
 * another name and rename it: one of them wins, and the loser only reads more the next time.
 */
export interface ContentDigests {
  /** By paths of this machine below the root. @throws when a file cannot be read. */
  facts(paths: readonly string[]): Promise<FileFacts[]>
  /** What an earlier `facts` found out about a path. */
  known(path: string): FileFacts | undefined
  /** Never fails: without the file the next build only reads more. */
  save(): void
}

/** @param cacheDirectory where to remember; undefined to forget */
export function contentDigests(root: string, cacheDirectory: string | undefined, reader: FileReader): ContentDigests {
  const name = `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`
  return new StatCache(root, cacheDirectory === undefined ? undefined : join(cacheDirectory, name), reader)
}

/** A change this soon before the hashing may be followed by one that the clock of the file system does not tell apart. */
const RACY_MILLISECONDS = 2000

/** More than any context has: what a cache of many contexts' worth grows to before it starts anew. */
const MAX_ENTRIES = 1_000_000

const VERSION = 1

/** Of a file: size, mtime, ctime (milliseconds), inode, device. Equal arrays say that the content is the same. */
type Fingerprint = readonly [number, number, number, number, number]

type CacheLine = readonly [fingerprint: Fingerprint, digest: string, capability?: string]

class StatCache implements ContentDigests {
  readonly #root: string
  readonly #file: string | undefined
  readonly #reader: FileReader
  readonly #facts = new Map<string, FileFacts>()
  #lines: Map<string, CacheLine> | undefined
  #changed = false

  constructor(root: string, file: string | undefined, reader: FileReader) {
    this.#root = root
    this.#file = file
    this.#reader = reader
  }

  known(path: string): FileFacts | undefined {
    return this.#facts.get(path)
  }

  async facts(paths: readonly string[]): Promise<FileFacts[]> {
    const lines = (this.#lines ??= this.#load())
    const unread: string[] = []
    for (const path of new Set(paths)) {
      if (this.#facts.has(path)) continue
      const line = lines.get(this.#key(path))
      if (line && sameFingerprint(line[0], fingerprint(path))) this.#facts.set(path, {digest: line[1], capability: line[2]})
      else unread.push(path)
    }
    if (unread.length > 0) await this.#read(unread, lines)
    return paths.map(path => this.#facts.get(path)!)
  }

  save(): void {
    if (!this.#changed || !this.#lines || this.#file === undefined) return
    const temporary = `${this.#file}.${randomUUID()}`
    try {
      fs.mkdirSync(join(this.#file, '..'), {recursive: true, mode: 0o700})
      fs.writeFileSync(temporary, JSON.stringify({version: VERSION, files: Object.fromEntries(this.#lines)}), {
        mode: 0o600,
        flag: 'wx'
      })
      fs.renameSync(temporary, this.#file)
      this.#changed = false
    } catch {
      fs.rmSync(temporary, {force: true})
    }
  }

  async #read(paths: readonly string[], lines: Map<string, CacheLine>): Promise<void> {
    const started = Date.now()
    const before = paths.map(fingerprint)
    const digests = await this.#reader.digestFiles(paths)
    const capabilities = this.#reader.readCapabilities(paths.filter((_, index) => isExecutable(paths[index]!)))
    paths.forEach((path, index) => {
      const facts = {digest: digests[index]!, capability: capabilities.get(path)}
      this.#facts.set(path, facts)
      const settled = started - before[index]![2] >= RACY_MILLISECONDS && sameFingerprint(before[index]!, fingerprint(path))
      if (!settled) return
      if (lines.size >= MAX_ENTRIES) lines.clear()
      const fixed = [before[index]!, facts.digest] as const
      lines.set(this.#key(path), facts.capability === undefined ? fixed : [...fixed, facts.capability])
      this.#changed = true
    })
  }

  /** A file that cannot be read or understood is no cache at all. */
  #load(): Map<string, CacheLine> {
    try {
      const document = JSON.parse(fs.readFileSync(this.#file ?? '', 'utf8')) as {
        version: number
        files: Record<string, CacheLine>
      }
      return document.version === VERSION ? new Map(Object.entries(document.files).filter(([, line]) => isLine(line))) : new Map()
    } catch {
      return new Map()
    }
  }

  #key(path: string): string {
    return path.slice(this.#root.length)
  }
}

function fingerprint(path: string): Fingerprint {
  const {size, mtimeMs, ctimeMs, ino, dev} = fs.lstatSync(path)
  return [size, mtimeMs, ctimeMs, ino, dev]
}

function sameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a.every((value, index) => value === b[index])
}

function isExecutable(path: string): boolean {
  return (fs.lstatSync(path).mode & 0o111) !== 0
}

function isLine(line: CacheLine): boolean {
  return Array.isArray(line) && Array.isArray(line[0]) && /^[0-9a-f]{64}$/.test(line[1])
}
