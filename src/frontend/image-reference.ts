import type {SourceLocation} from '../errors.js'
import {formatReference, parseReference} from '../oci/reference.js'
import {goQuote} from '../text/go-quote.js'
import {fault} from './stage-state.js'

/** The name of an image, normalised. `FROM Build` after `AS build` ends here: image names are lowercase. */
export function imageReference(name: string, location: SourceLocation): string {
  if (name.startsWith('oci-layout://')) return name
  try {
    return formatReference(parseReference(name))
  } catch (cause) {
    throw fault(`failed to parse stage name ${goQuote(name)}: ${(cause as Error).message}`, location, {cause})
  }
}
