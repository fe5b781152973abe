import {toLower, toUpper} from '../text/letter-case.js'

/** Farther names are no likely slip; HCL and BuildKit draw the same line. */
const MAX_DISTANCE = 2

export interface SuggestOptions {
  /** False compares without case and answers in the case of the word; true when not given. */
  readonly caseSensitive?: boolean
}

/** The nearest of the options (the first of equals), or undefined when none is near or the word is one of them. */
export function nearest(
  word: string,
  options: readonly string[],
  {caseSensitive = true}: SuggestOptions = {}
): string | undefined {
  const wanted = caseSensitive ? word : toLower(word)
  let best: string | undefined
  let bestDistance = MAX_DISTANCE + 1
  for (const option of options) {
    const candidate = caseSensitive ? option : toLower(option)
    if (candidate === wanted) return undefined
    const distance = editDistance([...wanted], [...candidate])
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  if (!best) return undefined
  return caseSensitive ? best : caseLike(best, word)
}

/** ` (did you mean x?)`, or '' when nothing is near: to be added to a message. */
export function suggest(word: string, options: readonly string[], how: SuggestOptions = {}): string {
  const found = nearest(word, options, how)
  return found === undefined ? '' : ` (did you mean ${found}?)`
}

function caseLike(lower: string, example: string): string {
  return example !== toLower(example) && example === toUpper(example) ? toUpper(lower) : lower
}

/** Levenshtein's distance, given up (as too far) when the lengths alone say so. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  if (Math.abs(from.length - to.length) > MAX_DISTANCE) return MAX_DISTANCE + 1
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
