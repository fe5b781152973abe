import {spawn} from 'node:child_process'
import type {ProcessIO, ProcessSpec, Runtime} from '../../src/runtime/runtime.js'

/**
 * Runs the script of `/bin/sh -c` as a plain process in the upper directory, without namespaces, mounts or root: what it writes
 * by relative names is the step's layer. Other files of the root are not there.
 */
export class FakeRuntime implements Runtime {
  readonly name = 'fake'
  readonly ran: ProcessSpec[] = []

  async run(process: ProcessSpec, io: ProcessIO): Promise<number> {
    this.ran.push(process)
    const env = Object.fromEntries(process.env.map(entry => entry.split(/=(.*)/s)))
    const child = spawn('sh', ['-c', process.args.at(-1)!], {
      cwd: process.rootfs.upperdir,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true
    })
    // Its children too: a group of its own.
    const kill = () => void (child.pid && globalThis.process.kill(-child.pid, 'SIGKILL'))
    io.signal?.addEventListener('abort', kill, {once: true})
    if (io.signal?.aborted) kill()
    child.stdout.on('data', chunk => io.stdout(chunk))
    child.stderr.on('data', chunk => io.stderr(chunk))
    const code = await new Promise<number>(resolve => child.on('close', status => resolve(status ?? 137)))
    io.signal?.removeEventListener('abort', kill)
    return code
  }
}
