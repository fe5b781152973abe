import {hasWildcard} from '../../context/has-wildcard.js'
import {SolveError} from '../../errors.js'
import type {CopyAction} from '../../graph/op.js'
import type {Tree} from '../../system/tree/tree.js'
import {NameFinder, nothingThere} from './copy-names.js'
import type {SelectedSource} from './copy-walk.js'

/**
 * Finds what a COPY or ADD copies, in order.
 * @throws SolveError FILE_NOT_FOUND, which names every path that is missing and every link found by a wildcard that leads nowhere;
 *   a wildcard that finds nothing is no error, but the directory before it must be there. INVALID for a malformed pattern.
 */
export async function selectSources(tree: Tree, action: CopyAction): Promise<SelectedSource[]> {
  const names = new NameFinder(tree)
  const selected = hasPatterns(action)
    ? (await import('./copy-patterns.js')).selectByPatterns(tree, action, names)
    : action.sources.flatMap(source => names.findLiteral(source) ?? [])
  const [missing] = names.missing
  if (missing !== undefined) throw isLookedUp(tree, action) ? notFound(action, names.missing) : nothingThere(missing)
  return selected
}

function hasPatterns({sources, excludes, parents}: CopyAction): boolean {
  return parents || excludes.length > 0 || sources.some(hasWildcard)
}

/** BuildKit digests what it copies first; where it cannot say what that is, only the copy notices, and reports in the kernel's words. */
function isLookedUp(tree: Tree, {excludes, parents, onItself = false}: CopyAction): boolean {
  return !tree.isScratch && !onItself && (excludes.length === 0 || parents)
}

function notFound({instruction, sources}: CopyAction, missing: readonly string[]): SolveError {
  const what = `Cannot ${instruction} ${sources.join(' ')}`
  const list = [...new Set(missing)].map(path => `"${path}": not found`).join(', ')
  return new SolveError('FILE_NOT_FOUND', `${what}: failed to calculate checksum of ref: ${list}`, {
    hint: 'Check the path (it starts at the root of the context or stage, links are followed) and whether .dockerignore hides it.'
  })
}
