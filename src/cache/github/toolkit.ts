import {type ChildProcess, fork} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {CacheError} from '../../errors.js'
import type {ToolkitReply, ToolkitRequest} from './toolkit-messages.js'

/** Above this without a byte arriving a download is given up; the client's own limit is ten minutes. */
const SEGMENT_TIMEOUT_MS = 60_000

export interface ToolkitOptions {
  /** A new private directory: entries are packed from and unpacked to `DIRECTORY/files`. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
}

type Waiting = {resolve: (reply: ToolkitReply) => void; reject: (error: Error) => void}

/** The @actions/cache client in a process of its own (`toolkit-child.ts` says why). Started by the first call. */
export class Toolkit {
  readonly files: string
  readonly #options: ToolkitOptions
  readonly #waiting = new Map<number, Waiting>()
  #child: ChildProcess | undefined
  #lastId = 0

  constructor(options: ToolkitOptions) {
    this.#options = options
    this.files = join(options.directory, 'files')
  }

  /** Starts the process ahead of need: loading the client takes a tenth of a second. */
  start(): void {
    this.#child ??= this.#fork()
  }

  /** @throws CacheError UNAVAILABLE when there is no answer within `timeoutMs`; the process is ended then. */
  async call(request: Pick<ToolkitRequest, 'action' | 'path' | 'key'>, timeoutMs: number): Promise<ToolkitReply> {
    this.start()
    const id = ++this.#lastId
    const child = this.#child!
    const answer = new Promise<ToolkitReply>((resolve, reject) => this.#waiting.set(id, {resolve, reject}))
    const timer = setTimeout(
      () => this.#stop(new CacheError('UNAVAILABLE', `no answer within ${Math.round(timeoutMs / 1000)} s`)),
      timeoutMs
    )
    child.ref()
    child.send({...request, id, segmentTimeoutMs: SEGMENT_TIMEOUT_MS} satisfies ToolkitRequest, error => {
      if (error) this.#stop(error)
    })
    try {
      return await answer
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(id)
      if (this.#waiting.size === 0) release(child)
    }
  }

  close(): void {
    this.#stop(new CacheError('UNAVAILABLE', 'the cache was closed'))
  }

  #fork(): ChildProcess {
    mkdirSync(this.files, {recursive: true, mode: 0o700})
    // A group of its own, so that ending it ends its tar and zstd as well.
    const child = fork(entry(), [], {
      cwd: this.#options.directory,
      env: childEnvironment(this.#options),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: true
    })
    child.on('message', reply => this.#waiting.get((reply as ToolkitReply).id)?.resolve(reply as ToolkitReply))
    child.on('error', error => this.#stop(error))
    child.on('exit', () => {
      if (this.#child === child) this.#stop(new CacheError('UNAVAILABLE', 'its client ended'))
    })
    release(child)
    return child
  }

  #stop(reason: Error): void {
    const child = this.#child
    this.#child = undefined
    for (const {reject} of this.#waiting.values()) reject(reason)
    if (child?.pid === undefined || child.exitCode !== null) return
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // Ended in this moment.
    }
  }
}

/** An idle client must not keep the build's process alive. */
function release(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

/**
 * GNU tar takes further options from TAR_OPTIONS. The client unpacks with `-P`, which lets an archive write anywhere; the
 * transformation makes every member, and the target of every link, a name directly in `files/`, whatever it claims to be.
 * What is packed is in there already, so nothing changes for it.
 */
const TAR_OPTIONS = '--no-same-owner --no-same-permissions --transform=s,^.*/,files/,'

function childEnvironment({directory, env}: ToolkitOptions): NodeJS.ProcessEnv {
  return {...env, GITHUB_WORKSPACE: directory, RUNNER_TEMP: join(directory, 'tmp'), TAR_OPTIONS}
}

/** Beside this file when compiled or run from source, in a folder of its own when bundled. */
function entry(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const names = ['toolkit-child.js', 'toolkit-child.ts', 'toolkit-child/index.js', '../toolkit-child/index.js']
  const found = names.map(name => join(here, name)).find(path => existsSync(path))
  if (found === undefined) throw new CacheError('UNAVAILABLE', 'this installation has no toolkit-child')
  return found
}
