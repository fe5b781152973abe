import {guarded} from '../../src/cache/guard.js'
import {githubCache, type GithubCacheOptions} from '../../src/cache/github.js'
import type {Log} from '../../src/log.js'
import {type CachePlace, cacheBackendContract} from '../contract/cache-backend.js'
import {CacheService} from './support/cache-service.js'
import {temporaryFolder} from './support/records.js'

async function createPlace(): Promise<CachePlace> {
  const service = await new CacheService().start()
  const folder = temporaryFolder()
  return {
    open: log => githubCache({scope: 'app linux/amd64', log, tempDirectory: folder.path, env: service.env()}),
    poisonBlob: async () => {
      for (const entry of service.entries.filter(({key}) => key.startsWith('slipway-pack-')))
        entry.body = Buffer.alloc(entry.body.length, 'x')
    },
    removeBlob: async () =>
      void service.entries.splice(
        0,
        service.entries.length,
        ...service.entries.filter(({key}) => key.startsWith('slipway-index-'))
      ),
    truncateIndex: async () => {
      for (const entry of service.entries.filter(({key}) => key.startsWith('slipway-index-')))
        entry.body = entry.body.subarray(0, entry.body.length / 2)
    },
    dispose: async () => {
      await service.stop()
      folder.dispose()
    }
  }
}

cacheBackendContract('gha', createPlace)
void guarded
export type {GithubCacheOptions, Log}
