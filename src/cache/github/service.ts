import {setTimeout as sleep} from 'node:timers/promises'
import {CacheError} from '../../errors.js'
import {type Outcome, outcomeOf} from './outcome.js'
import type {Toolkit} from './toolkit.js'
import type {ToolkitRequest} from './toolkit-messages.js'

/** How long reading and writing may wait in all when the service limits the rate, in seconds. */
const PATIENCE = {read: 10, write: 60}
/** Waited when the service limits the rate and says no time, in seconds. */
const DEFAULT_WAITS = [1, 3]
/** A service that keeps asking for a little patience has none to give. */
const MAX_ATTEMPTS = 5

/** Bytes a second that a transfer must reach; below that the cache costs more time than it saves. */
const MIN_RATE = 1024 * 1024

export interface ServiceOptions {
  readonly toolkit: Toolkit
  /** Milliseconds for one request without its transfer. */
  readonly timeoutMs: number
}

/** GitHub's cache service as three verbs that either say what happened or throw. */
export class Service {
  readonly #options: ServiceOptions
  readonly #patience = {...PATIENCE}

  constructor(options: ServiceOptions) {
    this.#options = options
  }

  /** The key of the newest entry whose key starts with `key`, for entries saved from the same path. */
  async lookup(path: string, key: string): Promise<string | undefined> {
    return matched(await this.#call('read', {action: 'lookup', path, key}, 0))
  }

  /** Unpacks that entry to `path` in the client's directory. @throws CacheError UNAVAILABLE, INVALID_RECORD for a damaged one */
  async restore(path: string, key: string, size: number): Promise<string | undefined> {
    return matched(await this.#call('read', {action: 'restore', path, key}, size))
  }

  /** Keeps the file at `path` in the client's directory. @throws CacheError WRITE_DENIED, UNAVAILABLE */
  async save(path: string, key: string, size: number): Promise<'saved' | 'exists'> {
    const outcome = await this.#call('write', {action: 'save', path, key}, size)
    if (outcome.kind === 'done') return 'saved'
    if (outcome.kind === 'exists') return 'exists'
    throw new CacheError(outcome.kind === 'denied' ? 'WRITE_DENIED' : 'UNAVAILABLE', outcome.message)
  }

  async #call(side: 'read' | 'write', request: Pick<ToolkitRequest, 'action' | 'path' | 'key'>, size: number): Promise<Outcome> {
    const {toolkit, timeoutMs} = this.#options
    for (let attempt = 0; ; attempt++) {
      const outcome = outcomeOf(await toolkit.call(request, timeoutMs + (size / MIN_RATE) * 1000))
      if (outcome.kind !== 'rate-limited') return outcome
      const said = outcome.retryAfter ?? DEFAULT_WAITS[attempt] ?? Number.POSITIVE_INFINITY
      const wait = attempt + 1 < MAX_ATTEMPTS ? said : Number.POSITIVE_INFINITY
      // Who gave up once does not wait again.
      this.#patience[side] = wait > this.#patience[side] ? 0 : this.#patience[side] - wait
      if (this.#patience[side] === 0) return outcome
      await sleep(wait * 1000)
    }
  }
}

function matched(outcome: Outcome): string | undefined {
  if (outcome.kind === 'done') return outcome.matchedKey
  // Forbidden by the workflow's own choice: as good as nothing found.
  if (outcome.kind === 'denied' || outcome.kind === 'exists') return undefined
  if (outcome.kind === 'damaged') throw new CacheError('INVALID_RECORD', 'an entry is truncated or holds something else')
  throw new CacheError('UNAVAILABLE', outcome.message)
}
