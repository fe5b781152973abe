import {readFileSync, writeFileSync} from 'node:fs'
import type {CacheBackend} from '../../../src/cache/backend.js'
import {Pending} from '../../../src/cache/pending.js'
import {RecordSet} from '../../../src/cache/record-set.js'
import {type Log, silentLog} from '../../../src/log.js'
import type {Digest} from '../../../src/oci/digest.js'

/** A place in memory; every `open` sees what was flushed into it before its `load`. */
export class MemoryPlace {
  readonly records = new RecordSet()
  readonly blobs = new Map<Digest, Buffer>()
  /** Names of methods called on what was opened. */
  readonly calls: string[] = []

  open(name: string, log: Log = silentLog): CacheBackend {
    const {blobs, records, calls} = this
    const own = new RecordSet()
    const pending = new Pending(own, log, () => new Date())
    return {
      name,
      mounts: pending.mounts,
      async load() {
        calls.push('load')
        own.add(records.document())
      },
      find: key => pending.find(key, digest => blobs.has(digest)),
      findStep: (step, line) => own.findStep(step, line),
      async fetchBlob(digest, _size, destination) {
        calls.push('fetchBlob')
        const blob = blobs.get(digest)
        if (blob) writeFileSync(destination, blob)
        return blob !== undefined
      },
      put: record => pending.put(record),
      async flush(source) {
        calls.push('flush')
        const collected = await pending.collect(source, digest => blobs.has(digest))
        for (const {digest, path} of collected.blobs) blobs.set(digest, readFileSync(path))
        records.add(collected.document)
        const bytesWritten = collected.blobs.reduce((sum, {size}) => sum + size, 0)
        return {records: collected.records, blobsWritten: collected.blobs.length, bytesWritten}
      },
      async close() {
        calls.push('close')
      }
    }
  }
}
