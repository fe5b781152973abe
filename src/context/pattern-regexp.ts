import {SolveError} from '../errors.js'
import {readClass, readEscape} from './pattern-class.js'

/** A part of the regular expressions that patterns become, with its source in JavaScript's syntax. */
export type Atom =
  | {readonly kind: 'one' | 'star'; readonly source: string; readonly accepts: (character: string) => boolean}
  | {readonly kind: 'directories'; readonly source: string}
  | {readonly kind: 'assertion'; readonly source: string; readonly holds: (characters: readonly string[], at: number) => boolean}

const DIRECTORIES = '(.*/)?'

/**
 * Reads the small part of Go's syntax that patterns are translated to. What a pattern has in brackets or after a backslash comes
 * through untouched, so that Go's classes and escapes mean here what they mean there.
 * @throws SolveError INVALID where Go's regexp would not compile.
 */
export function parsePatternRegExp(source: string, pattern: string): readonly Atom[] {
  const atoms: Atom[] = []
  for (let at = 0; at < source.length; ) {
    if (source.startsWith(DIRECTORIES, at)) {
      atoms.push({kind: 'directories', source: '(?:[^\\n]*/)?'})
      at += DIRECTORIES.length
    } else {
      const {atom, end} = readAtom(source, at, pattern)
      atoms.push(atom)
      at = end
    }
  }
  return atoms
}

interface Read {
  readonly atom: Atom
  readonly end: number
}

function readAtom(source: string, at: number, pattern: string): Read {
  const character = String.fromCodePoint(source.codePointAt(at)!)
  if (character === '^') return {atom: START, end: at + 1}
  if (character === '$') return {atom: END, end: at + 1}
  if (character === '\\' && isAssertion(source[at + 1])) return {atom: ASSERTIONS[source[at + 1] as 'b']!, end: at + 2}
  const {body, end} = readSet(source, at, character, pattern)
  const star = source[end] === '*'
  const test = new RegExp(`^${body}$`, 'u')
  const accepts = (tested: string) => test.test(tested)
  return {atom: {kind: star ? 'star' : 'one', source: star ? `${body}*` : body, accepts}, end: star ? end + 1 : end}
}

/** A set of characters as a JavaScript class. */
function readSet(source: string, at: number, character: string, pattern: string): {body: string; end: number} {
  const set =
    character === '['
      ? readClass(source, at)
      : character === '\\'
        ? readEscape(source, at)
        : {body: plain(character), end: at + character.length}
  if (!set) throw malformed(pattern)
  return set
}

function plain(character: string): string {
  return character === '.' ? '[^\\n]' : `\\u{${character.codePointAt(0)!.toString(16)}}`
}

function malformed(pattern: string): SolveError {
  return new SolveError('INVALID', `Cannot read the pattern ${JSON.stringify(pattern)}: syntax error in pattern`)
}

const START: Atom = {kind: 'assertion', source: '^', holds: (_, at) => at === 0}
const END: Atom = {kind: 'assertion', source: '$', holds: (characters, at) => at === characters.length}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character)
}

function atBoundary(characters: readonly string[], at: number): boolean {
  return isWord(characters[at - 1]) !== isWord(characters[at])
}

const ASSERTIONS: Readonly<Record<'b' | 'B' | 'A' | 'z', Atom>> = {
  b: {kind: 'assertion', source: '\\b', holds: atBoundary},
  B: {kind: 'assertion', source: '\\B', holds: (characters, at) => !atBoundary(characters, at)},
  A: START,
  z: END
}

function isAssertion(name: string | undefined): boolean {
  return name !== undefined && Object.hasOwn(ASSERTIONS, name)
}

/** Where a search is: the atom to match next, the character, and whether the atom is `directories` and has begun. */
type State = readonly [index: number, at: number, begun?: boolean]

/** Matches without backtracking: no state is tried twice. */
export function searchPath(atoms: readonly Atom[], path: string): boolean {
  const characters = [...path]
  const tried = new Set<number>()
  const open: State[] = [[0, 0]]
  for (let state = open.pop(); state; state = open.pop()) {
    const [index, at, begun] = state
    if (index === atoms.length) return true
    const key = 2 * (index * (characters.length + 1) + at) + (begun ? 1 : 0)
    if (tried.has(key)) continue
    tried.add(key)
    open.push(...successors(atoms[index]!, characters, state))
  }
  return false
}

function successors(atom: Atom, characters: readonly string[], [index, at, begun]: State): State[] {
  const character = characters[at]
  switch (atom.kind) {
    case 'assertion':
      return atom.holds(characters, at) ? [[index + 1, at]] : []
    case 'directories':
      return [...(begun ? [] : [[index + 1, at] as const]), ...insideDirectories(character, index, at)]
    case 'one':
      return character !== undefined && atom.accepts(character) ? [[index + 1, at + 1]] : []
    case 'star':
      return character !== undefined && atom.accepts(character)
        ? [
            [index + 1, at],
            [index, at + 1]
          ]
        : [[index + 1, at]]
  }
}

function insideDirectories(character: string | undefined, index: number, at: number): State[] {
  if (character === undefined || character === '\n') return []
  const goOn: State = [index, at + 1, true]
  return character === '/' ? [goOn, [index + 1, at + 1]] : [goOn]
}
