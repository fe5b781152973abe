import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseIgnoreFile} from '../../src/context/ignore-file.js'
import {compilePatterns, hidingPatterns} from '../../src/context/patterns.js'
import {dataFolder} from '../conformance/data.js'
import {expectAllPass} from '../conformance/expect-all.js'
import {report} from '../conformance/report.js'
import {runPattern, runUpstreamPatterns} from '../conformance/patterns.js'

const matches = (path: string, ...patterns: string[]) => compilePatterns(patterns).matches(path)

describe('compilePatterns()', () => {
  it.each([
    ['docs/a.md', ['docs'], true],
    ['docs/README.md', ['docs', '!docs/README.md'], false],
    ['a/b/c.go', ['**/*.go'], true],
    ['a/b', ['*/b'], true],
    ['a/b/c', ['a/*/d'], false],
    ['x', ['x/**'], false],
    ['x/y', ['x/**'], true],
    ['a.txt', ['!a.txt', '*'], true],
    ['a]', ['a]'], true],
    ['5', ['\\d'], true],
    ['d', ['\\d'], false],
    ['é', ['?'], true],
    ['a[b', ['a\\[b'], true],
    ['a/x', ['[[:alpha:]]'], true],
    ['1/x', ['[[:^alpha:]]'], true],
    ['Σ', ['\\p{Greek}'], true],
    ['s', ['\\p{Greek}'], false],
    ['a', ['[\\p{lu}]'], false],
    ['A', ['[\\p{^Ll}]'], true],
    ['A', ['\\x{41}'], true],
    ['a*b', ['\\Qa*b'], false],
    // Neither braces nor bars are quoted, as soon as a pattern is not plain.
    ['aab', ['a{2}*'], true],
    ['ab', ['a{2}*'], false],
    ['x{2}', ['x{2}'], true],
    ['a{b,c}d', ['a{b,c}?'], true],
    ['zzz.ts', ['*.js|*.ts'], true],
    ['zzz.tsx', ['*.js|*.ts'], false],
    ['x/b.js.map', ['?/*.js|c'], true],
    ['a|b', ['a|b'], true],
    ['ab', ['a?|^b'], true],
    ['aaaa', ['a{2}\\Q\\E{2}?'], false],
    ['aaaab', ['a{2}\\Q\\E{2}?'], true],
    ['xa$b', ['x*\\'], true],
    ['xa\\', ['x*\\'], false]
  ])('%s by %j: %s', (path, patterns, expected) => {
    expect(matches(path, ...patterns)).toBe(expected)
  })

  it('refuses what moby refuses', () => {
    expect(() => compilePatterns(['!'])).toThrow('illegal exclusion pattern: "!"')
    expect(() => compilePatterns(['a['])).toThrow('syntax error in pattern')
    expect(() => matches('a', '[b-a]')).toThrow('syntax error in pattern')
  })

  it.each([
    '[[:foo:]]',
    '\\p{Nonsense}',
    '\\p{Old_Italic}',
    '\\pX',
    '\\C',
    '\\8',
    '[\\Q]',
    '*{2}',
    'a{2}{3}?',
    'a{1001}*',
    'a{100}\\Q\\E{11}*',
    'a**/{2}x',
    'a{2,1}*',
    '?|{2}'
  ])('finds fault with %s when it is needed', pattern => {
    expect(() => compilePatterns([pattern])).not.toThrow()
    expect(() => matches('a', pattern)).toThrow('syntax error in pattern')
  })

  it('finds fault with a pattern as far as its first name shows it', () => {
    expect(() => compilePatterns(['x[', '.['])).toThrow('syntax error in pattern')
    expect(() => compilePatterns(['x*[a'])).not.toThrow()
  })

  it('agrees with itself while walking', () => {
    const matcher = compilePatterns(['*', '!a/b', 'a/b/c'])
    const a = matcher.matchBelow('a', undefined)
    const b = matcher.matchBelow('a/b', a)
    const c = matcher.matchBelow('a/b/c', b)
    expect([a.matched, b.matched, c.matched]).toEqual([true, false, true])
  })

  it('hides a file of a context when either of the two questions that BuildKit asks says so', () => {
    const hides = (path: string, ...patterns: string[]) => hidingPatterns(compilePatterns(patterns))(path)
    expect(hides('d/e/f', 'd/e/f', '!d/e')).toBe(true)
    expect(hides('d/e/x', 'd/e/f', '!d/e')).toBe(false)
    expect(hides('d/e/f/g', 'd', '!d/e/f/g', 'd/e/f')).toBe(true)
    expect(hides('d/e', 'd', '!d/e')).toBe(false)
  })

  it('is not slowed down by many stars', () => {
    expect(matches('a'.repeat(250), `${'*a'.repeat(30)}b`)).toBe(false)
    expect(matches(`${'a/'.repeat(60)}c`, `${'**/a/'.repeat(30)}b`)).toBe(false)
    expect(matches(`${'a'.repeat(250)}b`, `${'*a'.repeat(30)}*b`)).toBe(true)
    expect(matches('a'.repeat(250), `${'a{1,40}'.repeat(12)}?b`)).toBe(false)
    expect(matches('a'.repeat(250), '*a|*b|*c|*d|*e|*f|*ga')).toBe(true)
    expect(matches('a/'.repeat(2000), `${'**/'.repeat(2000)}x`)).toBe(false)
  })

  expectAllPass('dockerfile/patternmatcher/oracle.jsonl', runPattern)

  const upstream = join(dataFolder(), 'dockerfile/patternmatcher/upstream.json')
  const define = existsSync(upstream) ? it : it.skip
  define("passes upstream's own tables", () => {
    const failures = runUpstreamPatterns(JSON.parse(readFileSync(upstream, 'utf8')))
    report('patternmatcher/upstream', 'all tables', failures.length > 0 ? failures.join('; ') : undefined, undefined)
    expect(failures).toEqual([])
  })
})

describe('parseIgnoreFile()', () => {
  it('drops comments and empty lines, and cleans patterns', () => {
    expect(parseIgnoreFile('\ufeff# no\n\n /a//b/ \r\n#x\n #y\n! /c\n')).toEqual(['a/b', '#y', '!c'])
  })
})
