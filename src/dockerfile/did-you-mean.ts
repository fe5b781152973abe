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
  const wantedCharacters = characters(wanted)
  let best: string | undefined
  let bestDistance = MAX_DISTANCE + 1
  for (const option of options) {
    const candidate = caseSensitive ? option : toLower(option)
    if (candidate === wanted) return undefined
    const distance = editDistance(wantedCharacters, characters(candidate), bestDistance - 1)
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

/** A text is its own list of characters, unless one of them takes two code units. */
function characters(text: string): ArrayLike<string> {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text
}

/**
 * Levenshtein's distance of what follows `at` and `to`; any number above `most` where it is more. There may be thousands of
 * names, nearly all of them far: no table is filled for those.
 */
function editDistance(a: ArrayLike<string>, b: ArrayLike<string>, most: number, at = 0, to = 0): number {
  if (Math.abs(a.length - at - (b.length - to)) > most) return most + 1
  let [i, j] = [at, to]
  for (; i < a.length && j < b.length && a[i] === b[j]; i++) j++
  if (i === a.length || j === b.length) return a.length - i + b.length - j
  if (most === 0) return 1
  const replaced = editDistance(a, b, most - 1, i + 1, j + 1)
  const removed = editDistance(a, b, most - 1, i + 1, j)
  const added = editDistance(a, b, most - 1, i, j + 1)
  return 1 + Math.min(replaced, removed, added)
}
