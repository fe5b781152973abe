import type {Readable} from 'node:stream'
import type {Container} from '../containers/container.js'
import {runContainer} from '../containers/start.js'
import {initOf} from '../containers/stop.js'
import {containerRecords} from '../containers/find.js'
import {CancelledError, UsageError} from '../errors.js'
import {selectRuntime} from '../runtime/select.js'
import type {ProcessIO} from '../runtime/runtime.js'
import type {CommandIO, ParsedArgs} from './command.js'
import type {Tools} from './tools.js'

/** How long a container may take to end after this process was asked to. */
const GRACE = 10_000

/** Runs a container with this terminal's streams. Signals go to it; when it does not end after a while, it is killed. */
export async function runAttached(created: Container, tools: Tools, io: CommandIO): Promise<number> {
  const terminal = created.process.terminal && io.stdin.isTTY === true
  const container = {...created, process: {...created.process, terminal}}
  const {store, layers} = tools
  const runtime = selectRuntime(container.process.runtime, io.env)
  const killing = new AbortController()
  const passOn = () => forward(io.signal.reason, container, tools, killing)
  io.signal.addEventListener('abort', passOn, {once: true})
  try {
    return await runContainer(
      container,
      {store, layers, runtime},
      {
        ...attachedIO(container.process, io),
        signal: killing.signal,
        // From here on the container's record keeps what it needs.
        started: () => tools.lease.release()
      }
    )
  } finally {
    io.signal.removeEventListener('abort', passOn)
    releaseStdin(container.process.openStdin, io)
  }
}

/** Whether it gets a terminal: this one, so that `-t` means nothing where there is none. @throws UsageError for `-it` there */
export function wantsTerminal(args: ParsedArgs, io: CommandIO): boolean {
  if (!args.boolean('tty') || io.stdin.isTTY === true) return args.boolean('tty')
  if (args.boolean('interactive')) throw new UsageError('INPUT_INVALID', 'the input device is not a TTY')
  return false
}

/** Streams of a process that is run from here; with a terminal it has this one. */
export function attachedIO({terminal, openStdin}: {terminal: boolean; openStdin: boolean}, io: CommandIO): ProcessIO {
  return {
    stdout: chunk => void io.stdout.write(chunk),
    stderr: chunk => void io.stderr.write(chunk),
    stdin: terminal ? 'inherit' : openStdin ? io.stdin : undefined
  }
}

/** A pipe that is still open would keep this process alive. */
export function releaseStdin(openStdin: boolean, io: CommandIO): void {
  if (openStdin) (io.stdin as Readable).destroy()
}

function forward(reason: unknown, {id}: Container, {store}: Tools, killing: AbortController): void {
  const signal = reason instanceof CancelledError ? reason.signal : 'SIGTERM'
  const init = initOf(containerRecords(store).state(id))
  if (init === undefined) {
    killing.abort()
    return
  }
  process.kill(init, signal)
  setTimeout(() => killing.abort(), GRACE).unref()
}
