import {rmSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Store} from '../content/store.js'
import {imageManifest} from '../image/assemble.js'
import {canonicalJson} from '../image/canonical-json.js'
import type {LayerStore} from '../image/layer-store.js'
import {detectCompression} from '../layer/unpack-archive.js'
import type {ImageConfig} from '../oci/config.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {MediaType} from '../oci/media-types.js'
import type {Platform} from '../oci/platform.js'
import {applyChanges} from './changes.js'
import {checkLayer} from './check-layer.js'

export interface ImportOptions {
  readonly store: Store
  readonly layers: LayerStore
  /** Dockerfile instructions, one a text. */
  readonly changes: readonly string[]
  /** The comment of the only history entry. */
  readonly message: string
  readonly platform: Platform
  /** Full references; there may be none. */
  readonly names: readonly string[]
  readonly created: Date
}

/**
 * Makes an image of one layer from a root file system's tar (plain or compressed), which becomes the layer as it is. It is
 * unpacked at once: a tar that cannot be is refused, and the store stays as it was. Run it under a lease.
 * @returns the image ID
 * @throws LayerError
 */
export async function importTar(path: string, options: ImportOptions): Promise<Digest> {
  const {store, layers, platform, created} = options
  const config = await applyChanges({}, options.changes, platform)
  const layer = await takeLayer(path, store, layers)
  const document: ImageConfig = {
    architecture: platform.architecture,
    os: platform.os,
    ...(platform.variant ? {variant: platform.variant} : {}),
    created: created.toISOString(),
    config,
    rootfs: {type: 'layers', diff_ids: [layer.diffId]},
    history: [{created: created.toISOString(), comment: options.message}]
  }
  const configDescriptor = {mediaType: MediaType.ociConfig, ...(await store.blobs.put(canonicalJson(document)))}
  const manifest = imageManifest(configDescriptor, [{layer, blob: layer.blob}], {})
  const descriptor = {mediaType: MediaType.ociManifest, ...(await store.blobs.put(canonicalJson(manifest)))}
  await store.names.set(options.names, descriptor)
  return configDescriptor.digest
}

async function takeLayer(path: string, store: Store, layers: LayerStore) {
  const temporary = store.temporaryPath('import')
  const isKnown = (diffId: Digest) => store.blobs.has(diffId)
  try {
    const {diffId, size} = await unpackTar(path, temporary)
    const known = isKnown(diffId)
    store.blobs.adopt(temporary, diffId)
    const blob: Descriptor = {mediaType: MediaType.ociLayer, digest: diffId, size}
    const layer = {diffId, contentDigest: diffId.slice('sha256:'.length), blob, fetch: undefined, mountFrom: undefined}
    store.layers.put({diffId, size, blobs: [blob]})
    try {
      await layers.snapshot(layer)
    } catch (error) {
      if (!known) {
        store.layers.remove(diffId)
        store.blobs.remove(diffId)
      }
      throw error
    }
    return layer
  } finally {
    rmSync(temporary, {force: true})
  }
}

/** The plain tar as a new file, checked while it is written. */
async function unpackTar(path: string, destination: string) {
  const file = await open(destination, 'wx', 0o600)
  try {
    const sink = {directory: dirname(destination), write: (bytes: Buffer) => file.appendFile(bytes)}
    return await checkLayer(path, detectCompression(path), sink)
  } finally {
    await file.close()
  }
}
