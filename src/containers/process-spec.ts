import {mkdirSync, statSync} from 'node:fs'
import {posix} from 'node:path'
import {RuntimeError} from '../errors.js'
import {resolveProcessUser} from '../oci/passwd.js'
import {readAccountFiles} from '../runtime/account-files.js'
import {nameFiles} from '../runtime/name-files.js'
import type {ProcessSpec, RuntimeMount} from '../runtime/runtime.js'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree} from '../system/tree/tree.js'
import {mergeEnv} from './create.js'
import type {Container, ContainerProcess} from './container.js'
import {type ContainerRoot, liveTree} from './root.js'

export const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** A command that is not in the container or cannot begin there, with the exit code that shells and docker have for it. */
export class CannotStart extends RuntimeError {
  readonly exitCode: 126 | 127

  constructor(message: string, exitCode: 126 | 127) {
    super('START_FAILED', message)
    this.exitCode = exitCode
  }
}

/** Everything that the runtime needs to start the container's first process. @throws SolveError for an unknown user */
export function processSpec({process}: Container, root: ContainerRoot, scratch: string): ProcessSpec {
  const tree = liveTree(root)
  const {config} = process
  const user = resolveProcessUser(config.User ?? '', readAccountFiles(tree))
  const env = processEnv(process, user.home)
  const cwd = config.WorkingDir || '/'
  checkCommand(tree, process.args[0]!, env, cwd)
  return {
    rootfs: {lowerdirs: root.snapshots.map(({directory}) => directory), upperdir: root.upper, scratch},
    args: process.args,
    env,
    cwd,
    ...user,
    hostname: process.hostname,
    network: process.network,
    insecure: process.privileged,
    unfiltered: process.unfiltered,
    mounts: mountsOf(process, tree),
    shmSize: process.shmSize,
    ulimits: process.ulimits,
    terminal: process.terminal
  }
}

/** What docker sets where the image says nothing. */
export function processEnv({config, hostname, terminal}: ContainerProcess, home: string): string[] {
  const defaults = [DEFAULT_PATH, `HOSTNAME=${hostname}`, ...(terminal ? ['TERM=xterm'] : []), `HOME=${home}`]
  return mergeEnv(defaults, config.Env ?? [])
}

function mountsOf(process: ContainerProcess, tree: Tree): RuntimeMount[] {
  const inside = (path: string) => resolvePath(tree, path, {followLast: true})
  const hostname = Buffer.from(`${process.hostname}\n`)
  return [
    ...nameFiles(process, tree),
    {kind: 'file', target: inside('/etc/hostname'), content: hostname, mode: 0o644, uid: 0, gid: 0},
    ...process.binds.map(({source, target, readonly}): RuntimeMount => {
      // As docker does: a source that is not there becomes a directory.
      if (!statSync(source, {throwIfNoEntry: false})) mkdirSync(source, {recursive: true})
      return {kind: 'bind', source, target: inside(target), readonly}
    }),
    ...process.tmpfs.map(({target, size, mode}): RuntimeMount => ({kind: 'tmpfs', target: inside(target), size, mode}))
  ]
}

/** Runtimes say "1" for everything that fails before the process runs: looked for here, so that the answer is docker's. */
export function checkCommand(tree: Tree, command: string, env: readonly string[], cwd: string): void {
  const path = env.find(entry => entry.startsWith('PATH='))?.slice('PATH='.length) ?? ''
  const places = command.includes('/')
    ? [posix.resolve(cwd, command)]
    : path.split(':').map(directory => posix.resolve(cwd, directory, command))
  const found = places.map(place => tree.lstat(resolvePath(tree, place, {followLast: true}))).filter(stat => stat !== undefined)
  if (found.some(({type, mode}) => type === 'file' && (mode & 0o111) !== 0)) return
  const what = command.includes('/') ? `stat ${command}: no such file or directory` : 'executable file not found in $PATH'
  if (found.length === 0) throw new CannotStart(`exec: "${command}": ${what}`, 127)
  throw new CannotStart(`exec: "${command}": permission denied`, 126)
}
