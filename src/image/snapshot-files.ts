import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Store} from '../content/store.js'
import {hasCode} from '../errors.js'
import {type Digest, digestHex} from '../oci/digest.js'
import type {LayerDirectory} from '../snapshot/tree-layers.js'

/** What an unpacked layer's directory cannot tell Node: attributes, and what was not in its tar. */
export interface SnapshotMeta {
  readonly opaque: readonly string[]
  readonly implied?: readonly string[]
  readonly xattrs: readonly (readonly [string, Readonly<Record<string, string>>])[]
}

export function hasSnapshot(store: Store, diffId: Digest): boolean {
  return existsSync(join(pathOf(store, diffId), 'meta.json'))
}

/** `meta.json` and the files appear together, by one rename; losing a race to another process is fine. */
export function publishSnapshot(store: Store, diffId: Digest, directory: string, meta: SnapshotMeta): void {
  const temporary = store.temporaryPath('snapshot')
  mkdirSync(temporary, {mode: 0o700})
  renameSync(directory, join(temporary, 'fs'))
  writeFileSync(join(temporary, 'meta.json'), JSON.stringify(meta))
  try {
    renameSync(temporary, pathOf(store, diffId))
  } catch (error) {
    rmSync(temporary, {recursive: true, force: true})
    if (!hasCode(error, 'EEXIST') && !hasCode(error, 'ENOTEMPTY')) throw error
  }
}

export function readSnapshot(store: Store, diffId: Digest): LayerDirectory {
  const path = pathOf(store, diffId)
  const meta = JSON.parse(readFileSync(join(path, 'meta.json'), 'utf8')) as SnapshotMeta
  const {opaque, xattrs, implied} = meta
  return {directory: join(path, 'fs'), opaque: new Set(opaque), xattrs: new Map(xattrs), implied: new Set(implied)}
}

function pathOf(store: Store, diffId: Digest): string {
  return join(store.directory('snapshots'), digestHex(diffId))
}
