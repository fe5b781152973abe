import {posix} from 'node:path'
import {compileGoPattern, hasWildcard} from '../../context/go-match.js'
import {compilePatterns, type PatternMatcher} from '../../context/patterns.js'
import {SolveError} from '../../errors.js'
import type {CopyAction} from '../../graph/op.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import {type SelectedSource, walkSource} from './copy-walk.js'

/**
 * Finds what a COPY or ADD copies, in order.
 * @throws SolveError FILE_NOT_FOUND for a path that is missing, or a link found by a wildcard that leads nowhere; a wildcard that
 *   finds nothing is no error. INVALID for a malformed pattern.
 */
export function selectSources(tree: Tree, action: CopyAction): SelectedSource[] {
  const exclude = action.excludes.length > 0 ? compilePatterns(action.excludes) : undefined
  return action.sources.flatMap(source => {
    if (action.parents) return selectWithParents(tree, action, source, exclude)
    return selectPlain(tree, action, clean(source)).map(found => ({...found, include: undefined, exclude}))
  })
}

function selectPlain(tree: Tree, action: CopyAction, source: string): {name: string; path: string}[] {
  if (hasWildcard(source)) return findWildcard(tree, source).map(name => follow(tree, action, name))
  const unquoted = source.replace(/\\(.)/gs, '$1')
  const name = unquoted !== source && !exists(tree, source) && exists(tree, unquoted) ? unquoted : source
  return [follow(tree, action, name)]
}

/** `dir/./pattern`: what matches below `dir`, with its path from there. */
function selectWithParents(
  tree: Tree,
  action: CopyAction,
  source: string,
  exclude: PatternMatcher | undefined
): SelectedSource[] {
  const pivot = source.indexOf('/./')
  const top = pivot < 0 ? '/' : clean(source.slice(0, pivot))
  const pattern = clean(pivot < 0 ? source : source.slice(pivot + 3)).slice(1)
  const include = {matcher: compilePatterns([pattern]), literalPrefix: literalPrefixOf(pattern)}
  const selected = selectPlain(tree, action, top).map(found => ({...found, include, exclude}))
  if (!hasWildcard(top) && !hasWildcard(pattern)) requireSome(tree, action, selected[0]!, posix.join(top, pattern))
  return selected
}

function requireSome(tree: Tree, action: CopyAction, source: SelectedSource, required: string): void {
  let found = false
  walkSource(tree, source, {
    enter: entry => {
      found ||= entry.included && posix.join(source.name, entry.relative).startsWith(required) && entry.relative !== ''
    }
  })
  if (!found) throw notFound(action, required)
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

function follow(tree: Tree, action: CopyAction, name: string): {name: string; path: string} {
  const path = resolvePath(tree, name, {followLast: true})
  if (!tree.lstat(path)) throw notFound(action, name)
  return {name, path}
}

function exists(tree: Tree, name: string): boolean {
  return tree.lstat(resolvePath(tree, name, {followLast: true})) !== undefined
}

/** Rooted; `..` stops at the root, a trailing slash says nothing. */
function clean(path: string): string {
  return posix.resolve('/', `./${path}`)
}

function notFound(action: CopyAction, path: string): SolveError {
  return new SolveError(
    'FILE_NOT_FOUND',
    `Cannot ${action.instruction} ${path}: failed to calculate checksum of ref: "${path}": not found`,
    {
      hint: 'Check the path (it starts at the root of the context or stage, links are followed) and whether .dockerignore hides it.'
    }
  )
}
