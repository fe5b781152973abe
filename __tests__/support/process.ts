import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process'
import type {Socket} from 'node:net'
import {findProgram} from './needs.js'

export interface Finished {
  /** Exit code; 128 + signal number is not made up: see `signal`. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string | undefined
  /** The whole environment; this process's own unless given. */
  readonly env?: NodeJS.ProcessEnv | undefined
  readonly input?: string | Buffer | undefined
  /** Killed after this. */
  readonly timeoutMs?: number | undefined
}

/** A program that is still running, with what it printed so far. */
export interface Running {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
  stdout(): string
  stderr(): string
}

/** Starts a program. It dies with this process, whatever ends that: a killed test run leaves nothing. */
export function start(
  program: string,
  args: readonly string[],
  options: RunOptions & Pick<SpawnOptions, 'detached'> = {}
): Running {
  const [command, ...rest] = dieWithParent([findProgram(program) ?? program, ...args])
  const child = spawn(command!, rest, {cwd: options.cwd, env: options.env, detached: options.detached ?? false, stdio: 'pipe'})
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', text => (stderr += text))
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  const timer = options.timeoutMs ? setTimeout(() => child.kill('SIGKILL'), options.timeoutMs) : undefined
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      resolve({status, signal, stdout, stderr})
    })
  })
  finished.catch(() => undefined)
  return {child, finished, stdout: () => stdout, stderr: () => stderr}
}

/** Starts a server: as `start`, and a test that forgets to stop it does not keep the test run from ending. */
export function startServer(program: string, args: readonly string[], options: RunOptions = {}): Running {
  const running = start(program, args, options)
  running.child.unref()
  for (const stream of [running.child.stdout, running.child.stderr]) (stream as Socket).unref()
  return running
}

/** Runs a program to its end, whatever its exit code. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return start(program, args, options).finished
}

/** Runs a program that must succeed. @returns what it printed to stdout */
export async function check(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const {status, signal, stdout, stderr} = await run(program, args, options)
  if (status === 0) return stdout
  throw new Error(`${program} ${args.join(' ')}: exit ${status ?? signal}\n${stdout}${stderr}`)
}

/** Resolves with what `probe` returns once that is not undefined. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
  timeoutMs = 30_000
): Promise<T> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const found = await probe()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Asks a program to stop and waits; kills it when it does not. */
export async function stop({child, finished}: Running, graceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  await finished.catch(() => undefined)
  clearTimeout(timer)
}

/** The kernel signals the program when the process that started it is gone. */
function dieWithParent(command: string[]): string[] {
  const setpriv = process.platform === 'linux' ? findProgram('setpriv') : undefined
  return setpriv ? [setpriv, '--pdeathsig', 'TERM', ...command] : command
}
