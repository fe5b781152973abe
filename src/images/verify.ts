import {createHash} from 'node:crypto'
import {createReadStream, existsSync} from 'node:fs'
import {openLease} from '../content/lease.js'
import type {Store} from '../content/store.js'
import {messageOf} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import {manifestsOf} from './stored-documents.js'

/** Something in the store that is not as it should be. */
export interface Fault {
  readonly digest: Digest
  readonly what: string
  /** Images that need it. */
  readonly images: readonly string[]
}

export interface Verified {
  readonly images: number
  readonly blobs: number
  readonly faults: readonly Fault[]
  /** Layers that no one has needed yet: their image came from a registry. */
  readonly remote: number
}

/**
 * Reads everything that images need, and everything else in `blobs/`, and compares it with its digest. With `repair`, content
 * that is damaged is removed, so that the next build or pull brings it again.
 */
export async function verifyStore(store: Store, {repair = false}: {repair?: boolean} = {}): Promise<Verified> {
  const lease = openLease(store.directory('leases'))
  try {
    const damaged = await verifyBlobs(store)
    const missing = await verifyImages(store, damaged.faults)
    if (repair) for (const {digest} of damaged.faults) repairBlob(store, digest)
    return {
      images: store.names.list().length,
      blobs: damaged.count,
      faults: [...damaged.faults.map(fault => withUsers(fault, missing.users)), ...missing.faults],
      remote: missing.remote
    }
  } finally {
    lease.release()
  }
}

async function verifyBlobs(store: Store): Promise<{count: number; faults: Fault[]}> {
  const faults: Fault[] = []
  let count = 0
  for (const {digest} of store.blobs.list()) {
    count++
    const found = await digestOfFile(store.blobs.path(digest))
    // Another process may have removed it since it was listed.
    if (found !== undefined && found !== digest) faults.push({digest, what: `its content is ${found}`, images: []})
  }
  return {count, faults}
}

async function digestOfFile(path: string): Promise<Digest | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) hash.update(chunk)
    return `sha256:${hash.digest('hex')}`
  } catch (error) {
    if (!existsSync(path)) return undefined
    throw error
  }
}

interface ImageFaults {
  readonly faults: readonly Fault[]
  readonly users: ReadonlyMap<Digest, readonly string[]>
  readonly remote: number
}

async function verifyImages(store: Store, damaged: readonly Fault[]): Promise<ImageFaults> {
  const faults = new Map<Digest, Fault>()
  const users = new Map<Digest, string[]>()
  const remote = new Set<Digest>()
  const known = new Set(damaged.map(({digest}) => digest))
  const report = (digest: Digest, what: string, image: string) => {
    if (known.has(digest)) return
    const before = faults.get(digest)
    faults.set(digest, {digest, what, images: [...(before?.images ?? []), image]})
  }
  for (const {name, descriptor} of store.names.list()) {
    const image = name ?? descriptor.digest
    try {
      for (const {manifest, config} of await manifestsOf(store, descriptor)) {
        for (const [index, blob] of manifest.layers.entries()) {
          users.set(blob.digest, [...(users.get(blob.digest) ?? []), image])
          const state = layerState(store, config.rootfs.diff_ids[index]!, blob.digest)
          if (state === 'lost') report(blob.digest, 'the layer is in the store no more', image)
          if (state === 'remote') remote.add(blob.digest)
        }
      }
    } catch (error) {
      report(descriptor.digest, messageOf(error), image)
    }
  }
  return {faults: [...faults.values()], users, remote: remote.size}
}

/** A layer that the store has known in some form must be there in one; another was never downloaded. */
function layerState(store: Store, diffId: Digest, blob: Digest): 'here' | 'lost' | 'remote' {
  if (store.blobs.has(blob) || store.blobs.has(diffId)) return 'here'
  const record = store.layers.get(diffId)
  if (record?.blobs.some(({digest}) => store.blobs.has(digest))) return 'here'
  return record ? 'lost' : 'remote'
}

function withUsers(fault: Fault, users: ReadonlyMap<Digest, readonly string[]>): Fault {
  return {...fault, images: users.get(fault.digest) ?? []}
}

/** The layer's record goes too: it would say that the blob is here. */
function repairBlob(store: Store, digest: Digest): void {
  store.blobs.remove(digest)
  for (const diffId of store.layers.list())
    if (store.layers.get(diffId)?.blobs.some(blob => blob.digest === digest)) store.layers.dropBlob(diffId, digest)
}
