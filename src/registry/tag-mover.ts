import {RegistryError} from '../errors.js'
import {parseDescriptor} from '../oci/descriptor.js'
import {isIndexType} from '../oci/media-types.js'
import {parseReference, type Reference, withDefaultTag} from '../oci/reference.js'
import type {TagMover} from '../tags/lister.js'
import {copyImage} from './copy.js'
import type {Registry} from './registry.js'

const REVISION = 'org.opencontainers.image.revision'
/** A config is small; more is no config. */
const MAX_CONFIG = 4 * 1024 * 1024

/** What tags ask of a registry, by the registry client. */
export function tagMover(registry: Registry): TagMover {
  return {
    listTags: repository => registry.tags(parseReference(repository)),
    digestOf: async reference => (await known(registry.resolve(tagged(reference))))?.digest,
    revisionOf: async reference => await known(revisionOf(registry, tagged(reference))),
    async pointAt(reference, digest) {
      const to = tagged(reference)
      await copyImage({registry, from: {registry: to.registry, repository: to.repository, digest}, to: [to]})
    }
  }
}

function tagged(reference: string): Reference {
  return withDefaultTag(parseReference(reference))
}

async function known<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof RegistryError && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}

/** The manifest's or index's own annotation, else the config's label; of an index's images the first one tells. */
async function revisionOf(registry: Registry, reference: Reference): Promise<string | undefined> {
  const {descriptor, body} = await registry.manifest(reference)
  const document = JSON.parse(body.toString('utf8')) as ManifestDocument
  const annotated = document.annotations?.[REVISION]
  if (annotated !== undefined) return annotated
  const {registry: host, repository} = reference
  if (isIndexType(descriptor.mediaType)) {
    const [first] = document.manifests ?? []
    if (first === undefined) return undefined
    const {digest} = parseDescriptor(first, 'manifest of an index')
    return await revisionOf(registry, {registry: host, repository, digest})
  }
  return document.config === undefined ? undefined : await labelOf(registry, reference, document.config)
}

interface ManifestDocument {
  readonly annotations?: Readonly<Record<string, string>>
  readonly manifests?: readonly unknown[]
  readonly config?: unknown
}

async function labelOf(registry: Registry, reference: Reference, config: unknown): Promise<string | undefined> {
  const descriptor = parseDescriptor(config, 'config of a manifest')
  if (descriptor.size > MAX_CONFIG) return undefined
  const chunks: Buffer[] = []
  for await (const chunk of await registry.blob(reference, descriptor)) chunks.push(chunk as Buffer)
  const document = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {config?: {Labels?: Record<string, string> | null}}
  return document.config?.Labels?.[REVISION]
}
