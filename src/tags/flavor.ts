import {TagError} from '../errors.js'
import {entryFields, inputList, type ListInput} from './inputs.js'

/** What applies to every tag. Prefix and suffix may hold expressions. */
export interface Flavor {
  /** `auto`: the first rule that makes a tag decides whether `latest` is made too. */
  readonly latest: string
  readonly prefix: string
  /** The prefix goes before `latest` as well; expressions in it are not expanded there. */
  readonly prefixLatest: boolean
  readonly suffix: string
  readonly suffixLatest: boolean
}

type Draft = {-readonly [Key in keyof Flavor]: Flavor[Key]}

/**
 * Reads `latest=auto|true|false`, `prefix=P[,onlatest=true]`, `suffix=S[,onlatest=true]`.
 * @throws TagError INVALID_RULE for anything else.
 */
export function parseFlavor(input: ListInput): Flavor {
  const flavor: Draft = {latest: 'auto', prefix: '', prefixLatest: false, suffix: '', suffixLatest: false}
  for (const entry of inputList(input)) readEntry(entry, flavor)
  return flavor
}

function readEntry(entry: string, flavor: Draft): void {
  let affix: 'prefix' | 'suffix' | undefined
  for (const {key, value} of entryFields(entry)) {
    if (key === 'prefix' || key === 'suffix') {
      flavor[key] = value
      affix = key
    } else if (key === 'latest' && ['auto', 'true', 'false'].includes(value)) {
      flavor.latest = value
    } else if (key === 'onlatest' && ['true', 'false'].includes(value)) {
      if (affix) flavor[`${affix}Latest`] = value === 'true'
    } else {
      throw invalidFlavor(entry)
    }
  }
}

function invalidFlavor(entry: string): TagError {
  return new TagError('INVALID_RULE', `Cannot use flavor "${entry}"`, {
    hint: 'A flavor is latest=auto|true|false, prefix=TEXT[,onlatest=true] or suffix=TEXT[,onlatest=true]'
  })
}
