import {chmodSync, chownSync, mkdirSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {SnapshotError} from '../errors.js'
import {callSpecialsSync, type SpecialCall} from '../system/special.js'
import {isWhiteoutDevice, statHostPath} from '../system/tree/stat.js'
import type {TreeStat} from '../system/tree/tree.js'
import type {LayerDirectory} from './tree-layers.js'
import {fileTime} from '../system/file-time.js'

/** A directory as a lower layer describes it. `path` has no leading slash. */
export interface RestoredDirectory {
  readonly path: string
  readonly stat: TreeStat
  readonly xattrs: Readonly<Record<string, string>> | undefined
}

/**
 * A layer's tar may have files in a directory without having the directory: applied onto the layers below, such a layer leaves the
 * directory's owner and mode alone; unpacked on its own it has one of its own (`LayerDirectory.implied`), which hides the lower one.
 * These are the directories that a stack of layers would show wrongly for that reason, with those above them, parents first: a layer
 * that holds just them, on top, puts it right.
 * @param layers lowest first
 */
export function restoredDirectories(layers: readonly LayerDirectory[]): RestoredDirectory[] {
  const stack = [...layers].reverse()
  const hidden = [...new Set(layers.flatMap(({implied = new Set()}) => [...implied]))].filter(path => {
    const {shown, described} = look(stack, path)
    return described !== undefined && described !== shown
  })
  const paths = new Set(hidden.flatMap(withParents))
  return [...paths].sort().map(path => {
    const {shown, described = shown} = look(stack, path)
    return {path, stat: statIn(described!, path)!, xattrs: described!.xattrs?.get(path)}
  })
}

/** Makes the directories in `target`, a layer's directory in overlayfs form. @throws SnapshotError UNSUPPORTED */
export function writeDirectories(directories: readonly RestoredDirectory[], target: string): LayerDirectory {
  for (const {path, stat} of directories) {
    const place = join(target, path)
    mkdirSync(place, {mode: 0o700})
    chownSync(place, stat.uid, stat.gid)
    chmodSync(place, stat.mode)
  }
  writeXattrs(directories, target)
  // Making a directory changes its parent's time.
  for (const {path, stat} of [...directories].reverse())
    utimesSync(join(target, path), fileTime(stat.mtime), fileTime(stat.mtime))
  return {
    directory: target,
    xattrs: new Map(directories.flatMap(({path, xattrs}) => (xattrs ? [[path, xattrs] as const] : [])))
  }
}

function writeXattrs(directories: readonly RestoredDirectory[], target: string): void {
  const calls = directories.flatMap(({path, xattrs = {}}) =>
    Object.entries(xattrs).map(([name, value]): SpecialCall => ({call: 'setxattr', path: join(target, path), name, value}))
  )
  const [failed] = callSpecialsSync(calls)
  if (failed) throw new SnapshotError('UNSUPPORTED', `Cannot give ${failed.call.path} its attributes: ${failed.code}`)
}

/** The layer whose directory a mount of the stack shows, and the highest one that describes the very directory. */
function look(stack: readonly LayerDirectory[], path: string): {shown?: LayerDirectory; described?: LayerDirectory} {
  let shown: LayerDirectory | undefined
  for (const layer of stack) {
    const found = findIn(layer, path)
    if (found === 'directory') shown ??= layer
    if (found === 'directory' && !layer.implied?.has(path)) return {shown: shown!, described: layer}
    if (found === 'hidden' || hidesBelow(layer, path)) break
  }
  return shown ? {shown} : {}
}

/** What a layer says of a path: nothing, a directory, or that what lower layers have there is not to be seen. */
function findIn(layer: LayerDirectory, path: string): 'directory' | 'hidden' | undefined {
  for (const at of withParents(path)) {
    const stat = statIn(layer, at)
    if (!stat) return undefined
    if (stat.type !== 'directory' || isWhiteoutDevice(stat)) return 'hidden'
  }
  return 'directory'
}

/** An opaque directory hides all that is below it, but is itself the same directory. */
function hidesBelow({opaque}: LayerDirectory, path: string): boolean {
  return opaque !== undefined && opaque.size > 0 && ['', ...withParents(path).slice(0, -1)].some(parent => opaque.has(parent))
}

function statIn({directory}: LayerDirectory, path: string): TreeStat | undefined {
  return statHostPath(join(directory, path))
}

/** `a`, `a/b`, `a/b/c`. */
function withParents(path: string): string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
