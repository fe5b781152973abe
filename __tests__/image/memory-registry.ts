import {Readable} from 'node:stream'
import {RegistryError} from '../../src/errors.js'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {digestOf} from '../../src/oci/digest.js'
import {formatReference, type Reference} from '../../src/oci/reference.js'
import type {Registry} from '../../src/registry/registry.js'

/** A registry in memory that only gives, and writes down what it was asked for. */
export interface MemoryRegistry extends Registry {
  readonly requests: string[]
  /** Keeps a document. */
  add(mediaType: string, document: unknown): Descriptor
  addBlob(mediaType: string, content: Buffer | string): Descriptor
  name(text: string, descriptor: Descriptor): void
  /** From now on it gives other bytes, or none. */
  replace(descriptor: Descriptor, content: Buffer | undefined): void
}

export function memoryRegistry(): MemoryRegistry {
  const blobs = new Map<string, Buffer>()
  const names = new Map<string, Descriptor>()
  const requests: string[] = []
  const addBlob = (mediaType: string, content: Buffer | string): Descriptor => {
    const bytes = Buffer.from(content)
    const digest = digestOf(bytes)
    blobs.set(digest, bytes)
    return {mediaType, digest, size: bytes.length}
  }
  const bytesOf = (digest: string, what: string): Buffer => {
    const found = blobs.get(digest)
    if (found) return found
    throw new RegistryError('NOT_FOUND', `${what}: not found`, {status: 404})
  }
  const find = (reference: Reference): Descriptor => {
    const {digest} = reference
    if (digest !== undefined) return describe(digest, bytesOf(digest, digest))
    const named = names.get(formatReference(reference))
    if (named) return named
    throw new RegistryError('NOT_FOUND', 'manifest unknown', {status: 404})
  }
  const readOnly = async () => {
    throw new RegistryError('DENIED', 'this registry only gives')
  }
  return {
    requests,
    addBlob,
    add: (mediaType, document) => addBlob(mediaType, JSON.stringify(document)),
    name: (text, descriptor) => void names.set(text, descriptor),
    replace: (descriptor, content) => void (content ? blobs.set(descriptor.digest, content) : blobs.delete(descriptor.digest)),
    async resolve(reference) {
      requests.push(`resolve ${formatReference(reference)}`)
      return find(reference)
    },
    async manifest(reference) {
      requests.push(`manifest ${formatReference(reference)}`)
      const descriptor = find(reference)
      return {descriptor, body: bytesOf(descriptor.digest, formatReference(reference))}
    },
    async blob(reference, {digest}) {
      requests.push(`blob ${reference.repository} ${digest}`)
      return Readable.from([bytesOf(digest, digest)])
    },
    hasBlob: async (_, digest) => blobs.has(digest),
    names: async (reference, digest) => names.get(formatReference(reference))?.digest === digest,
    tags: async () => [],
    pushBlob: readOnly,
    pushManifest: readOnly,
    deleteManifest: readOnly
  }
}

function describe(digest: string, bytes: Buffer): Descriptor {
  const {mediaType} = JSON.parse(bytes.toString('utf8')) as {mediaType: string}
  return {mediaType, digest: digest as Descriptor['digest'], size: bytes.length}
}
