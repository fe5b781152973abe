import {spawn, spawnSync} from 'node:child_process'
import {chownSync, existsSync, lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {CancelledError} from '../errors.js'

/** Set in the run as root. */
const REEXECUTED = 'SLIPWAY_REEXECUTED'

export function isReexecuted(env: NodeJS.ProcessEnv): boolean {
  return env[REEXECUTED] !== undefined
}

/**
 * Unpacking layers and mounting needs root. Hosted runners give their user sudo without a password: the bundle runs once more
 * under it, with the same environment. Resolves to true when that run did the work. Root's processes take no signals from us, so
 * that run ends with its standard input: when we are told to stop, or are gone.
 */
export async function runAsRoot(env: NodeJS.ProcessEnv): Promise<boolean> {
  if (process.getuid?.() === 0 || isReexecuted(env)) return false
  if (spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status !== 0) return false
  const args = ['-n', '-E', process.execPath, ...process.execArgv, process.argv[1]!]
  const child = spawn('sudo', args, {stdio: ['pipe', 'inherit', 'inherit'], env: {...env, [REEXECUTED]: '1'}})
  child.stdin.on('error', () => undefined)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.stdin.end(signal))
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  process.exitCode = status ?? 1
  return true
}

/** Aborts when the runner cancels the job: by a signal, or where a run as root hears of it through standard input. */
export function cancellation(env: NodeJS.ProcessEnv): AbortSignal {
  const controller = new AbortController()
  const cancel = (signal: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(1)
    controller.abort(new CancelledError(signal))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => cancel(signal))
  if (isReexecuted(env)) {
    process.stdin.on('end', () => cancel('SIGTERM')).resume()
    // Waiting for it must not keep a finished build from ending.
    ;(process.stdin as typeof process.stdin & {unref?(): void}).unref?.()
  }
  return controller.signal
}

/** Gives what a run under sudo wrote for later steps to the user that they run as. */
export function giveBack(paths: readonly string[], env: NodeJS.ProcessEnv): void {
  const [uid, gid] = [Number(env['SUDO_UID']), Number(env['SUDO_GID'])]
  if (!isReexecuted(env) || !Number.isInteger(uid) || !Number.isInteger(gid)) return
  for (const path of paths) if (existsSync(path)) chown(path, uid, gid)
}

function chown(path: string, uid: number, gid: number): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chownSync(path, uid, gid)
  if (stat.isDirectory()) for (const name of readdirSync(path)) chown(join(path, name), uid, gid)
}
