import {CacheMounts} from '../cache/mounts.js'
import {noCache} from '../cache/none.js'
import {selectCache} from '../cache/select.js'
import {parseCacheSpec} from '../cache/spec.js'
import {StoreRecords} from '../cache/store-records.js'
import {openLease} from '../content/lease.js'
import {openStore, type Store, sweepTemporary} from '../content/store.js'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import type {Progress} from '../progress/progress.js'
import {LayerStore} from '../image/layer-store.js'
import {ImageResolver} from '../image/resolver.js'
import {createLayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import {lazyRegistry} from '../registry/lazy.js'
import type {CredentialStore, Registry} from '../registry/registry.js'
import type {Runtime} from '../runtime/runtime.js'
import {type Closer, closeAll} from './close-all.js'
import {CountingProgress} from './counting-progress.js'
import {CachedLayers} from './cached-layers.js'
import {HollowLayers} from './hollow-layers.js'
import type {SecretSource, Worker} from './worker.js'

export interface WorkerOptions {
  /** Root of the store. */
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** The bundle for worker threads; undefined works in this thread. */
  readonly workerFile: string | undefined
  /** Name of the runtime; undefined takes the first found. */
  readonly runtime: string | undefined
  /** Ask registries what tags mean now. */
  readonly pull: boolean
  readonly insecure: readonly string[]
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  /** Bytes of blobs that a cache keeps which names no `max-size` of its own. */
  readonly cacheMaxSize?: number | undefined
  /** Keep the directories of `RUN --mount=type=cache` in the caches, too; true unless said. */
  readonly cacheMounts?: boolean | undefined
  /** Repositories that the image is pushed to. */
  readonly repositories: readonly {readonly registry: string; readonly repository: string}[]
  /** Say why steps were not cached. */
  readonly explain: boolean
  readonly scope: string
  readonly secrets: SecretSource
  /** Tried before Docker's config. */
  readonly credentials: CredentialStore | undefined
  readonly progress: Progress
  readonly log: Log
}

/** Picks the implementations of every seam: the only place that does. Whoever opened it closes it, whatever came of the build. */
export async function createWorker(options: WorkerOptions): Promise<Worker> {
  const {log, env, signal} = options
  const store = openStore(options.root)
  sweepTemporary(store)
  const lease = openLease(store.directory('leases'))
  const registry = lazyRegistry({log, env, insecure: options.insecure, credentials: options.credentials, signal})
  const pool = createLayerPool({workerFile: options.workerFile})
  const closers = [() => registry.close(), () => pool.close()]
  const release = () => lease.release()
  try {
    return await assemble(options, {store, registry, pool, closers, release})
  } catch (error) {
    await closeAll([...closers, release])
    throw error
  }
}

/** What is opened before a wrong option may be found. */
interface Opened extends Pick<Worker, 'store' | 'registry' | 'pool'> {
  readonly closers: readonly Closer[]
  readonly release: () => void
}

async function assemble(options: WorkerOptions, {store, registry, pool, closers, release}: Opened): Promise<Worker> {
  const {log, signal} = options
  const {backend, inlineRecords, keepsLayers} = await openCaches(options, store, registry)
  const mounts = new CacheMounts({
    backend: options.cacheMounts === false ? noCache : backend,
    log,
    tempDirectory: store.directory('tmp')
  })
  const counting = new CountingProgress(options.progress)
  const warnings = new Map<string, DockerfileWarning>()
  const layers = new LayerStore(store, pool)
  const records = new StoreRecords(store)
  const images = new ImageResolver({store, registry, log, pull: options.pull})
  const hollow = new HollowLayers({store, layers, pool, records, cache: backend, isKept: keepsLayers !== undefined, log})
  let runtime: Promise<Runtime> | undefined
  return {
    store,
    pool,
    registry,
    log,
    signal,
    mounts,
    inlineRecords,
    layerMade() {},
    layers,
    images,
    runtime: () => (runtime ??= openRuntime(options)),
    records,
    cachedLayers: new CachedLayers({cache: backend, pool, log}),
    hollow,
    keepsLayers,
    cache: backend,
    scope: options.scope,
    secrets: options.secrets,
    progress: counting,
    explain: (vertex, reasons) => void (options.explain && counting.note(vertex, `not cached: ${reasons[0]}`)),
    warn: warning => void warnings.set(`${warning.rule} ${warning.location.startLine} ${warning.message}`, warning),
    warnings: () => [...warnings.values()],
    counts: () => counting.counts(),
    // The lease last: until then nothing of this build may be collected.
    close: () =>
      closeAll([
        () => layers.abandon(),
        // A build that went well has waited for this already, and one that failed has another reason.
        () => images.settle().catch(() => {}),
        () => mounts.close(),
        () => backend.close?.(),
        ...closers,
        () => hollow.settle(),
        release
      ])
  }
}

/** @throws UsageError for a cache that cannot be */
function openCaches(options: WorkerOptions, store: Store, registry: Registry) {
  const {log, env, scope, repositories} = options
  const services = {registry, log, tempDirectory: store.directory('tmp'), scope, repositories, maxSize: options.cacheMaxSize, env}
  return selectCache(specs(options.cacheFrom, 'from'), specs(options.cacheTo, 'to'), services)
}

async function openRuntime({runtime, env}: WorkerOptions): Promise<Runtime> {
  const {selectRuntime} = await import('../runtime/select.js')
  return selectRuntime(runtime, env)
}

function specs(texts: readonly string[], direction: 'from' | 'to') {
  return texts.map(text => parseCacheSpec(text, direction))
}
