import {ContentError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import {isIndexType, isManifestType} from '../oci/media-types.js'
import {formatPlatform, type Platform} from '../oci/platform.js'
import {bestMatch} from '../oci/platform-match.js'
import {parseIndex} from './documents.js'

/** Reads a document of an image by its descriptor: from the store, a layout or a registry. */
export type ReadDocument = (descriptor: Descriptor) => Promise<Buffer>

const MAX_DEPTH = 4
/** Indexes of one image. A few kilobytes of them can name each other millions of times. */
const MAX_INDEXES = 64

/**
 * The manifest for the platform: the best match of an index (of nested ones too), or the manifest itself. Entries that do not say
 * what they are for come after those that do.
 * @throws ContentError NAME_NOT_FOUND when there is none, MALFORMED
 */
export async function selectManifest(descriptor: Descriptor, platform: Platform, read: ReadDocument): Promise<Descriptor> {
  const offered = new Set<string>()
  const found = await new Search(platform, read, offered).find(descriptor, 0)
  if (found) return found
  throw new ContentError(
    'NAME_NOT_FOUND',
    `no match for platform in manifest: need ${formatPlatform(platform)}, it has ${[...offered].join(', ') || 'none'}`
  )
}

class Search {
  readonly #platform: Platform
  readonly #read: ReadDocument
  readonly #offered: Set<string>
  #indexes = 0

  constructor(platform: Platform, read: ReadDocument, offered: Set<string>) {
    this.#platform = platform
    this.#read = read
    this.#offered = offered
  }

  async find(descriptor: Descriptor, depth: number): Promise<Descriptor | undefined> {
    if (!isIndexType(descriptor.mediaType)) return descriptor
    if (depth > MAX_DEPTH || ++this.#indexes > MAX_INDEXES)
      throw new ContentError('MALFORMED', `Index ${descriptor.digest} is nested too deep`)
    const entries = parseIndex(await this.#read(descriptor), descriptor).filter(isImage)
    for (const entry of entries) if (entry.platform) this.#offered.add(formatPlatform(entry.platform))
    for (const entry of this.#inOrder(entries)) {
      const found = await this.find(entry, depth + 1)
      if (found) return found
    }
    return undefined
  }

  *#inOrder(entries: readonly Descriptor[]): Generator<Descriptor> {
    const named = entries.filter(({platform}) => platform)
    for (let best = this.#best(named); best; best = this.#best(named)) {
      named.splice(named.indexOf(best), 1)
      yield best
    }
    yield* entries.filter(({platform}) => !platform)
  }

  #best(entries: readonly Descriptor[]): Descriptor | undefined {
    return bestMatch(this.#platform, entries, ({platform}) => platform!)
  }
}

/** Attestations have the platform unknown/unknown; types that nobody knows are somebody else's. */
function isImage({mediaType, platform}: Descriptor): boolean {
  return (isIndexType(mediaType) || isManifestType(mediaType)) && platform?.os !== 'unknown'
}
