import type {Log} from '../../src/log.js'
import type {Digest} from '../../src/oci/digest.js'
import {combined} from '../../src/cache/combine.js'
import {guarded} from '../../src/cache/guard.js'
import type {CacheBackend} from '../../src/cache/backend.js'
import {writeVerified, readBytes} from '../../src/cache/verified.js'
import {type CachePlace, cacheBackendContract} from '../contract/cache-backend.js'
import {MemoryPlace} from './support/memory.js'

/** The fake that other tests use must be as good as its word; and `combined` is a backend like any other. */
function createMemory(open: (place: MemoryPlace, log: Log) => CacheBackend): () => Promise<CachePlace> {
  return async () => {
    const place = new MemoryPlace()
    let truncated = false
    return {
      open: log => {
        const backend = open(place, log)
        const load = backend.load.bind(backend)
        const fetchBlob = backend.fetchBlob.bind(backend)
        return guarded(
          {
            ...backend,
            load: async () => {
              if (truncated) log.warn('truncated')
              if (!truncated) await load()
              truncated = false
            },
            fetchBlob: async (digest: Digest, size: number, destination: string) => {
              if (!(await fetchBlob(digest, size, `${destination}.raw`))) return false
              await writeVerified(readBytes(`${destination}.raw`), digest, size, destination)
              return true
            }
          },
          log
        )
      },
      poisonBlob: async digest => void place.blobs.set(digest, Buffer.alloc(place.blobs.get(digest)!.length, 'x')),
      removeBlob: async digest => void place.blobs.delete(digest),
      truncateIndex: async () => {
        truncated = true
      },
      dispose: async () => {}
    }
  }
}

cacheBackendContract(
  'memory',
  createMemory((place, log) => place.open('memory', log))
)
cacheBackendContract(
  'combined',
  createMemory((place, log) => {
    const backend = place.open('memory', log)
    return combined([new MemoryPlace().open('empty'), backend], [{backend, mode: 'max'}])
  })
)
