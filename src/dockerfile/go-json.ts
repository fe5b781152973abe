/** JSON can spell half of a character, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/gu
/** An escaped half, or an exponent. */
const SUSPECT = /\\u[dD]|[0-9][eE]|[0-9]{300}/
/** Go's decoder goes no deeper. */
const MAX_DEPTH = 10_000

/**
 * JSON as Go's encoding/json decodes it into an `any`: undefined where that is an error, which it also is for numbers that no float
 * holds and for deep nesting. Half characters are replaced.
 */
export function parseGoJson(text: string): unknown {
  try {
    // A reviver makes it ten times slower: few texts have what it looks for.
    const value: unknown = SUSPECT.test(text) ? JSON.parse(text, replaceHalves) : JSON.parse(text)
    return isTooDeep(text) ? undefined : value
  } catch {
    return undefined
  }
}

function replaceHalves(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('value out of range')
  return typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value
}

/** Brackets in strings do not count. Only a text with this many of them can be. */
function isTooDeep(text: string): boolean {
  if (text.length <= 2 * MAX_DEPTH) return false
  let depth = 0
  let deepest = 0
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/gs, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest > MAX_DEPTH
}
