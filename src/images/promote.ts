import type {Descriptor} from '../oci/descriptor.js'
import {parseReference, type Reference} from '../oci/reference.js'
import {copyImage} from '../registry/copy.js'
import type {Registry} from '../registry/registry.js'
import {tagMover} from '../registry/tag-mover.js'
import type {Promotion} from '../tags/promote.js'
import {type Publication, type PublishOptions, publishTags} from '../tags/publish.js'
import type {TagResult} from '../tags/result.js'

/**
 * Gives an image in a registry further names, its digest kept: nothing is built, and within one repository only manifests
 * are asked for. Resolves to the descriptor of the image.
 */
export async function promote(registry: Registry, {source, targets}: Promotion): Promise<Descriptor> {
  return await copyImage({registry, from: source, to: targets})
}

/** An image that a release's tags were given to. */
export interface PromotedRelease extends Publication {
  readonly image: Descriptor
}

/**
 * Release after test: gives the image that a commit's build pushed the tags of a release, floating ones with care. Other
 * repositories of the result get a copy first.
 * @param source where the tested image is: by digest, or by the tag of its commit
 * @throws TagError DENIED, RegistryError
 */
export async function promoteRelease(
  registry: Registry,
  source: Reference,
  result: TagResult,
  options: PublishOptions = {}
): Promise<PromotedRelease> {
  const image = await registry.resolve(source)
  const tested = {registry: source.registry, repository: source.repository, digest: image.digest}
  const elsewhere = result.images.map(name => ({...parseReference(name), digest: image.digest})).filter(isElsewhere)
  if (elsewhere.length > 0) await copyImage({registry, from: tested, to: elsewhere})
  return {image, ...(await publishTags(result, image.digest, tagMover(registry), options))}

  function isElsewhere(target: Reference): boolean {
    return target.registry !== source.registry || target.repository !== source.repository
  }
}
