import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Store} from '../content/store.js'
import {ContentError, hasCode, SnapshotError} from '../errors.js'
import type {HollowLayer} from '../layer/hollow.js'
import type {LayerPool} from '../layer/pool.js'
import type {Descriptor} from '../oci/descriptor.js'
import {type Digest, digestHex} from '../oci/digest.js'
import {MediaType, ociLayerType} from '../oci/media-types.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import {compressionOf, type LayerFormat, plain, suits} from './layer-format.js'
import type {LayerRef} from './layer-ref.js'

/** What an unpacked layer's directory cannot tell Node: attributes, and what was not in its tar. */
export interface SnapshotMeta {
  readonly opaque: readonly string[]
  readonly implied?: readonly string[]
  readonly xattrs: readonly (readonly [string, Readonly<Record<string, string>>])[]
}

/** A layer without its files' bytes (`layer/hollow.ts`): what was written, and where. */
export interface HollowTar {
  readonly written: HollowLayer
  readonly tar: string
}

/**
 * Layers of a store in their forms: blob (plain or compressed) and snapshot (unpacked for overlayfs). Each form is made once,
 * when it is first asked for; what another process made meanwhile is taken.
 */
export class LayerStore {
  readonly #store: Store
  readonly #pool: LayerPool
  readonly #snapshots = new Map<Digest, Promise<LayerDirectory>>()
  readonly #blobs = new Map<string, Promise<Descriptor>>()
  readonly #restored = new Map<string, LayerDirectory>()
  /** Files and folders that work in progress is writing. */
  readonly #temporaries = new Set<string>()
  readonly #compressions = new Set<Promise<unknown>>()
  readonly #abandoned = new AbortController()
  readonly #hollows = new Map<Digest, HollowTar>()
  /** Whether somebody will want a layer without its bytes: it is made while the layer is unpacked. */
  wantsHollow: (diffId: Digest, blob: Descriptor) => boolean = () => false

  constructor(store: Store, pool: LayerPool) {
    this.#store = store
    this.#pool = pool
  }

  /** The layer unpacked. */
  snapshot(layer: LayerRef): Promise<LayerDirectory> {
    return once(this.#snapshots, layer.diffId, () => this.#unpack(layer))
  }

  /**
   * Layers unpacked, lowest first, as they are to be mounted: where they do not add up to what applying one after the other gives,
   * a small layer on top puts it right. It lasts until `abandon`.
   */
  async stack(layers: readonly LayerRef[]): Promise<LayerDirectory[]> {
    const snapshots = await Promise.all(layers.map(layer => this.snapshot(layer)))
    const {restoredDirectories, writeDirectories} = await import('../snapshot/restored-directories.js')
    const directories = restoredDirectories(snapshots)
    if (directories.length === 0) return snapshots
    const key = JSON.stringify(directories)
    const known = this.#restored.get(key) ?? writeDirectories(directories, this.#newDirectory('restored'))
    this.#restored.set(key, known)
    return [...snapshots, known]
  }

  #newDirectory(prefix: string): string {
    const path = this.#temporary(prefix)
    mkdirSync(path, {mode: 0o755})
    return path
  }

  /**
   * Removes what is still being written: a build that failed or was cancelled has no time for a compression to end. After a build
   * that went well nothing is.
   */
  async abandon(): Promise<void> {
    this.#abandoned.abort()
    await Promise.allSettled(this.#compressions)
    for (const path of this.#temporaries) rmSync(path, {recursive: true, force: true})
  }

  hasSnapshot(diffId: Digest): boolean {
    return existsSync(join(this.#snapshotPath(diffId), 'meta.json'))
  }

  /** True when some form of the layer is in the store, so that nothing need be fetched for it. */
  hasBlob(diffId: Digest): boolean {
    const record = this.#store.layers.get(diffId)
    return record?.blobs.some(blob => this.#store.blobs.has(blob.digest, blob.size)) ?? false
  }

  /** Whether the blob is in the store and holds the layer, as its image says or as was seen: what a cache says does not count. */
  isHere({diffId, isClaim}: LayerRef, {digest, size}: Descriptor): boolean {
    if (!this.#store.blobs.has(digest, size)) return false
    return !isClaim || (this.#store.layers.get(diffId)?.blobs.some(blob => blob.digest === digest) ?? false)
  }

  /** The layer's blob in the store, in whatever compression it has; fetched when it is not here. */
  blob(layer: LayerRef): Promise<Descriptor> {
    return once(this.#blobs, blobKey(layer), () => this.#anyBlob(layer))
  }

  /** The layer's blob as an image wants it. A layer that has a compression keeps it, unless `force`. */
  formatted(layer: LayerRef, format: LayerFormat): Promise<Descriptor> {
    const key = `${blobKey(layer)} ${format.compression} ${format.level ?? ''} ${format.force ?? false}`
    return once(this.#blobs, key, () => this.#format(layer, format))
  }

  /** Work that `abandon` waits for: it ends in milliseconds then. */
  #compression<T>(work: Promise<T>): Promise<T> {
    this.#compressions.add(work)
    const done = () => void this.#compressions.delete(work)
    work.then(done, done)
    return work
  }

  /** The blob's descriptor if it is known without touching the bytes (a push may find it at its goal). */
  knownBlob(layer: LayerRef, format: LayerFormat): Descriptor | undefined {
    const known = [...(this.#store.layers.get(layer.diffId)?.blobs ?? []), ...(layer.blob ? [layer.blob] : [])]
    return known.find(blob => suits(blob, format))
  }

  /** Takes over a freshly written tar and, where the step left one, the directory with the unpacked files. */
  commit(
    written: {diffId: Digest; size: number; contentDigest: string},
    tar: string,
    unpacked?: {directory: string; meta: SnapshotMeta}
  ): LayerRef {
    const {diffId, size, contentDigest} = written
    this.#store.blobs.adopt(tar, diffId)
    const blob = {mediaType: MediaType.ociLayer, digest: diffId, size}
    this.#store.layers.put({diffId, size, contentDigest, blobs: [blob]})
    if (unpacked) this.#publish(diffId, unpacked.directory, unpacked.meta)
    return {diffId, contentDigest, blob, fetch: undefined, mountFrom: undefined}
  }

  /** A layer that the store knows by its DiffID alone. */
  known(diffId: Digest): LayerRef | undefined {
    const record = this.#store.layers.get(diffId)
    if (!record) return undefined
    this.#store.layers.touch(diffId)
    return {
      diffId,
      contentDigest: record.contentDigest ?? digestHex(diffId),
      blob: record.blobs[0],
      fetch: undefined,
      mountFrom: undefined
    }
  }

  /** What `wantsHollow` asked for, once the layer was unpacked. The file lasts until `abandon`. */
  hollow(diffId: Digest): HollowTar | undefined {
    return this.#hollows.get(diffId)
  }

  #temporary(prefix: string): string {
    const path = this.#store.temporaryPath(prefix)
    this.#temporaries.add(path)
    return path
  }

  #snapshotPath(diffId: Digest): string {
    return join(this.#store.directory('snapshots'), digestHex(diffId))
  }

  async #unpack(layer: LayerRef): Promise<LayerDirectory> {
    if (!this.hasSnapshot(layer.diffId)) {
      needRoot('unpack layers')
      const blob = await this.blob(layer)
      try {
        await this.#unpackBlob(layer.diffId, blob)
      } catch (error) {
        if (!(await this.#dropDamaged(layer, blob))) throw error
        await this.#unpackBlob(layer.diffId, await this.blob(layer))
      }
    }
    this.#store.layers.touch(layer.diffId)
    return this.#open(layer.diffId)
  }

  async #unpackBlob(diffId: Digest, blob: Descriptor): Promise<void> {
    const temporary = this.#temporary('unpack')
    try {
      mkdirSync(temporary, {mode: 0o755})
      const input = {path: this.#store.blobs.path(blob.digest), compression: compressionOf(blob), diffId}
      const tar = this.wantsHollow(diffId, blob) ? this.#temporary('hollow') : undefined
      const {opaque, xattrs, implied, size, hollow} = await this.#pool.apply(input, temporary, {hollow: tar})
      if (tar !== undefined && hollow) this.#hollows.set(diffId, {written: hollow, tar})
      this.#publish(diffId, temporary, {opaque, xattrs, implied})
      this.#store.layers.put({diffId, size, blobs: [plain(blob)]})
    } finally {
      rmSync(temporary, {recursive: true, force: true})
    }
  }

  /** A blob that a crash or the disk has damaged would fail every build from now on: it goes, to be fetched or made anew. */
  async #dropDamaged(layer: LayerRef, {digest}: Descriptor): Promise<boolean> {
    const [found] = await this.#pool.digestFiles([this.#store.blobs.path(digest)])
    if (found === digestHex(digest)) return false
    this.#store.blobs.remove(digest)
    this.#store.layers.dropBlob(layer.diffId, digest)
    this.#blobs.delete(blobKey(layer))
    return true
  }

  /** `meta.json` and the files appear together, by one rename; losing a race to another process is fine. */
  #publish(diffId: Digest, directory: string, meta: SnapshotMeta): void {
    const temporary = this.#store.temporaryPath('snapshot')
    mkdirSync(temporary, {mode: 0o700})
    renameSync(directory, join(temporary, 'fs'))
    writeFileSync(join(temporary, 'meta.json'), JSON.stringify(meta))
    try {
      renameSync(temporary, this.#snapshotPath(diffId))
    } catch (error) {
      rmSync(temporary, {recursive: true, force: true})
      if (!hasCode(error, 'EEXIST') && !hasCode(error, 'ENOTEMPTY')) throw error
    }
  }

  #open(diffId: Digest): LayerDirectory {
    const path = this.#snapshotPath(diffId)
    const meta = JSON.parse(readFileSync(join(path, 'meta.json'), 'utf8')) as SnapshotMeta
    const {opaque, xattrs, implied} = meta
    return {directory: join(path, 'fs'), opaque: new Set(opaque), xattrs: new Map(xattrs), implied: new Set(implied)}
  }

  async #anyBlob(layer: LayerRef): Promise<Descriptor> {
    const here = this.#store.layers.get(layer.diffId)?.blobs.find(blob => this.#store.blobs.has(blob.digest, blob.size))
    this.#store.layers.touch(layer.diffId)
    if (here) return here
    const {blob, fetch} = layer
    if (blob && this.isHere(layer, blob)) return blob
    if (!blob || !fetch) throw new ContentError('BLOB_NOT_FOUND', `Layer ${layer.diffId} is in the store no more`)
    await this.#fetch(layer, blob, fetch)
    return blob
  }

  async #fetch(layer: LayerRef, blob: Descriptor, fetch: NonNullable<LayerRef['fetch']>): Promise<void> {
    const temporary = this.#temporary('fetch')
    try {
      if (!(await fetch(blob, temporary)))
        throw new ContentError('BLOB_NOT_FOUND', `Layer ${layer.diffId} is not to be had any more`)
      this.#store.blobs.adopt(temporary, blob.digest)
    } finally {
      rmSync(temporary, {force: true})
    }
    // An image's word for what its blob holds is no other image's: it is written down when it has been unpacked.
    if (!layer.isClaim) return
    const contentDigest = layer.contentDigest === digestHex(layer.diffId) ? undefined : layer.contentDigest
    this.#store.layers.put({diffId: layer.diffId, size: 0, contentDigest, blobs: [plain(blob)]})
  }

  async #format(layer: LayerRef, format: LayerFormat): Promise<Descriptor> {
    const known = this.knownBlob(layer.isClaim ? {...layer, blob: undefined} : layer, format)
    if (known && this.#store.blobs.has(known.digest, known.size)) return known
    const blob = await this.blob(layer)
    if (suits(blob, format)) return blob
    const made = await this.#compression(this.#convert(layer, blob, format))
    this.#store.layers.put({...recordOf(layer, this.#store), blobs: [made]})
    return made
  }

  async #convert(layer: LayerRef, blob: Descriptor, {compression, level}: LayerFormat): Promise<Descriptor> {
    const tar = await this.#plainTar(layer, blob)
    const mediaType = ociLayerType(compression)
    if (compression === 'none') return {mediaType, digest: layer.diffId, size: statSync(tar).size}
    const {compressLayer} = await import('../layer/compress.js')
    const temporary = this.#temporary('compress')
    try {
      const options = {compression, signal: this.#abandoned.signal, ...(level === undefined ? {} : {level})}
      const made = await compressLayer(tar, temporary, options)
      this.#store.blobs.adopt(temporary, made.digest)
      return {mediaType, ...made}
    } finally {
      rmSync(temporary, {force: true})
    }
  }

  /** Where the uncompressed tar is; made from a compressed blob when there is none. */
  async #plainTar(layer: LayerRef, blob: Descriptor): Promise<string> {
    const size = this.#store.layers.get(layer.diffId)?.size || undefined
    if (this.#store.blobs.has(layer.diffId, size)) return this.#store.blobs.path(layer.diffId)
    const {decompressLayer} = await import('../layer/compress.js')
    const temporary = this.#temporary('plain')
    const found = await decompressLayer(this.#store.blobs.path(blob.digest), temporary, compressionOf(blob))
    if (found.digest !== layer.diffId) {
      rmSync(temporary, {force: true})
      throw new ContentError('DIGEST_MISMATCH', `Layer ${blob.digest} unpacks to ${found.digest}, its image says ${layer.diffId}`)
    }
    this.#store.blobs.adopt(temporary, layer.diffId)
    return this.#store.blobs.path(layer.diffId)
  }
}

/** Layers hold files of many users, which only root can make. */
function needRoot(action: string): void {
  const uid = process.getuid?.() ?? 0
  if (uid === 0) return
  throw new SnapshotError('UNSUPPORTED', `Cannot ${action} as user ${uid}: it needs root`, {
    hint: 'Run it with sudo (sudo -E keeps SLIPWAY_ROOT), or in a user namespace: unshare --user --map-root-user --map-auto'
  })
}

function recordOf(layer: LayerRef, store: Store) {
  const record = store.layers.get(layer.diffId)
  return {diffId: layer.diffId, size: record?.size ?? 0, contentDigest: record?.contentDigest}
}

/** Two images may say different things of one DiffID, and only one of them is right; what a cache says is checked by itself. */
function blobKey({diffId, blob, isClaim = false}: LayerRef): string {
  return `${diffId} ${blob?.digest ?? ''} ${isClaim}`
}

/** Runs `make` once a key; a failure is forgotten so that a later call may try again. */
function once<K, T>(running: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
  const known = running.get(key)
  if (known) return known
  const made = make()
  running.set(key, made)
  made.catch(() => running.delete(key))
  return made
}
