import {createWriteStream} from 'node:fs'
import {buffer} from 'node:stream/consumers'
import {pipeline} from 'node:stream/promises'
import {MAX_DOCUMENT} from '../content/blob-store.js'
import type {Store} from '../content/store.js'
import {ContentError, RegistryError, SlipwayError} from '../errors.js'
import type {Log} from '../log.js'
import type {ImageConfig} from '../oci/config.js'
import type {Descriptor} from '../oci/descriptor.js'
import {type Digest, isDigest} from '../oci/digest.js'
import type {Manifest} from '../oci/manifest.js'
import {isIndexType, isManifestType} from '../oci/media-types.js'
import {formatPlatform, type Platform} from '../oci/platform.js'
import {familiarName, formatReference, parseReference, type Reference, withDefaultTag} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import {mediaTypeOf, parseConfig, parseManifest} from './documents.js'
import type {LayerRef} from './layer-ref.js'
import {layersOf} from './parse-image.js'
import {type ReadDocument, selectManifest} from './select-manifest.js'

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

export interface ImageResolverOptions {
  readonly store: Store
  readonly registry: Registry
  readonly log: Log
  /** Always ask the registry what a tag means now. */
  readonly pull: boolean
  /** `false`: who asks gives the name, when the layers are there. */
  readonly keepsNames?: boolean
}

/**
 * Finds images for FROM and `--from`: in the store, then in the registry. What a registry gave is kept in the store under its
 * name, so that the next build asks nobody. No layer is downloaded here.
 */
export class ImageResolver {
  readonly #options: ImageResolverOptions
  readonly #found = new Map<string, Promise<FoundImage>>()
  readonly #named: Promise<void>[] = []

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

  /** Waits until the store has the names of what was found. */
  async settle(): Promise<void> {
    await Promise.all(this.#named)
  }

  async #find(text: string, platform: Platform): Promise<FoundImage> {
    if (text.startsWith('oci-layout://')) return this.#fromLayout(text, platform)
    const reference = withDefaultTag(parseReference(text))
    const stored = this.#options.pull ? undefined : await this.#fromStore(reference, platform)
    return stored ?? this.#fromRegistry(reference, platform)
  }

  async #fromStore(reference: Reference, platform: Platform): Promise<FoundImage | undefined> {
    const {store} = this.#options
    const descriptor = await findStored(store, reference)
    if (!descriptor) return undefined
    try {
      return await this.#open(reference, descriptor, platform, document => store.blobs.read(document.digest), true)
    } catch (error) {
      if (!(error instanceof ContentError) || !isLost(error)) throw error
      this.#options.log.debug(`${formatReference(reference)} is not whole in the store: ${error.message}`)
      return undefined
    }
  }

  async #fromRegistry(reference: Reference, platform: Platform): Promise<FoundImage> {
    const {registry, store} = this.#options
    try {
      const {descriptor, body} = await registry.manifest(reference)
      await store.blobs.put(body)
      const found = await this.#open(reference, descriptor, platform, document => this.#download(reference, document), false)
      if (this.#options.keepsNames ?? true) this.#keepName(reference, descriptor)
      return found
    } catch (error) {
      throw missing(error, reference)
    }
  }

  /** Nobody waits for the disk: `settle` does, and hears of a failure. */
  #keepName(reference: Reference, descriptor: Descriptor): void {
    const named = this.#options.store.names.set(storedNames(reference), descriptor)
    named.catch(() => {})
    this.#named.push(named)
  }

  async #fromLayout(text: string, platform: Platform): Promise<FoundImage> {
    const {openLayout} = await import('./layout-source.js')
    const layout = await openLayout(text.slice('oci-layout://'.length))
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
    const stored = await store.blobs.read(descriptor.digest).catch(() => undefined)
    if (stored) return stored
    if (descriptor.size > MAX_DOCUMENT)
      throw new ContentError('MALFORMED', `${descriptor.digest} is no document: it has ${descriptor.size} bytes`)
    const body = isDocument(descriptor)
      ? (await registry.manifest({...reference, digest: descriptor.digest})).body
      : await buffer(await registry.blob(reference, descriptor))
    await store.blobs.put(body)
    return body
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

/** What a digest means says nothing about what the tag beside it means now. */
export function storedNames(reference: Reference): string[] {
  return reference.digest === undefined ? [formatReference(reference)] : []
}

/** The store's image of this name, or of this digest, which an index of the store may list too. */
async function findStored(store: Store, reference: Reference): Promise<Descriptor | undefined> {
  if (reference.digest === undefined) return store.names.find(formatReference(reference))
  const named = store.names.list().find(image => image.descriptor.digest === reference.digest)?.descriptor
  return named ?? (isDigest(reference.digest) ? describe(store, reference.digest) : undefined)
}

/** A manifest that is only known by its digest: what it is must be in it. */
async function describe(store: Store, digest: Digest): Promise<Descriptor | undefined> {
  const body = await store.blobs.read(digest).catch(() => undefined)
  const mediaType = body && mediaTypeOf(body)
  return mediaType === undefined ? undefined : {mediaType, digest, size: body!.length}
}

/** Parts of the image are missing or damaged: the registry has them. */
function isLost({code}: ContentError): boolean {
  return code === 'BLOB_NOT_FOUND' || code === 'DIGEST_MISMATCH'
}

function isDocument({mediaType}: Descriptor): boolean {
  return isIndexType(mediaType) || isManifestType(mediaType)
}

/** An image that was built or imported here has no repository to mount from, which harms nothing: a mount that fails uploads. */
function isLocal(reference: Reference): boolean {
  return reference.registry === 'localhost'
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
