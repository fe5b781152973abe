import {createHash} from 'node:crypto'
import {createReadStream, createWriteStream} from 'node:fs'
import {copyFile, link} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'
import {type Digest, isDigest} from '../../oci/digest.js'

const MiB = 1024 * 1024
/** A blob of this size may be an entry of its own: a build that needs a small layer must not fetch a large one. */
const LARGE = 8 * MiB
const PACK = 64 * MiB
/** Entries that one build may make for its blobs. The service takes 200 uploads a minute from a whole repository. */
const MAX_PACKS = 5
const MAX_LARGE = 3

const PACK_KEY = /^slipway-pack-[0-9a-f]{32}$/

export interface PackedBlob {
  readonly digest: Digest
  readonly size: number
  readonly apart?: boolean
}

/** Divides blobs among few entries: the largest alone, those that are `apart` together, the others together in their order. */
export function planPacks<T extends PackedBlob>(blobs: readonly T[]): T[][] {
  const bySize = [...blobs].filter(({size}) => size >= LARGE).sort((a, b) => b.size - a.size)
  const alone = new Set(bySize.slice(0, MAX_LARGE))
  const apart = blobs.filter(blob => blob.apart && !alone.has(blob))
  const rest = blobs.filter(blob => !blob.apart && !alone.has(blob))
  const packs = MAX_PACKS - alone.size - (apart.length > 0 ? 1 : 0)
  return [...[...alone].map(blob => [blob]), ...fill(rest, packs), ...(apart.length > 0 ? [apart] : [])]
}

function fill<T extends PackedBlob>(blobs: readonly T[], most: number): T[][] {
  const capacity = Math.max(PACK, total(blobs) / most)
  const packs: T[][] = []
  let room = 0
  for (const blob of blobs) {
    if (packs.length === 0 || (blob.size > room && packs.length < most)) {
      packs.push([])
      room = capacity
    }
    packs.at(-1)!.push(blob)
    room -= blob.size
  }
  return packs
}

/** The same blobs give the same key, so two jobs that made the same layers keep them once. `salt` makes another. */
export function packKey(blobs: readonly PackedBlob[], salt: string): string {
  const hash = createHash('sha256').update(salt)
  for (const {digest, size} of blobs) hash.update(`\n${digest} ${size}`)
  return `slipway-pack-${hash.digest('hex').slice(0, 32)}`
}

/** A pack is its blobs' bytes in a row; a single blob is not even copied. */
export async function writePack(blobs: readonly (PackedBlob & {readonly path: string})[], destination: string): Promise<void> {
  const [only] = blobs.length === 1 ? blobs : []
  if (only) return link(only.path, destination).catch(() => copyFile(only.path, destination))
  for (const {path} of blobs) await pipeline(createReadStream(path), createWriteStream(destination, {flags: 'a', mode: 0o600}))
}

export interface PackPlace extends PackedBlob {
  readonly pack: string
  readonly start: number
}

/** Which pack holds which blob, and where in it. */
export class PackTable {
  readonly #packs = new Map<string, readonly PackedBlob[]>()
  readonly #places = new Map<Digest, PackPlace>()

  add(key: string, blobs: readonly PackedBlob[]): void {
    this.#packs.set(key, blobs)
    let start = 0
    for (const {digest, size} of blobs) {
      if (!this.#places.has(digest)) this.#places.set(digest, {digest, size, pack: key, start})
      start += size
    }
  }

  find(digest: Digest): PackPlace | undefined {
    return this.#places.get(digest)
  }

  /** Bytes of the whole pack. */
  size(key: string): number {
    return total(this.#packs.get(key) ?? [])
  }

  isSingle(key: string): boolean {
    return this.#packs.get(key)?.length === 1
  }

  /** Forgets a pack that turned out to be gone or damaged; blobs that another pack holds as well are found there. */
  drop(key: string): void {
    this.#packs.delete(key)
    this.#places.clear()
    for (const [pack, blobs] of [...this.#packs]) this.add(pack, blobs)
  }

  /** The packs that hold these blobs, as JSON. */
  toJSON(needed: Iterable<Digest>): Record<string, [Digest, number][]> {
    const keys = new Set([...needed].map(digest => this.#places.get(digest)?.pack))
    const packs = [...this.#packs].filter(([key]) => keys.has(key))
    return Object.fromEntries(packs.map(([key, blobs]) => [key, blobs.map(({digest, size}) => [digest, size])]))
  }
}

/** Reads what `toJSON` made, leaving out what is not well-formed. */
export function parsePacks(value: unknown): [string, PackedBlob[]][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, list]): [string, PackedBlob[]][] => {
    const blobs = Array.isArray(list) ? list.map(parseBlob) : [undefined]
    return PACK_KEY.test(key) && blobs.every(blob => blob !== undefined) ? [[key, blobs]] : []
  })
}

function parseBlob(value: unknown): PackedBlob | undefined {
  const [digest, size] = Array.isArray(value) ? value : []
  return isDigest(digest) && Number.isSafeInteger(size) && size >= 0 ? {digest, size} : undefined
}

function total(blobs: readonly PackedBlob[]): number {
  return blobs.reduce((sum, {size}) => sum + size, 0)
}
