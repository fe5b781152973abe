import {DockerfileError} from '../errors.js'
import {findMatch, matchEnd, type PatternToken} from './shell-glob.js'

/** The patterns of `${name#pattern}`, `${name%pattern}` and `${name/pattern/text}`: `*`, `?` and `\`; brackets are literal. */

/** The value without the shortest (or longest) start that matches. */
export function trimPrefix(value: string, pattern: string, longest: boolean): string {
  return trim([...value], pattern, longest).join('')
}

/** The value without the shortest (or longest) end that matches: value and pattern are turned round. */
export function trimSuffix(value: string, pattern: string, longest: boolean): string {
  return trim([...value].reverse(), reverse(pattern), longest)
    .reverse()
    .join('')
}

function trim(text: string[], pattern: string, longest: boolean): string[] {
  const end = matchEnd(parsePattern(pattern), text, longest)
  return end === undefined ? text : text.slice(end)
}

/** Reversed, with every escape still before what it escapes. */
function reverse(pattern: string): string {
  const characters = [...pattern]
  const reversed: string[] = []
  for (let index = 0; index < characters.length; index++) {
    const isEscape = characters[index] === '\\' && index + 1 < characters.length
    reversed.push(isEscape ? `\\${characters[++index]}` : characters[index]!)
  }
  return reversed.reverse().join('')
}

/** The value with its first match, or all, replaced. For all, `$` is special in the replacement, as in Go's regexp. */
export function replacePattern(value: string, pattern: string, replacement: string, all: boolean): string {
  const tokens = parsePattern(pattern)
  const text = [...value]
  if (all) return replaceAll(text, tokens, replacement)
  const match = findMatch(tokens, text, 0)
  return match ? text.slice(0, match.start).join('') + replacement + text.slice(match.end).join('') : value
}

function replaceAll(text: readonly string[], tokens: readonly PatternToken[], replacement: string): string {
  let result = ''
  let copied = 0
  for (let from = 0; from <= text.length; ) {
    const match = findMatch(tokens, text, from)
    if (!match) break
    result += text.slice(copied, match.start).join('')
    // An empty match right after another match replaces nothing.
    if (match.end > copied || match.start === 0) result += fillTemplate(replacement, text.slice(match.start, match.end).join(''))
    copied = match.end
    from = Math.max(match.end, from + 1)
  }
  return result + text.slice(copied).join('')
}

const REFERENCE = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu

/** Go's template: `$0` is the match, `$$` a dollar, every other group is empty here. */
function fillTemplate(template: string, match: string): string {
  return template.replace(REFERENCE, (written, braced?: string, bare?: string) => {
    if (written === '$$') return '$'
    return (braced ?? bare) === '0' ? match : ''
  })
}

function parsePattern(pattern: string): readonly PatternToken[] {
  const characters = [...(pattern.startsWith('\ufeff') ? pattern.slice(1) : pattern)]
  const tokens: PatternToken[] = []
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!
    if (character === '*') tokens.push({kind: 'star'})
    else if (character === '?') tokens.push({kind: 'any'})
    else if (character !== '\\') tokens.push({kind: 'literal', character})
    // `}` and `/` are escaped for the substitution, not for the pattern.
    else if (characters[index + 1] !== '}' && characters[index + 1] !== '/') tokens.push(escaped(characters[++index], pattern))
  }
  return tokens
}

function escaped(character: string | undefined, pattern: string): PatternToken {
  if (character === '*' || character === '?' || character === '\\') return {kind: 'literal', character}
  const shown = `'\\${character ?? '\ufffd'}'`
  throw new DockerfileError('EXPANSION', `invalid pattern (${pattern}) in substitution: invalid escape ${shown}`)
}
