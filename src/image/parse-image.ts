import {ContentError} from '../errors.js'
import type {ImageConfig} from '../oci/config.js'
import {digestHex} from '../oci/digest.js'
import type {Manifest} from '../oci/manifest.js'
import type {LayerRef} from './layer-ref.js'

/** The layers of an image, lowest first. @throws ContentError MALFORMED when manifest and config disagree. */
export function layersOf(manifest: Manifest, config: ImageConfig): LayerRef[] {
  const {diff_ids: diffIds} = config.rootfs
  if (diffIds.length !== manifest.layers.length)
    throw new ContentError(
      'MALFORMED',
      `Image has ${manifest.layers.length} layers, its config names ${diffIds.length}: manifest and config do not belong together`
    )
  return manifest.layers.map((blob, index) => {
    const diffId = diffIds[index]!
    return {diffId, contentDigest: digestHex(diffId), blob, fetch: undefined, mountFrom: undefined}
  })
}
