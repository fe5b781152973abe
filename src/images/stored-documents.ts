import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import {parseConfig, parseIndex, parseManifest} from '../image/documents.js'
import type {ImageConfig} from '../oci/config.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Manifest} from '../oci/manifest.js'
import {isIndexType, MediaType} from '../oci/media-types.js'
import {hostPlatform} from '../oci/platform.js'
import {rankOf} from './platform-rank.js'

/** An image manifest of the store with its config. */
export interface StoredManifest {
  readonly descriptor: Descriptor
  readonly manifest: Manifest
  readonly config: ImageConfig
}

const MAX_DEPTH = 4

/**
 * The image manifests below a descriptor of index.json, best for this machine first; platforms that are not here, and manifests
 * that are no container images (attestations), are left out.
 * @throws ContentError BLOB_NOT_FOUND when there is none, or what reading them throws
 */
export async function manifestsOf(store: Store, descriptor: Descriptor): Promise<StoredManifest[]> {
  const found = await collect(store, descriptor, 0)
  if (found.length === 0)
    throw new ContentError('BLOB_NOT_FOUND', `Image ${descriptor.digest} has no manifest in the store that this machine can use`)
  const host = hostPlatform()
  return found
    .map((entry, index) => ({entry, index, rank: rankOf(entry.config, host)}))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({entry}) => entry)
}

async function collect(store: Store, descriptor: Descriptor, depth: number): Promise<StoredManifest[]> {
  if (depth > MAX_DEPTH) throw new ContentError('MALFORMED', `Index ${descriptor.digest} is nested too deep`)
  const body = await store.blobs.read(descriptor.digest)
  if (!isIndexType(descriptor.mediaType)) return readManifest(store, descriptor, body)
  const found: StoredManifest[] = []
  for (const child of parseIndex(body, descriptor))
    if (store.blobs.has(child.digest)) found.push(...(await collect(store, child, depth + 1)))
  return found
}

async function readManifest(store: Store, descriptor: Descriptor, body: Buffer): Promise<StoredManifest[]> {
  const manifest = parseManifest(body, descriptor)
  const isImage = manifest.config.mediaType === MediaType.ociConfig || manifest.config.mediaType === MediaType.dockerConfig
  if (!isImage || !store.blobs.has(manifest.config.digest)) return []
  const config = parseConfig(await store.blobs.read(manifest.config.digest), manifest.config)
  return [{descriptor, manifest, config}]
}
