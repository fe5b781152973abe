import {expandWord, expandWords} from '../../src/dockerfile/expand.js'
import {expectAllPass} from '../conformance/expect-all.js'
import {runShellLex} from '../conformance/units/shell-lex.js'

const VALUES: Record<string, string> = {A: 'x', EMPTY: '', PATHS: '/a/b/c.tar.gz', LIST: 'a b', LINES: 'a\nb'}
const environment = (name: string) => VALUES[name]
const expand = (word: string) => expandWord(word, environment).result

describe('expandWord()', () => {
  it.each([
    ['$A${A}', 'xx'],
    ['\'$A\'"$A"', '$Ax'],
    ['\\$A', '$A'],
    ['${NOPE:-${A}y}', 'xy'],
    ['${EMPTY-d}|${EMPTY:-d}', '|d'],
    ['${A:+set}${NOPE:+set}', 'set'],
    ['${PATHS##*/}', 'c.tar.gz'],
    ['${PATHS%.*}', '/a/b/c.tar'],
    ['${PATHS%%.*}', '/a/b/c'],
    ['${PATHS/a/$A}', '/x/b/c.tar.gz'],
    ['${PATHS//[/]/-}', '/a/b/c.tar.gz'],
    ['${LIST//?/<$0>}', '<><><>'],
    ["${LIST//?/'<$0>'}", '<a>< ><b>'],
    ['${LINES%*}${LINES%%*}', 'a\nba\n'],
    ['$$A', 'A']
  ])('%s gives %s', (word, result) => {
    expect(expand(word)).toBe(result)
  })

  it('says which names it found and which it did not', () => {
    expect(expandWord('$A $NOPE ${OTHER:-d}', environment)).toEqual({
      result: 'x  d',
      matched: ['A'],
      unmatched: ['NOPE', 'OTHER']
    })
  })

  it('reads the escape character of the Dockerfile', () => {
    expect(expandWord('c:\\`$A', environment, {escape: '`'}).result).toBe('c:\\$A')
  })

  it('leaves quotes alone in the body of a heredoc', () => {
    expect(expandWord('"$A" \'$A\'', environment, {ignoreQuotes: true}).result).toBe('"x" \'x\'')
  })

  it.each([
    ['${NOPE:?give it}', 'failed to process "${NOPE:?give it}": NOPE: give it'],
    ['${A', 'failed to process "${A": unsupported modifier (\ufffd) in substitution'],
    ["${A:-'b}", `failed to process "${'${A:-'}'b}": syntax error: missing '}'`],
    ["${A/'/b}", `failed to process "${'${A/'}'/b}": syntax error: missing '/' in \${}`],
    ['"a', 'failed to process "\\"a": unexpected end of statement while looking for matching double-quote'],
    ['${A#\\x}', 'failed to process "${A#\\\\x}": invalid pattern (\\x) in substitution: invalid escape \'\\x\'']
  ])('rejects %s', (word, message) => {
    expect(() => expand(word)).toThrow(message)
  })

  it('takes linear time for patterns full of stars, and survives any nesting', () => {
    VALUES['LONG'] = 'a'.repeat(60_000)
    expect(expand(`\${LONG//${'*a'.repeat(20)}b/x}`)).toBe(VALUES['LONG'])
    expect(() => expand('${A:-'.repeat(50_000))).toThrow('failed to process')
  })

  expectAllPass('dockerfile/units/shell-lex.jsonl', runShellLex)
})

describe('expandWords()', () => {
  it('splits at blanks that are not quoted, also those of values', () => {
    expect(expandWords('$LIST "$LIST" c\\ d', environment).words).toEqual(['a', 'b', 'a b', 'c d'])
  })

  it('gives no word for nothing', () => {
    expect(expandWords('$NOPE', environment)).toEqual({words: [], matched: [], unmatched: ['NOPE']})
  })
})
