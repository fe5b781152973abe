import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {ContainerRecords} from '../content/containers.js'
import type {Store} from '../content/store.js'
import {type Digest, digestHex} from '../oci/digest.js'
import {layerBytes, listCachedSteps} from './build-cache.js'
import {listCacheMounts, treeBytes} from './cache-mounts.js'
import {listImages} from './catalog.js'
import {containerUsers} from './container-users.js'
import {ContentsReader} from './contents.js'

/** What one kind of thing takes of the disk. */
export interface Usage {
  readonly type: 'Images' | 'Containers' | 'Build Cache' | 'Cache Mounts'
  readonly total: number
  /** Of these, in use. */
  readonly active: number
  /** Bytes. */
  readonly size: number
  /** Bytes that `prune -a`, `rm` or `gc --all` would free. */
  readonly reclaimable: number
}

/** How the store's space is spent. A layer that several images share counts once. */
export async function diskUsage(store: Store): Promise<Usage[]> {
  const sizeOf = (diffId: Digest) => layerBytes(store, diffId, existsSync(join(store.directory('snapshots'), digestHex(diffId))))
  const {used, needed, active, total} = await imageLayers(store)
  const imageSize = sum([...needed], sizeOf)
  const cached = new Set(listCachedSteps(store).map(({diffId}) => diffId))
  const onlyCached = [...cached].filter(diffId => !needed.has(diffId))
  const mounts = listCacheMounts(store)
  const mountBytes = mounts.reduce((bytes, mount) => bytes + mount.bytes, 0)
  return [
    {type: 'Images', total, active, size: imageSize, reclaimable: imageSize - sum([...used], sizeOf)},
    containerUsage(store),
    {
      type: 'Build Cache',
      total: cached.size,
      active: cached.size - onlyCached.length,
      size: sum([...cached], sizeOf),
      reclaimable: sum(onlyCached, sizeOf)
    },
    {type: 'Cache Mounts', total: mounts.length, active: 0, size: mountBytes, reclaimable: mountBytes}
  ]
}

async function imageLayers(store: Store) {
  const images = await listImages(store)
  const users = containerUsers(store)
  const contents = new ContentsReader(store)
  const needed = new Set<Digest>()
  const used = new Set<Digest>()
  for (const image of images) {
    for (const descriptor of image.descriptors) {
      for (const diffId of (await contents.of(descriptor)).diffIds) {
        needed.add(diffId)
        if (users.has(image.id)) used.add(diffId)
      }
    }
  }
  return {needed, used, total: images.length, active: images.filter(({id}) => users.has(id)).length}
}

function containerUsage(store: Store): Usage {
  const records = new ContainerRecords(store.directory('containers'))
  const sizes = records.list().map(({id}) => ({
    running: records.state(id).status === 'running',
    bytes: treeBytes(join(records.folder(id), 'upper'))
  }))
  const stopped = sizes.filter(({running}) => !running)
  return {
    type: 'Containers',
    total: sizes.length,
    active: sizes.length - stopped.length,
    size: sum(sizes, ({bytes}) => bytes),
    reclaimable: sum(stopped, ({bytes}) => bytes)
  }
}

function sum<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  return items.reduce((total, item) => total + sizeOf(item), 0)
}
