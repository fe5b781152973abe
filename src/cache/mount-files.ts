import {existsSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {temporaryName} from '../content/temporary.js'
import type {Log} from '../log.js'
import type {Digest} from '../oci/digest.js'
import type {CacheBackend} from './backend.js'
import {packDirectory, unpackDirectory} from './mount-archive.js'
import {type DirectoryState, stateOf} from './mount-state.js'
import type {CachedBlob} from './record.js'

/** Where mounts are kept, and how much of one. */
export interface MountPlace {
  readonly backend: CacheBackend
  readonly log: Log
  readonly tempDirectory: string
  readonly maxSize: number
  readonly now: () => Date
}

export interface Packed {
  readonly path: string
  readonly diffId: Digest
  readonly blob: CachedBlob
}

/** Fills the directory with what is kept, whole or not at all. @returns what it holds then; undefined when it was left alone. */
export async function restoreMount(
  id: string,
  directory: string,
  {backend, log, tempDirectory, maxSize}: MountPlace
): Promise<string | undefined> {
  const record = backend.mounts?.find(id)
  if (record === undefined || existsSync(directory)) return undefined
  const archive = join(tempDirectory, temporaryName('mount'))
  const fresh = join(tempDirectory, temporaryName('mount'))
  try {
    if (!(await backend.fetchBlob(record.blob.digest, record.blob.size, archive))) return undefined
    await mkdir(dirname(directory), {recursive: true, mode: 0o700})
    await unpackDirectory(archive, record.blob.mediaType, fresh, maxSize)
    const {fingerprint} = stateOf(fresh)
    await rename(fresh, directory)
    log.debug(`Restored cache mount ${id} (${record.blob.size} bytes)`)
    return fingerprint
  } finally {
    await rm(archive, {force: true})
    await rm(fresh, {force: true, recursive: true})
  }
}

/** A directory that a build used. */
export interface UsedMount {
  readonly id: string
  readonly directory: string
  /** What it held when the build got it. */
  readonly before: string | undefined
  pack(): Promise<Packed>
}

/** Puts it into the backend; false when there is nothing to keep that is not kept already. */
export async function saveMount(
  {id, directory, before, pack}: UsedMount,
  {backend, log, maxSize, now}: MountPlace
): Promise<boolean> {
  if (backend.mounts === undefined || !existsSync(directory)) return false
  const state = stateOf(directory)
  const kept = backend.mounts.find(id)
  if (state.files === 0 || state.fingerprint === before || state.fingerprint === kept?.fingerprint) return false
  if (state.bytes > maxSize) {
    log.info(`Cache mount ${id} is not kept: it has ${inMegabytes(state)}, the limit is ${Math.round(maxSize / 1e6)} MB`)
    return false
  }
  const {path, diffId, blob} = await pack()
  backend.mounts.put({version: 1, id, fingerprint: state.fingerprint, diffId, blob, created: now().toISOString()}, path)
  return true
}

export async function packMount(directory: string, {tempDirectory}: MountPlace): Promise<Packed> {
  const path = join(tempDirectory, temporaryName('mount'))
  try {
    return {path, ...(await packDirectory(directory, path))}
  } catch (error) {
    await rm(path, {force: true})
    throw error
  }
}

function inMegabytes({bytes}: DirectoryState): string {
  return `${Math.round(bytes / 1e6)} MB`
}
