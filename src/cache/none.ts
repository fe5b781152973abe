import {type CacheBackend, nothingWritten} from './backend.js'

/** No cache: finds nothing, keeps nothing. */
export const noCache: CacheBackend = {
  name: 'none',
  async load() {},
  find: () => undefined,
  findStep: () => undefined,
  fetchBlob: async () => false,
  put() {},
  flush: async () => nothingWritten
}
