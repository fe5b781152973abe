import {REF_NAME} from '../content/names.js'
import {ContentError} from '../errors.js'
import {IMAGE_NAME} from '../exporter/archive-index.js'
import {parseConfig, parseManifest} from '../image/documents.js'
import {layersOf} from '../image/parse-image.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import {type Digest, digestHex} from '../oci/digest.js'
import type {Index, Manifest} from '../oci/manifest.js'
import {isIndexType, isManifestType, MediaType} from '../oci/media-types.js'
import {hostPlatform} from '../oci/platform.js'
import {rankOf} from './platform-rank.js'
import {type ArchiveFile, type ArchiveFiles, readDocument} from './archive-files.js'
import type {ArchivedImage, ArchivedLayer} from './archived-image.js'
import {archivedName} from './archived-name.js'
import type {LayerChecks} from './layer-checks.js'

/** Deeper or wider is no honest index (CVE-2026-95838). */
const MAX_DEPTH = 4
const MAX_MANIFESTS = 1000

/** The images of an OCI layout: index.json's entries, those of one content together. @throws ContentError, LayerError */
export async function imagesOfLayout(files: ArchiveFiles, checks: LayerChecks): Promise<ArchivedImage[]> {
  const header = files.json<{imageLayoutVersion?: unknown}>('oci-layout')
  if (header?.imageLayoutVersion !== '1.0.0')
    throw new ContentError('MALFORMED', 'Cannot load the archive: its oci-layout is not of version 1.0.0')
  const index = files.json<Index>('index.json')
  if (!Array.isArray(index?.manifests))
    throw new ContentError('MALFORMED', 'Cannot load the archive: index.json has no manifests')
  const byDigest = new Map<Digest, {descriptor: Descriptor; names: string[]}>()
  for (const entry of index.manifests) {
    const {annotations, ...descriptor} = parseDescriptor(entry, 'entry of index.json')
    const known = byDigest.get(descriptor.digest) ?? {descriptor, names: [] as string[]}
    known.names.push(...namesIn(annotations))
    byDigest.set(descriptor.digest, known)
  }
  const images: ArchivedImage[] = []
  for (const {descriptor, names} of byDigest.values()) {
    const reader = new LayoutImageReader(files, checks)
    await reader.read(descriptor)
    images.push({descriptor, names, ...reader.found(descriptor)})
  }
  return images
}

/** The whole name where a tool wrote it; a tag alone names nothing. */
function namesIn(annotations: Descriptor['annotations']): string[] {
  const full = annotations?.[IMAGE_NAME] ?? annotations?.[REF_NAME]
  const isName = full !== undefined && (annotations?.[IMAGE_NAME] !== undefined || /[/:]/.test(full))
  return isName ? archivedName(full) : []
}

class LayoutImageReader {
  readonly #files: ArchiveFiles
  readonly #checks: LayerChecks
  readonly #blobs = new Map<Digest, ArchiveFile>()
  readonly #layers: ArchivedLayer[] = []
  #best: {id: Digest; rank: number} | undefined
  #manifests = 0

  constructor(files: ArchiveFiles, checks: LayerChecks) {
    this.#files = files
    this.#checks = checks
  }

  found(descriptor: Descriptor): Pick<ArchivedImage, 'id' | 'blobs' | 'layers'> {
    return {id: this.#best?.id ?? descriptor.digest, blobs: this.#blobs, layers: this.#layers}
  }

  async read(descriptor: Descriptor, depth = 0): Promise<void> {
    if (depth > MAX_DEPTH || ++this.#manifests > MAX_MANIFESTS)
      throw new ContentError('MALFORMED', 'Cannot load the archive: its index is nested too deep or too large')
    const body = readDocument(this.#take(descriptor))
    const document = parse(body, descriptor)
    if (isIndexType(descriptor.mediaType)) return this.#readIndex(document as unknown as Index, depth)
    if (isManifestType(descriptor.mediaType)) return this.#readManifest(body, document, descriptor)
    throw new ContentError('MALFORMED', `Cannot load the archive: ${descriptor.digest} is no image (${descriptor.mediaType})`)
  }

  /** An archive may hold some platforms only. */
  async #readIndex(index: Index, depth: number): Promise<void> {
    if (!Array.isArray(index.manifests)) throw new ContentError('MALFORMED', 'Cannot load the archive: an index has no manifests')
    const children = index.manifests.map(entry => parseDescriptor(entry))
    const here = children.filter(({digest}) => this.#files.find(blobName(digest)) && !this.#blobs.has(digest))
    if (children.length > 0 && here.length === 0)
      throw new ContentError('BLOB_NOT_FOUND', 'Cannot load the archive: it has an index, but none of its manifests')
    for (const child of here) await this.read(child, depth + 1)
  }

  async #readManifest(body: Buffer, document: Partial<Manifest>, descriptor: Descriptor): Promise<void> {
    const manifest = parseManifest(body, descriptor)
    const config = this.#take(parseDescriptor(document.config, 'config descriptor'))
    const isImage = manifest.config.mediaType === MediaType.ociConfig || manifest.config.mediaType === MediaType.dockerConfig
    if (!isImage) {
      for (const layer of manifest.layers) this.#take(layer)
      return
    }
    const parsed = parseConfig(readDocument(config), manifest.config)
    const rank = rankOf(parsed, hostPlatform())
    if (!this.#best || rank < this.#best.rank) this.#best = {id: config.digest, rank}
    for (const {diffId, blob} of layersOf(manifest, parsed)) {
      this.#layers.push(await this.#checks.described(this.#take(blob!), blob!, diffId))
    }
  }

  /** The file of a blob, which must be what its descriptor says. */
  #take({digest, size}: Descriptor): ArchiveFile {
    const file = this.#files.find(blobName(digest))
    if (!file) throw new ContentError('BLOB_NOT_FOUND', `Cannot load the archive: blob ${digest} is not in it`)
    if (file.size !== size)
      throw new ContentError('SIZE_MISMATCH', `Cannot load the archive: blob ${digest} has ${file.size} bytes, not ${size}`)
    if (file.digest !== digest)
      throw new ContentError('DIGEST_MISMATCH', `Cannot load the archive: blob ${digest} has content of ${file.digest}`)
    this.#blobs.set(digest, file)
    return file
  }
}

/** A document that can be read as manifest and as index means different things to different tools (CVE-2021-41190). */
function parse(body: Buffer, {digest, mediaType}: Descriptor): Partial<Manifest> {
  let document: Partial<Manifest> & {manifests?: unknown}
  try {
    document = JSON.parse(body.toString('utf8')) as typeof document
  } catch (cause) {
    throw new ContentError('MALFORMED', `Cannot load the archive: ${digest} is not JSON`, {cause})
  }
  if (document?.mediaType !== undefined && document.mediaType !== mediaType)
    throw new ContentError('MALFORMED', `Cannot load the archive: ${digest} says it is ${document.mediaType}, not ${mediaType}`)
  if (document?.manifests !== undefined && (document.layers !== undefined || document.config !== undefined))
    throw new ContentError('MALFORMED', `Cannot load the archive: ${digest} is a manifest and an index at once`)
  return document
}

function blobName(digest: Digest): string {
  return `blobs/sha256/${digestHex(digest)}`
}
