import {rmSync} from 'node:fs'
import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import type {LayerPool} from '../layer/pool.js'
import type {Descriptor} from '../oci/descriptor.js'
import {type Digest, digestHex} from '../oci/digest.js'
import {MediaType} from '../oci/media-types.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import {type LayerFormat, plain, suits} from './layer-format.js'
import type {LayerRef} from './layer-ref.js'
import {once} from './once.js'
import {hasSnapshot, publishSnapshot, type SnapshotMeta} from './snapshot-files.js'
import type {HollowTar, UnpackedLayers, UnpackedLayersOptions} from './unpacked-layers.js'

/**
 * Layers of a store in their forms: blob (plain or compressed) and snapshot (unpacked for overlayfs). Each form is made once,
 * when it is first asked for; what another process made meanwhile is taken.
 */
export class LayerStore {
  readonly #store: Store
  readonly #pool: LayerPool
  readonly #blobs = new Map<string, Promise<Descriptor>>()
  /** Files and folders that work in progress is writing. */
  readonly #temporaries = new Set<string>()
  readonly #compressions = new Set<Promise<unknown>>()
  readonly #abandoned = new AbortController()
  readonly #hollows = new Map<Digest, HollowTar>()
  #unpacked: Promise<UnpackedLayers> | undefined
  /** Whether somebody will want a layer without its bytes: it is made while the layer is unpacked. */
  wantsHollow: (diffId: Digest, blob: Descriptor) => boolean = () => false

  constructor(store: Store, pool: LayerPool) {
    this.#store = store
    this.#pool = pool
  }

  /** The layer unpacked. */
  async snapshot(layer: LayerRef): Promise<LayerDirectory> {
    return (await this.#unpackedLayers()).snapshot(layer)
  }

  /**
   * Layers unpacked, lowest first, as they are to be mounted: where they do not add up to what applying one after the other gives,
   * a small layer on top puts it right. It lasts until `abandon`.
   */
  async stack(layers: readonly LayerRef[]): Promise<LayerDirectory[]> {
    return (await this.#unpackedLayers()).stack(layers)
  }

  /** Loaded for the first layer that is unpacked: a build that finds everything in the cache unpacks none. */
  #unpackedLayers(): Promise<UnpackedLayers> {
    this.#unpacked ??= import('./unpacked-layers.js').then(({UnpackedLayers}) => new UnpackedLayers(this.#unpackOptions()))
    return this.#unpacked
  }

  #unpackOptions(): UnpackedLayersOptions {
    return {
      store: this.#store,
      pool: this.#pool,
      temporary: prefix => this.#temporary(prefix),
      blob: layer => this.blob(layer),
      lost: layer => void this.#blobs.delete(blobKey(layer)),
      wantsHollow: (diffId, blob) => this.wantsHollow(diffId, blob),
      keepHollow: (diffId, hollow) => void this.#hollows.set(diffId, hollow)
    }
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
    return hasSnapshot(this.#store, diffId)
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
    if (unpacked) publishSnapshot(this.#store, diffId, unpacked.directory, unpacked.meta)
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

  async #convert(layer: LayerRef, blob: Descriptor, format: LayerFormat): Promise<Descriptor> {
    const {convertLayer} = await import('./convert-layer.js')
    const temporary = (prefix: string) => this.#temporary(prefix)
    return convertLayer(layer, blob, format, {store: this.#store, temporary, signal: this.#abandoned.signal})
  }
}

function recordOf(layer: LayerRef, store: Store) {
  const record = store.layers.get(layer.diffId)
  return {diffId: layer.diffId, size: record?.size ?? 0, contentDigest: record?.contentDigest}
}

/** Two images may say different things of one DiffID, and only one of them is right; what a cache says is checked by itself. */
function blobKey({diffId, blob, isClaim = false}: LayerRef): string {
  return `${diffId} ${blob?.digest ?? ''} ${isClaim}`
}
