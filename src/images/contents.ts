import type {Store} from '../content/store.js'
import {parseConfig, parseManifest} from '../image/documents.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import type {Index} from '../oci/manifest.js'
import {isIndexType, isManifestType, MediaType} from '../oci/media-types.js'
import {DigestCache} from './digest-cache.js'

/** Everything that an image needs. */
export interface Contents {
  /** Manifests, configs and layers, here or not. */
  readonly blobs: readonly Digest[]
  readonly diffIds: readonly Digest[]
}

interface Found {
  readonly blobs: Set<Digest>
  readonly diffIds: Set<Digest>
  /** False when a document is not here (or cannot be read): it may come later, and name more. */
  complete: boolean
}

const MAX_DEPTH = 4

/** What images are made of, remembered from run to run. */
export class ContentsReader {
  readonly #store: Store
  readonly #cache: DigestCache<Contents>
  readonly #made: [Digest, Contents][] = []

  constructor(store: Store) {
    this.#store = store
    this.#cache = new DigestCache(store, 'contents')
  }

  async of(descriptor: Descriptor): Promise<Contents> {
    const known = this.#cache.get(descriptor.digest)
    if (known) return known
    const found: Found = {blobs: new Set(), diffIds: new Set(), complete: true}
    await this.#collect(descriptor, found, 0)
    const contents = {blobs: [...found.blobs], diffIds: [...found.diffIds]}
    if (found.complete) this.#made.push([descriptor.digest, contents])
    return contents
  }

  /** Writes down what was new, and forgets images that are gone. */
  save(wanted: readonly Digest[]): void {
    this.#cache.add(this.#made)
    this.#cache.retain(wanted)
  }

  async #collect(descriptor: Descriptor, found: Found, depth: number): Promise<void> {
    if (depth > MAX_DEPTH || found.blobs.has(descriptor.digest)) return
    found.blobs.add(descriptor.digest)
    try {
      if (isIndexType(descriptor.mediaType)) await this.#collectIndex(descriptor, found, depth)
      else if (isManifestType(descriptor.mediaType)) await this.#collectManifest(descriptor, found)
    } catch {
      // What is damaged or not here keeps what is known of it.
      found.complete = false
    }
  }

  async #collectIndex(descriptor: Descriptor, found: Found, depth: number): Promise<void> {
    const index = await this.#store.blobs.readJson<Index>(descriptor.digest)
    for (const child of index.manifests.map(entry => parseDescriptor(entry))) await this.#collect(child, found, depth + 1)
  }

  async #collectManifest(descriptor: Descriptor, found: Found): Promise<void> {
    const manifest = parseManifest(await this.#store.blobs.read(descriptor.digest), descriptor)
    for (const {digest} of [manifest.config, ...manifest.layers]) found.blobs.add(digest)
    const {mediaType, digest} = manifest.config
    if (mediaType !== MediaType.ociConfig && mediaType !== MediaType.dockerConfig) return
    const config = parseConfig(await this.#store.blobs.read(digest), manifest.config)
    for (const diffId of config.rootfs.diff_ids) found.diffIds.add(diffId)
  }
}
