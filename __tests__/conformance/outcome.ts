import {isDeepStrictEqual} from 'node:util'

/** What every unit vector has: a result, or the text of an error. */
export interface Expectation {
  readonly out?: unknown
  readonly error?: string
}

/** One kind of case. Undefined when it passes, else why it does not. */
export type Runner = (vector: never) => string | undefined

/** Runs `actual` and compares its value with `out`, or the message of what it throws with `error`. */
export function compare(expected: Expectation, actual: () => unknown): string | undefined {
  let value: unknown
  try {
    value = actual()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (expected.error === undefined) return `unexpected error: ${message}`
    return message === expected.error ? undefined : `error "${message}", expected "${expected.error}"`
  }
  if (expected.error !== undefined) return `${show(value)}, expected the error "${expected.error}"`
  return isDeepStrictEqual(value, expected.out) ? undefined : `${show(value)}, expected ${show(expected.out)}`
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined'
}
