import {parseIgnoreFile} from '../../src/context/ignore-file.js'
import {compilePatterns, type PatternMatcher, type PatternResults} from '../../src/context/patterns.js'
import {compare, type Expectation} from './outcome.js'

interface PatternVector extends Expectation {
  readonly patterns: readonly string[]
  readonly path: string
}

/** patternmatcher/oracle.jsonl */
export function runPattern(vector: PatternVector): string | undefined {
  return compare(vector, () =>
    withGoText(() => {
      const matcher = compilePatterns(vector.patterns)
      return {
        matches_or_parent_matches: matcher.matches(vector.path),
        matches_using_parent_results_walk: walk(matcher, vector.path)
      }
    })
  )
}

/** The answer for a path that a walk reaches directory by directory. */
function walk(matcher: PatternMatcher, path: string): boolean {
  const names = path.split('/')
  let results: PatternResults | undefined
  for (const index of names.keys()) results = matcher.matchBelow(names.slice(0, index + 1).join('/'), results)
  return results!.matched
}

/** Slipway's messages name the pattern before Go's text. */
export function withGoText<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof Error && error.message.endsWith('syntax error in pattern')) throw new Error('syntax error in pattern')
    throw error
  }
}

interface UpstreamCase {
  readonly patterns: readonly string[]
  readonly path: string
  readonly expect: boolean
  readonly expect_error?: boolean
}

/** patternmatcher/upstream.json */
export interface UpstreamPatterns {
  readonly match_cases: readonly UpstreamCase[]
  readonly filepath_match_like_cases: readonly UpstreamCase[]
  readonly error_patterns: readonly string[]
  readonly readall_cases: readonly {readonly input: string; readonly expect: readonly string[]}[]
}

/** What upstream's own tests expect; every failure is a line. */
export function runUpstreamPatterns(upstream: UpstreamPatterns): string[] {
  const matching = [...upstream.match_cases, ...upstream.filepath_match_like_cases].map(record => {
    const expected = record.expect_error ? {error: 'syntax error in pattern'} : {out: record.expect}
    const reason = compare(expected, () => withGoText(() => compilePatterns(record.patterns).matches(record.path)))
    return reason && `${record.patterns} on ${record.path}: ${reason}`
  })
  const reading = upstream.readall_cases.map(({input, expect}) => compare({out: expect}, () => parseIgnoreFile(input)))
  const refusing = upstream.error_patterns.map(pattern => (refuses(pattern) ? undefined : `${pattern}: no error`))
  return [...matching, ...reading, ...refusing].filter(reason => reason !== undefined)
}

function refuses(pattern: string): boolean {
  try {
    compilePatterns([pattern])
    return false
  } catch {
    return true
  }
}
