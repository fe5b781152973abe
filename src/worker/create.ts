import {CacheMounts} from '../cache/mounts.js'
import {noCache} from '../cache/none.js'
import {selectCache} from '../cache/select.js'
import {parseCacheSpec} from '../cache/spec.js'
import {StoreRecords} from '../cache/store-records.js'
import {openLease} from '../content/lease.js'
import {openStore, sweepTemporary} from '../content/store.js'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import type {Progress, ProgressStep, StepOutcome} from '../progress/progress.js'
import {LayerStore} from '../image/layer-store.js'
import {ImageResolver} from '../image/resolver.js'
import {createLayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import {lazyRegistry} from '../registry/lazy.js'
import type {CredentialStore} from '../registry/registry.js'
import type {Runtime} from '../runtime/runtime.js'
import {selectRuntime} from '../runtime/select.js'
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
  const services = {
    registry,
    log,
    tempDirectory: store.directory('tmp'),
    scope: options.scope,
    repositories: options.repositories,
    maxSize: options.cacheMaxSize,
    env
  }
  const {backend, inlineRecords, keepsLayers} = selectCache(
    specs(options.cacheFrom, 'from'),
    specs(options.cacheTo, 'to'),
    services
  )
  const mounts = new CacheMounts({
    backend: options.cacheMounts === false ? noCache : backend,
    log,
    tempDirectory: store.directory('tmp')
  })
  const counting = new CountingProgress(options.progress)
  const warnings = new Map<string, DockerfileWarning>()
  const layers = new LayerStore(store, pool)
  const records = new StoreRecords(store.directory('steps'))
  const hollow = new HollowLayers({store, layers, pool, records, cache: backend, isKept: keepsLayers !== undefined, log})
  let runtime: Runtime | undefined
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
    images: new ImageResolver({store, registry, log, pull: options.pull}),
    runtime: () => (runtime ??= selectRuntime(options.runtime, env)),
    records,
    hollow,
    keepsLayers,
    cache: backend,
    scope: options.scope,
    secrets: options.secrets,
    progress: counting,
    explain: (vertex, reasons) => void (options.explain && counting.note(vertex, `not cached: ${reasons.join('; ')}`)),
    warn: warning => void warnings.set(`${warning.rule} ${warning.location.startLine} ${warning.message}`, warning),
    warnings: () => [...warnings.values()],
    counts: () => counting.counts(),
    async close() {
      await layers.abandon()
      await mounts.close()
      await backend.close?.()
      registry.close()
      await pool.close()
      await hollow.settle()
      lease.release()
    }
  }
}

function specs(texts: readonly string[], direction: 'from' | 'to') {
  return texts.map(text => parseCacheSpec(text, direction))
}

/** Counts the steps of a Dockerfile that ran or came from the cache; bases and contexts are not steps. */
class CountingProgress implements Progress {
  readonly #progress: Progress
  /** Whether a step came from the cache; a step that was done again counts once. */
  readonly #steps = new Map<ProgressStep, boolean>()

  constructor(progress: Progress) {
    this.#progress = progress
  }

  counts(): {total: number; cached: number} {
    return {total: this.#steps.size, cached: [...this.#steps.values()].filter(cached => cached).length}
  }

  start(step: ProgressStep): void {
    this.#progress.start(step)
  }

  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void {
    this.#progress.output(step, stream, chunk)
  }

  note(step: ProgressStep, text: string): void {
    this.#progress.note(step, text)
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    const counts = outcome.kind === 'cached' ? outcome.counts !== false : outcome.kind === 'done' && outcome.counts === true
    // Done again after its layer was lost: it ran all the same.
    if (counts) this.#steps.set(step, outcome.kind === 'cached' && this.#steps.get(step) !== false)
    this.#progress.end(step, outcome)
  }
}
