import fs from 'node:fs'
import {join} from 'node:path'
import {sortByBytes} from '../system/tree/byte-order.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import {isWhiteoutDevice, readHostEntries, statHostPath} from '../system/tree/stat.js'

/** A layer unpacked in overlayfs form: a whiteout is a character device 0:0. */
export interface LayerDirectory {
  readonly directory: string
  /** Directories (no leading slash) that hide all that is below them. In an attribute on disk, which Node cannot read. */
  readonly opaque?: ReadonlySet<string> | undefined
  /** Directories that the layer's tar does not have, only what is in them: 0755 and root's here, see `restoredDirectories`. */
  readonly implied?: ReadonlySet<string> | undefined
  /** Extended attributes by path (no leading slash), values in base64. */
  readonly xattrs?: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined
  /** sha256 hex of the content of regular files by path (no leading slash), as the layer's table of contents has it. */
  readonly digests?: ReadonlyMap<string, string> | undefined
}

/** Layers, lowest first, as one tree: what an overlayfs mount of them would show, without the mount. */
export function layersTree(layers: readonly LayerDirectory[]): Tree {
  return new LayersTree([...layers].reverse())
}

/** A merged directory: the layers (indices, highest first) that contribute to it. */
type Contributors = readonly number[]

class LayersTree implements Tree {
  /** Highest first, as overlayfs looks. */
  readonly #layers: readonly LayerDirectory[]
  readonly #directories = new Map<string, Contributors | undefined>()
  readonly #listings = new Map<string, ReadonlyMap<string, number>>()

  constructor(layers: readonly LayerDirectory[]) {
    this.#layers = layers
    this.#directories.set(
      '/',
      layers.map((_, index) => index)
    )
  }

  get isScratch(): boolean {
    return this.#layers.length === 0
  }

  lstat(path: string): TreeStat | undefined {
    return this.#find(path)?.stat
  }

  readdir(path: string): string[] {
    return sortByBytes([...this.#list(path).keys()])
  }

  readlink(path: string): string {
    return fs.readlinkSync(this.hostPath(path))
  }

  hostPath(path: string): string {
    const found = this.#find(path)
    if (!found) throw new Error(`Nothing at ${path}`)
    return this.#at(found.layer, path)
  }

  xattrs(path: string): Readonly<Record<string, string>> | undefined {
    const found = this.#find(path)
    return found && this.#layers[found.layer]?.xattrs?.get(path.slice(1))
  }

  digest(path: string): string | undefined {
    const found = this.#find(path)
    return found && this.#layers[found.layer]!.digests?.get(path.slice(1))
  }

  #at(layer: number, path: string): string {
    const {directory} = this.#layers[layer]!
    return path === '/' ? directory : directory + path
  }

  #find(path: string): {layer: number; stat: TreeStat} | undefined {
    if (path === '/') return {layer: 0, stat: this.#rootStat()}
    const parent = path.slice(0, path.lastIndexOf('/')) || '/'
    const listed = this.#listings.get(parent)
    if (listed) {
      const layer = listed.get(path.slice(parent === '/' ? 1 : parent.length + 1))
      return layer === undefined ? undefined : {layer, stat: this.#statIn(layer, path)!}
    }
    return this.#probe(this.#contributors(parent) ?? [], path)
  }

  /** The highest layer that says something about the path decides. */
  #probe(layers: Contributors, path: string): {layer: number; stat: TreeStat} | undefined {
    for (const layer of layers) {
      const stat = this.#statIn(layer, path)
      if (stat) return isWhiteoutDevice(stat) ? undefined : {layer, stat}
    }
    return undefined
  }

  /** undefined when the path is no directory in the merged view. */
  #contributors(path: string): Contributors | undefined {
    if (this.#directories.has(path)) return this.#directories.get(path)
    const parent = path.slice(0, path.lastIndexOf('/')) || '/'
    const above = this.#contributors(parent)
    const layers = above && this.#merged(above, path)
    this.#directories.set(path, layers)
    return layers
  }

  /** A directory merges with those below it until one is opaque or something else is in its place. */
  #merged(above: Contributors, path: string): Contributors | undefined {
    const layers: number[] = []
    for (const layer of above) {
      const stat = this.#statIn(layer, path)
      if (!stat) continue
      if (stat.type !== 'directory') break
      layers.push(layer)
      if (this.#layers[layer]!.opaque?.has(path.slice(1))) break
    }
    return layers.length > 0 ? layers : undefined
  }

  /** Names of a directory with the layer that shows each. */
  #list(path: string): ReadonlyMap<string, number> {
    const known = this.#listings.get(path)
    if (known) return known
    const layers = this.#contributors(path)
    if (!layers) throw new Error(`${path} is not a directory`)
    const seen = new Map<string, number | undefined>()
    for (const layer of layers) this.#addNames(seen, layer, path)
    const listing = new Map([...seen].filter((entry): entry is [string, number] => entry[1] !== undefined))
    this.#listings.set(path, listing)
    return listing
  }

  #addNames(seen: Map<string, number | undefined>, layer: number, path: string): void {
    for (const entry of readHostEntries(this.#at(layer, path))) {
      if (seen.has(entry.name)) continue
      const whiteout = entry.isCharacterDevice() && isWhiteoutDevice(this.#statIn(layer, join(path, entry.name))!)
      seen.set(entry.name, whiteout ? undefined : layer)
    }
  }

  #statIn(layer: number, path: string): TreeStat | undefined {
    return statHostPath(this.#at(layer, path), `${layer}:`)
  }

  #rootStat(): TreeStat {
    const stat = this.#layers.length > 0 ? this.#statIn(0, '/') : undefined
    return stat ?? {type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: Math.floor(Date.now() / 1000)}
  }
}
