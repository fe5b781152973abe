import {type ChildProcess, spawn} from 'node:child_process'
import {constants} from 'node:os'
import type {Duplex} from 'node:stream'
import {hasCode, RuntimeError} from '../errors.js'
import {openPipes} from './pipes.js'
import type {MountScript} from './prepare-mounts.js'
import type {ProcessIO} from './runtime.js'

/** What the script's programs are looked for in, whatever this process' PATH is. */
export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** The exit code of what was killed. */
const KILLED = 128 + constants.signals.SIGKILL

/** So much of what a failed start printed is worth telling. */
const MAX_REASON = 4096

/**
 * Starts a script in private mount and PID namespaces. `setpriv --pdeathsig` and `--kill-child` see to it that nothing of it
 * outlives this process, whatever kills it; the mounts go with the last process of the namespace.
 * @param namespaces further ones, as unshare(1) has them
 * @returns the exit code of what the script starts
 * @throws RuntimeError START_FAILED, NOT_PERMITTED when the script ends before that
 */
export async function launchPrivately(script: MountScript, io: ProcessIO, namespaces: readonly string[] = []): Promise<number> {
  const args = ['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child']
  if (io.signal?.aborted) return KILLED
  const start = new Start(io)
  // A group of its own, unless it needs the terminal's.
  const isAlone = io.stdin !== 'inherit'
  const pipes = openPipes({...io, stderr: chunk => start.stderr(chunk)}, script.path(''))
  const child = spawn('setpriv', [...args, ...namespaces, '--mount-proc', 'sh', '-c', script.text], {
    stdio: [...pipes.stdio, 'pipe'],
    env: {PATH: SYSTEM_PATH},
    detached: isAlone
  })
  pipes.started(child)
  const kill = () => killAll(child, isAlone)
  io.signal?.addEventListener('abort', kill, {once: true})
  const control = child.stdio[3] as unknown as Duplex
  control.on('error', () => {}) // The script may end before it has read everything.
  control.on('data', () => start.succeeded())
  control.end(script.input)
  try {
    const code = await exitCode(child)
    await pipes.ended()
    start.check(code)
    return code
  } finally {
    io.signal?.removeEventListener('abort', kill)
  }
}

/**
 * The whole group: a child that unshare(1) has just made and that does not watch its parent yet would live on. Of a group that shares
 * the terminal only the head can be killed.
 */
function killAll(child: ChildProcess, isAlone: boolean): void {
  if (!isAlone || child.pid === undefined) {
    child.kill('SIGKILL')
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

/** 128 + N for a signal. @throws RuntimeError START_FAILED when there is no such program */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', cause => reject(startFailed(cause.message, cause)))
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
  })
}

/** Keeps what is printed before the process starts apart from what it prints itself: the one is the reason for a failure. */
class Start {
  readonly #io: ProcessIO
  #isOver = false
  #printed: Buffer[] = []

  constructor(io: ProcessIO) {
    this.#io = io
  }

  stderr(chunk: Buffer): void {
    if (this.#isOver) this.#io.stderr(chunk)
    else this.#printed.push(chunk)
  }

  succeeded(): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const chunk of this.#printed) this.#io.stderr(chunk)
  }

  /** @throws RuntimeError */
  check(code: number): void {
    if (this.#isOver || this.#io.signal?.aborted) return
    const reason = Buffer.concat(this.#printed).toString('utf8').slice(-MAX_REASON).trim()
    throw startFailed(reason || `its preparation ended with exit code ${code}`)
  }
}

function startFailed(reason: string, cause?: Error): RuntimeError {
  const message = `Cannot start a process: ${reason}`
  if (/operation not permitted|permission denied|must be superuser/i.test(reason))
    return new RuntimeError('NOT_PERMITTED', message, {
      cause,
      hint: 'Mounts need root with CAP_SYS_ADMIN: run slipway with sudo, or its container with --privileged'
    })
  return new RuntimeError('START_FAILED', message, {cause, hint: 'It takes setpriv, unshare and mount (util-linux) and tar'})
}
