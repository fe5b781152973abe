import {lstatSync, readdirSync, rmdirSync, unlinkSync, utimesSync} from 'node:fs'
import {posix} from 'node:path'
import {hasCode} from '../errors.js'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree} from '../system/tree/tree.js'
import type {MissingDirectory} from './runtime.js'
import {fileTime} from '../system/file-time.js'

/** A path that the runtime will make so that something can be mounted on it. */
export interface Stub {
  readonly path: string
  readonly directory: boolean
}

/** What is missing of the mount points, deepest first. */
export function stubsOf(tree: Tree, targets: readonly {path: string; directory: boolean}[]): Stub[] {
  const stubs = new Map<string, Stub>()
  for (const {path, directory} of targets) {
    let isDirectory = directory
    for (let at = path; at !== '/' && !tree.lstat(at); at = posix.dirname(at)) {
      stubs.set(at, {path: at, directory: isDirectory || (stubs.get(at)?.directory ?? false)})
      isDirectory = true
    }
  }
  return [...stubs.values()].sort((a, b) => b.path.length - a.path.length)
}

/**
 * Directories that a process needs to find, each after the one that it is in: its working directory, which is its own, and what is
 * above a mount point. Runtimes would make them, too, but with modes of their own (crun: 1755), and for root.
 */
export function missingDirectories(
  tree: Tree,
  {cwd, uid, gid}: {readonly cwd: string; readonly uid: number; readonly gid: number},
  targets: readonly string[]
): MissingDirectory[] {
  const own = absentIn(tree, resolvePath(tree, cwd, {followLast: true})).map(path => ({path, uid, gid}))
  const above = targets.flatMap(target => absentIn(tree, posix.dirname(target))).map(path => ({path, uid: 0, gid: 0}))
  const byPath = new Map([...above, ...own].map(directory => [directory.path, directory]))
  return [...byPath.values()].sort((a, b) => a.path.length - b.path.length)
}

/** The path and those above it that are not there; none when something else is in the place of a directory. */
function absentIn(tree: Tree, path: string): string[] {
  const absent: string[] = []
  let at = path
  for (; at !== '/' && !tree.lstat(at); at = posix.dirname(at)) absent.push(at)
  return tree.lstat(at)?.type === 'directory' ? absent : []
}

/**
 * Takes the mount points out of the upper directory again, unless the step put something there, and gives directories that only
 * they had touched their old time back: a mount leaves no trace in a layer. Never follows a link that the step may have put in
 * a parent's place (CVE-2024-23652).
 */
export function removeStubs(upper: string, lower: Tree, stubs: readonly Stub[]): void {
  for (const stub of stubs) {
    const parent = posix.dirname(stub.path)
    if (!isRealDirectory(upper, parent)) continue
    const before = lstatSync(upper + parent)
    if (!removeEmpty(upper + stub.path)) continue
    const untouched = readdirSync(upper + parent).length === 0
    const stat = untouched ? lower.lstat(parent) : undefined
    const mtime = stat?.mtime ?? before.mtimeMs / 1000
    utimesSync(upper + parent, before.atimeMs / 1000, fileTime(mtime))
  }
}

/** Every component is a directory, no link. */
function isRealDirectory(upper: string, path: string): boolean {
  const names = path.split('/').filter(Boolean)
  for (let count = 0; count <= names.length; count++) {
    const stat = lstatSync([upper, ...names.slice(0, count)].join('/'), {throwIfNoEntry: false})
    if (!stat?.isDirectory()) return false
  }
  return true
}

function removeEmpty(path: string): boolean {
  try {
    const stat = lstatSync(path)
    if (stat.isDirectory()) rmdirSync(path)
    else if (stat.isFile() && stat.size === 0) unlinkSync(path)
    else return false
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST')) return false
    throw error
  }
}
