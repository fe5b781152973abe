import {REF_NAME} from '../content/names.js'
import type {Image, ImageSet} from '../image/image.js'
import type {Descriptor} from '../oci/descriptor.js'
import {digestHex} from '../oci/digest.js'
import type {Index} from '../oci/manifest.js'
import {MediaType} from '../oci/media-types.js'
import {hostPlatform} from '../oci/platform.js'
import {bestMatch} from '../oci/platform-match.js'
import {familiarName, formatReference, parseReference, withDefaultTag} from '../oci/reference.js'

/** An image and the names that it has in an archive. */
export interface NamedImage {
  readonly image: ImageSet
  /** Full references with tags; there may be none. */
  readonly names: readonly string[]
}

/** Annotation that holds the whole name, since `org.opencontainers.image.ref.name` is by custom the tag alone. */
export const IMAGE_NAME = 'io.containerd.image.name'

/** index.json of an OCI layout: an entry a name, as Docker, containerd and buildx write it. */
export function archiveIndex(images: readonly NamedImage[]): Index {
  return {schemaVersion: 2, mediaType: MediaType.ociIndex, manifests: images.flatMap(indexEntries)}
}

export function indexEntries({image, names}: NamedImage): Descriptor[] {
  const {mediaType, digest, size} = image.descriptor
  if (names.length === 0) return [{mediaType, digest, size}]
  return names.map(name => {
    const reference = withDefaultTag(parseReference(name))
    const annotations = {[IMAGE_NAME]: formatReference(reference), [REF_NAME]: reference.tag ?? reference.digest ?? ''}
    return {mediaType, digest, size, annotations}
  })
}

/**
 * manifest.json of `docker save`: https://github.com/moby/moby/blob/master/image/spec/spec.md. Docker's classic store knows
 * one platform an image: the one that runs here, else the first.
 */
export function dockerManifest(images: readonly NamedImage[]): object[] {
  return images.map(({image, names}) => {
    const {configDescriptor, layers} = platformOf(image)
    const tags = names.map(name => familiarName(withDefaultTag(parseReference(name))))
    return {
      Config: blobPath(configDescriptor),
      RepoTags: tags.length > 0 ? tags : null,
      Layers: layers.map(({blob}) => blobPath(blob))
    }
  })
}

/** `repositories`, which Docker before 1.10 read: tags by name, each with the ID of its top layer. */
export function dockerRepositories(images: readonly NamedImage[]): Record<string, Record<string, string>> {
  const repositories: Record<string, Record<string, string>> = {}
  for (const {image, names} of images) {
    const top = platformOf(image).layers.at(-1)
    for (const name of top ? names : []) {
      const {tag = 'latest', ...repository} = parseReference(name)
      const familiar = familiarName({registry: repository.registry, repository: repository.repository})
      repositories[familiar] = {...repositories[familiar], [tag]: digestHex(top!.blob.digest)}
    }
  }
  return repositories
}

export function blobPath({digest}: Descriptor): string {
  return `blobs/sha256/${digestHex(digest)}`
}

function platformOf({images}: ImageSet): Image {
  return bestMatch(hostPlatform(), images, ({platform}) => platform) ?? images[0]!
}
