import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {BlobStore} from './blob-store.js'
import {LayerRecords} from './layers.js'
import {Names} from './names.js'
import {isAlive} from './process-identity.js'

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

/** Opens the store, made if missing: private to its owner, since layers hold setuid files (CVE-2021-41091). */
export function openStore(root: string): Store {
  const directory = (name: StoreDirectory) => {
    const path = join(root, name)
    if (!existsSync(path)) mkdirSync(path, {recursive: true, mode: 0o700})
    return path
  }
  if (!existsSync(join(root, 'oci-layout'))) {
    mkdirSync(root, {recursive: true, mode: 0o700})
    writeFileSync(join(root, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  }
  if (!existsSync(join(root, 'index.json'))) writeEmptyIndex(root)
  const temporary = directory('tmp')
  const blobs = new BlobStore(root, temporary)
  return {
    root,
    blobs,
    names: new Names(root, directory('locks')),
    layers: new LayerRecords(directory('layers')),
    directory,
    temporaryPath: prefix => blobs.temporaryPath(prefix)
  }
}

/** An OCI layout must have an index.json; `wx` so that a racing opener's names are never overwritten. */
function writeEmptyIndex(root: string): void {
  try {
    writeFileSync(
      join(root, 'index.json'),
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}',
      {
        flag: 'wx',
        mode: 0o600
      }
    )
  } catch {
    // Another process was first.
  }
}

/** Removes temporary files of processes that are gone. Cheap when there are none. */
export function sweepTemporary(store: Store): void {
  const temporary = store.directory('tmp')
  for (const name of readdirSync(temporary)) {
    const pid = /-(\d+)-[0-9a-f-]{36}$/.exec(name)?.[1]
    if (pid === undefined || isAlive(`${pid}:`)) continue
    rmSync(join(temporary, name), {recursive: true, force: true})
  }
}
