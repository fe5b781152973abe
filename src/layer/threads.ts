import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {Jobs} from './jobs.js'
import {type Result, type Runner, stopped} from './runner.js'
import {type ThreadError, unpackError} from './thread-error.js'

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
export class Threads implements Runner {
  readonly #file: string
  readonly #size: number
  readonly #queue: Task[] = []
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Task>()
  #closed = false

  /** @param size one for each processor by default */
  constructor(file: string, size: number = availableParallelism()) {
    this.#file = file
    this.#size = Math.max(size, 1)
  }

  run<K extends keyof Jobs>(name: K, args: Parameters<Jobs[K]>): Promise<Result<K>> {
    if (this.#closed) return Promise.reject(stopped())
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
    for (const task of tasks) task.reject(stopped())
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
