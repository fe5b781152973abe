import {compileGoPattern, matchFilepath} from '../../src/context/go-match.js'
import {hasWildcard} from '../../src/context/has-wildcard.js'
import {expectAllPass} from '../conformance/expect-all.js'

describe('compileGoPattern', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'd/a.txt', false],
    ['*/a.txt', 'd/a.txt', true],
    ['**', 'd/a', false],
    ['a?c', 'a/c', false],
    ['a[b-d]e', 'ace', true],
    ['a[^b-d]e', 'ace', false],
    ['we[[]i]rd', 'we[i]rd', true],
    ['a\\*', 'a*', true],
    ['*', '.hidden', true],
    ['?', '☺', true]
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(compileGoPattern(pattern).matches(name)).toBe(expected)
  })

  it.each(['[', '[]a]', '[a', '[a-]', 'a\\', '[-x]'])('refuses %s', pattern => {
    expect(() => compileGoPattern(pattern)).toThrow('syntax error in pattern')
  })

  interface Vector {
    readonly s: string
    readonly t: string
    readonly out?: boolean
    readonly error?: string
  }
  const answer = ({s, t}: Vector): boolean | string => {
    try {
      return matchFilepath(s, t)
    } catch (error) {
      return (error as Error).message.replace(/^.*: /, '')
    }
  }
  expectAllPass('dockerfile/units/go-filepath-match.jsonl', (vector: Vector) => {
    const found = answer(vector)
    return found === (vector.error ?? vector.out) ? undefined : `answers ${found}`
  })
})

describe('matchFilepath()', () => {
  it('finds fault only with what it looks at', () => {
    expect(matchFilepath('b*[', 'a')).toBe(false)
    expect(() => matchFilepath('a*[', 'a')).toThrow('syntax error in pattern')
    expect(() => matchFilepath('b[', 'a')).toThrow('syntax error in pattern')
    expect(matchFilepath('*', 'a/b')).toBe(false)
  })

  it('is not slowed down by many stars', () => {
    expect(matchFilepath(`${'*a'.repeat(1000)}b`, 'a'.repeat(5000))).toBe(false)
  })
})

describe('hasWildcard', () => {
  it.each([
    ['a*', true],
    ['[x]', true],
    ['a\\*b', false],
    ['a\\\\*', true],
    ['plain/path', false]
  ])('%s: %s', (path, expected) => {
    expect(hasWildcard(path)).toBe(expected)
  })
})
