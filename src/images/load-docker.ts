import {imageManifest} from '../image/assemble.js'
import {canonicalJson} from '../image/canonical-json.js'
import {parseConfig} from '../image/documents.js'
import {ContentError} from '../errors.js'
import {type Digest, digestOf} from '../oci/digest.js'
import {MediaType} from '../oci/media-types.js'
import {type ArchiveFile, type ArchiveFiles, readDocument} from './archive-files.js'
import type {ArchivedImage, ArchivedLayer} from './archived-image.js'
import {archivedName} from './archived-name.js'
import type {LayerChecks} from './layer-checks.js'

interface DockerEntry {
  readonly Config?: unknown
  readonly RepoTags?: unknown
  readonly Layers?: unknown
}

/**
 * The images of a `docker save` archive (https://github.com/moby/moby/blob/master/image/spec/spec.md). The config keeps its
 * bytes, so the image keeps its ID. @throws ContentError, LayerError
 */
export async function imagesOfDockerArchive(files: ArchiveFiles, checks: LayerChecks): Promise<ArchivedImage[]> {
  const entries = files.json<DockerEntry[]>('manifest.json')
  if (!Array.isArray(entries) || entries.length === 0)
    throw new ContentError('MALFORMED', 'Cannot load the archive: its manifest.json has no images')
  const images: ArchivedImage[] = []
  for (const entry of entries) images.push(await readEntry(entry, files, checks))
  return images
}

async function readEntry(entry: DockerEntry, files: ArchiveFiles, checks: LayerChecks): Promise<ArchivedImage> {
  const configFile = required(files, entry.Config)
  const body = readDocument(configFile)
  const configDescriptor = {mediaType: MediaType.ociConfig, digest: configFile.digest, size: configFile.size}
  const {rootfs} = parseConfig(body, configDescriptor)
  const names = listOf(entry.Layers)
  if (names.length !== rootfs.diff_ids.length)
    throw new ContentError(
      'MALFORMED',
      `Cannot load the archive: it has ${names.length} layers, the config names ${rootfs.diff_ids.length}`
    )
  const blobs = new Map<Digest, ArchiveFile | Buffer>([[configFile.digest, configFile]])
  const layers: ArchivedLayer[] = []
  for (const [index, name] of names.entries()) {
    const file = required(files, name)
    blobs.set(file.digest, file)
    layers.push(await checks.plain(file, rootfs.diff_ids[index]!))
  }
  const refs = layers.map(({diffId, blob}) => ({
    blob,
    layer: {diffId, contentDigest: '', blob, fetch: undefined, mountFrom: undefined}
  }))
  const manifest = Buffer.from(canonicalJson(imageManifest(configDescriptor, refs, {})))
  const descriptor = {mediaType: MediaType.ociManifest, digest: digestOf(manifest), size: manifest.length}
  blobs.set(descriptor.digest, manifest)
  return {descriptor, id: configFile.digest, names: namesOf(entry.RepoTags), blobs, layers}
}

function namesOf(tags: unknown): string[] {
  return (tags === null || tags === undefined ? [] : listOf(tags)).flatMap(tag => archivedName(String(tag)))
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  throw new ContentError('MALFORMED', 'Cannot load the archive: its manifest.json is not as `docker save` writes it')
}

function required(files: ArchiveFiles, name: unknown): ArchiveFile {
  const file = typeof name === 'string' && name !== '' ? files.find(name) : undefined
  if (file) return file
  throw new ContentError('BLOB_NOT_FOUND', `Cannot load the archive: ${JSON.stringify(name)} is not in it`)
}
