import {constants, copyFileSync, existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {BlobStore} from '../content/blob-store.js'
import {REF_NAME} from '../content/names.js'
import {ContentError} from '../errors.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import type {Index} from '../oci/manifest.js'

/** An image of an OCI layout directory that is not the store. */
export interface LayoutSource {
  readonly path: string
  readonly descriptor: Descriptor
  read(descriptor: Descriptor): Promise<Buffer>
  fetch(blob: Descriptor, destination: string): Promise<boolean>
}

/** `DIR[:TAG][@DIGEST]`. Without tag or digest the layout must hold exactly one image. */
export function openLayout(text: string): LayoutSource {
  const {path, tag, digest} = split(text)
  const index = readIndex(path)
  const entries = index.manifests.map(entry => parseDescriptor(entry))
  const found = entries.filter(entry => (digest ? entry.digest === digest : tag ? entry.annotations?.[REF_NAME] === tag : true))
  const blobs = new BlobStore(path, path)
  const descriptor = digest && !found[0] ? descriptorOf(blobs, digest) : found[0]
  if (!descriptor || (found.length > 1 && new Set(found.map(entry => entry.digest)).size > 1))
    throw new ContentError(
      'NAME_NOT_FOUND',
      `OCI layout ${path} has ${entries.length} images, none or several match "${tag ?? digest ?? ''}"`,
      {
        hint: 'Name one: oci-layout://DIR:TAG or oci-layout://DIR@sha256:...'
      }
    )
  return {
    path,
    descriptor,
    read: document => blobs.read(document.digest),
    fetch: async (blob, destination) => {
      if (!blobs.has(blob.digest)) return false
      copyFileSync(blobs.path(blob.digest), destination, constants.COPYFILE_FICLONE)
      return true
    }
  }
}

/** A digest that index.json does not list may still be a manifest of a listed index. */
function descriptorOf(blobs: BlobStore, digest: Descriptor['digest']): Descriptor | undefined {
  const size = blobs.size(digest)
  if (size === undefined) return undefined
  const document = JSON.parse(readFileSync(blobs.path(digest), 'utf8')) as {mediaType?: string; manifests?: unknown}
  const mediaType = document.mediaType ?? `application/vnd.oci.image.${document.manifests ? 'index' : 'manifest'}.v1+json`
  return {mediaType, digest, size}
}

function split(text: string): {path: string; tag: string | undefined; digest: Descriptor['digest'] | undefined} {
  const [before = '', digest] = text.split('@', 2)
  if (existsSync(join(before, 'index.json')))
    return {path: resolve(before), tag: undefined, digest: digest as Descriptor['digest'] | undefined}
  const colon = before.lastIndexOf(':')
  const path = colon > 0 ? before.slice(0, colon) : before
  return {
    path: resolve(path),
    tag: colon > 0 ? before.slice(colon + 1) : undefined,
    digest: digest as Descriptor['digest'] | undefined
  }
}

function readIndex(path: string): Index {
  try {
    const index = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8')) as Index
    if (Array.isArray(index.manifests)) return index
  } catch (cause) {
    throw new ContentError('NAME_NOT_FOUND', `Cannot open OCI layout ${path}: no readable index.json`, {cause})
  }
  throw new ContentError('MALFORMED', `Cannot open OCI layout ${path}: index.json has no manifests`)
}
