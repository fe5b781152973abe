import type {Log} from '../log.js'
import {formatReference, withDefaultTag} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import type {CacheBackend} from './backend.js'
import {type CacheMode, type CacheWriter, combined} from './combine.js'
import {githubCache, hasGithubCache} from './github.js'
import {untrustedWriter} from './github/event.js'
import {guarded} from './guard.js'
import {inlineCache} from './inline.js'
import {localCache} from './local.js'
import {noCache} from './none.js'
import type {CacheRecord} from './record.js'
import {registryCache} from './registry.js'
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

type Create<T extends CacheSpec> = (spec: T, services: CacheServices) => CacheBackend

const create: {readonly [T in CacheSpec['type']]: Create<Extract<CacheSpec, {type: T}>>} = {
  gha: (spec, services) =>
    githubCache({
      scope: spec.scope ?? services.scope,
      log: services.log,
      tempDirectory: services.tempDirectory,
      maxSize: spec.maxSize ?? services.maxSize,
      writeUntrusted: spec.writeUntrusted,
      ...clock(services),
      ...(services.env && {env: services.env})
    }),
  local: (spec, services) =>
    localCache({directory: spec.directory, maxSize: spec.maxSize ?? services.maxSize, log: services.log, ...clock(services)}),
  registry: ({reference, maxSize}, services) => {
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
    hasGithubCache(services.env) ? create.gha({...spec, type: 'gha', scope: undefined}, services) : noCache,
  off: () => noCache
}

/** The backends that were asked for, as one. The same place in both lists is one backend, fetched once. */
export function selectCache(from: readonly CacheSpec[], to: readonly CacheSpec[], services: CacheServices): SelectedCache {
  const backends = new Map<string, CacheBackend>()
  const inline = to.some(({type}) => type === 'inline') ? inlineCache() : undefined
  const open = (spec: CacheSpec): CacheBackend => {
    if (spec.type === 'inline' && inline) return inline
    const place = placeOf(spec, services)
    const backend = backends.get(place) ?? guarded(createOne(spec, services), services.log)
    backends.set(place, backend)
    return backend
  }
  const writable = to.filter(spec => mayWrite(spec, services))
  const writers = writable.map((spec): CacheWriter => ({backend: open(spec), mode: 'mode' in spec ? spec.mode : 'min'}))
  const isUsed = (backend: CacheBackend) => backend.name !== noCache.name
  const readers = from.map(open).filter(isUsed)
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
export function openCache(spec: CacheSpec, services: CacheServices): CacheBackend {
  return createOne(spec, services)
}

function createOne<T extends CacheSpec>(spec: T, services: CacheServices): CacheBackend {
  return (create[spec.type] as Create<T>)(spec, services)
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
