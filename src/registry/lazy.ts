import {setImmediate} from 'node:timers/promises'
import type {Log} from '../log.js'
import type {CredentialStore, Registry} from './registry.js'

/** Of the event loop: a socket connects in one, and is written to in the next. */
const TURNS = 3

export interface LazyRegistryOptions {
  readonly log: Log
  readonly env: NodeJS.ProcessEnv
  readonly insecure: readonly string[]
  /** Tried before Docker's config. */
  readonly credentials: CredentialStore | undefined
  /** Ends what runs, and refuses what comes after. */
  readonly signal?: AbortSignal | undefined
}

export interface LazyRegistry extends Registry {
  /** Resolves when the first requests are on their way, if there are any: whoever has much to do now does not keep them waiting. */
  asked(): Promise<void>
  close(): void
}

/** A client that is loaded when the first request is made: a build that needs no registry does not pay for one. */
export function lazyRegistry(options: LazyRegistryOptions): LazyRegistry {
  let opened: Promise<Registry & {close(): void}> | undefined
  const open = () => (opened ??= openRegistry(options))
  // Who asked has been told why it could not be opened.
  const openedWell = () => opened?.catch(() => undefined)
  return {
    resolve: async reference => (await open()).resolve(reference),
    manifest: async reference => (await open()).manifest(reference),
    blob: async (reference, descriptor) => (await open()).blob(reference, descriptor),
    hasBlob: async (reference, digest) => (await open()).hasBlob(reference, digest),
    names: async (reference, digest) => (await open()).names(reference, digest),
    pushBlob: async (reference, descriptor, content, how) => (await open()).pushBlob(reference, descriptor, content, how),
    pushManifest: async (reference, body, mediaType) => (await open()).pushManifest(reference, body, mediaType),
    tags: async reference => (await open()).tags(reference),
    deleteManifest: async reference => (await open()).deleteManifest(reference),
    async asked() {
      if (await openedWell()) for (let turn = 0; turn < TURNS; turn++) await setImmediate()
    },
    close: () => void openedWell()?.then(registry => registry?.close())
  }
}

async function openRegistry({log, env, insecure, credentials, signal}: LazyRegistryOptions): Promise<Registry & {close(): void}> {
  const {createRegistry} = await import('./client.js')
  const {dockerConfigCredentials, firstOf} = await import('./credentials.js')
  const config = dockerConfigCredentials({env, log})
  const {version} = await import('../version.js')
  return createRegistry({
    credentials: credentials ? firstOf(credentials, config) : config,
    log,
    insecure,
    userAgent: `slipway/${version}`,
    env,
    signal,
    ...(env['SLIPWAY_CA_FILE'] ? {caFile: env['SLIPWAY_CA_FILE']} : {})
  })
}
