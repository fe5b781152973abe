import {registryCache} from '../../src/cache/registry.js'
import {parseReference} from '../../src/oci/reference.js'
import {createRegistry} from '../../src/registry/client.js'
import {silentLog} from '../../src/log.js'
import {type CachePlace, cacheBackendContract} from '../contract/cache-backend.js'
import {FakeRegistry} from '../fakes/registry-server.js'

const NAME = 'team/app-cache'

async function createPlace(): Promise<CachePlace> {
  const server = await FakeRegistry.start()
  const client = createRegistry({credentials: async () => undefined, log: silentLog, userAgent: 'slipway-test', env: {}})
  const repository = () => server.repository(NAME)
  return {
    open: log => registryCache({reference: parseReference(`${server.host}/${NAME}:main`), registry: client, log, settleMs: 50}),
    poisonBlob: async digest => void repository().blobs.set(digest, Buffer.alloc(repository().blobs.get(digest)!.length, 'x')),
    removeBlob: async digest => void repository().blobs.delete(digest),
    truncateIndex: async () => {
      const manifest = JSON.parse(repository().manifests.get(repository().tags.get('main')!)!.body.toString()) as {
        config: {digest: string}
      }
      const config = repository().blobs.get(manifest.config.digest)!
      repository().blobs.set(manifest.config.digest, config.subarray(0, config.length / 2))
    },
    dispose: async () => {
      client.close()
      await server.close()
    }
  }
}

cacheBackendContract('registry', createPlace)
