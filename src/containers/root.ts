import {existsSync, lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Store} from '../content/store.js'
import {layersOf} from '../image/parse-image.js'
import {parseConfig, parseManifest} from '../image/documents.js'
import type {LayerStore} from '../image/layer-store.js'
import {MediaType} from '../oci/media-types.js'
import {OPAQUE_VALUE, overlayAttributes} from '../snapshot/overlay-format.js'
import {type LayerDirectory, layersTree} from '../snapshot/tree-layers.js'
import {readXattrsSync, type Xattrs} from '../system/xattr.js'
import type {Tree} from '../system/tree/tree.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'

/** A container's root file system in its parts. */
export interface ContainerRoot {
  /** The image's layers, base first, as they are to be mounted. */
  readonly snapshots: readonly LayerDirectory[]
  /** They alone. */
  readonly lower: Tree
  /** Where what the container changes is. */
  readonly upper: string
}

/** Opens the image's layers, unpacked again if they were dropped. @throws ContentError */
export async function openRoot({id, image}: Container, store: Store, layers: LayerStore): Promise<ContainerRoot> {
  const upper = join(containerRecords(store).folder(id), 'upper')
  const size = store.blobs.size(image.manifest) ?? 0
  const descriptor = {mediaType: MediaType.ociManifest, digest: image.manifest, size}
  const manifest = parseManifest(await store.blobs.read(image.manifest), descriptor)
  const config = parseConfig(await store.blobs.read(manifest.config.digest), manifest.config)
  const snapshots = await layers.stack(layersOf(manifest, config))
  return {snapshots, lower: layersTree(snapshots), upper}
}

/** What a process in the container sees, mounts aside. */
export function mergedTree({snapshots, upper}: ContainerRoot): Tree {
  return layersTree([...snapshots, upperLayer(upper)])
}

/**
 * The same, fast: without the attributes that only a child process can read. What an opaque directory hides is seen, which is
 * good enough to look for a program or an account.
 */
export function liveTree({snapshots, upper}: ContainerRoot): Tree {
  return layersTree([...snapshots, {directory: upper}])
}

/** An upper directory with the attributes that Node cannot read. */
function upperLayer(upper: string): LayerDirectory {
  const paths = pathsBelow(upper)
  const found = readXattrsSync(paths.map(path => join(upper, path)))
  const marks = overlayAttributes({userXattr: false})
  const opaque = new Set<string>()
  const xattrs = new Map<string, Xattrs>()
  for (const path of paths) {
    const all = found.get(join(upper, path))
    if (!all) continue
    const value = all[marks.opaque]
    if (value !== undefined && Buffer.from(value, 'base64').toString() === OPAQUE_VALUE) opaque.add(path)
    const kept = Object.entries(all).filter(([name]) => !name.startsWith('trusted.overlay.'))
    if (kept.length > 0) xattrs.set(path, Object.fromEntries(kept))
  }
  return {directory: upper, opaque, xattrs}
}

function pathsBelow(root: string): string[] {
  const found: string[] = []
  const pending = ['']
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (path !== '') found.push(path)
    if (!existsSync(join(root, path)) || !lstatSync(join(root, path)).isDirectory()) continue
    for (const name of readdirSync(join(root, path))) pending.push(path === '' ? name : `${path}/${name}`)
  }
  return found
}
