import {spawn} from 'node:child_process'
import {constants} from 'node:os'
import type {Writable} from 'node:stream'
import {RuntimeError} from '../errors.js'
import type {ProcessIO} from './runtime.js'

/**
 * Starts a script in private mount and PID namespaces. `setpriv --pdeathsig` and `--kill-child` see to it that nothing of it
 * outlives this process, whatever kills it; the mounts go with the last process of the namespace.
 */
export async function launchPrivately(
  script: string,
  input: Buffer,
  io: ProcessIO,
  env: NodeJS.ProcessEnv,
  namespaces: readonly string[] = []
): Promise<number> {
  const args = ['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child']
  const output = io.stdin === 'inherit' ? 'inherit' : 'pipe'
  const child = spawn('setpriv', [...args, ...namespaces, '--mount-proc', 'sh', '-c', script], {
    stdio: [io.stdin === undefined ? 'ignore' : output, output, output, 'pipe'],
    env
  })
  feed(child.stdin, io)
  const kill = () => child.kill('SIGKILL')
  io.signal?.addEventListener('abort', kill, {once: true})
  if (io.signal?.aborted) kill()
  child.stdout?.on('data', chunk => io.stdout(chunk))
  child.stderr?.on('data', chunk => io.stderr(chunk))
  const control = child.stdio[3] as Writable
  control.on('error', () => {}) // The script may end before it has read everything; its exit code tells.
  control.end(input)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('error', cause => reject(startFailed(cause)))
      child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    })
  } finally {
    io.signal?.removeEventListener('abort', kill)
  }
}

/** A process may end, or close its input, before it has read everything. */
export function feed(stdin: Writable | null, io: ProcessIO): void {
  stdin?.on('error', () => {})
  if (stdin && typeof io.stdin === 'object') io.stdin.pipe(stdin)
}

function startFailed(cause: Error): RuntimeError {
  return new RuntimeError('START_FAILED', `Cannot start a step: ${cause.message}`, {
    cause,
    hint: 'Install util-linux (setpriv, unshare, mount)'
  })
}
