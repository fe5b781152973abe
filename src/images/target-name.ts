import {UsageError} from '../errors.js'
import {formatReference, parseReference, withDefaultTag} from '../oci/reference.js'

/**
 * The full name that an image is to have, `latest` unless it says a tag.
 * @throws UsageError for one with a digest, which only content gives; InvalidReferenceError
 */
export function targetName(text: string): string {
  const reference = withDefaultTag(parseReference(text))
  if (reference.digest === undefined) return formatReference(reference)
  throw new UsageError('INPUT_INVALID', `invalid tag "${text}": refusing to create a tag with a digest reference`, {
    hint: 'A digest follows from the content: leave it out'
  })
}
