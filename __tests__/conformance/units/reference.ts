import {familiarName, formatReference, nameOf, parseReference, withDefaultTag} from '../../../src/oci/reference.js'
import {compare, type Expectation} from '../outcome.js'

/** units/image-reference.jsonl */
export function runReference(vector: Expectation & {s: string}): string | undefined {
  return compare(vector, () => {
    const reference = parseReference(vector.s)
    return {
      familiar: familiarName(reference),
      name: nameOf(reference),
      string: formatReference(reference),
      tag_name_only: formatReference(withDefaultTag(reference))
    }
  })
}
