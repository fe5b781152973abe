import {lstatSync, readdirSync, rmdirSync} from 'node:fs'
import {hasCode, LayerError} from '../errors.js'
import {OPAQUE_VALUE, overlayAttributes} from '../snapshot/overlay-format.js'
import type {SpecialCall} from '../system/special.js'
import {joinPath} from './layer-path.js'
import type {PendingCalls} from './pending-calls.js'
import type {RootDirectory} from './root-directory.js'
import {AUFS_PREFIX, OPAQUE_MARKER, WHITEOUT_PREFIX} from './whiteout.js'

/** The unpacking that whiteouts are part of. */
export interface Unpacking {
  readonly root: RootDirectory
  readonly pending: PendingCalls
  /** Removes what is at a resolved path, and takes back what was still to be done to it. */
  remove(path: string): void
}

/** What to do with the whiteouts of a layer. They concern the layers below only, wherever in the tar they are. */
export interface Whiteouts {
  /** True when the path was a whiteout or a layer tool's bookkeeping, so no file. */
  take(path: string, unpacking: Unpacking): boolean
  /** A member of this layer is at this resolved path. */
  created(path: string): void
  /** What was at this resolved path was removed, with all below it when it was a directory. */
  drop(path: string, isDirectory: boolean): void
  /** After the last member; returns overlayfs' attributes to set. */
  finish(unpacking: Unpacking): SpecialCall[]
}

/** What a path says: the directory and the name that are hidden; no name: all that is below the directory. */
type Marker = {readonly directory: string; readonly name: string | undefined} | 'ignored' | undefined

/** @throws LayerError INVALID_WHITEOUT for one without a name, and for files inside one. */
export function parseMarker(path: string): Marker {
  if (!path.includes(WHITEOUT_PREFIX)) return undefined
  const above = path.split('/')
  const base = above.pop()!
  if (above.some(part => part.startsWith(AUFS_PREFIX))) return 'ignored'
  if (above.some(part => part.startsWith(WHITEOUT_PREFIX))) throw invalid(path, 'it is inside a whiteout')
  const directory = above.join('/')
  if (base === OPAQUE_MARKER) return {directory, name: undefined}
  if (base.startsWith(AUFS_PREFIX)) return 'ignored'
  if (!base.startsWith(WHITEOUT_PREFIX)) return undefined
  const name = base.slice(WHITEOUT_PREFIX.length)
  if (name === '' || name === '.' || name === '..') throw invalid(path, 'it hides no name')
  return {directory, name}
}

/**
 * Form of an overlayfs layer: a whiteout becomes a character device 0:0 unless the layer itself has something of that name (a
 * directory then hides what is below), an opaque directory gets an attribute. Known at the end only, so all is kept till then.
 */
export class OverlayWhiteouts implements Whiteouts {
  readonly #hidden = new Set<string>()
  readonly opaque = new Set<string>()
  readonly #attribute: string

  constructor(options: {userXattr: boolean}) {
    this.#attribute = overlayAttributes(options).opaque
  }

  take(path: string, {root}: Unpacking): boolean {
    const marker = parseMarker(path)
    if (marker === undefined || marker === 'ignored') return marker === 'ignored'
    const directory = root.makeDirectory(marker.directory)
    if (marker.name === undefined) this.opaque.add(directory)
    else this.#hidden.add(joinPath(directory, marker.name))
    return true
  }

  created(): void {}

  drop(path: string, isDirectory: boolean): void {
    if (!isDirectory) return
    for (const paths of [this.#hidden, this.opaque]) {
      for (const other of [...paths]) if (other.startsWith(`${path}/`)) paths.delete(other)
    }
    this.opaque.delete(path)
  }

  finish({root, pending}: Unpacking): SpecialCall[] {
    for (const path of this.#hidden) {
      const stats = root.lstat(path)
      if (!stats) pending.addWhiteout(path, root.hostPath(path))
      else if (stats.isDirectory()) this.opaque.add(path)
    }
    const value = Buffer.from(OPAQUE_VALUE).toString('base64')
    return [...this.opaque].map(path => ({call: 'setxattr', path: root.hostPath(path), name: this.#attribute, value}))
  }
}

/** A plain directory that layers are unpacked into one after the other: a whiteout removes what the earlier ones left. */
export class PlainWhiteouts implements Whiteouts {
  /** Made by this layer, so safe from its whiteouts. */
  readonly #created = new Set<string>()
  /** Done already: a second time there is nothing left to remove, but it would cost as much. */
  readonly #done = new Set<string>()

  take(path: string, unpacking: Unpacking): boolean {
    const marker = parseMarker(path)
    if (marker === undefined || marker === 'ignored') return marker === 'ignored'
    const directory = unpacking.root.findParent(joinPath(marker.directory, 'x'))
    if (directory !== undefined) this.#hide(directory, marker.name, unpacking)
    return true
  }

  created(path: string): void {
    this.#created.add(path)
  }

  drop(path: string, isDirectory: boolean): void {
    this.#created.delete(path)
    if (isDirectory) for (const other of [...this.#created]) if (other.startsWith(`${path}/`)) this.#created.delete(other)
  }

  finish(): SpecialCall[] {
    return []
  }

  #hide(directory: string, name: string | undefined, unpacking: Unpacking): void {
    const key = joinPath(directory, name ?? OPAQUE_MARKER)
    if (this.#done.has(key)) return
    this.#done.add(key)
    if (name === undefined) this.#removeChildren(directory, unpacking)
    else this.#removeLower(joinPath(directory, name), unpacking)
  }

  #removeChildren(path: string, unpacking: Unpacking): void {
    for (const name of readdirSync(unpacking.root.hostPath(path))) this.#removeLower(joinPath(path, name), unpacking)
  }

  #removeLower(path: string, unpacking: Unpacking): void {
    const hostPath = unpacking.root.hostPath(path)
    const stats = lstatSync(hostPath, {throwIfNoEntry: false})
    if (!stats) return
    if (!stats.isDirectory()) {
      if (!this.#created.has(path)) unpacking.remove(path)
      return
    }
    this.#removeChildren(path, unpacking)
    if (!this.#created.has(path)) removeIfEmpty(hostPath)
    unpacking.root.forget()
  }
}

/** What this layer put into it keeps a directory. */
function removeIfEmpty(hostPath: string): void {
  try {
    rmdirSync(hostPath)
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY')) throw error
  }
}

function invalid(path: string, state: string): LayerError {
  return new LayerError('INVALID_WHITEOUT', `Cannot unpack the whiteout ${JSON.stringify(path)}: ${state}`)
}
