import {statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Digest} from '../oci/digest.js'
import type {Compression} from '../oci/media-types.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'
import type {AppliedLayer, ApplyInput, ApplyOptions} from './apply.js'
import type {Blob, CompressOptions} from './compress.js'
import type {LayerEntry} from './entry.js'
import type {HollowLayer} from './hollow.js'
import type {DiffedLayer, Jobs, UpperInput} from './jobs.js'
import {type ThreadError, unpackError} from './thread-error.js'
import type {WrittenLayer} from './write.js'

/**
 * Work on layers that is too heavy for the thread that talks to the user. Outputs are new files; on failure they are gone, and
 * errors are what the function itself would throw in this thread.
 */
export interface LayerPool {
  writeLayer(entries: readonly LayerEntry[], outPath: string): Promise<WrittenLayer>
  /** Writes the layer that an overlayfs upperdir is. */
  diffUpper(input: UpperInput, outPath: string): Promise<DiffedLayer>
  apply(input: ApplyInput, target: string, options?: ApplyOptions): Promise<AppliedLayer>
  compress(tarPath: string, outPath: string, options: CompressOptions): Promise<Blob>
  decompress(path: string, outPath: string, compression: Compression): Promise<Blob>
  /** The DiffID of a layer's blob. */
  diffIdOf(path: string, compression: Compression): Promise<Digest>
  /** Writes a layer's table of contents as a layer whose files are empty. */
  hollow(blob: {path: string; compression: Compression}, outPath: string): Promise<HollowLayer>
  /** Entries of a local archive, contents spooled; undefined when it is none. */
  listArchive(path: string, spool: string): Promise<LayerEntry[] | undefined>
  /** sha256 hex of each file. */
  digestFiles(paths: readonly string[]): Promise<string[]>
  /** Stops the threads; what still runs fails. Without it idle threads do not keep the process alive either. */
  close(): Promise<void>
}

export interface LayerPoolOptions {
  /** The bundle of `worker.ts`; undefined: everything runs in this thread. */
  readonly workerFile: string | undefined
  /** Most threads at once; one for each processor by default. They start when there is work for them. */
  readonly size?: number | undefined
}

export function createLayerPool({workerFile, size}: LayerPoolOptions): LayerPool {
  const runner = workerFile === undefined ? inline : new Threads(workerFile, size ?? availableParallelism())
  return {
    writeLayer: (...args) => runner.run('writeLayer', args),
    diffUpper: (input, outPath) => runner.run('diffUpper', [{...input, lowers: input.lowers.map(lookOnly)}, outPath]),
    apply: (...args) => runner.run('apply', args),
    compress: (...args) => runner.run('compress', args),
    decompress: (...args) => runner.run('decompress', args),
    diffIdOf: (...args) => runner.run('diffIdOf', args),
    hollow: (...args) => runner.run('hollow', args),
    listArchive: (...args) => runner.run('listArchive', args),
    digestFiles: async paths => (isLittle(paths) ? digestHere(paths) : runner.run('digestFiles', [paths])),
    close: () => runner.close()
  }
}

/** Starting a thread takes longer than hashing so much. */
const LITTLE = {files: 32, bytes: 1 << 20}

function isLittle(paths: readonly string[]): boolean {
  let bytes = 0
  return paths.length <= LITTLE.files && paths.every(path => (bytes += sizeOf(path)) <= LITTLE.bytes)
}

function sizeOf(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.size ?? Number.POSITIVE_INFINITY
}

async function digestHere(paths: readonly string[]): Promise<string[]> {
  return (await import('./digest-files.js')).digestFilesSync(paths)
}

/** Attributes of the layers below are read from the disk where they count; their copy would be sent for nothing. */
function lookOnly({directory, opaque}: LayerDirectory): LayerDirectory {
  return {directory, opaque}
}

type Result<K extends keyof Jobs> = Awaited<ReturnType<Jobs[K]>>

interface Runner {
  run<K extends keyof Jobs>(name: K, args: Parameters<Jobs[K]>): Promise<Result<K>>
  close(): Promise<void>
}

const inline: Runner = {
  async run(name, args) {
    const {jobs} = await import('./jobs.js')
    const job = jobs[name] as (...args: unknown[]) => never
    return job(...args)
  },
  async close() {}
}

/** What goes to a thread, and what comes back. */
export interface JobMessage {
  readonly name: keyof Jobs
  readonly args: readonly unknown[]
}
export type JobReply = {readonly result: unknown} | {readonly error: ThreadError}

interface Task {
  readonly message: JobMessage
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** A queue in front of threads that do one job at a time. */
class Threads implements Runner {
  readonly #file: string
  readonly #size: number
  readonly #queue: Task[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Task>()
  #closed = false

  constructor(file: string, size: number) {
    this.#file = file
    this.#size = Math.max(size, 1)
  }

  run<K extends keyof Jobs>(name: K, args: Parameters<Jobs[K]>): Promise<Result<K>> {
    if (this.#closed) return Promise.reject(closed())
    return new Promise((resolve, reject) => {
      this.#queue.push({message: {name, args}, resolve, reject})
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const workers = [...this.#idle, ...this.#busy.keys()]
    const tasks = [...this.#queue.splice(0), ...this.#busy.values()]
    this.#idle.length = 0
    this.#busy.clear()
    await Promise.all(workers.map(worker => worker.terminate()))
    for (const task of tasks) task.reject(closed())
  }

  #next(): void {
    const worker = this.#queue.length > 0 ? (this.#idle.pop() ?? this.#start()) : undefined
    if (worker === undefined) return
    const task = this.#queue.shift()!
    this.#busy.set(worker, task)
    // Only work keeps the process alive.
    worker.ref()
    worker.postMessage(task.message)
  }

  #start(): Worker | undefined {
    if (this.#busy.size >= this.#size) return undefined
    const worker = new Worker(this.#file)
    worker.on('message', (reply: JobReply) => this.#finish(worker, reply))
    worker.on('error', error => this.#lose(worker, error))
    worker.on('exit', code => this.#lose(worker, new Error(`A worker thread ended with code ${code}`)))
    return worker
  }

  #finish(worker: Worker, reply: JobReply): void {
    const task = this.#busy.get(worker)
    if (task === undefined) return
    this.#busy.delete(worker)
    this.#idle.push(worker)
    worker.unref()
    if ('error' in reply) task.reject(unpackError(reply.error))
    else task.resolve(reply.result as never)
    this.#next()
  }

  /** A thread that died takes its job with it; the others get a new one. */
  #lose(worker: Worker, error: Error): void {
    const at = this.#idle.indexOf(worker)
    if (at >= 0) this.#idle.splice(at, 1)
    const task = this.#busy.get(worker)
    this.#busy.delete(worker)
    task?.reject(error)
    if (!this.#closed) this.#next()
  }
}

function closed(): Error {
  return new Error('The work was stopped')
}
