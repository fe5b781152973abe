import type {CacheBackend, RecordRole} from '../cache/backend.js'
import type {CacheMode} from '../cache/combine.js'
import type {CacheMounts} from '../cache/mounts.js'
import type {CacheRecord} from '../cache/record.js'
import type {StoreRecords} from '../cache/store-records.js'
import type {Store} from '../content/store.js'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import type {Progress} from '../progress/progress.js'
import type {Vertex} from '../graph/vertex.js'
import type {ImageResolver} from '../image/resolver.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {LayerStore} from '../image/layer-store.js'
import type {LayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import type {LazyRegistry} from '../registry/lazy.js'
import type {Tree} from '../system/tree/tree.js'
import type {Runtime} from '../runtime/runtime.js'
import type {CachedLayers} from './cached-layers.js'
import type {HollowLayers} from './hollow-layers.js'

/** The bundle of seams that a build works with. `create.ts` picks the implementations. */
export interface Worker {
  readonly store: Store
  readonly pool: LayerPool
  readonly layers: LayerStore
  readonly images: ImageResolver
  readonly registry: LazyRegistry
  /** Looked for when the first RUN needs it. */
  readonly runtime: () => Promise<Runtime>
  /** What this store's own steps made. */
  readonly records: StoreRecords
  /** Every backend asked for, to read and to write. */
  readonly cache: CacheBackend
  /** Keeps steps of the same place in different Dockerfiles apart, when a miss is explained. */
  readonly scope: string
  /** Cache mounts, kept from run to run by the cache. */
  readonly mounts: CacheMounts
  /** Layers that records of `cache` promise. */
  readonly cachedLayers: CachedLayers
  /** Layers to look at without their bytes. */
  readonly hollow: HollowLayers
  /** What `type=inline` writes into the image's config. */
  readonly inlineRecords: (() => CacheRecord[]) | undefined
  /** Layers that a cache is going to keep: those of the image, or of all stages. */
  readonly keepsLayers: CacheMode | undefined
  /** Told of each new layer while later steps still run, so that compressing it need not wait for them. */
  layerMade(layer: LayerRef, role: RecordRole): void
  /** A finding about the Dockerfile. */
  warn(warning: DockerfileWarning): void
  warnings(): readonly DockerfileWarning[]
  /** Steps so far. */
  counts(): {readonly total: number; readonly cached: number}
  close(): Promise<void>
  /** Told why a step was not in the cache: the first reason is what a person needs to know. */
  explain(vertex: Vertex, reasons: readonly string[]): void
  readonly secrets: SecretSource
  readonly progress: Progress
  readonly log: Log
  /** Aborts everything that runs. */
  readonly signal: AbortSignal
}

/** What `--secret` and `--ssh` gave. Values stay in memory. */
export interface SecretSource {
  secret(id: string): Buffer | undefined
  /** Path of an agent's socket. */
  ssh(id: string): string | undefined
}

/** The contexts of one build by name: `context` and those of `--build-context`. */
export type Contexts = (name: string) => Promise<OpenTree>

/** Files of a context, with a way to digest them (sha256 hex, by path in the tree). */
export interface OpenTree {
  readonly kind: 'tree'
  readonly tree: Tree
  readonly digestFiles: (paths: readonly string[]) => Promise<readonly string[]>
}
