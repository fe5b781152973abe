/**
 * Slipway as a library: `createWorker` opens a store and picks the implementations, `build` carries a request out.
 *
 * ```ts
 * const worker = await createWorker({...options})
 * try {
 *   const {digest} = await build(request, worker)
 * } finally {
 *   await worker.close()
 * }
 * ```
 */
export {build} from './build.js'
export {buildTargets, checkBuild, outlineBuild} from './calls.js'
export {
  CacheError,
  CancelledError,
  ContentError,
  DockerfileError,
  InvalidReferenceError,
  LayerError,
  RegistryError,
  RuntimeError,
  SlipwayError,
  SnapshotError,
  SolveError,
  TagError,
  UsageError
} from './errors.js'
export {type Log, silentLog} from './log.js'
export {type Progress, type ProgressStep, silentProgress, type StepOutcome} from './progress/progress.js'
export type {BuildRequest, BuildResult} from './request.js'
export {createWorker, type WorkerOptions} from './worker/create.js'
export type {SecretSource, Worker} from './worker/worker.js'
