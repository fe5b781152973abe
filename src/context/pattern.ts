import {parsePatternRegExp, searchPath} from './pattern-regexp.js'

export type PathTest = (path: string) => boolean

/** Backtracking over more stars than this may take too long on a long name. */
const MAX_STARS = 3

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
  const atoms = parsePatternRegExp(source, pattern)
  if (atoms.filter(({kind}) => kind === 'star' || kind === 'directories').length > MAX_STARS) {
    return path => searchPath(atoms, path)
  }
  const expression = new RegExp(atoms.map(atom => atom.source).join(''), 'u')
  return path => expression.test(path)
}

interface Translation {
  kind: 'exact' | 'prefix' | 'suffix' | 'regexp'
  /** The regular expression that moby makes, in Go's syntax: brackets go into it as they are. */
  source: string
}

/** Stands for themselves in a pattern, but not in a regular expression. */
const QUOTED = /[.+()|{}$]/

function translate(pattern: string): Translation {
  const characters = [...pattern]
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
  else translation.source += QUOTED.test(character) || character === '\\' ? `\\${character}` : character
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
