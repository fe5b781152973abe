import {writeFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import type {Store} from '../../src/content/store.js'
import type {LayerRef} from '../../src/image/layer-ref.js'
import type {LayerStore} from '../../src/image/layer-store.js'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'

/** Puts a tar into the store as a layer that was made here. */
export function commitTar(tar: Buffer, {store, layers}: {store: Store; layers: LayerStore}): LayerRef {
  const file = store.temporaryPath('tar')
  writeFileSync(file, tar)
  const diffId = digestOf(tar)
  return layers.commit({diffId, size: tar.length, contentDigest: digestHex(diffId)}, file)
}

/** A layer that is still elsewhere, compressed; counts how often it was asked for. */
export function remoteLayer(
  tar: Buffer,
  blobBytes: Buffer = gzipSync(tar)
): LayerRef & {blob: Descriptor; fetched: () => number} {
  const blob = {mediaType: MediaType.ociLayerGzip, digest: digestOf(blobBytes), size: blobBytes.length}
  const diffId = digestOf(tar)
  let count = 0
  return {
    diffId,
    contentDigest: digestHex(diffId),
    blob,
    mountFrom: undefined,
    fetched: () => count,
    async fetch(_, destination) {
      count++
      writeFileSync(destination, blobBytes, {flag: 'wx'})
      return true
    }
  }
}
