import {compileSteps, countChoices, toSource} from './pattern-regexp.js'
import {parsePatternExpression} from './pattern-syntax.js'

export type PathTest = (path: string) => boolean

/** Backtracking over more choices than this may take too long on a long name. */
const MAX_CHOICES = 3

/** One pattern as a test of whole paths. Most need no regular expression. The test throws where the pattern is malformed. */
export function compilePattern(pattern: string): PathTest {
  const {kind, source} = translate(pattern)
  switch (kind) {
    case 'exact':
      return path => path === pattern
    case 'prefix': {
      const prefix = pattern.slice(0, -2)
      return path => path.startsWith(prefix)
    }
    case 'suffix': {
      const suffix = pattern.slice(2)
      return path => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
    }
    case 'regexp':
      return lazily(() => compileRegExp(source, pattern))
  }
}

function lazily(compile: () => PathTest): PathTest {
  let test: PathTest | undefined
  return path => {
    test ??= compile()
    return test(path)
  }
}

function compileRegExp(source: string, pattern: string): PathTest {
  const parsed = parsePatternExpression(source, pattern)
  if (countChoices(parsed) > MAX_CHOICES) return compileSteps(parsed)
  const expression = new RegExp(toSource(parsed), 'u')
  return path => expression.test(path)
}

interface Translation {
  kind: 'exact' | 'prefix' | 'suffix' | 'regexp'
  /** The regular expression that moby makes, in Go's syntax: brackets go into it as they are. */
  source: string
}

/**
 * What moby quotes. It means to quote `|`, `{` and `}` too, but its table has no room for them: in a pattern that is not plain
 * they are an alternative and a repetition.
 */
const QUOTED = /[.+()$]/

function translate(pattern: string): Translation {
  const characters = [...pattern.replace(/^\ufeff/, '')]
  const translation: Translation = {kind: 'exact', source: '^'}
  for (let index = 0, first = true; index < characters.length; first = false) {
    index = translateNext(characters, index, first, translation)
  }
  translation.source += '$'
  return translation
}

/** Translates one element and returns where the next one begins. */
function translateNext(characters: readonly string[], index: number, first: boolean, translation: Translation): number {
  const character = characters[index]!
  if (character === '*' && characters[index + 1] === '*') return translateDoubleStar(characters, index, first, translation)
  if (character === '\\' && index + 1 < characters.length) {
    translation.kind = 'regexp'
    translation.source += `\\${characters[index + 1]}`
    return index + 2
  }
  if (character === '*' || character === '?' || character === '[' || character === ']') translation.kind = 'regexp'
  if (character === '*') translation.source += '[^/]*'
  else if (character === '?') translation.source += '[^/]'
  // A backslash at the end quotes what the translation puts there.
  else translation.source += QUOTED.test(character) ? `\\${character}` : character
  return index + 1
}

/** `**` and `**` with its slash: any number of components, also none. At the end it takes everything below. */
function translateDoubleStar(characters: readonly string[], index: number, first: boolean, translation: Translation): number {
  const next = characters[index + 2] === '/' ? index + 3 : index + 2
  const atEnd = next >= characters.length
  if (atEnd && translation.kind === 'exact') {
    translation.kind = 'prefix'
  } else {
    translation.kind = 'regexp'
    translation.source += atEnd ? '.*' : '(.*/)?'
  }
  if (first) translation.kind = 'suffix'
  return next
}
