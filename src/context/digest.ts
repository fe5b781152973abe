import fs from 'node:fs'
import {createHash, randomUUID} from 'node:crypto'
import {join} from 'node:path'
import {type HostStat, statHostPath} from '../system/tree/stat.js'

/** The slow part: sha256 hex of each file's content. Paths are of this machine; results are in their order. */
export type ReadDigests = (paths: readonly string[]) => Promise<readonly string[]>

/** A file below the root by its path on this machine, and how it looks. */
export interface KnownFile {
  readonly path: string
  readonly stat: HostStat
}

/**
 * Digests of the files below a directory, remembered on disk from one build to the next: a file with the same size, times and inode
 * as before is not read again. One instance serves one build; `save` at its end. Builds at once each write the whole file under
 * another name and rename it: one of them wins, and the loser only reads more the next time.
 */
export interface ContentDigests {
  /** sha256 hex of each. @throws when a file cannot be read */
  digests(files: readonly KnownFile[]): Promise<string[]>
  /** What an earlier `digests` found out about a path. */
  known(path: string): string | undefined
  /** Never fails: without the file the next build only reads more. */
  save(): void
}

/** @param cacheDirectory where to remember; undefined to forget */
export function contentDigests(root: string, cacheDirectory: string | undefined, read: ReadDigests): ContentDigests {
  const name = `${createHash('sha256').update(root).digest('hex').slice(0, 32)}.json`
  return new StatCache(root, cacheDirectory === undefined ? undefined : join(cacheDirectory, name), read)
}

/** A change this soon before the hashing may be followed by one that the clock of the file system does not tell apart. */
const RACY_MILLISECONDS = 2000

/** More than any context has: what a cache of many contexts' worth grows to before it starts anew. */
const MAX_ENTRIES = 1_000_000

const VERSION = 1

/** Of a file: size, mtime (seconds), ctime (milliseconds), inode, device. Equal arrays say that the content is the same. */
type Fingerprint = readonly [number, number, number, number, number]

type CacheLine = readonly [fingerprint: Fingerprint, digest: string]

class StatCache implements ContentDigests {
  readonly #root: string
  readonly #file: string | undefined
  readonly #readDigests: ReadDigests
  readonly #known = new Map<string, string>()
  #lines: Map<string, CacheLine> | undefined
  #changed = false

  constructor(root: string, file: string | undefined, readDigests: ReadDigests) {
    this.#root = root
    this.#file = file
    this.#readDigests = readDigests
  }

  known(path: string): string | undefined {
    return this.#known.get(path)
  }

  async digests(files: readonly KnownFile[]): Promise<string[]> {
    const lines = (this.#lines ??= this.#load())
    const unread = new Map<string, KnownFile>()
    for (const file of files) {
      if (this.#known.has(file.path)) continue
      const line = lines.get(this.#key(file.path))
      if (line && sameFingerprint(line[0], fingerprint(file.stat))) this.#known.set(file.path, line[1])
      else unread.set(file.path, file)
    }
    if (unread.size > 0) await this.#read([...unread.values()], lines)
    return files.map(({path}) => this.#known.get(path)!)
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

  async #read(files: readonly KnownFile[], lines: Map<string, CacheLine>): Promise<void> {
    const started = Date.now()
    const digests = await this.#readDigests(files.map(({path}) => path))
    files.forEach((file, index) => {
      this.#known.set(file.path, digests[index]!)
      if (isSettled(file, started)) this.#remember(lines, file, digests[index]!)
    })
  }

  #remember(lines: Map<string, CacheLine>, {path, stat}: KnownFile, digest: string): void {
    if (lines.size >= MAX_ENTRIES) lines.clear()
    lines.set(this.#key(path), [fingerprint(stat), digest])
    this.#changed = true
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

/** Looked at long enough after its last change, and the same after it was read. */
function isSettled({path, stat}: KnownFile, started: number): boolean {
  const after = started - stat.ctimeMs >= RACY_MILLISECONDS ? statHostPath(path) : undefined
  return after !== undefined && sameFingerprint(fingerprint(stat), fingerprint(after))
}

function fingerprint({size, mtime, ctimeMs, ino, dev}: HostStat): Fingerprint {
  return [size, mtime, ctimeMs, ino, dev]
}

function sameFingerprint(a: Fingerprint, b: Fingerprint): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3] && a[4] === b[4]
}

function isLine(line: CacheLine): boolean {
  return Array.isArray(line) && Array.isArray(line[0]) && /^[0-9a-f]{64}$/.test(line[1])
}
