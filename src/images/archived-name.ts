import {formatReference, parseReference, withDefaultTag} from '../oci/reference.js'

/**
 * The full name that an archive gives an image; one with a digest is none that can be given. @throws InvalidReferenceError
 */
export function archivedName(text: string): string[] {
  const reference = withDefaultTag(parseReference(text))
  return reference.digest === undefined ? [formatReference(reference)] : []
}
