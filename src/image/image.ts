import type {ImageConfig} from '../oci/config.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Platform} from '../oci/platform.js'
import type {LayerRef} from './layer-ref.js'

/** An image for one platform. Its config and manifest are in the store; its layers' bytes may still be elsewhere. */
export interface Image {
  readonly platform: Platform
  readonly config: ImageConfig
  /** Of the config: the image ID. */
  readonly configDescriptor: Descriptor
  /** Of the manifest. */
  readonly descriptor: Descriptor
  readonly layers: readonly ImageLayer[]
}

/** A layer and the blob that the manifest names for it. */
export interface ImageLayer {
  readonly layer: LayerRef
  readonly blob: Descriptor
}

/** What a build makes: one image, or an index over one a platform. */
export interface ImageSet {
  /** Of the index, or of the only image's manifest. */
  readonly descriptor: Descriptor
  readonly images: readonly Image[]
}
