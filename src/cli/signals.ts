import {CancelledError} from '../errors.js'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Milliseconds. */
const PATIENCE = 60_000

/**
 * Turns the first signal into an orderly end: the command stops its processes and removes what it made. A second one, or a minute
 * without an end, ends the process at once; mounts and steps then go with their namespaces.
 */
export function cancelOnSignals(what: string): {signal: AbortSignal; release(): void} {
  const controller = new AbortController()
  const handlers = SIGNALS.map(signal => {
    const handler = () => {
      if (controller.signal.aborted) process.exit(128 + signalNumber(signal))
      controller.abort(new CancelledError(signal, what))
      setTimeout(() => process.exit(128 + signalNumber(signal)), PATIENCE).unref()
    }
    process.on(signal, handler)
    return () => process.off(signal, handler)
  })
  return {
    signal: controller.signal,
    release: () => {
      for (const off of handlers) off()
    }
  }
}

export function signalNumber(signal: NodeJS.Signals): number {
  return {SIGHUP: 1, SIGINT: 2, SIGTERM: 15}[signal as (typeof SIGNALS)[number]] ?? 1
}
