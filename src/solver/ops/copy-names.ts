import {posix} from 'node:path'
import {SolveError} from '../../errors.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import type {SelectedSource} from './copy-walk.js'

/** Finds sources by their names, links followed, and remembers those that lead nowhere. */
export class NameFinder {
  readonly missing: string[] = []
  readonly #tree: Tree

  constructor(tree: Tree) {
    this.#tree = tree
  }

  /** A source without wildcards, as it is written. */
  findLiteral(source: string): SelectedSource | undefined {
    return this.find(this.#literalName(cleanSource(source)))
  }

  find(name: string): SelectedSource | undefined {
    const path = resolvePath(this.#tree, name, {followLast: true})
    if (this.#tree.lstat(path)) return {name, path, include: undefined, exclude: undefined}
    this.missing.push(name)
    return undefined
  }

  exists(name: string): boolean {
    return this.#tree.lstat(resolvePath(this.#tree, name, {followLast: true})) !== undefined
  }

  /** A backslash that is left after expansion is part of the name, or quotes what would be a wildcard. */
  #literalName(source: string): string {
    const unquoted = source.replace(/\\(.)/gs, '$1')
    return unquoted !== source && !this.exists(source) && this.exists(unquoted) ? unquoted : source
  }
}

/** Rooted; `..` stops at the root, a trailing slash says nothing. */
export function cleanSource(path: string): string {
  return posix.resolve('/', `./${path}`)
}

export function nothingThere(path: string): SolveError {
  return new SolveError('FILE_NOT_FOUND', `lstat ${path}: no such file or directory`, {
    hint: 'What is copied has no such path: see what the stage or context has.'
  })
}
