import {csvFields} from '../dockerfile/csv.js'
import {nearest} from '../dockerfile/did-you-mean.js'
import {messageOf, UsageError} from '../errors.js'

export interface KeyValueRules {
  /** As it is written, e.g. `--secret`. */
  readonly flag: string
  readonly known: readonly string[]
  /** Keys that may stand alone, which means true. */
  readonly alone?: readonly string[]
  /** What to write instead, when no known key is near. */
  readonly hint: string
}

/**
 * Reads a flag's `key=value,key=value` as docker does: one line of CSV, keys in any case. A key that is not known is refused, since
 * a slip would give the rest another meaning.
 * @throws UsageError
 */
export function keyValues(text: string, {flag, known, alone = [], hint}: KeyValueRules): ReadonlyMap<string, string> {
  const invalid = (state: string, instead = hint, cause?: unknown) =>
    new UsageError('INPUT_INVALID', `Invalid ${flag}: ${state}`, {hint: instead, cause})
  const found = new Map<string, string>()
  for (const field of fieldsOf(text, cause => invalid(messageOf(cause), hint, cause))) {
    const split = field.indexOf('=')
    const key = (split < 0 ? field : field.slice(0, split)).trim().toLowerCase()
    if (!known.includes(key)) {
      // Two letters are near to anything.
      const near = key.length < 3 ? undefined : nearest(key, known)
      throw invalid(`unexpected key '${key}'`, near && `Did you mean ${near}?`)
    }
    if (split < 0 && !alone.includes(key)) throw invalid(`invalid field '${field}' must be a key=value pair`)
    found.set(key, split < 0 ? 'true' : field.slice(split + 1))
  }
  return found
}

function fieldsOf(text: string, refuse: (cause: unknown) => Error): readonly string[] {
  try {
    return csvFields(text)
  } catch (cause) {
    throw refuse(cause)
  }
}
