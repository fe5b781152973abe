import {encodeInline} from '../cache/inline.js'
import type {CachedBlob} from '../cache/record.js'
import {ContentError} from '../errors.js'
import type {LayerRef} from '../image/layer-ref.js'
import type {LayerFormat} from '../image/layer-format.js'
import {type Digest, digestHex} from '../oci/digest.js'
import type {Worker} from '../worker/worker.js'
import {CACHE_FORMAT} from './formats.js'

/** Writes what this build made into the caches. Warns, and never fails. */
export async function saveCache(worker: Worker): Promise<void> {
  await worker.cache.load()
  await worker.hollow.settle()
  await worker.mounts.save()
  await worker.cache.flush(blobSource(worker))
}

function blobSource(worker: Worker) {
  return {
    async compressed(diffId: Digest, kept?: CachedBlob) {
      const layer = worker.layers.known(diffId) ?? (kept && layerInCache(diffId, kept, worker))
      if (!layer) throw new ContentError('BLOB_NOT_FOUND', `Layer ${diffId} is in the store no more`)
      const blob = await worker.layers.formatted(layer, CACHE_FORMAT)
      return {mediaType: blob.mediaType, digest: blob.digest, size: blob.size, path: worker.store.blobs.path(blob.digest)}
    }
  }
}

function layerInCache(diffId: Digest, blob: CachedBlob, {cache}: Worker): LayerRef {
  const fetch: LayerRef['fetch'] = ({digest, size}, destination) => cache.fetchBlob(digest, size, destination)
  return {diffId, contentDigest: digestHex(diffId), blob, fetch, mountFrom: undefined}
}

/**
 * A layer that will leave the machine, with the image or for a cache, is compressed while the next step runs, and one that only a
 * cache keeps is sent there. Their failures show where the blob is asked for.
 */
export function compressingEarly(worker: Worker, format: LayerFormat): Worker {
  const {keepsLayers, layers} = worker
  const compress = (layer: LayerRef, wanted: LayerFormat) => layers.formatted(layer, wanted)
  const send = async (layer: LayerRef) => {
    const blob = await compress(layer, CACHE_FORMAT)
    worker.cache.send?.({...blob, diffId: layer.diffId, path: worker.store.blobs.path(blob.digest)})
  }
  return {
    ...worker,
    layerMade(layer, role) {
      if (role === 'image' && format.compression !== 'none') compress(layer, format).catch(() => {})
      else if (keepsLayers === 'max' && role === 'intermediate') send(layer).catch(() => {})
      else if (keepsLayers !== undefined && role === 'image') compress(layer, CACHE_FORMAT).catch(() => {})
    }
  }
}

/** What `type=inline` adds to the image's config. */
export function inlineCache({inlineRecords}: Worker, layers: readonly LayerRef[]) {
  return (
    inlineRecords &&
    encodeInline(
      inlineRecords(),
      layers.map(({diffId}) => diffId)
    )
  )
}
