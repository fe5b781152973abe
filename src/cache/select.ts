import type {Log} from '../log.js'
import {formatReference, withDefaultTag} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import type {CacheBackend} from './backend.js'
import {type CacheMode, type CacheWriter, combined} from './combine.js'
import {isAvailable} from './github/available.js'
import {untrustedWriter} from './github/event.js'
import {guarded} from './guard.js'
import {inlineCache} from './inline.js'
import {noCache} from './none.js'
import type {CacheRecord} from './record.js'
import type {CacheSpec} from './spec.js'

/** What backends are made with. */
export interface CacheServices {
  readonly registry: Registry
  readonly log: Log
  /** A directory for temporary files, best on the store's file system. */
  readonly tempDirectory: string
  /** Scope of a `gha` cache that names none: what tells this build's image, Dockerfile, target and platform from others. */
  readonly scope: string
  /** Repositories that the image is pushed to: a registry cache on the same registry mounts blobs from there. */
  readonly repositories?: readonly {readonly registry: string; readonly repository: string}[]
  /** Bytes of blobs to keep where a spec names no size of its own. */
  readonly maxSize?: number | undefined
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly now?: () => Date
}

export interface SelectedCache {
  readonly backend: CacheBackend
  /** Records for the configuration of the image (`encodeInline`); undefined unless `type=inline` is written to. */
  readonly inlineRecords: (() => CacheRecord[]) | undefined
  /** Layers that are written somewhere, other than with the image. */
  readonly keepsLayers: CacheMode | undefined
}

type Create<T extends CacheSpec> = (spec: T, services: CacheServices) => CacheBackend | Promise<CacheBackend>

/** What a backend is made of is loaded when one is asked for. */
const create: {readonly [T in CacheSpec['type']]: Create<Extract<CacheSpec, {type: T}>>} = {
  gha: async (spec, services) => {
    const {githubCache} = await import('./github.js')
    return githubCache({
      scope: spec.scope ?? services.scope,
      log: services.log,
      tempDirectory: services.tempDirectory,
      maxSize: spec.maxSize ?? services.maxSize,
      writeUntrusted: spec.writeUntrusted,
      ...clock(services),
      ...(services.env && {env: services.env})
    })
  },
  local: async ({directory, maxSize}, services) => {
    const {localCache} = await import('./local.js')
    return localCache({directory, maxSize: maxSize ?? services.maxSize, log: services.log, ...clock(services)})
  },
  registry: async ({reference, maxSize}, services) => {
    const {registryCache} = await import('./registry.js')
    const sameRegistry = (services.repositories ?? []).filter(({registry}) => registry === reference.registry)
    const mountFrom = sameRegistry.map(({repository}) => repository).filter(repository => repository !== reference.repository)
    const limit = maxSize ?? services.maxSize
    return registryCache({
      reference,
      maxSize: limit,
      mountFrom,
      registry: services.registry,
      log: services.log,
      ...clock(services)
    })
  },
  inline: () => inlineCache(),
  auto: (spec, services) =>
    isAvailable(services.env ?? process.env) ? create.gha({...spec, type: 'gha', scope: undefined}, services) : noCache,
  off: () => noCache
}

/** The backends that were asked for, as one. The same place in both lists is one backend, fetched once. */
export async function selectCache(
  from: readonly CacheSpec[],
  to: readonly CacheSpec[],
  services: CacheServices
): Promise<SelectedCache> {
  const backends = new Map<string, Promise<CacheBackend>>()
  const inline = to.some(({type}) => type === 'inline') ? inlineCache() : undefined
  const open = async (spec: CacheSpec): Promise<CacheBackend> => {
    if (spec.type === 'inline' && inline) return inline
    const place = placeOf(spec, services)
    const backend = backends.get(place) ?? openGuarded(spec, services)
    backends.set(place, backend)
    return backend
  }
  const writable = to.filter(spec => mayWrite(spec, services))
  const writers = await Promise.all(
    writable.map(async (spec): Promise<CacheWriter> => ({backend: await open(spec), mode: 'mode' in spec ? spec.mode : 'min'}))
  )
  const isUsed = (backend: CacheBackend) => backend.name !== noCache.name
  const readers = (await Promise.all(from.map(open))).filter(isUsed)
  const modes = writers.flatMap(({backend, mode}) => (isUsed(backend) && backend !== inline ? [mode] : []))
  return {
    backend: combined(
      readers,
      writers.filter(({backend}) => isUsed(backend))
    ),
    inlineRecords: inline && (() => inline.records()),
    keepsLayers: modes.includes('max') ? 'max' : modes[0]
  }
}

/** GitHub's service keeps references apart on its own, and an inline cache is written by whoever may push the image. */
function mayWrite(spec: CacheSpec, services: CacheServices): boolean {
  if ((spec.type !== 'registry' && spec.type !== 'local') || spec.writeUntrusted) return true
  const reason = untrustedWriter(services.env ?? process.env)
  if (reason === undefined) return true
  services.log.info(`Cache ${placeOf(spec, services)} is not written: ${reason} (untrusted=true overrules this)`)
  return false
}

/** One cache by itself, for those who look into it: its errors are thrown. */
export async function openCache<T extends CacheSpec>(spec: T, services: CacheServices): Promise<CacheBackend> {
  return (create[spec.type] as Create<T>)(spec, services)
}

async function openGuarded(spec: CacheSpec, services: CacheServices): Promise<CacheBackend> {
  return guarded(await openCache(spec, services), services.log)
}

/** Two specs with the same place are the same cache, whatever else they say. */
function placeOf(spec: CacheSpec, {scope}: CacheServices): string {
  const places: {readonly [T in CacheSpec['type']]: (spec: Extract<CacheSpec, {type: T}>) => string} = {
    gha: ({scope: own}) => own ?? scope,
    local: ({directory}) => directory,
    registry: ({reference}) => formatReference(withDefaultTag(reference)),
    inline: () => '',
    auto: () => scope,
    off: () => ''
  }
  const type = spec.type === 'auto' ? 'gha' : spec.type
  return `${type} ${(places[spec.type] as (spec: CacheSpec) => string)(spec)}`
}

function clock({now}: CacheServices): {now?: () => Date} {
  return now ? {now} : {}
}
