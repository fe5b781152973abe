import {RegistryError, TagError, UsageError} from '../errors.js'
import {promoteRelease} from '../images/promote.js'
import type {Log} from '../log.js'
import {familiarName, parseReference, type Reference} from '../oci/reference.js'
import type {Registry} from '../registry/registry.js'
import type {TagResult} from '../tags/result.js'
import {type Published, published} from './publish.js'
import {namesImages, type PublishInputs, repositories} from './tags.js'

export interface Promoted extends Published {
  /** Of the image that was tagged. */
  readonly digest: string
}

/**
 * Release after test: gives the image that the commit's build pushed the tags of this event, and builds nothing.
 * @param input `true` for the image tagged `sha-COMMIT`; else its reference, or its tag or digest in the first repository
 */
export async function promoteImage(
  input: string,
  result: TagResult,
  registry: Registry,
  inputs: PublishInputs,
  log: Log
): Promise<Promoted> {
  if (namesImages(result))
    throw new UsageError('INPUT_INVALID', 'Cannot promote: "promote" needs the input "images", and rules in "tags"')
  const [image = ''] = repositories(result)
  const source = await sourceOf(input, image, result.revision, registry)
  log.info(`Promoting ${familiarName(source)}`)
  const publication = await promoteRelease(registry, source, result, inputs)
  const {digest} = publication.image
  return {digest, ...published(publication, digest, log)}
}

async function sourceOf(input: string, image: string, commit: string, registry: Registry): Promise<Reference> {
  if (input !== 'true')
    return certain(/^sha256:/.test(input) ? `${image}@${input}` : /[/:@]/.test(input) ? input : `${image}:${input}`)
  const candidates = [commit.slice(0, 7), commit].map(sha => ({...parseReference(image), tag: `sha-${sha}`}))
  for (const candidate of commit === '' ? [] : candidates) if (await exists(candidate, registry)) return candidate
  throw new TagError('NO_TAG', `Cannot promote: ${image} has no image tagged sha-${commit.slice(0, 7)}`, {
    hint: 'Build the commit with the tag rule type=sha first, or name the image: promote: IMAGE@DIGEST'
  })
}

function certain(name: string): Reference {
  const reference = parseReference(name)
  if (reference.tag !== undefined || reference.digest !== undefined) return reference
  throw new UsageError('INPUT_INVALID', `Invalid input promote: ${name} has neither tag nor digest`)
}

async function exists(reference: Reference, registry: Registry): Promise<boolean> {
  try {
    await registry.resolve(reference)
    return true
  } catch (error) {
    if (error instanceof RegistryError && error.code === 'NOT_FOUND') return false
    throw error
  }
}
