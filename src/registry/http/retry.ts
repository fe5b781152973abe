import type {Log} from '../../log.js'

/** A fault worth another attempt. `failure` is what the user sees when none is left. */
export class TransientFault extends Error {
  readonly failure: Error
  readonly retryAfter: number | undefined
  readonly attempts: number

  /** `retryAfter` in milliseconds, as the server asked; `attempts` narrows the usual number. */
  constructor(failure: Error, options: {retryAfter?: number | undefined; attempts?: number | undefined} = {}) {
    super(failure.message, {cause: failure})
    this.failure = failure
    this.retryAfter = options.retryAfter
    this.attempts = options.attempts ?? ATTEMPTS
  }
}

const ATTEMPTS = 5
const FIRST_WAIT = 250
/** A server that asks for slowness without saying how much gets more of it. */
const FIRST_WAIT_ASKED = 1_000
const LONGEST_WAIT = 30_000
/** Longest time one operation spends waiting between attempts; a registry that asks for more is out of reach today. */
const PATIENCE = 180_000

const TRANSIENT_STATUS = new Set([408, 429, 499, 500, 502, 503, 504, 522])

/** 4xx answers other than these are verdicts, not accidents. */
export function isTransientStatus(status: number): boolean {
  return TRANSIENT_STATUS.has(status)
}

/** Milliseconds from a `Retry-After` header: seconds or an HTTP date (RFC 9110, section 10.2.3). */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export interface Retrier {
  /** Runs `attempt` (1, 2, ...) until it gives a result, fails for good, or patience ends. */
  run<T>(host: string, attempt: (number: number) => Promise<T>): Promise<T>
  /** For transfers that count their own progress: waits before attempt `number + 1`, or throws the fault's failure. */
  wait(host: string, fault: TransientFault, number: number, waited: number): Promise<number>
}

/**
 * Retries with exponential backoff and jitter. A host that asks for a pause (429, 503) gets it from every request.
 * @param signal ends the waiting, with its reason
 */
export function createRetrier(clock: Clock, log: Log, signal?: AbortSignal): Retrier {
  const pausedUntil = new Map<string, number>()
  const sleep = (milliseconds: number): Promise<void> => orAbort(clock.sleep(milliseconds), signal)

  async function pause(host: string): Promise<void> {
    const left = (pausedUntil.get(host) ?? 0) - clock.now()
    if (left > 0) await sleep(left)
  }

  async function wait(host: string, fault: TransientFault, number: number, waited: number): Promise<number> {
    signal?.throwIfAborted()
    const delay = delayOf(fault, number)
    if (number >= fault.attempts || waited + delay > PATIENCE) throw fault.failure
    log.info(`${fault.message}; attempt ${number + 1} of ${fault.attempts} in ${(delay / 1000).toFixed(1)} s`)
    if (fault.retryAfter !== undefined) pausedUntil.set(host, Math.max(pausedUntil.get(host) ?? 0, clock.now() + delay))
    await sleep(delay)
    return waited + delay
  }

  return {
    wait,
    async run(host, attempt) {
      let waited = 0
      for (let number = 1; ; number++) {
        await pause(host)
        try {
          return await attempt(number)
        } catch (error) {
          if (!(error instanceof TransientFault)) throw error
          waited = await wait(host, error, number, waited)
        }
      }
    }
  }
}

function orAbort(sleep: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return sleep
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, {once: true})
    sleep.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function delayOf(fault: TransientFault, number: number): number {
  if (fault.retryAfter !== undefined && fault.retryAfter > 0) return fault.retryAfter
  const first = fault.retryAfter === undefined ? FIRST_WAIT : FIRST_WAIT_ASKED
  const backoff = Math.min(first * 2 ** (number - 1), LONGEST_WAIT)
  return Math.round(backoff * (0.8 + 0.4 * Math.random()))
}
