import {Readable} from 'node:stream'
import {RegistryError} from '../errors.js'
import {type Log, silentLog} from '../log.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import {isIndexType} from '../oci/media-types.js'
import type {Reference} from '../oci/reference.js'
import type {Registry} from './registry.js'

export interface CopyOptions {
  readonly registry: Registry
  /** What to copy, best by digest. */
  readonly from: Reference
  /** The names it gets: manifests are put last, so that a name never points at what is not there. */
  readonly to: readonly Reference[]
  readonly log?: Log
}

/** Deeper than any honest index; each level may multiply the next (index amplification). */
const MAX_DEPTH = 4
const MAX_MANIFESTS = 2_000
const AT_ONCE = 4

/**
 * Gives an image further names without building or unpacking it, bytes and digest kept. Within a repository that is one
 * manifest pulled and one put for each name; into another repository its manifests and blobs are copied before, mounted
 * where the registry can, for every platform. Resolves to the descriptor of what was copied.
 */
export async function copyImage({registry, from, to, log = silentLog}: CopyOptions): Promise<Descriptor> {
  const {descriptor, body} = await registry.manifest(from)
  const repositories = new Map(to.map(target => [`${target.registry}/${target.repository}`, target]))
  for (const target of repositories.values()) {
    if (!isSameRepository(from, target)) await new ContentCopy(registry, from, target, log).content(descriptor, body)
  }
  await eachOf(to, async target => {
    await registry.pushManifest(target, body, descriptor.mediaType)
  })
  return descriptor
}

function isSameRepository(a: Reference, b: Reference): boolean {
  return a.registry === b.registry && a.repository === b.repository
}

/** Brings everything that a manifest needs into another repository. */
class ContentCopy {
  readonly #registry: Registry
  readonly #from: Reference
  readonly #to: Reference
  readonly #log: Log
  readonly #seen = new Set<string>()

  constructor(registry: Registry, from: Reference, to: Reference, log: Log) {
    this.#registry = registry
    this.#from = nameOf(from)
    this.#to = nameOf(to)
    this.#log = log
  }

  async content({mediaType}: Descriptor, body: Buffer, depth = 0): Promise<void> {
    const document = JSON.parse(body.toString('utf8')) as Record<string, unknown>
    if (isIndexType(mediaType)) {
      await eachOf(childrenOf(document), child => this.#child(child, depth + 1))
      return
    }
    await eachOf(blobsOf(document), blob => this.#blob(blob))
  }

  async #child(descriptor: Descriptor, depth: number): Promise<void> {
    if (this.#isSeen(descriptor)) return
    if (depth > MAX_DEPTH || this.#seen.size > MAX_MANIFESTS) {
      throw new RegistryError(
        'INVALID_RESPONSE',
        `Cannot copy ${this.#from.repository}: its index is nested too deep or too large`
      )
    }
    const {digest} = descriptor
    const pulled = await this.#registry.manifest({...this.#from, digest}).catch(error => this.#missing(error, digest))
    if (pulled === undefined) return
    await this.content(pulled.descriptor, pulled.body, depth)
    await this.#registry.pushManifest({...this.#to, digest}, pulled.body, pulled.descriptor.mediaType)
  }

  /** A sparse index names platforms that its repository does not hold; it is copied as sparse as it is. */
  #missing(error: unknown, digest: string): undefined {
    if (!(error instanceof RegistryError) || error.code !== 'NOT_FOUND') throw error
    this.#log.warn(`${this.#from.repository} does not hold ${digest}, which its index names: not copied`)
  }

  async #blob(descriptor: Descriptor): Promise<void> {
    if (this.#isSeen(descriptor) || isForeign(descriptor)) return
    const mountFrom = this.#from.registry === this.#to.registry ? [this.#from.repository] : []
    await this.#registry.pushBlob(this.#to, descriptor, () => this.#stream(descriptor), {mountFrom})
  }

  #stream(descriptor: Descriptor): Readable {
    const [registry, from] = [this.#registry, this.#from]
    async function* bytes(): AsyncGenerator<Buffer> {
      yield* (await registry.blob(from, descriptor)) as AsyncIterable<Buffer>
    }
    return Readable.from(bytes(), {objectMode: false})
  }

  #isSeen({digest}: Descriptor): boolean {
    const seen = this.#seen.has(digest)
    this.#seen.add(digest)
    return seen
  }
}

function nameOf({registry, repository}: Reference): Reference {
  return {registry, repository}
}

function childrenOf(document: Record<string, unknown>): Descriptor[] {
  return listOf(document['manifests']).map(entry => parseDescriptor(entry, 'manifest of an index'))
}

/** Config and layers, and `blobs` of the artifact manifests of old. The config of an unknown type is a blob like any other. */
function blobsOf(document: Record<string, unknown>): Descriptor[] {
  const config = document['config'] === undefined ? [] : [document['config']]
  return [...config, ...listOf(document['layers']), ...listOf(document['blobs'])].map(entry =>
    parseDescriptor(entry, 'blob of a manifest')
  )
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Layers that must not be distributed: registries do not ask for them, and their URLs are never followed. */
function isForeign({mediaType}: Descriptor): boolean {
  return mediaType.includes('.foreign.') || mediaType.includes('.nondistributable.')
}

async function eachOf<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const lane = async (): Promise<void> => {
    for (const item of queue) await act(item)
  }
  await Promise.all(Array.from({length: Math.min(AT_ONCE, items.length)}, lane))
}
