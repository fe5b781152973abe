import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {BlobStore} from '../content/blob-store.js'
import {REF_NAME} from '../content/names.js'
import {ContentError} from '../errors.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import {type Digest, parseDigest} from '../oci/digest.js'
import {mediaTypeOf} from './documents.js'

/** An image of an OCI layout directory that is not the store. */
export interface LayoutSource {
  /** Absolute. */
  readonly path: string
  readonly descriptor: Descriptor
  /** The verified bytes of a document. */
  read(descriptor: Descriptor): Promise<Buffer>
  /** Copies a blob to a new file, verified. False: it is not in the layout. */
  fetch(blob: Descriptor, destination: string): Promise<boolean>
}

/**
 * `DIR[:TAG][@DIGEST]`. Without tag or digest the layout must hold exactly one image. No link in it is followed, and nothing of it
 * is believed before its digest is computed.
 * @throws ContentError NAME_NOT_FOUND, MALFORMED
 */
export async function openLayout(text: string): Promise<LayoutSource> {
  const reference = parseLayoutReference(text)
  const path = resolve(reference.path)
  const blobs = new BlobStore(path, path)
  return {
    path,
    descriptor: await findImage({...reference, path}, blobs),
    read: document => blobs.read(document.digest),
    fetch: (blob, destination) => blobs.copy(blob, destination)
  }
}

interface LayoutReference {
  readonly path: string
  readonly tag: string | undefined
  readonly digest: Digest | undefined
}

/** A directory's name may have colons and at signs in it: the shortest beginning that is a layout is the directory. */
function parseLayoutReference(text: string): LayoutReference {
  const [, name = text, digest] = /^(.*)@(sha256:.*)$/s.exec(text) ?? []
  const colons = [...name.matchAll(/:/g)].map(({index}) => index)
  const end = [...colons, name.length].find(index => existsSync(join(name.slice(0, index), 'index.json')))
  const split = end ?? colons.at(-1) ?? name.length
  return {
    path: name.slice(0, split),
    tag: split < name.length ? name.slice(split + 1) : undefined,
    digest: digest === undefined ? undefined : parseDigest(digest)
  }
}

async function findImage({path, tag, digest}: LayoutReference, blobs: BlobStore): Promise<Descriptor> {
  const entries = readEntries(path)
  const listed = entries.filter(entry => (digest === undefined ? isTagged(entry, tag) : entry.digest === digest))
  const found = new Map(listed.map(entry => [entry.digest, entry]))
  const [first] = found.values()
  if (found.size === 1) return parseDescriptor(first, `entry of ${path}/index.json`)
  const nested = digest === undefined ? undefined : await describe(blobs, digest)
  if (nested) return nested
  const wanted = tag ?? digest
  const state = found.size > 1 ? `${found.size} images match` : `none of its ${entries.length} images is`
  throw new ContentError('NAME_NOT_FOUND', `OCI layout ${path}: ${state}${wanted === undefined ? '' : ` ${wanted}`}`, {
    hint: 'Name one: oci-layout://DIR:TAG or oci-layout://DIR@sha256:...'
  })
}

type Entry = Partial<Descriptor>

function isTagged({annotations}: Entry, tag: string | undefined): boolean {
  return tag === undefined || annotations?.[REF_NAME] === tag
}

/** A digest that index.json does not list may still be a manifest of a listed index. */
async function describe(blobs: BlobStore, digest: Digest): Promise<Descriptor | undefined> {
  if (!blobs.has(digest)) return undefined
  const body = await blobs.read(digest)
  const mediaType = mediaTypeOf(body)
  return mediaType === undefined ? undefined : {mediaType, digest, size: body.length}
}

/** Entries that Slipway cannot read do not matter as long as nobody wants them. */
function readEntries(path: string): Entry[] {
  let index: {manifests?: unknown} | null
  try {
    index = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8'))
  } catch (cause) {
    throw new ContentError('NAME_NOT_FOUND', `Cannot open OCI layout ${path}: no readable index.json`, {cause})
  }
  const manifests = index?.manifests
  if (Array.isArray(manifests)) return manifests.filter(entry => typeof entry === 'object' && entry !== null)
  throw new ContentError('MALFORMED', `Cannot open OCI layout ${path}: index.json has no manifests`)
}
