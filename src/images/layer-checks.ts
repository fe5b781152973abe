import {LayerError} from '../errors.js'
import {detectCompression} from '../layer/unpack-archive.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {type Compression, layerCompression, ociLayerType} from '../oci/media-types.js'
import type {ArchiveFile} from './archive-files.js'
import type {ArchivedLayer} from './archived-image.js'
import {type CheckedLayer, checkLayer} from './check-layer.js'

/** Reads every layer of an archive once, however many images share it. */
export class LayerChecks {
  readonly #checked = new Map<Digest, Promise<CheckedLayer>>()

  /** A layer that a manifest describes. @throws LayerError DIFF_ID_MISMATCH and what `checkLayer` throws. */
  async described(file: ArchiveFile, blob: Descriptor, diffId: Digest): Promise<ArchivedLayer> {
    const compression = layerCompression(blob.mediaType)
    if (compression === undefined)
      throw new LayerError('UNSUPPORTED', `Cannot load layer ${blob.digest}: its type ${blob.mediaType} is not known`)
    return {...(await this.#check(file, compression, diffId)), blob}
  }

  /** A layer file of `docker save`, which says nothing of its compression. */
  async plain(file: ArchiveFile, diffId: Digest): Promise<ArchivedLayer> {
    const compression = detectCompression(file.path)
    if (compression === 'bzip2' || compression === 'xz')
      throw new LayerError('UNSUPPORTED', `Cannot load layer ${diffId}: it is compressed with ${compression}`)
    const blob = {mediaType: ociLayerType(compression), digest: file.digest, size: file.size}
    return {...(await this.#check(file, compression, diffId)), blob}
  }

  async #check(file: ArchiveFile, compression: Compression, diffId: Digest): Promise<CheckedLayer> {
    const known = this.#checked.get(file.digest) ?? checkLayer(file.path, compression)
    this.#checked.set(file.digest, known)
    const found = await known
    if (found.diffId === diffId) return found
    throw new LayerError('DIFF_ID_MISMATCH', `Cannot load layer ${file.digest}: it is ${found.diffId}, its image says ${diffId}`)
  }
}
