import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import type {ArchiveFile} from './archive-files.js'
import type {CheckedLayer} from './check-layer.js'

/** An image that an archive holds, verified to the last byte, nothing of it in the store yet. */
export interface ArchivedImage {
  readonly descriptor: Descriptor
  /** Of the config: what docker calls the image. */
  readonly id: Digest
  /** Full references. */
  readonly names: readonly string[]
  /** By digest; documents that the loader made are bytes. */
  readonly blobs: ReadonlyMap<Digest, ArchiveFile | Buffer>
  readonly layers: readonly ArchivedLayer[]
}

export interface ArchivedLayer extends CheckedLayer {
  readonly blob: Descriptor
}
