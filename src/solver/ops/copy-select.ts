import {posix} from 'node:path'
import {compileGoPattern, hasWildcard} from '../../context/go-match.js'
import {compilePatterns, type PatternMatcher} from '../../context/patterns.js'
import {messageOf, SolveError} from '../../errors.js'
import type {CopyAction} from '../../graph/op.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import {type PathSelection, type SelectedSource, walkSource} from './copy-walk.js'

/**
 * Finds what a COPY or ADD copies, in order.
 * @throws SolveError FILE_NOT_FOUND, which names every path that is missing and every link found by a wildcard that leads nowhere;
 *   a wildcard that finds nothing is no error, but the directory before it must be there. INVALID for a malformed pattern.
 */
export function selectSources(tree: Tree, action: CopyAction): SelectedSource[] {
  const selector = new Selector(tree, action)
  const selected = action.sources.flatMap(source => selector.select(source))
  const [missing] = selector.missing
  if (missing !== undefined) throw isLookedUp(tree, action) ? notFound(action, selector.missing) : nothingThere(missing)
  return selected
}

class Selector {
  readonly missing: string[] = []
  readonly #tree: Tree
  readonly #asked: CopyAction['asked']
  readonly #parents: boolean
  readonly #exclude: PatternMatcher | undefined

  constructor(tree: Tree, {parents, excludes, asked}: CopyAction) {
    this.#tree = tree
    this.#asked = asked
    this.#parents = parents
    this.#exclude = excludes.length > 0 ? readPatterns('excludepatterns', excludes, compilePatterns) : undefined
  }

  select(source: string): SelectedSource[] {
    return this.#parents ? this.#selectWithParents(source) : this.#selectPlain(clean(source), undefined)
  }

  #selectPlain(source: string, include: PathSelection | undefined): SelectedSource[] {
    const names = hasWildcard(source)
      ? readPatterns('includepatterns', [source.slice(1)], () => findWildcard(this.#tree, source, this.#asked))
      : [this.#literalName(source)]
    return names.flatMap(name => this.#follow(name, include))
  }

  /** `dir/./pattern`: what matches below `dir`, with its path from there. */
  #selectWithParents(source: string): SelectedSource[] {
    const pivot = source.indexOf('/./')
    const top = pivot < 0 ? '/' : clean(source.slice(0, pivot))
    const pattern = clean(pivot < 0 ? source : source.slice(pivot + 3)).slice(1)
    const matcher = readPatterns('includepatterns', [pattern], compilePatterns)
    const required = hasWildcard(top) || hasWildcard(pattern) ? undefined : posix.join(top, pattern)
    if (required !== undefined && !this.#leadsOn(top)) {
      this.missing.push(required)
      return []
    }
    const selected = this.#selectPlain(top, {matcher, literalPrefix: literalPrefixOf(pattern)})
    if (required !== undefined) for (const found of selected) this.#require(found, required)
    return selected
  }

  /** What is required below `dir/./` is looked for by its own name: behind a link it is found by another. */
  #leadsOn(top: string): boolean {
    return this.#exists(top) && resolvePath(this.#tree, top, {followLast: true}) === top
  }

  /** A path without wildcards must lead to something, if only to the start of a name. */
  #require(source: SelectedSource, required: string): void {
    let found = false
    walkSource(this.#tree, source, {
      enter: ({included, relative}) => {
        found ||= included && relative !== '' && posix.join(source.name, relative).startsWith(required)
      }
    })
    if (!found) this.missing.push(required)
  }

  #follow(name: string, include: PathSelection | undefined): SelectedSource[] {
    const path = resolvePath(this.#tree, name, {followLast: true})
    if (this.#tree.lstat(path)) return [{name, path, include, exclude: this.#exclude}]
    this.missing.push(name)
    return []
  }

  /** A backslash that is left after expansion is part of the name, or quotes what would be a wildcard. */
  #literalName(source: string): string {
    const unquoted = source.replace(/\\(.)/gs, '$1')
    return unquoted !== source && !this.#exists(source) && this.#exists(unquoted) ? unquoted : source
  }

  #exists(name: string): boolean {
    return this.#tree.lstat(resolvePath(this.#tree, name, {followLast: true})) !== undefined
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

/** Rooted; `..` stops at the root, a trailing slash says nothing. */
function clean(path: string): string {
  return posix.resolve('/', `./${path}`)
}

/** BuildKit digests what it copies first; where it cannot say what that is, only the copy notices, and reports in the kernel's words. */
function isLookedUp(tree: Tree, {excludes, parents, onItself = false}: CopyAction): boolean {
  return !tree.isScratch && !onItself && (excludes.length === 0 || parents)
}

function nothingThere(path: string): SolveError {
  return new SolveError('FILE_NOT_FOUND', `lstat ${path}: no such file or directory`, {
    hint: 'What is copied has no such path: see what the stage or context has.'
  })
}

function notFound({instruction, sources}: CopyAction, missing: readonly string[]): SolveError {
  const what = `Cannot ${instruction} ${sources.join(' ')}`
  const list = [...new Set(missing)].map(path => `"${path}": not found`).join(', ')
  return new SolveError('FILE_NOT_FOUND', `${what}: failed to calculate checksum of ref: ${list}`, {
    hint: 'Check the path (it starts at the root of the context or stage, links are followed) and whether .dockerignore hides it.'
  })
}
