import {posix} from 'node:path'
import type {PatternMatcher, PatternResults} from '../../context/patterns.js'
import {SolveError} from '../../errors.js'
import type {Tree, TreeStat} from '../../system/tree/tree.js'

/** One path that a COPY or ADD copies: as written, or what a wildcard found. */
export interface SelectedSource {
  /** Absolute in its tree; the last name is the file's when the destination is a directory. */
  readonly name: string
  /** `name` with all symlinks followed: it exists. */
  readonly path: string
  /** `--parents`: what of the directory is copied, by paths below it. */
  readonly include: PathSelection | undefined
  /** `--exclude`, by paths below a directory. */
  readonly exclude: PatternMatcher | undefined
}

export interface PathSelection {
  readonly matcher: PatternMatcher
  /** Names that the pattern begins with before its first wildcard: directories that lead nowhere else are not entered. */
  readonly literalPrefix: readonly string[]
}

/** A path met on the way through a source. */
export interface SourceEntry {
  /** Absolute in the source's tree. */
  readonly path: string
  /** Below the source; empty for the source itself. */
  readonly relative: string
  readonly stat: TreeStat
  /** False for a directory that is entered only because something in it may be selected. */
  readonly included: boolean
}

export interface SourceVisitor {
  enter(entry: SourceEntry): void
  /** After all that is in a directory. */
  leave?(entry: SourceEntry): void
}

/** Walks a source in byte order of names, directories before what is in them, as `--parents` and `--exclude` leave it. */
export function walkSource(tree: Tree, source: SelectedSource, visitor: SourceVisitor): void {
  const {include, exclude} = source

  const visit = (path: string, relative: string, above: Results): void => {
    const results = relative === '' ? above : matchBelow(source, relative, above)
    const excluded = results.exclude?.matched ?? false
    if (excluded && !exclude!.hasExceptions) return
    const included = !excluded && (results.include?.matched ?? true)
    const stat = tree.lstat(path)
    if (!stat) throw new SolveError('COPY_FAILED', `Cannot read ${path}: it was removed while it was being copied`)
    const entry = {path, relative, stat, included}
    if (stat.type !== 'directory') {
      if (included) visitor.enter(entry)
      return
    }
    if (!included && !excluded && !leadsSomewhere(relative, include!.literalPrefix)) return
    visitor.enter(entry)
    for (const name of tree.readdir(path)) visit(posix.join(path, name), relative === '' ? name : `${relative}/${name}`, results)
    visitor.leave?.(entry)
  }

  visit(source.path, '', {})
}

/** What the patterns say of a directory, which its entries inherit. */
interface Results {
  readonly include?: PatternResults | undefined
  readonly exclude?: PatternResults | undefined
}

function matchBelow({include, exclude}: SelectedSource, relative: string, above: Results): Results {
  return {
    include: include?.matcher.matchBelow(relative, above.include),
    exclude: exclude?.matchBelow(relative, above.exclude)
  }
}

/** False when nothing below a directory can match a pattern that begins with these names. */
function leadsSomewhere(relative: string, literalPrefix: readonly string[]): boolean {
  return relative.split('/').every((name, depth) => depth >= literalPrefix.length || literalPrefix[depth] === name)
}
