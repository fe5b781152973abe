import {posix} from 'node:path'
import {compileGoPattern, hasWildcard} from '../../context/go-match.js'
import {compilePatterns, type PatternMatcher} from '../../context/patterns.js'
import {SolveError} from '../../errors.js'
import type {CopyAction} from '../../graph/op.js'
import {emptyTree} from '../../system/tree/empty.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import {type PathSelection, type SelectedSource, walkSource} from './copy-walk.js'

/**
 * Finds what a COPY or ADD copies, in order.
 * @throws SolveError FILE_NOT_FOUND, which names every path that is missing and every link found by a wildcard that leads nowhere;
 *   a wildcard that finds nothing is no error. INVALID for a malformed pattern.
 */
export function selectSources(tree: Tree, action: CopyAction): SelectedSource[] {
  const selector = new Selector(tree, action)
  const selected = action.sources.flatMap(source => selector.select(source))
  if (selector.missing.length > 0) throw notFound(action, selector.missing, tree)
  return selected
}

class Selector {
  readonly missing: string[] = []
  readonly #tree: Tree
  readonly #parents: boolean
  readonly #exclude: PatternMatcher | undefined

  constructor(tree: Tree, {parents, excludes}: CopyAction) {
    this.#tree = tree
    this.#parents = parents
    this.#exclude = excludes.length > 0 ? compilePatterns(excludes) : undefined
  }

  select(source: string): SelectedSource[] {
    return this.#parents ? this.#selectWithParents(source) : this.#selectPlain(clean(source), undefined)
  }

  #selectPlain(source: string, include: PathSelection | undefined): SelectedSource[] {
    const names = hasWildcard(source) ? findWildcard(this.#tree, source) : [this.#literalName(source)]
    return names.flatMap(name => this.#follow(name, include))
  }

  /** `dir/./pattern`: what matches below `dir`, with its path from there. */
  #selectWithParents(source: string): SelectedSource[] {
    const pivot = source.indexOf('/./')
    const top = pivot < 0 ? '/' : clean(source.slice(0, pivot))
    const pattern = clean(pivot < 0 ? source : source.slice(pivot + 3)).slice(1)
    const selected = this.#selectPlain(top, {matcher: compilePatterns([pattern]), literalPrefix: literalPrefixOf(pattern)})
    if (!hasWildcard(top) && !hasWildcard(pattern)) for (const found of selected) this.#require(found, posix.join(top, pattern))
    return selected
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
function findWildcard(tree: Tree, source: string): string[] {
  const names = source.slice(1).split('/')
  const first = names.findIndex(hasWildcard)
  const top = posix.join('/', ...names.slice(0, first))
  const matches = find(tree, resolvePath(tree, top, {followLast: true}), names.slice(first))
  return matches.map(match => posix.join(top, match))
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

/** Rooted; `..` stops at the root, a trailing slash says nothing. */
function clean(path: string): string {
  return posix.resolve('/', `./${path}`)
}

function notFound({instruction, sources}: CopyAction, missing: readonly string[], tree: Tree): SolveError {
  const what = `Cannot ${instruction} ${sources.join(' ')}`
  if (tree === emptyTree)
    return new SolveError('FILE_NOT_FOUND', `${what}: lstat ${missing[0]}: no such file or directory`, {
      hint: 'It is copied from nothing: from scratch, or a stage that has no file.'
    })
  const list = [...new Set(missing)].map(path => `"${path}": not found`).join(', ')
  return new SolveError('FILE_NOT_FOUND', `${what}: failed to calculate checksum of ref: ${list}`, {
    hint: 'Check the path (it starts at the root of the context or stage, links are followed) and whether .dockerignore hides it.'
  })
}
