import type {ImageConfig} from '../oci/config.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {ociLayerType, layerCompression} from '../oci/media-types.js'
import {type CacheBackend, nothingWritten} from './backend.js'
import {type CacheDocument, emptyDocument, formatDocument, parseDocument} from './document.js'
import {isBulky} from './parts.js'
import type {CachedBlob, CacheRecord} from './record.js'

/**
 * The field of an image's configuration that holds records. Unknown fields of a configuration are kept by every registry and
 * ignored by every runtime, and it is the one place of an image that is fetched before any layer.
 */
export const INLINE_FIELD = 'dev.slipway.cache.v1'

export type ConfigWithCache = ImageConfig & {readonly [INLINE_FIELD]?: unknown}

/**
 * What to add to an image's configuration, so that the image is its own cache: the records whose layers it has, without what
 * would only make it large. Empty when there are none.
 */
export function encodeInline(records: readonly CacheRecord[], diffIds: readonly Digest[]): {readonly [INLINE_FIELD]?: unknown} {
  const kept = records
    .filter(({layer}) => diffIds.includes(layer.diffId))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(record => ({record: slim(record), used: record.created}))
  return kept.length === 0 ? {} : {[INLINE_FIELD]: toJson({records: kept, mounts: []})}
}

/**
 * The records in a configuration. Their blobs are the layers of the manifest that it belongs to: DiffIDs and layers go in pairs
 * (https://github.com/opencontainers/image-spec/blob/main/config.md#properties).
 * @throws CacheError INVALID_RECORD when the field holds something else
 */
export function decodeInline(
  config: ConfigWithCache,
  layers: readonly Descriptor[]
): {readonly document: CacheDocument; readonly rejected: number} {
  const field = config[INLINE_FIELD]
  const diffIds = config.rootfs?.diff_ids
  if (field === undefined || !Array.isArray(diffIds)) return {document: emptyDocument, rejected: 0}
  const {document, rejected} = parseDocument(JSON.stringify(field))
  const blobs = new Map(diffIds.map((diffId, index) => [diffId, blobOf(layers[index])]))
  const records = document.records.flatMap(stored => {
    const blob = blobs.get(stored.record.layer.diffId)
    return blob ? [{...stored, record: {...stored.record, layer: {...stored.record.layer, blob}}}] : []
  })
  const mounts = document.mounts.flatMap(mount => {
    const blob = blobs.get(mount.diffId)
    return blob ? [{...mount, blob}] : []
  })
  return {document: {records, mounts}, rejected}
}

/** The document as the value of `INLINE_FIELD`. */
export function toJson(document: CacheDocument): unknown {
  return JSON.parse(formatDocument(document).toString())
}

/** Takes records for the image's configuration; what is read comes through the image's reference (`registry.ts`). */
export interface InlineCache extends CacheBackend {
  records(): CacheRecord[]
}

export function inlineCache(): InlineCache {
  const put = new Map<string, CacheRecord>()
  return {
    name: 'inline',
    async load() {},
    find: () => undefined,
    findStep: () => undefined,
    fetchBlob: async () => false,
    put: record => void put.set(record.key, record),
    flush: async () => nothingWritten,
    records: () => [...put.values()]
  }
}

function slim(record: CacheRecord): CacheRecord {
  const parts = Object.fromEntries(Object.entries(record.parts).filter(([name]) => !isBulky(name)))
  const {blob: _, ...layer} = record.layer
  return {...record, parts, layer}
}

/** OCI types throughout: Docker's own in an OCI manifest are refused by strict registries. */
function blobOf(layer: Descriptor | undefined): CachedBlob | undefined {
  const compression = layer && layerCompression(layer.mediaType)
  return layer && compression && {mediaType: ociLayerType(compression), digest: layer.digest, size: layer.size}
}
