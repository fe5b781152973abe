import {availableParallelism} from 'node:os'
import {CancelledError, DockerfileError, messageOf, SolveError} from '../errors.js'
import type {Vertex} from '../graph/vertex.js'
import type {StepOutcome} from '../progress/progress.js'
import type {Worker} from '../worker/worker.js'
import {execOp} from './ops/exec.js'
import {fileOp} from './ops/file.js'
import {sourceOp} from './ops/source.js'
import type {LayersResult, Result} from './result.js'
import {Semaphore} from './semaphore.js'
import type {SolveOptions, StepContext} from './step-context.js'

/** Results of the vertices that were needed, by vertex. */
export interface Solved {
  /** In the order of the roots. */
  readonly roots: readonly LayersResult[]
  result(vertex: Vertex): LayersResult | undefined
}

/**
 * Walks the graph from its roots (one a platform): inputs first and side by side; each step once, also when several roots need it,
 * and from the cache if it can be. The first failure stops everything else, and is thrown when nothing runs any more.
 */
export async function solve(roots: readonly Vertex[], worker: Worker, options: SolveOptions): Promise<Solved> {
  const solver = new Solver(worker, options)
  const results = await solver.run(roots)
  return {roots: results, result: vertex => solver.layers(vertex)}
}

class Solver {
  readonly #worker: Worker
  readonly #options: SolveOptions
  readonly #results = new Map<Vertex, Promise<Result>>()
  readonly #done = new Map<Vertex, Result>()
  readonly #keys = new Map<string, Promise<LayersResult>>()
  readonly #slots = new Semaphore(Math.max(2, availableParallelism()))
  readonly #abort = new AbortController()
  /** The roots and what they stand on. */
  readonly #image = new Set<Vertex>()
  /** What processes run on top of. */
  readonly #runOn = new Set<Vertex>()

  constructor(worker: Worker, options: SolveOptions) {
    this.#worker = worker
    this.#options = options
  }

  async run(roots: readonly Vertex[]): Promise<LayersResult[]> {
    const stop = () => this.#abort.abort()
    this.#worker.signal.addEventListener('abort', stop, {once: true})
    if (this.#worker.signal.aborted) stop()
    for (const root of roots) addStack(root, this.#image)
    for (const {op, inputs} of allBelow(roots)) if (op.kind === 'exec') addStack(inputs[0], this.#runOn)
    try {
      return await Promise.all(roots.map(root => this.#solveRoot(root)))
    } catch (error) {
      this.#abort.abort()
      throw this.#worker.signal.aborted ? (this.#worker.signal.reason ?? error) : error
    } finally {
      await Promise.allSettled(this.#results.values())
      this.#worker.signal.removeEventListener('abort', stop)
    }
  }

  async #solveRoot(root: Vertex): Promise<LayersResult> {
    const result = await this.#solve(root)
    if (result.kind !== 'layers') throw new SolveError('INVALID', 'The target is no root file system')
    return result
  }

  layers(vertex: Vertex): LayersResult | undefined {
    const found = this.#done.get(vertex)
    return found?.kind === 'layers' ? found : undefined
  }

  #solve(vertex: Vertex): Promise<Result> {
    const known = this.#results.get(vertex)
    if (known) return known
    const result = this.#step(vertex)
    this.#results.set(vertex, result)
    // Whoever waits for it sees the failure; this keeps Node from calling it unhandled before that.
    result.catch(() => this.#abort.abort())
    return result
  }

  async #step(vertex: Vertex): Promise<Result> {
    const inputs = await Promise.all(vertex.inputs.map(input => this.#solve(input)))
    this.#abort.signal.throwIfAborted()
    const started = Date.now()
    this.#worker.progress.start(vertex)
    try {
      const result = await this.#runOp(vertex, inputs)
      this.#done.set(vertex, result)
      this.#worker.progress.end(vertex, outcome(vertex, result, Date.now() - started))
      return result
    } catch (error) {
      throw this.#failed(vertex, error, Date.now() - started)
    }
  }

  #runOp(vertex: Vertex, inputs: readonly Result[]): Promise<Result> {
    const context: StepContext = {
      vertex,
      inputs,
      worker: this.#worker,
      options: this.#options,
      slots: this.#slots,
      signal: this.#abort.signal,
      role: this.#image.has(vertex) ? 'image' : 'intermediate',
      isRunOn: this.#runOn.has(vertex),
      once: (key, body) => this.#once(key, body)
    }
    const {op} = vertex
    switch (op.kind) {
      case 'source':
        return sourceOp(op, context)
      case 'exec':
        return execOp(op, context)
      case 'file':
        return fileOp(op, context)
    }
  }

  #once(key: string, body: () => Promise<LayersResult>): Promise<LayersResult> {
    const known = this.#keys.get(key)
    if (known) return known.then(result => ({...result, cached: true}))
    const result = body()
    this.#keys.set(key, result)
    return result
  }

  #failed(vertex: Vertex, error: unknown, milliseconds: number): unknown {
    const cancelled = this.#abort.signal.aborted && !(error instanceof SolveError && error.code === 'EXEC_FAILED')
    const located = cancelled || error instanceof CancelledError ? error : locate(vertex, error)
    const failure: StepOutcome = cancelled ? {kind: 'cancelled'} : {kind: 'failed', message: messageOf(located), milliseconds}
    this.#worker.progress.end(vertex, failure)
    return located
  }
}

/** The vertex and what it stands on. */
function addStack(top: Vertex | undefined, stack: Set<Vertex>): void {
  for (let vertex = top; vertex && !stack.has(vertex); vertex = vertex.inputs[0]) stack.add(vertex)
}

/** The roots and whatever they need. */
function allBelow(roots: readonly Vertex[]): Set<Vertex> {
  const found = new Set(roots)
  for (const vertex of found) for (const input of vertex.inputs) found.add(input)
  return found
}

function outcome(vertex: Vertex, result: Result, milliseconds: number): StepOutcome {
  if (vertex.op.kind === 'source') return {kind: 'done', milliseconds, counts: false}
  return result.kind === 'layers' && result.cached ? {kind: 'cached'} : {kind: 'done', milliseconds, counts: true}
}

/** Gives the error the place of its instruction. */
function locate(vertex: Vertex, error: unknown): unknown {
  if (error instanceof SolveError || error instanceof DockerfileError) {
    if (error instanceof SolveError) error.location ??= vertex.location
    return error
  }
  return error
}
