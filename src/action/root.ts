import {spawnSync} from 'node:child_process'

/**
 * Unpacking layers and mounting needs root. Hosted runners give their user sudo without a password: the bundle runs once more
 * under it, with the same environment. Returns true when that run did the work.
 */
export function runAsRoot(env: NodeJS.ProcessEnv): boolean {
  if (process.getuid?.() === 0 || env['SLIPWAY_REEXECUTED'] !== undefined) return false
  if (spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status !== 0) return false
  const args = ['-n', '-E', process.execPath, ...process.execArgv, process.argv[1]!]
  const {status, signal} = spawnSync('sudo', args, {stdio: 'inherit', env: {...env, SLIPWAY_REEXECUTED: '1'}})
  process.exitCode = status ?? (signal ? 1 : 0)
  return true
}
