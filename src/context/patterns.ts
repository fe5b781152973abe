import {trimSpace} from '../dockerfile/characters.js'
import {cleanPath} from '../dockerfile/paths.js'
import {SolveError} from '../errors.js'
import {matchFilepath} from './go-match.js'
import {compilePattern, type PathTest} from './pattern.js'

/**
 * The patterns of an ignore file, of `--exclude` and of `--parents`, by moby's rules: `*` and `?` stay in a path component, `**`
 * crosses them, `!` takes back, and the last pattern that matches a path, or a directory above it, wins.
 * https://github.com/moby/patternmatcher
 */
export interface PatternMatcher {
  /** As compiled: cleaned, without their `!`. */
  readonly patterns: readonly string[]
  /** Some pattern starts with `!`: below a directory that matches there may be paths that do not. */
  readonly hasExceptions: boolean
  /** True when the path, or a directory above it, matches. @param path with slashes, relative, cleaned */
  matches(path: string): boolean
  /**
   * The answer for a path met while walking a tree, with less work: `parent` is what the directory's own call gave (undefined at
   * the top). It is what BuildKit filters contexts and copies with. It differs from `matches` where a `!` pattern takes back a
   * directory that nothing had matched, and something below it matches: then BuildKit has forgotten the `!`.
   */
  matchBelow(path: string, parent: PatternResults | undefined): PatternResults
}

export interface PatternResults {
  readonly matched: boolean
  /** Which patterns matched, each by itself. */
  readonly byPattern: readonly boolean[]
}

interface Pattern {
  readonly text: string
  readonly isException: boolean
  /** @throws SolveError INVALID */
  readonly test: PathTest
}

/**
 * What an ignore file hides from a build. BuildKit asks twice: while it walks the context, where a `!` that took back nothing is
 * forgotten below, and again by the whole path when it reads the file. What either hides is hidden.
 */
export function hidingPatterns(matcher: PatternMatcher): (path: string) => boolean {
  const directories = new Map<string, PatternResults>()
  const below = (path: string): PatternResults => {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    return matcher.matchBelow(path, directory === '' ? undefined : resultsOf(directory))
  }
  const resultsOf = (directory: string): PatternResults => {
    const results = directories.get(directory) ?? below(directory)
    directories.set(directory, results)
    return results
  }
  return path => matcher.matches(path) || (matcher.hasExceptions && below(path).matched)
}

/** @throws SolveError INVALID for a malformed pattern; a few show only when they are first tried on a path. */
export function compilePatterns(patterns: readonly string[]): PatternMatcher {
  const compiled = patterns.flatMap(pattern => compile(trimSpace(pattern)) ?? [])
  return {
    patterns: compiled.map(({text}) => text),
    hasExceptions: compiled.some(({isException}) => isException),
    matches: path => matches(compiled, path),
    matchBelow: (path, parent) => matchBelow(compiled, path, parent)
  }
}

function compile(written: string): Pattern | undefined {
  if (written === '') return undefined
  const cleaned = cleanPath(written)
  const isException = cleaned.startsWith('!')
  if (cleaned === '!') {
    throw new SolveError('INVALID', 'illegal exclusion pattern: "!"', {hint: 'write a path after the exclamation mark'})
  }
  const text = isException ? cleaned.slice(1) : cleaned
  // Patterns are not Go wildcards, but what is a malformed one there is refused here too.
  matchFilepath(text, '.')
  return {text, isException, test: compilePattern(text)}
}

function matches(patterns: readonly Pattern[], path: string): boolean {
  const parents = parentsOf(path)
  let matched = false
  for (const {isException, test} of patterns) {
    // Only a pattern that would change the answer is tried.
    if (isException === matched && (test(path) || parents.some(test))) matched = !isException
  }
  return matched
}

function matchBelow(patterns: readonly Pattern[], path: string, parent: PatternResults | undefined): PatternResults {
  const parents = parent ? [] : parentsOf(path)
  const byPattern: boolean[] = []
  let matched = false
  for (const [index, {isException, test}] of patterns.entries()) {
    const inherited = parent?.byPattern[index] ?? false
    const matching = inherited || (isException === matched && (test(path) || parents.some(test)))
    byPattern.push(matching)
    if (matching) matched = !isException
  }
  return {matched, byPattern}
}

/** `a`, `a/b` for `a/b/c`. */
function parentsOf(path: string): readonly string[] {
  const slash = path.lastIndexOf('/')
  if (slash < 0) return []
  const parent = cleanPath(path.slice(0, slash + 1))
  if (parent === '.') return []
  const names = parent.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
