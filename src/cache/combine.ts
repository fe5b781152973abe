import type {Digest} from '../oci/digest.js'
import type {CacheBackend, CacheFlushStats, MountIndex, RecordRole} from './backend.js'
import {noCache} from './none.js'
import {Part} from './parts.js'
import {type CacheRecord, type MountRecord, ranAt} from './record.js'

/** A backend that is written to. `min` keeps the layers of the image, `max` those of all stages. */
export interface CacheWriter {
  readonly backend: CacheBackend
  readonly mode: CacheMode
}

export type CacheMode = 'min' | 'max'

/**
 * Several backends as one: readers are asked in their order, everything is put into every writer. A backend that is reader and
 * writer is given as the same object. The backends must be `guarded`: the failure of one leaves the others alone.
 */
export function combined(readers: readonly CacheBackend[], writers: readonly CacheWriter[]): CacheBackend {
  const all = [...new Set([...readers, ...writers.map(({backend}) => backend)])]
  if (all.length === 0) return noCache
  return {
    name: all.map(({name}) => name).join(' + '),
    load: async () => void (await Promise.all(all.map(backend => backend.load()))),
    find: key => first(readers, backend => backend.find(key)),
    findStep: (step, line) => {
      const found = readers.map(backend => backend.findStep(step, line))
      const same = found.filter(record => record?.parts[Part.args] === line)
      return newest(line !== undefined && same.length > 0 ? same : found, ranAt)
    },
    fetchBlob: (...blob) => fetchFromFirst(readers, ...blob),
    put: (record, role) => put(writers, record, role ?? 'image'),
    send: blob => {
      for (const {backend, mode} of writers) if (mode === 'max') backend.send?.(blob)
    },
    flush: async blobs => sum(await Promise.all(writers.map(({backend}) => backend.flush(blobs)))),
    close: async () => void (await Promise.all(all.map(backend => backend.close?.()))),
    ...combinedMounts(readers, writers)
  }
}

async function fetchFromFirst(
  readers: readonly CacheBackend[],
  digest: Digest,
  size: number,
  destination: string
): Promise<boolean> {
  for (const backend of readers) {
    if (await backend.fetchBlob(digest, size, destination)) return true
  }
  return false
}

function put(writers: readonly CacheWriter[], record: CacheRecord, role: RecordRole): void {
  for (const {backend, mode} of writers) {
    if (mode === 'max' || role === 'image') backend.put(record, role)
  }
}

function combinedMounts(readers: readonly CacheBackend[], writers: readonly CacheWriter[]): {mounts?: MountIndex} {
  const sources = readers.flatMap(({mounts}) => mounts ?? [])
  const targets = writers.flatMap(({backend}) => backend.mounts ?? [])
  if (sources.length + targets.length === 0) return {}
  return {
    mounts: {
      find: id =>
        newest(
          sources.map(mounts => mounts.find(id)),
          ({created}) => created
        ),
      put: (record: MountRecord, path: string) => {
        for (const mounts of targets) mounts.put(record, path)
      }
    }
  }
}

function newest<T>(found: readonly (T | undefined)[], time: (value: T) => string): T | undefined {
  const present = found.filter(value => value !== undefined)
  return present.reduce<T | undefined>(
    (best, next) => (best && Date.parse(time(best)) >= Date.parse(time(next)) ? best : next),
    undefined
  )
}

function first<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value)
    if (found !== undefined) return found
  }
  return undefined
}

function sum(all: readonly CacheFlushStats[]): CacheFlushStats {
  const total = {records: 0, blobsWritten: 0, bytesWritten: 0}
  for (const stats of all) {
    total.records = Math.max(total.records, stats.records)
    total.blobsWritten += stats.blobsWritten
    total.bytesWritten += stats.bytesWritten
  }
  return total
}
