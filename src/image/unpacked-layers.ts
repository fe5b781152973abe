import {mkdirSync, rmSync} from 'node:fs'
import type {Store} from '../content/store.js'
import {SnapshotError} from '../errors.js'
import type {HollowLayer} from '../layer/hollow.js'
import type {LayerPool} from '../layer/pool.js'
import type {Descriptor} from '../oci/descriptor.js'
import {type Digest, digestHex} from '../oci/digest.js'
import {restoredDirectories, writeDirectories} from '../snapshot/restored-directories.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import {compressionOf, plain} from './layer-format.js'
import type {LayerRef} from './layer-ref.js'
import {once} from './once.js'
import {hasSnapshot, publishSnapshot, readSnapshot} from './snapshot-files.js'

/** A layer without its files' bytes (`layer/hollow.ts`): what was written, and where. */
export interface HollowTar {
  readonly written: HollowLayer
  readonly tar: string
}

export interface UnpackedLayersOptions {
  readonly store: Store
  readonly pool: LayerPool
  /** A path for work in progress, which whoever gave it removes in the end. */
  temporary(prefix: string): string
  /** The layer's blob in the store. */
  blob(layer: LayerRef): Promise<Descriptor>
  /** The blob is in the store no more: `blob` gets it anew. */
  lost(layer: LayerRef): void
  wantsHollow(diffId: Digest, blob: Descriptor): boolean
  /** What `wantsHollow` asked for. */
  keepHollow(diffId: Digest, hollow: HollowTar): void
}

/** Layers of a store as directories, for overlayfs. */
export class UnpackedLayers {
  readonly #options: UnpackedLayersOptions
  readonly #unpacked = new Map<Digest, Promise<LayerDirectory>>()
  readonly #restored = new Map<string, LayerDirectory>()

  constructor(options: UnpackedLayersOptions) {
    this.#options = options
  }

  snapshot(layer: LayerRef): Promise<LayerDirectory> {
    return once(this.#unpacked, layer.diffId, () => this.#unpack(layer))
  }

  async stack(layers: readonly LayerRef[]): Promise<LayerDirectory[]> {
    const snapshots = await Promise.all(layers.map(layer => this.snapshot(layer)))
    const directories = restoredDirectories(snapshots)
    if (directories.length === 0) return snapshots
    const key = JSON.stringify(directories)
    const known = this.#restored.get(key) ?? writeDirectories(directories, this.#newDirectory('restored'))
    this.#restored.set(key, known)
    return [...snapshots, known]
  }

  #newDirectory(prefix: string): string {
    const path = this.#options.temporary(prefix)
    mkdirSync(path, {mode: 0o755})
    return path
  }

  async #unpack(layer: LayerRef): Promise<LayerDirectory> {
    const {store} = this.#options
    const {diffId} = layer
    if (!hasSnapshot(store, diffId)) {
      needRoot('unpack layers')
      const blob = await this.#options.blob(layer)
      try {
        await this.#unpackBlob(diffId, blob)
      } catch (error) {
        if (!(await this.#dropDamaged(layer, blob))) throw error
        await this.#unpackBlob(diffId, await this.#options.blob(layer))
      }
    }
    store.layers.touch(diffId)
    return readSnapshot(store, diffId)
  }

  async #unpackBlob(diffId: Digest, blob: Descriptor): Promise<void> {
    const {store, pool} = this.#options
    const temporary = this.#options.temporary('unpack')
    try {
      mkdirSync(temporary, {mode: 0o755})
      const input = {path: store.blobs.path(blob.digest), compression: compressionOf(blob), diffId}
      const tar = this.#options.wantsHollow(diffId, blob) ? this.#options.temporary('hollow') : undefined
      const {opaque, xattrs, implied, size, hollow} = await pool.apply(input, temporary, {hollow: tar})
      if (tar !== undefined && hollow) this.#options.keepHollow(diffId, {written: hollow, tar})
      publishSnapshot(store, diffId, temporary, {opaque, xattrs, implied})
      store.layers.put({diffId, size, blobs: [plain(blob)]})
    } finally {
      rmSync(temporary, {recursive: true, force: true})
    }
  }

  /** A blob that a crash or the disk has damaged would fail every build from now on: it goes, to be fetched or made anew. */
  async #dropDamaged(layer: LayerRef, {digest}: Descriptor): Promise<boolean> {
    const {store, pool} = this.#options
    const [found] = await pool.digestFiles([store.blobs.path(digest)])
    if (found === digestHex(digest)) return false
    store.blobs.remove(digest)
    store.layers.dropBlob(layer.diffId, digest)
    this.#options.lost(layer)
    return true
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
