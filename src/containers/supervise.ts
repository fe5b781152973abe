import {type ChildProcess, spawn} from 'node:child_process'
import {RuntimeError} from '../errors.js'
import type {Container} from './container.js'
import {type StartTools, runContainer} from './start.js'

/** How to start this program again, e.g. `['/usr/bin/node', '/opt/slipway/cli/index.js']`. */
export type Program = readonly [command: string, ...args: string[]]

/** What the watcher of a detached container tells who started it. */
type Report = {readonly started: true} | {readonly failed: string; readonly exitCode: number}

/**
 * Starts a container that outlives this process: a small process of its own watches over it. Resolves once its program runs (or has
 * ended already).
 * @throws RuntimeError START_FAILED
 */
export async function startDetached(container: Container, program: Program, env: NodeJS.ProcessEnv): Promise<void> {
  const [command, ...args] = program
  const child = spawn(command, [...args, 'supervise', container.id], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env
  })
  const report = await reportOf(child)
  if (child.connected) child.disconnect()
  child.unref()
  if ('failed' in report) throw Object.assign(new RuntimeError('START_FAILED', report.failed), {exitCode: report.exitCode})
}

function reportOf(child: ChildProcess): Promise<Report> {
  return new Promise((resolve, reject) => {
    child.on('message', message => resolve(message as Report))
    child.on('error', cause =>
      reject(new RuntimeError('START_FAILED', `Cannot start a container's watcher: ${cause.message}`, {cause}))
    )
    child.on('exit', code => resolve({failed: `The container's watcher ended with code ${code}`, exitCode: 128}))
  })
}

/** The watcher's side: runs the container, and says once that it does. Nobody listens any more when it ends. */
export async function supervise(
  container: Container,
  tools: StartTools,
  signal: AbortSignal,
  started: () => void
): Promise<void> {
  let isReported = false
  const report = (message: Report) => {
    if (!isReported && process.connected) process.send?.(message)
    isReported = true
  }
  try {
    // Nobody sits at a terminal of its own.
    const detached = {...container, process: {...container.process, terminal: false}}
    await runContainer(detached, tools, {
      stdout() {},
      stderr() {},
      stdin: container.process.openStdin ? 'open' : undefined,
      signal,
      started: () => {
        report({started: true})
        started()
      }
    })
    report({started: true})
  } catch (error) {
    const {message, exitCode = 128} = error as Error & {exitCode?: number}
    report({failed: message, exitCode})
  }
}
