import {existsSync, linkSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {ContentError, hasCode, messageOf} from '../errors.js'
import {BlobStore} from './blob-store.js'
import {LayerRecords} from './layers.js'
import {Names} from './names.js'
import {sweepDirectory} from './temporary.js'

const EMPTY_INDEX = '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}'

/**
 * Everything Slipway keeps on this machine, below one root that is an OCI image layout:
 * `index.json` (names), `blobs/`, and beside them `layers/` (records), `snapshots/` (unpacked layers), `steps/` (cache
 * records), `mounts/` (cache mounts), `containers/`, `locks/`, `leases/`, `tmp/`.
 */
export interface Store {
  readonly root: string
  readonly blobs: BlobStore
  readonly names: Names
  readonly layers: LayerRecords
  /** Absolute path of a folder of the store, made if missing. */
  directory(name: StoreDirectory): string
  /** A fresh path in `tmp/` that the next start removes if this process dies. Nothing is created. */
  temporaryPath(prefix: string): string
}

export type StoreDirectory =
  | 'layers'
  | 'snapshots'
  | 'steps'
  | 'mounts'
  | 'containers'
  | 'locks'
  | 'leases'
  | 'tmp'
  | 'images'
  | 'stat-cache'

/** `$SLIPWAY_ROOT`, else `$XDG_DATA_HOME/slipway`, else `~/.local/share/slipway`. */
export function defaultStoreRoot(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment['SLIPWAY_ROOT']) return resolve(environment['SLIPWAY_ROOT'])
  const data = environment['XDG_DATA_HOME'] || join(environment['HOME'] || homedir(), '.local', 'share')
  return join(data, 'slipway')
}

/**
 * Opens the store, made if missing: private to its owner, since layers hold setuid files (CVE-2021-41091).
 * @throws ContentError UNAVAILABLE when this user may not use it
 */
export function openStore(root: string): Store {
  try {
    return open(root)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === undefined || cause instanceof ContentError) throw cause
    throw new ContentError('UNAVAILABLE', `Cannot open the store ${root}: ${messageOf(cause)}`, {
      cause,
      hint: 'Set SLIPWAY_ROOT to a directory that this user may write to'
    })
  }
}

function open(root: string): Store {
  const directory = (name: StoreDirectory) => makeDirectory(join(root, name))
  makeDirectory(join(root, 'blobs', 'sha256'))
  const blobs = new BlobStore(root, directory('tmp'))
  const temporaryPath = (prefix: string) => blobs.temporaryPath(prefix)
  createFile(join(root, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}', temporaryPath)
  createFile(join(root, 'index.json'), EMPTY_INDEX, temporaryPath)
  return {
    root,
    blobs,
    names: new Names(
      root,
      directory('locks'),
      () => temporaryPath('index'),
      () => blobs.flush()
    ),
    layers: new LayerRecords(directory('layers'), () => temporaryPath('layer')),
    directory,
    temporaryPath
  }
}

function makeDirectory(path: string): string {
  if (!existsSync(path)) mkdirSync(path, {recursive: true, mode: 0o700})
  return path
}

/** Whole or not at all, and never over what a racing opener has written since. */
function createFile(path: string, text: string, temporaryPath: (prefix: string) => string): void {
  if (existsSync(path)) return
  const temporary = temporaryPath('new')
  writeFileSync(temporary, text, {flag: 'wx', mode: 0o600})
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(temporary, {force: true})
  }
}

/** Removes temporary files of processes that are gone. Cheap when there are none. */
export function sweepTemporary(store: Store): void {
  sweepDirectory(store.directory('tmp'))
}
