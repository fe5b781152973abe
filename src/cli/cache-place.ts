import {rm} from 'node:fs/promises'
import type {CacheBackend, Pruned, PruneLimits} from '../cache/backend.js'
import type {CacheDocument} from '../cache/document.js'
import type {CachedBlob} from '../cache/record.js'
import {openCache} from '../cache/select.js'
import {parseCacheSpec} from '../cache/spec.js'
import {StoreRecords} from '../cache/store-records.js'
import {verifyFile} from '../cache/verified.js'
import {CacheError, messageOf, UsageError} from '../errors.js'
import {collectCacheMounts} from '../images/cache-mounts.js'
import {collectGarbage} from '../images/collect.js'
import type {Digest} from '../oci/digest.js'
import type {CommandIO, FlagTable, ParsedArgs} from './command.js'
import {type Tools, withTools} from './tools.js'

/** What `slipway cache` looks into: the steps of this store, or a place that builds read and write. */
export interface CachePlace {
  readonly name: string
  document(): CacheDocument
  /** Reads a blob or layer to its end. @returns what is wrong with it */
  fault(diffId: Digest, blob: CachedBlob | undefined): Promise<string | undefined>
  prune(limits: PruneLimits): Promise<Pruned>
}

export const PLACE_FLAGS = {
  cache: {
    kind: 'string',
    value: 'SPEC',
    help: 'type=local,src=DIR, type=registry,ref=REF ... (default: the steps of this store)'
  },
  insecure: {kind: 'list', value: 'HOST', help: 'Registry that may be spoken to over plain HTTP or without a valid certificate'}
} as const satisfies FlagTable

/** Opens the place that `--cache` names, and closes it whatever comes of it. */
export function withPlace<T>(args: ParsedArgs, io: CommandIO, body: (place: CachePlace) => Promise<T>): Promise<T> {
  const text = args.string('cache')
  const act = (tools: Tools) => (text === undefined ? body(storePlace(tools)) : withBackend(text, tools, io, body))
  return withTools(io, act, {insecure: args.list('insecure')})
}

async function withBackend<T>(text: string, tools: Tools, {env}: CommandIO, body: (place: CachePlace) => Promise<T>): Promise<T> {
  const tempDirectory = tools.store.directory('tmp')
  const {registry, log} = tools
  const backend = await openCache(parseCacheSpec(text, 'from'), {registry, log, tempDirectory, scope: '', env})
  try {
    await backend.load()
    return await body(backendPlace(backend, tools))
  } finally {
    await backend.close?.()
  }
}

function backendPlace(backend: CacheBackend, {store}: Tools): CachePlace {
  const {name} = backend
  return {
    name,
    document() {
      if (backend.document) return backend.document()
      throw new UsageError('INPUT_INVALID', `Cannot look into ${JSON.stringify(name)}: it keeps nothing`)
    },
    async fault(_, blob) {
      if (blob === undefined) return 'has no blob'
      const file = store.temporaryPath('verify')
      try {
        return (await backend.fetchBlob(blob.digest, blob.size, file)) ? undefined : 'is missing'
      } catch (error) {
        return messageOf(error)
      } finally {
        await rm(file, {force: true})
      }
    },
    async prune(limits) {
      if (backend.prune) return backend.prune(limits)
      throw new UsageError('INPUT_INVALID', `Cannot prune ${name}: what is in it goes by itself`, {
        hint: 'GitHub removes what nobody used for 7 days, and the oldest above its limit; `gh cache delete` removes the rest.'
      })
    }
  }
}

function storePlace({store, lease}: Tools): CachePlace {
  return {
    name: 'this store',
    document: () => ({records: new StoreRecords(store).list(), mounts: []}),
    async fault(diffId) {
      const blobs = store.layers.get(diffId)?.blobs.filter(({digest, size}) => store.blobs.has(digest, size)) ?? []
      if (blobs.length === 0) return 'is missing'
      for (const {digest, size} of blobs) {
        const fault = await verifyFile(store.blobs.path(digest), digest, size).catch(messageOf)
        if (fault) return fault
      }
      return undefined
    },
    async prune({maxSize, before}) {
      lease.release()
      const policy = {keep: maxSize ?? Number.POSITIVE_INFINITY, before: before === undefined ? undefined : Date.parse(before)}
      const mounts = await collectCacheMounts(store, policy)
      const {steps, freed} = await collectGarbage(store, policy)
      return {records: steps, mounts: mounts.count, bytes: freed + mounts.bytes}
    }
  }
}

/** The record whose key starts so. @throws CacheError, UsageError when there is none, or more than one. */
export function findRecord({records}: CacheDocument, start: string, place: string) {
  const found = records.filter(({record}) => record.key.startsWith(start))
  if (found.length === 1) return found[0]!
  if (found.length > 1) throw new UsageError('INPUT_INVALID', `Cannot show ${start}: ${found.length} keys start so`)
  throw new CacheError('INVALID_RECORD', `Cannot show ${start}: no key in ${place} starts so`, {
    hint: 'slipway cache ls names the keys'
  })
}
