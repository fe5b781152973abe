import {spawn} from 'node:child_process'
import {join} from 'node:path'
import type {Writable} from 'node:stream'
import {RuntimeError} from '../errors.js'
import {enterCommand} from './chroot.js'
import {cgroupManager, deviceFilter} from './device-filter.js'
import {namespaceInit} from './inits.js'
import {exitCode, SYSTEM_PATH} from './launch.js'
import {execConfig} from './oci-spec.js'
import {openPipes} from './pipes.js'
import {quote} from './prepare-mounts.js'
import type {ProcessIO, ProcessSpec} from './runtime.js'
import {findOnPath} from './select.js'

/** A process that is to join a running container. */
export type InsideProcess = Pick<ProcessSpec, 'args' | 'env' | 'cwd' | 'uid' | 'gid' | 'groups' | 'insecure' | 'terminal'>

/** Where a container runs. */
export interface InsideTarget {
  /** Name of the runtime that started it. */
  readonly runtime: string
  /** The process that called `Runtime.run`. */
  readonly watcher: number
  /** Its `Rootfs.scratch`. */
  readonly scratch: string
}

/**
 * Runs one more process in a container, with the rights of the first one. The environment goes through a pipe, so it is on no
 * disk and in no argument list.
 * @returns the exit code
 * @throws RuntimeError START_FAILED when the container does not run
 */
export async function runInside(target: InsideTarget, process: InsideProcess, io: ProcessIO): Promise<number> {
  const pid = namespaceInit(target.watcher, 1)
  if (pid === undefined) throw new RuntimeError('START_FAILED', 'Cannot start a process: the container does not run')
  const {script, input} = target.runtime === 'chroot' ? chrootExec(target, process) : ociExec(target, process)
  const namespaces = target.runtime === 'chroot' ? ['--mount', '--pid', '--uts', '--ipc', '--net'] : ['--mount', '--pid']
  const pipes = openPipes(io, target.scratch)
  const child = spawn('nsenter', ['--target', String(pid), ...namespaces, '--', 'sh', '-c', script], {
    stdio: [...pipes.stdio, 'pipe'],
    env: {PATH: SYSTEM_PATH}
  })
  pipes.started(child)
  const control = child.stdio[3] as unknown as Writable
  control.on('error', () => {})
  control.end(input)
  const kill = () => child.kill('SIGTERM')
  io.signal?.addEventListener('abort', kill, {once: true})
  if (io.signal?.aborted) kill()
  try {
    const code = await exitCode(child)
    await pipes.ended()
    return code
  } finally {
    io.signal?.removeEventListener('abort', kill)
  }
}

/** The runtime's state holds the one container that it started. */
function ociExec({runtime, scratch}: InsideTarget, process: InsideProcess) {
  const binary = findOnPath(runtime) ?? runtime
  const state = quote(join(scratch, 'memory', 'state'))
  const manager = runtime === 'crun' ? `--cgroup-manager=${cgroupManager(deviceFilter())} ` : ''
  const exec = `${quote(binary)} ${manager}--root ${state} exec --process /proc/self/fd/4 "$(ls ${state} | head -n 1)"`
  // Node's pipes are sockets, which no program can open by name; a shell's are pipes.
  return {script: `exec 5<&0; cat <&3 | ${exec} 4<&0 <&5 3<&- 5<&-`, input: Buffer.from(JSON.stringify(execConfig(process)))}
}

function chrootExec({scratch}: InsideTarget, process: InsideProcess) {
  const {script, environment} = enterCommand(process, quote(join(scratch, 'rootfs')), 'eval "$(cat <&3)"; exec 3<&-')
  return {script, input: environment}
}
