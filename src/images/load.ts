import {rmSync} from 'node:fs'
import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {type ArchiveFiles, unpackArchive} from './archive-files.js'
import type {ArchivedImage} from './archived-image.js'
import {LayerChecks} from './layer-checks.js'
import {imagesOfDockerArchive} from './load-docker.js'
import {imagesOfLayout} from './load-oci.js'

/** What one image of an archive became. */
export interface LoadedImage {
  readonly id: Digest
  readonly descriptor: Descriptor
  readonly names: readonly string[]
  /** Names that meant another image before: that one may be nameless now. */
  readonly replaced: readonly {readonly name: string; readonly before: Digest}[]
}

/**
 * Takes the images of an archive into the store: an OCI layout or what `docker save` wrote, as a tar that may be compressed.
 * Everything is verified first, so an archive that is refused changes nothing. Run it under a lease.
 * @throws ContentError, LayerError
 */
export async function loadArchive(path: string, store: Store): Promise<LoadedImage[]> {
  const spool = store.temporaryPath('load')
  try {
    const images = await readImages(await unpackArchive(path, spool))
    const loaded: LoadedImage[] = []
    for (const image of images) loaded.push(await adopt(image, store))
    return loaded
  } finally {
    rmSync(spool, {recursive: true, force: true})
  }
}

async function readImages(files: ArchiveFiles): Promise<ArchivedImage[]> {
  const checks = new LayerChecks()
  if (files.find('oci-layout')) return imagesOfLayout(files, checks)
  if (files.find('manifest.json')) return imagesOfDockerArchive(files, checks)
  const isOld = files.find('repositories') !== undefined
  throw new ContentError('MALFORMED', 'Cannot load the archive: it holds no image (no oci-layout, no manifest.json)', {
    hint: isOld
      ? 'It is of a Docker before 1.10: load and save it with a newer one'
      : 'A root file system is for `slipway import`'
  })
}

async function adopt({descriptor, id, names, blobs, layers}: ArchivedImage, store: Store): Promise<LoadedImage> {
  for (const [digest, blob] of blobs) {
    if (Buffer.isBuffer(blob)) await store.blobs.put(blob)
    else if (!store.blobs.has(digest)) store.blobs.adopt(blob.path, digest)
  }
  for (const {diffId, size, blob} of layers) {
    const {mediaType, digest} = blob
    store.layers.put({diffId, size, blobs: [{mediaType, digest, size: blob.size}]})
    store.layers.touch(diffId)
  }
  const replaced = names.flatMap(name => {
    const before = store.names.find(name)?.digest
    return before === undefined || before === descriptor.digest ? [] : [{name, before}]
  })
  await store.names.set(names, descriptor)
  return {id, descriptor, names, replaced}
}
