import {type ChildProcess, spawnSync} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {closeSync, constants, openSync, unlinkSync} from 'node:fs'
import {Socket} from 'node:net'
import {join} from 'node:path'
import {RuntimeError} from '../errors.js'
import type {ProcessIO} from './runtime.js'

/** The standard streams of a process that is to be started. */
export interface Pipes {
  /** For `spawn`. */
  readonly stdio: readonly ['ignore' | 'inherit' | 'pipe', 'inherit' | number, 'inherit' | number]
  /** To be called as soon as it is started: its ends are closed here, its input begins. */
  started(child: ChildProcess): void
  /** Resolves when all that have the process' outputs are gone. */
  ended(): Promise<void>
}

/**
 * Outputs are real pipes, named for a moment: those that Node makes are sockets, which no process can open again by name, so that
 * `echo x > /dev/stderr` would fail.
 * @param directory for the names
 */
export function openPipes(io: ProcessIO, directory: string): Pipes {
  if (io.stdin === 'inherit') return {stdio: ['inherit', 'inherit', 'inherit'], started() {}, async ended() {}}
  const paths = makeFifos(['stdout', 'stderr'].map(name => join(directory, `${name}-${randomBytes(6).toString('hex')}`)))
  const [stdout, stderr] = [openOutput(paths[0]!, io.stdout), openOutput(paths[1]!, io.stderr)]
  for (const path of paths) unlinkSync(path)
  return {
    stdio: [io.stdin === undefined ? 'ignore' : 'pipe', stdout.theirs, stderr.theirs],
    started(child) {
      for (const {theirs} of [stdout, stderr]) closeSync(theirs)
      // It may end, or close its input, before it has read everything.
      child.stdin?.on('error', () => {})
      if (child.stdin && typeof io.stdin === 'object') io.stdin.pipe(child.stdin)
    },
    async ended() {
      await Promise.all([stdout.closed, stderr.closed])
    }
  }
}

/** Writable for all: a process that is no root opens them by name too. The folder that they are in for a moment is not. */
function makeFifos(paths: readonly string[]): readonly string[] {
  const {status, error, stderr} = spawnSync('mkfifo', ['-m', '666', ...paths], {encoding: 'utf8'})
  if (status === 0) return paths
  throw new RuntimeError('START_FAILED', `Cannot start a process: mkfifo: ${error?.message ?? stderr.trim()}`, {cause: error})
}

/** Who opens one end of a pipe waits for the other; the first of these does not. */
function openOutput(path: string, receive: (chunk: Buffer) => void): {theirs: number; closed: Promise<void>} {
  const ours = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  const theirs = openSync(path, constants.O_WRONLY)
  const socket = new Socket({fd: ours, readable: true, writable: false})
  socket.on('data', receive)
  return {theirs, closed: new Promise(resolve => socket.on('error', () => {}).on('close', () => resolve()))}
}
