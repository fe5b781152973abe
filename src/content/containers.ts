import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hasCode} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import {isAlive} from './process-identity.js'

/** What garbage collection must know of a container; `containers/` knows the rest of it. */
export interface ContainerImage {
  /** As it was asked for. */
  readonly name: string
  /** Of the config. */
  readonly id: Digest
  /** Of the manifest; it may have lost its names since. */
  readonly manifest: Digest
  /** DiffIDs of its layers, base first: their snapshots are mounted while it runs. */
  readonly layers: readonly Digest[]
}

/** A container as it was created. Kept as `containers/<id>/container.json`. */
export interface ContainerRecord {
  /** 64 hex digits. */
  readonly id: string
  readonly name: string
  /** RFC 3339. */
  readonly created: string
  readonly image: ContainerImage
  /** Everything about its process, for whoever runs it. */
  readonly process: unknown
}

/** What became of a container so far. Kept as `containers/<id>/state.json`. */
export interface ContainerState {
  readonly status: 'created' | 'running' | 'exited'
  /** Of the process that watches over it while it runs, as `processIdentity` has it. */
  readonly watcher?: string
  /** Name of the runtime that runs it. */
  readonly runtime?: string
  /** RFC 3339. */
  readonly started?: string
  readonly finished?: string
  readonly exitCode?: number
  /** Why it did not start. */
  readonly error?: string
}

/** What a container says that was running when its watcher was killed: as if SIGKILL had ended it. */
const KILLED = 137

/** The containers of a store, each a folder that also holds its upper directory and its log. */
export class ContainerRecords {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
  }

  folder(id: string): string {
    return join(this.#directory, id)
  }

  /** A container appears by one rename, complete. */
  add(record: ContainerRecord): void {
    const temporary = join(this.#directory, `.${record.id}`)
    mkdirSync(join(temporary, 'upper'), {recursive: true, mode: 0o700})
    writeFileSync(join(temporary, 'container.json'), JSON.stringify(record), {mode: 0o600})
    renameSync(temporary, this.folder(record.id))
  }

  list(): ContainerRecord[] {
    return readdirSync(this.#directory)
      .filter(name => /^[0-9a-f]{64}$/.test(name))
      .flatMap(id => this.get(id) ?? [])
  }

  get(id: string): ContainerRecord | undefined {
    try {
      return JSON.parse(readFileSync(join(this.folder(id), 'container.json'), 'utf8')) as ContainerRecord
    } catch (error) {
      if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined
      throw error
    }
  }

  /** A container whose watcher is gone runs no more: its processes went with it. */
  state(id: string): ContainerState {
    const state = this.#readState(id)
    if (state.status !== 'running' || (state.watcher !== undefined && isAlive(state.watcher))) return state
    return {...state, status: 'exited', exitCode: state.exitCode ?? KILLED}
  }

  setState(id: string, state: ContainerState): void {
    const path = join(this.folder(id), 'state.json')
    const temporary = `${path}.${process.pid}.tmp`
    writeFileSync(temporary, JSON.stringify(state), {mode: 0o600})
    renameSync(temporary, path)
  }

  #readState(id: string): ContainerState {
    try {
      return JSON.parse(readFileSync(join(this.folder(id), 'state.json'), 'utf8')) as ContainerState
    } catch {
      return {status: 'created'}
    }
  }

  /** Gone from the list first, so that nobody sees half of one. */
  remove(id: string): void {
    const doomed = join(this.#directory, `.${id}-removed`)
    try {
      renameSync(this.folder(id), doomed)
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) throw error
    }
    rmSync(doomed, {recursive: true, force: true})
  }
}
