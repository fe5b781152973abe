import {type Lease, openLease} from '../content/lease.js'
import {defaultStoreRoot, openStore, type Store, sweepTemporary} from '../content/store.js'
import {LayerStore} from '../image/layer-store.js'
import {createLayerPool, type LayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import {lazyRegistry} from '../registry/lazy.js'
import type {Registry} from '../registry/registry.js'
import type {CommandIO} from './command.js'
import {workerFile} from './worker-file.js'

/** What commands that move images work with. */
export interface Tools {
  readonly store: Store
  readonly pool: LayerPool
  readonly layers: LayerStore
  readonly registry: Registry
  readonly log: Log
  readonly signal: AbortSignal
  /** Keeps garbage collection off; released with the tools. */
  readonly lease: Lease
}

/** The store of this environment. Cheap: nothing in it is read. */
export function storeOf(io: Pick<CommandIO, 'env'>): Store {
  return openStore(defaultStoreRoot(io.env))
}

export interface ToolOptions {
  /** Registries spoken to over plain HTTP or with unknown certificates. */
  readonly insecure?: readonly string[]
}

/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
export async function withTools<T>(io: CommandIO, body: (tools: Tools) => Promise<T>, options: ToolOptions = {}): Promise<T> {
  const store = storeOf(io)
  sweepTemporary(store)
  const lease = openLease(store.directory('leases'))
  const log = stderrLog(io)
  const pool = createLayerPool({workerFile: workerFile()})
  const registry = lazyRegistry({log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal})
  const layers = new LayerStore(store, pool)
  try {
    return await body({store, pool, registry, log, layers, signal: io.signal, lease})
  } finally {
    await layers.abandon()
    registry.close()
    await pool.close()
    lease.release()
  }
}

/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
export function stderrLog({stderr, env}: Pick<CommandIO, 'stderr' | 'env'>): Log {
  const said = new Set<string>()
  const debug = env['SLIPWAY_DEBUG'] === '1'
  const write = (text: string): void => void stderr.write(`${text}\n`)
  return {
    debug: message => void (debug && write(message)),
    info: message => void (debug && write(message)),
    warn(message) {
      if (said.size < said.add(message).size) write(`warning: ${message}`)
    }
  }
}
