import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import type {Store} from '../content/store.js'
import {ContentError, RegistryError, SlipwayError} from '../errors.js'
import type {Log} from '../log.js'
import type {ImageConfig} from '../oci/config.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import {isDigest} from '../oci/digest.js'
import type {Index, Manifest} from '../oci/manifest.js'
import {isIndexType, isManifestType, MediaType} from '../oci/media-types.js'
import {formatPlatform, type Platform} from '../oci/platform.js'
import {bestMatch} from '../oci/platform-match.js'
import {familiarName, formatReference, parseReference, type Reference, withDefaultTag} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import {openLayout} from './layout-source.js'
import type {LayerRef} from './layer-ref.js'
import {layersOf} from './parse-image.js'

/** An image found, with everything about it but the layers' bytes. */
export interface FoundImage {
  /** What was asked for, with the digest of what it means. */
  readonly pinned: string
  /** Of the index, or of the manifest where there is none. */
  readonly descriptor: Descriptor
  readonly manifestDescriptor: Descriptor
  readonly manifest: Manifest
  readonly config: ImageConfig
  readonly layers: readonly LayerRef[]
}

/** Reads a document of an image by its descriptor: from the store, a layout or a registry. */
type ReadDocument = (descriptor: Descriptor) => Promise<Buffer>

export interface ImageResolverOptions {
  readonly store: Store
  readonly registry: Registry
  readonly log: Log
  /** Always ask the registry what a tag means now. */
  readonly pull: boolean
}

/**
 * Finds images for FROM and `--from`: in the store, then in the registry. What a registry gave is kept in the store under its
 * name, so that the next build asks nobody. No layer is downloaded here.
 */
export class ImageResolver {
  readonly #options: ImageResolverOptions
  readonly #found = new Map<string, Promise<FoundImage>>()

  constructor(options: ImageResolverOptions) {
    this.#options = options
  }

  /** `reference` is normalised, or `oci-layout://DIR[:TAG][@DIGEST]`. */
  resolve(reference: string, platform: Platform): Promise<FoundImage> {
    const key = `${reference} ${formatPlatform(platform)}`
    const known = this.#found.get(key)
    if (known) return known
    const found = this.#find(reference, platform)
    this.#found.set(key, found)
    // The pinned form names the same image: the solver asks by it what lowering asked by the tag.
    found.then(
      image => this.#found.set(`${image.pinned} ${formatPlatform(platform)}`, found),
      () => this.#found.delete(key)
    )
    return found
  }

  async #find(text: string, platform: Platform): Promise<FoundImage> {
    if (text.startsWith('oci-layout://')) return this.#fromLayout(text, platform)
    const reference = withDefaultTag(parseReference(text))
    const stored = this.#options.pull ? undefined : await this.#fromStore(reference, platform)
    return stored ?? this.#fromRegistry(reference, platform)
  }

  async #fromStore(reference: Reference, platform: Platform): Promise<FoundImage | undefined> {
    const descriptor = findStored(this.#options.store, reference)
    if (!descriptor) return undefined
    try {
      return await this.#open(reference, descriptor, platform, document => this.#options.store.blobs.read(document.digest), true)
    } catch (error) {
      if (error instanceof ContentError && error.code === 'BLOB_NOT_FOUND') return undefined
      throw error
    }
  }

  async #fromRegistry(reference: Reference, platform: Platform): Promise<FoundImage> {
    const {registry, store} = this.#options
    try {
      const {descriptor, body} = await registry.manifest(reference)
      await store.blobs.put(body)
      const found = await this.#open(reference, descriptor, platform, document => this.#download(reference, document), false)
      if (reference.tag !== undefined) await store.names.set([tagName(reference)], descriptor)
      return found
    } catch (error) {
      throw missing(error, reference)
    }
  }

  async #fromLayout(text: string, platform: Platform): Promise<FoundImage> {
    const layout = openLayout(text.slice('oci-layout://'.length))
    const found = await this.#read(layout.descriptor, platform, layout.read)
    const layers = layersOf(found.manifest, found.config).map(layer => ({...layer, fetch: layout.fetch, mountFrom: undefined}))
    return {...found, pinned: `oci-layout://${layout.path}@${layout.descriptor.digest}`, layers}
  }

  async #open(
    reference: Reference,
    descriptor: Descriptor,
    platform: Platform,
    read: ReadDocument,
    stored: boolean
  ): Promise<FoundImage> {
    const found = await this.#read(descriptor, platform, read)
    this.#warnOfPlatform(reference, found.config, platform)
    const pinned = formatReference({...reference, digest: descriptor.digest})
    const fetch = (blob: Descriptor, destination: string) => this.#fetchLayer(reference, blob, destination)
    const mountFrom = stored && isLocal(reference) ? undefined : `${reference.registry}/${reference.repository}`
    return {...found, pinned, layers: layersOf(found.manifest, found.config).map(layer => ({...layer, fetch, mountFrom}))}
  }

  async #read(descriptor: Descriptor, platform: Platform, read: ReadDocument) {
    const manifestDescriptor = await selectManifest(descriptor, platform, read)
    const manifest = parseManifest(await read(manifestDescriptor), manifestDescriptor)
    const config = parseConfig(await read(manifest.config), manifest.config)
    return {descriptor, manifestDescriptor, manifest, config}
  }

  /** A document of a remote image, kept in the store. */
  async #download(reference: Reference, descriptor: Descriptor): Promise<Buffer> {
    const {registry, store} = this.#options
    if (store.blobs.has(descriptor.digest)) return store.blobs.read(descriptor.digest)
    if (isIndexType(descriptor.mediaType) || isManifestType(descriptor.mediaType)) {
      const {body} = await registry.manifest({...reference, digest: descriptor.digest})
      await store.blobs.put(body)
      return body
    }
    await store.blobs.write(await registry.blob(reference, descriptor), descriptor)
    return store.blobs.read(descriptor.digest)
  }

  async #fetchLayer(reference: Reference, blob: Descriptor, destination: string): Promise<boolean> {
    await pipeline(await this.#options.registry.blob(reference, blob), createWriteStream(destination, {flags: 'wx', mode: 0o600}))
    return true
  }

  /** One image for another architecture runs only by luck: said, not refused, as in BuildKit. */
  #warnOfPlatform(reference: Reference, config: ImageConfig, platform: Platform): void {
    if (config.architecture === platform.architecture && config.os === platform.os) return
    const found = `${config.os}/${config.architecture}`
    this.#options.log.warn(`Base image ${familiarName(reference)} is for ${found}, the build is for ${formatPlatform(platform)}`)
  }
}

/** The store's image of this name, or of this digest. */
export function findStored(store: Store, reference: Reference): Descriptor | undefined {
  if (reference.digest === undefined) return store.names.find(formatReference(reference))
  return store.names.list().find(image => image.descriptor.digest === reference.digest)?.descriptor
}

/** The name without the digest. */
function tagName({registry, repository, tag}: Reference): string {
  return `${registry}/${repository}:${tag}`
}

/** An image that was built or imported here has no repository to mount from, which harms nothing: a mount that fails uploads. */
function isLocal(reference: Reference): boolean {
  return reference.registry === 'localhost'
}

/** The manifest for the platform: first match in an index (nested ones too), or the manifest itself. */
export async function selectManifest(
  descriptor: Descriptor,
  platform: Platform,
  read: ReadDocument,
  depth = 0
): Promise<Descriptor> {
  if (!isIndexType(descriptor.mediaType)) return descriptor
  if (depth > 3) throw new ContentError('MALFORMED', `Index ${descriptor.digest} is nested too deep`)
  const index = JSON.parse((await read(descriptor)).toString('utf8')) as Index
  if (!Array.isArray(index.manifests)) throw new ContentError('MALFORMED', `Index ${descriptor.digest} has no manifests`)
  const candidates = index.manifests.map(entry => parseDescriptor(entry)).filter(entry => entry.platform?.os !== 'unknown')
  const found = bestMatch(platform, candidates, entry => entry.platform ?? platform)
  if (!found) {
    const offered = candidates.map(entry => (entry.platform ? formatPlatform(entry.platform) : '?')).join(', ')
    throw new ContentError(
      'NAME_NOT_FOUND',
      `no match for platform in manifest: need ${formatPlatform(platform)}, it has ${offered || 'none'}`
    )
  }
  return selectManifest(found, platform, read, depth + 1)
}

/** @throws ContentError MALFORMED; a document that is manifest and index at once is refused (CVE-2021-41190). */
export function parseManifest(body: Buffer, descriptor: Descriptor): Manifest {
  const manifest = JSON.parse(body.toString('utf8')) as Manifest & {manifests?: unknown}
  if (manifest.manifests !== undefined || !manifest.config || !Array.isArray(manifest.layers))
    throw new ContentError('MALFORMED', `Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`)
  parseDescriptor(manifest.config, 'config descriptor')
  for (const layer of manifest.layers) parseDescriptor(layer, 'layer descriptor')
  return manifest
}

/** @throws ContentError MALFORMED. */
export function parseConfig(body: Buffer, descriptor: Descriptor): ImageConfig {
  if (descriptor.mediaType !== MediaType.ociConfig && descriptor.mediaType !== MediaType.dockerConfig)
    throw new ContentError(
      'MALFORMED',
      `${descriptor.digest} is no container image: its config is of type ${descriptor.mediaType}`
    )
  const config = JSON.parse(body.toString('utf8')) as ImageConfig
  if (config?.rootfs?.type !== 'layers' || !Array.isArray(config.rootfs.diff_ids) || !config.rootfs.diff_ids.every(isDigest))
    throw new ContentError('MALFORMED', `Image config ${descriptor.digest} has no valid rootfs`)
  return config
}

/** Says what to do when a base image is nowhere. */
function missing(error: unknown, reference: Reference): unknown {
  if (!(error instanceof RegistryError) || error.code !== 'NOT_FOUND') return error
  const name = formatReference(reference)
  const hint = error instanceof SlipwayError ? error.hint : undefined
  return new RegistryError('NOT_FOUND', `${name}: not found`, {
    status: error.status,
    cause: error,
    hint: hint ?? 'Check the name and tag, or `slipway import` it'
  })
}
