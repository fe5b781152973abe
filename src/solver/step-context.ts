import type {RecordRole} from '../cache/backend.js'
import type {ContextTools} from '../context/build-context.js'
import type {Vertex} from '../graph/vertex.js'
import type {Contexts, Worker} from '../worker/worker.js'
import type {LayersResult, Result} from './result.js'
import type {Semaphore} from './semaphore.js'

/** What solving a graph needs beside the worker. */
export interface SolveOptions {
  readonly contexts: Contexts
  /** For downloads and checkouts. */
  readonly tools: ContextTools
  /** Seconds; dates what WORKDIR makes. */
  readonly epoch: number | undefined
  /** Milliseconds: a RUN that ran longer ago runs again. */
  readonly cacheTtl?: number | undefined
}

/** What an op may use of the solver. */
export interface StepContext {
  readonly vertex: Vertex
  readonly worker: Worker
  readonly options: SolveOptions
  readonly inputs: readonly Result[]
  /** Runs the body under its cache key: once, however many steps of this build have that key. */
  once(key: string, body: () => Promise<LayersResult>): Promise<LayersResult>
  /** Waits for a free place among the processes that run side by side. */
  readonly slots: Semaphore
  readonly signal: AbortSignal
  /** Whether the step's layer is in the image or only in a stage that it copies from. */
  readonly role: RecordRole
  /** Whether a process runs on top of the result, for which its layers are unpacked in any case. */
  readonly isRunOn: boolean
}
