import {chmodSync, lstatSync, mkdirSync, readlinkSync, type Stats} from 'node:fs'
import {LayerError} from '../errors.js'
import {baseOf, joinPath, parentOf} from './layer-path.js'

/** What containerd allows before it sees a loop. */
const MAX_LINKS = 255
/** Components looked at for one tar. Honest layers need a few for each directory. */
const MAX_STEPS = 10_000_000

/**
 * A directory that paths of a tar are unpacked into, and nothing outside of it: directories are resolved component by component,
 * and links on the way as if this directory were the root of the system. Nothing else may write there meanwhile, which makes
 * looking first and writing then safe. Results are remembered; `forget` when a link or a directory is removed.
 */
export class RootDirectory {
  readonly #root: string
  readonly #resolved = new Map<string, string>()
  #steps = 0
  /** Directories that no entry made: they had to be there for one. */
  readonly implied = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** The place on this machine of a path that is resolved already. */
  hostPath(path: string): string {
    return path === '' ? this.#root : `${this.#root}/${path}`
  }

  /** Resolves a directory and makes what is missing of it. The result has no links in it. */
  makeDirectory(path: string): string {
    return this.#resolveDirectory(path, true)!
  }

  /** Resolves the directory that `path` is in, and leaves the last component alone. undefined when there is none. */
  findParent(path: string): string | undefined {
    return this.#resolveDirectory(parentOf(path), false)
  }

  lstat(path: string): Stats | undefined {
    return lstatSync(this.hostPath(path), {throwIfNoEntry: false})
  }

  forget(): void {
    this.#resolved.clear()
  }

  #resolveDirectory(path: string, make: boolean): string | undefined {
    if (path === '') return ''
    const known = this.#resolved.get(path)
    if (known !== undefined) return known
    const parent = this.#resolveDirectory(parentOf(path), make)
    if (parent === undefined) return undefined
    const resolved = this.#walk(parent, [baseOf(path)], make)
    if (resolved !== undefined) this.#resolved.set(path, resolved)
    return resolved
  }

  /** `at` has no links in it, so that `..` is what its text says. `names` come first to last. */
  #walk(at: string, names: readonly string[], make: boolean): string | undefined {
    const pending = [...names].reverse()
    let links = 0
    while (pending.length > 0) {
      const name = pending.pop()!
      if (++this.#steps > MAX_STEPS)
        throw new LayerError('TOO_LARGE', 'Cannot unpack a layer: its links and paths are too many to follow')
      const here = name === '..' ? parentOf(at) : joinPath(at, name)
      const stats = this.lstat(here)
      if (stats?.isSymbolicLink()) {
        if (++links > MAX_LINKS) throw unusable(here, 'too many levels of symbolic links')
        const target = readlinkSync(this.hostPath(here))
        if (target.startsWith('/')) at = ''
        pending.push(...componentsOf(target).reverse())
      } else if (stats?.isDirectory()) {
        at = here
      } else if (stats) {
        throw unusable(here, 'it is not a directory')
      } else if (make) {
        at = this.#imply(here)
      } else {
        return undefined
      }
    }
    return at
  }

  /** Such a directory has the mode that Docker and containerd give it, whatever our umask is. */
  #imply(path: string): string {
    mkdirSync(this.hostPath(path))
    chmodSync(this.hostPath(path), 0o755)
    this.implied.add(path)
    return path
  }
}

function componentsOf(target: string): string[] {
  return target.split('/').filter(part => part !== '' && part !== '.')
}

function unusable(path: string, state: string): LayerError {
  return new LayerError('MALFORMED', `Cannot unpack into "${path}": ${state}`)
}
