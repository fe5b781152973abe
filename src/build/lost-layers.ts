import {noCache} from '../cache/none.js'
import {ContentError, messageOf} from '../errors.js'
import type {Worker} from '../worker/worker.js'

/**
 * A layer that the cache promised may be gone when its bytes are needed: evicted, damaged, or out of reach. Then everything is
 * done again. What was built is in the store by now, and the cache knows what it lost; the last time nothing is read from it.
 */
export async function persistently<T>(worker: Worker, body: (worker: Worker) => Promise<T>): Promise<T> {
  const withoutCache = {...worker, cache: {...noCache, put: worker.cache.put.bind(worker.cache)}}
  for (const from of [worker, worker]) {
    try {
      return await body(from)
    } catch (error) {
      if (!isLostLayer(error) || worker.signal.aborted) throw error
      worker.log.info(`A cached layer is gone: going on without it (${messageOf(error)})`)
    }
  }
  return body(withoutCache)
}

function isLostLayer(error: unknown): boolean {
  if (error instanceof ContentError && error.code === 'BLOB_NOT_FOUND') return true
  return error instanceof Error && error.cause !== undefined && isLostLayer(error.cause)
}
