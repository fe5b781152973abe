import type {Readable} from 'node:stream'
import {setTimeout as sleep} from 'node:timers/promises'
import {CacheError, ContentError, messageOf, RegistryError} from '../errors.js'
import type {Log} from '../log.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, type Reference, withDefaultTag} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import type {BlobSource, CacheBackend, CacheFlushStats, LayerFile, MountIndex, Pruned, PruneLimits} from './backend.js'
import {nothingWritten} from './backend.js'
import {type CacheDocument, emptyDocument} from './document.js'
import {mapLimited} from './limited.js'
import {Pending} from './pending.js'
import {blobsOf, prune, pruned, RecordSet, withBlobs} from './record-set.js'
import {type CacheLayer, type FormattedImage, type FoundCache, formatCacheImage, readCacheImages} from './registry-image.js'
import {Uploads} from './uploads.js'
import {writeVerified} from './verified.js'

export interface RegistryCacheOptions {
  readonly reference: Reference
  readonly registry: Registry
  readonly log: Log
  /** Bytes of blobs that the cache may refer to. */
  readonly maxSize?: number | undefined
  /** Repositories on the same registry that have, or get, the image's layers: blobs are mounted from there. */
  readonly mountFrom?: readonly string[] | undefined
  readonly now?: () => Date
}

const DEFAULT_MAX_SIZE = 20 * 1024 * 1024 * 1024
/** Registries refuse large configurations; Docker Hub's limit for manifests is 4 MiB. */
const MAX_TEXT = 3 * 1024 * 1024
/**
 * How long a writer waits before it looks whether its tag was overwritten: as long as another one may be between reading and
 * writing, which takes it about as long as it took this one.
 */
const SETTLE = {times: 3, leastMs: 50, mostMs: 2000}
const MAX_ROUNDS = 8
const AT_ONCE = 4

/**
 * A cache in a registry: an image (`registry-image.ts`) whose layers are the very blobs that images push. Any image with inline
 * records is read as well. A registry has no conditional write, so a writer merges what it finds, and looks again after it wrote.
 */
export function registryCache(options: RegistryCacheOptions): CacheBackend {
  return new RegistryCache(options)
}

class RegistryCache implements CacheBackend {
  readonly name: string
  readonly mounts: MountIndex
  readonly #options: RegistryCacheOptions
  readonly #reference: Reference
  readonly #now: () => Date
  readonly #records = new RecordSet()
  readonly #pending: Pending
  /** What is in the repository for certain: layers of the cache's image, and what was pushed. */
  readonly #layers = new Map<Digest, CacheLayer>()
  readonly #uploads = new Uploads<LayerFile>(AT_ONCE, (blob, open) => this.#push(blob, open))
  /** Sizes of what was not there before. */
  readonly #uploaded: number[] = []
  /** Digest of the tag's manifest as it was merged last. */
  #merged: Digest | undefined
  #isImage = false
  #damage: CacheError | undefined

  constructor(options: RegistryCacheOptions) {
    this.#options = options
    this.#reference = withDefaultTag(options.reference)
    this.#now = options.now ?? (() => new Date())
    this.name = `registry:${familiarName(this.#reference)}`
    this.#pending = new Pending(this.#records, options.log, this.#now)
    this.mounts = this.#pending.mounts
  }

  async load(): Promise<void> {
    await this.#merge()
    if (this.#damage) throw this.#damage
  }

  find(key: string) {
    return this.#pending.find(key, digest => this.#layers.has(digest))
  }

  findStep(step: string, line?: string) {
    return this.#records.findStep(step, line)
  }

  document() {
    return this.#records.document()
  }

  async fetchBlob(digest: Digest, size: number, destination: string): Promise<boolean> {
    const layer = this.#layers.get(digest)
    if (layer === undefined) return false
    if (layer.size !== size) throw new ContentError('SIZE_MISMATCH', `Cached blob ${digest} has ${layer.size} bytes, not ${size}`)
    try {
      const {mediaType} = layer
      await writeVerified(
        await this.#options.registry.blob(this.#reference, {mediaType, digest, size}),
        digest,
        size,
        destination
      )
      return true
    } catch (error) {
      this.#layers.delete(digest)
      if (error instanceof RegistryError && error.code === 'NOT_FOUND') return false
      throw error
    }
  }

  put(...put: Parameters<CacheBackend['put']>): void {
    this.#pending.put(put[0])
  }

  send(blob: LayerFile): void {
    if (!this.#isImage && !this.#layers.has(blob.digest)) this.#uploads.start(blob)
  }

  async flush(source: BlobSource): Promise<CacheFlushStats> {
    const {document, blobs, records} = await this.#pending.collect(source, digest => this.#layers.has(digest))
    if (document === emptyDocument) return nothingWritten
    await mapLimited(blobs, AT_ONCE, blob => this.#uploads.finish(blob))
    this.#records.add(document)
    await this.#publish()
    const sizes = this.#uploaded.splice(0)
    return {records, blobsWritten: sizes.length, bytesWritten: sizes.reduce((sum, size) => sum + size, 0)}
  }

  /** Blobs that nothing refers to any more are the registry's to collect. */
  async prune(limits: PruneLimits): Promise<Pruned> {
    await this.#merge()
    if (this.#isImage) throw new CacheError('WRITE_DENIED', `Cannot prune ${this.name}: it is an image that people run`)
    const {kept, gone} = pruned(this.#records.document(), limits)
    if (gone.records + gone.mounts > 0) await this.#put(await this.#upload(kept))
    return gone
  }

  async close(): Promise<void> {
    this.#uploads.close()
  }

  async #push({mediaType, digest, size, diffId}: LayerFile, open: () => Readable): Promise<void> {
    const {registry, mountFrom} = this.#options
    const descriptor: Descriptor = {mediaType, digest, size}
    const result = await registry.pushBlob(this.#reference, descriptor, open, mountFrom ? {mountFrom} : {})
    this.#layers.set(digest, {...descriptor, diffId})
    if (result === 'uploaded') this.#uploaded.push(size)
  }

  /**
   * Puts the tag, until what it names holds everything that this build added. All but the manifest is uploaded before the tag is
   * looked at: another writer gets in between looking and writing.
   */
  async #publish(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      let image = await this.#upload(this.#limited())
      const started = Date.now()
      if (await this.#merge()) image = await this.#upload(this.#limited())
      await this.#put(image)
      const settle = Math.min(SETTLE.mostMs, Math.max(SETTLE.leastMs, (Date.now() - started) * SETTLE.times))
      await sleep(settle * (0.75 + Math.random() / 2))
      if (await this.#holds(image.document)) return
    }
    throw new CacheError('UNAVAILABLE', 'other jobs write it all the time')
  }

  #limited(): CacheDocument {
    if (this.#isImage)
      throw new CacheError('WRITE_DENIED', 'it names an image, which it would overwrite (give it a tag of its own)')
    const found = withBlobs(this.#records.document(), digest => this.#layers.has(digest))
    return prune(found, {maxBytes: this.#options.maxSize ?? DEFAULT_MAX_SIZE, maxText: MAX_TEXT})
  }

  /** Everything that the manifest names is there; its configuration says when it was made, so nobody can have it. */
  async #upload(document: CacheDocument): Promise<DraftImage> {
    const layers = blobsOf(document).map(({digest}) => this.#layers.get(digest)!)
    const {config, manifest} = formatCacheImage({document, layers}, this.#now())
    await this.#options.registry.pushBlob(this.#reference, config.descriptor, config.open, {isNew: true})
    return {document, manifest}
  }

  async #put({manifest}: DraftImage): Promise<void> {
    this.#merged = (await this.#options.registry.pushManifest(this.#reference, manifest.body, manifest.mediaType)).digest
  }

  async #holds(document: CacheDocument): Promise<boolean> {
    if ((await this.#current()) === this.#merged) return true
    const seen = new RecordSet()
    for (const image of (await this.#read())?.images ?? []) seen.add(image.document)
    const hasRecords = document.records.every(({record}) => seen.find(record.key) !== undefined)
    return hasRecords && document.mounts.every(({id}) => seen.findMount(id) !== undefined)
  }

  /** Adds what the tag names now. False when that was added before, or is nothing. */
  async #merge(): Promise<boolean> {
    if (this.#merged !== undefined && (await this.#current()) === this.#merged) return false
    const found = await this.#read()
    if (found === undefined || found.digest === this.#merged) return false
    this.#merged = found.digest
    this.#isImage = !found.isCache
    for (const {document, layers} of found.images) {
      for (const layer of layers) this.#layers.set(layer.digest, layer)
      this.#records.add(withBlobs(document, digest => this.#layers.has(digest)))
    }
    return true
  }

  /** Of what the tag names. */
  async #current(): Promise<Digest | undefined> {
    try {
      return (await this.#options.registry.resolve(this.#reference)).digest
    } catch (error) {
      if (error instanceof RegistryError && error.code === 'NOT_FOUND') return undefined
      throw error
    }
  }

  /** Undefined when nothing has the tag. What is damaged is left out, and overwritten by the next flush. */
  async #read(): Promise<FoundCache | undefined> {
    try {
      const found = await readCacheImages(this.#options.registry, this.#reference)
      if (found.rejected > 0) this.#damage = new CacheError('INVALID_RECORD', `${found.rejected} of its records break the schema`)
      return found
    } catch (error) {
      if (error instanceof RegistryError && error.code === 'NOT_FOUND') return undefined
      if (!isDamage(error)) throw error
      this.#damage = new CacheError('INVALID_RECORD', messageOf(error), {cause: error})
      return undefined
    }
  }
}

interface DraftImage extends Pick<FormattedImage, 'manifest'> {
  readonly document: CacheDocument
}

function isDamage(error: unknown): boolean {
  const isWrong = error instanceof RegistryError && (error.code === 'DIGEST_MISMATCH' || error.code === 'INVALID_RESPONSE')
  return isWrong || error instanceof ContentError || (error instanceof CacheError && error.code === 'INVALID_RECORD')
}
