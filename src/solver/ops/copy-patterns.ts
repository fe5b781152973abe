import {posix} from 'node:path'
import {compileGoPattern} from '../../context/go-match.js'
import {hasWildcard} from '../../context/has-wildcard.js'
import {compilePatterns, type PatternMatcher} from '../../context/patterns.js'
import {messageOf, SolveError} from '../../errors.js'
import type {CopyAction} from '../../graph/op.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import {cleanSource, type NameFinder, nothingThere} from './copy-names.js'
import {type PathSelection, type SelectedSource, walkSource} from './copy-walk.js'

/** The sources of a COPY or ADD with wildcards, `--parents` or `--exclude`. */
export function selectByPatterns(tree: Tree, action: CopyAction, names: NameFinder): SelectedSource[] {
  const selector = new Selector(tree, action, names)
  return action.sources.flatMap(source => selector.select(source))
}

class Selector {
  readonly #tree: Tree
  readonly #names: NameFinder
  readonly #asked: CopyAction['asked']
  readonly #parents: boolean
  readonly #exclude: PatternMatcher | undefined

  constructor(tree: Tree, {parents, excludes, asked}: CopyAction, names: NameFinder) {
    this.#tree = tree
    this.#names = names
    this.#asked = asked
    this.#parents = parents
    this.#exclude = excludes.length > 0 ? readPatterns('excludepatterns', excludes, compilePatterns) : undefined
  }

  select(source: string): SelectedSource[] {
    return this.#parents ? this.#selectWithParents(source) : this.#selectPlain(cleanSource(source), undefined)
  }

  #selectPlain(source: string, include: PathSelection | undefined): SelectedSource[] {
    return this.#find(source).map(found => ({...found, include, exclude: this.#exclude}))
  }

  #find(source: string): SelectedSource[] {
    if (hasWildcard(source)) return this.#matches(source).flatMap(name => this.#names.find(name) ?? [])
    const found = this.#names.findLiteral(source)
    return found ? [found] : []
  }

  #matches(source: string): string[] {
    return readPatterns('includepatterns', [source.slice(1)], () => findWildcard(this.#tree, source, this.#asked))
  }

  /** `dir/./pattern`: what matches below `dir`, with its path from there. */
  #selectWithParents(source: string): SelectedSource[] {
    const pivot = source.indexOf('/./')
    const top = pivot < 0 ? '/' : cleanSource(source.slice(0, pivot))
    const pattern = cleanSource(pivot < 0 ? source : source.slice(pivot + 3)).slice(1)
    const matcher = readPatterns('includepatterns', [pattern], compilePatterns)
    const required = hasWildcard(top) || hasWildcard(pattern) ? undefined : posix.join(top, pattern)
    if (required !== undefined && !this.#leadsOn(top)) {
      this.#names.missing.push(required)
      return []
    }
    const selected = this.#selectPlain(top, {matcher, literalPrefix: literalPrefixOf(pattern)})
    if (required !== undefined) for (const found of selected) this.#require(found, required)
    return selected
  }

  /** What is required below `dir/./` is looked for by its own name: behind a link it is found by another. */
  #leadsOn(top: string): boolean {
    return this.#names.exists(top) && resolvePath(this.#tree, top, {followLast: true}) === top
  }

  /** A path without wildcards must lead to something, if only to the start of a name. */
  #require(source: SelectedSource, required: string): void {
    let found = false
    walkSource(this.#tree, source, {
      enter: ({included, relative}) => {
        found ||= included && relative !== '' && posix.join(source.name, relative).startsWith(required)
      }
    })
    if (!found) this.#names.missing.push(required)
  }
}

function literalPrefixOf(pattern: string): string[] {
  const names = pattern.split('/')
  const wild = names.findIndex(name => /[*?[\\]/.test(name))
  return wild < 0 ? names : names.slice(0, wild)
}

/** Matches of a Go wildcard in walking order. Directories are not entered through symlinks, nor when they match themselves. */
function findWildcard(tree: Tree, source: string, asked: CopyAction['asked'] = undefined): string[] {
  const names = source.slice(1).split('/')
  const first = names.findIndex(hasWildcard)
  const top = posix.join('/', ...names.slice(0, first))
  const resolved = resolvePath(tree, top, {followLast: true})
  if (!tree.lstat(resolved)) throw nothingThere(resolved)
  const matches = find(tree, resolved, names.slice(first))
  if (matches.length === 0 && !isThere(tree, resolved, asked)) throw nothingThere(resolved)
  return matches.map(match => posix.join(top, match))
}

/**
 * Whether a directory is there for BuildKit: it, what it is in or something below it is named, or found by a wildcard. What a
 * pattern of `--parents` finds is not looked up.
 */
function isThere(tree: Tree, directory: string, asked: CopyAction['asked']): boolean {
  if (!tree.isTransferred || !asked || directory === '/') return true
  const isNear = (path: string) => directory === path || within(directory, path) || within(path, directory)
  return [...asked].some(source => source.includes('**') || found(tree, source).some(isNear))
}

function within(path: string, directory: string): boolean {
  return path.startsWith(directory === '/' ? '/' : `${directory}/`)
}

/** By the names that lead there, and where links among them lead. */
function found(tree: Tree, source: string): string[] {
  try {
    const names = hasWildcard(source) ? findWildcard(tree, source) : [source]
    const paths = names.flatMap(name => [name, resolvePath(tree, name, {followLast: true})])
    return paths.filter(path => tree.lstat(path) !== undefined)
  } catch {
    return []
  }
}

/** A class may match `/`; without one each part of the pattern is about one level of names. */
function find(tree: Tree, top: string, parts: readonly string[]): string[] {
  const byLevel = parts.some(part => part.includes('[')) ? undefined : parts.map(part => compileGoPattern(part))
  const whole = compileGoPattern(parts.join('/'))
  const found: string[] = []
  const visit = (directory: string, depth: number): void => {
    for (const name of tree.readdir(posix.join(top, directory))) {
      const path = posix.join(directory, name)
      if (byLevel && !byLevel[depth]!.matches(name)) continue
      if (whole.matches(path)) found.push(path)
      else if (!byLevel || depth + 1 < byLevel.length) enter(path, depth + 1)
    }
  }
  const enter = (path: string, depth: number): void => {
    if (tree.lstat(posix.join(top, path))?.type === 'directory') visit(path, depth)
  }
  enter('', 0)
  return found
}

/** Malformed ones are reported together, as BuildKit does: one of a list is seldom meant alone. */
function readPatterns<T>(what: string, patterns: readonly string[], read: (patterns: readonly string[]) => T): T {
  try {
    return read(patterns)
  } catch (error) {
    if (!messageOf(error).endsWith('syntax error in pattern')) throw error
    throw new SolveError('INVALID', `invalid ${what}: [${patterns.join(' ')}]: syntax error in pattern`, {
      cause: error,
      hint: 'A [ needs its ]; write \\[ for the character itself.'
    })
  }
}
