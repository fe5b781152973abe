import {mkdirSync, readlinkSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {ContainerState} from '../content/containers.js'
import {withLock} from '../content/lock.js'
import {processIdentity} from '../content/process-identity.js'
import type {Store} from '../content/store.js'
import {ContentError, messageOf} from '../errors.js'
import type {LayerStore} from '../image/layer-store.js'
import {removeStubs, stubsOf} from '../runtime/mount-stubs.js'
import {namespaceInit} from '../runtime/inits.js'
import type {ProcessIO, Runtime} from '../runtime/runtime.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'
import {LogWriter} from './log-file.js'
import {CannotStart, processSpec} from './process-spec.js'
import {openRoot} from './root.js'
import {systemTargets} from './stubs.js'

export interface StartTools {
  readonly store: Store
  readonly layers: LayerStore
  readonly runtime: Runtime
}

export interface StartIO extends ProcessIO {
  /** Told when the container's own process runs. */
  started?(): void
}

/**
 * Runs a container's process in the foreground of this process, which is its watcher: when it ends, however, the container ends.
 * @returns the exit code
 * @throws ContentError IN_USE when it runs already, RuntimeError when it cannot be started
 */
export async function runContainer(container: Container, tools: StartTools, io: StartIO): Promise<number> {
  const {store, runtime} = tools
  const records = containerRecords(store)
  const folder = records.folder(container.id)
  const running: ContainerState = {
    status: 'running',
    watcher: processIdentity(),
    runtime: runtime.name,
    started: new Date().toISOString()
  }
  await claim(container, store, running)
  const log = new LogWriter(folder)
  const scratch = join(folder, 'scratch')
  try {
    const code = await runProcess(container, tools, scratch, logging(io, log))
    records.setState(container.id, {...running, status: 'exited', exitCode: code, finished: new Date().toISOString()})
    return code
  } catch (error) {
    const exitCode = error instanceof CannotStart ? error.exitCode : 128
    records.setState(container.id, {
      ...running,
      status: 'exited',
      exitCode,
      error: messageOf(error),
      finished: new Date().toISOString()
    })
    throw error
  } finally {
    log.close()
    rmSync(scratch, {recursive: true, force: true})
  }
}

async function runProcess(
  container: Container,
  {store, layers, runtime}: StartTools,
  scratch: string,
  io: StartIO
): Promise<number> {
  const root = await openRoot(container, store, layers)
  rmSync(scratch, {recursive: true, force: true})
  mkdirSync(scratch, {mode: 0o700})
  const spec = processSpec(container, root, scratch)
  const stubs = stubsOf(root.lower, systemTargets(spec.mounts))
  const ended = new AbortController()
  if (io.started) void announce(runtime.name, ended.signal, io.started)
  try {
    return await runtime.run(spec, io)
  } finally {
    ended.abort()
    removeStubs(root.upper, root.lower, stubs)
  }
}

/** Says when the runtime has made place for the container's own program. */
async function announce(runtime: string, ended: AbortSignal, started: () => void): Promise<void> {
  while (!ended.aborted) {
    const init = namespaceInit(process.pid, runtime === 'chroot' ? 1 : 2)
    if (init !== undefined && !isRuntime(init, runtime)) return started()
    await delay(5, undefined, {signal: ended}).catch(() => {})
  }
}

/** True while the runtime's own program, or the sealed copy that it makes of itself (CVE-2019-5736), has not given way. */
function isRuntime(pid: number, runtime: string): boolean {
  try {
    if (runtime === 'chroot') return readlinkSync(`/proc/${pid}/root`) === '/'
    return /(^\/memfd:|\/(crun|runc)( \(deleted\))?$)/.test(readlinkSync(`/proc/${pid}/exe`))
  } catch {
    return true
  }
}

async function claim(container: Container, store: Store, state: ContainerState): Promise<void> {
  const records = containerRecords(store)
  await withLock(join(store.directory('locks'), `container-${container.id.slice(0, 16)}`), () => {
    if (!records.get(container.id)) throw new ContentError('NAME_NOT_FOUND', `No such container: ${container.name}`)
    if (records.state(container.id).status === 'running')
      throw new ContentError('IN_USE', `Container ${container.name} is running already`)
    records.setState(container.id, state)
  })
}

function logging(io: StartIO, log: LogWriter): StartIO {
  return {
    ...io,
    stdout(chunk) {
      log.write('stdout', chunk)
      io.stdout(chunk)
    },
    stderr(chunk) {
      log.write('stderr', chunk)
      io.stderr(chunk)
    }
  }
}
