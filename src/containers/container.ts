import type {ContainerRecord} from '../content/containers.js'
import type {ContainerConfig} from '../oci/config.js'
import type {Ulimit} from '../runtime/runtime.js'

/** How a container runs, as it was created: plain data, kept in its record. */
export interface ContainerProcess {
  /** Entry point and command. */
  readonly args: readonly string[]
  /** The image's configuration with what was given at creation over it; `commit` starts from it. */
  readonly config: ContainerConfig
  readonly hostname: string
  readonly network: 'host' | 'none'
  readonly binds: readonly Bind[]
  readonly tmpfs: readonly Tmpfs[]
  readonly ulimits: readonly Ulimit[]
  /** Bytes. */
  readonly shmSize: number
  readonly privileged: boolean
  /** All system calls. */
  readonly unfiltered: boolean
  readonly terminal: boolean
  /** Standard input stays open although nobody is attached. */
  readonly openStdin: boolean
  /** Removed when it ends. */
  readonly autoRemove: boolean
  /** Name and address. */
  readonly extraHosts: readonly (readonly [string, string])[]
  /** Name of the runtime; undefined takes the first found. */
  readonly runtime?: string | undefined
}

/** A file or directory of this machine in the container. */
export interface Bind {
  readonly source: string
  /** Absolute, as it was written. */
  readonly target: string
  readonly readonly: boolean
}

export interface Tmpfs {
  readonly target: string
  /** Bytes. */
  readonly size: number | undefined
  readonly mode: number
}

export type Container = Omit<ContainerRecord, 'process'> & {readonly process: ContainerProcess}

/** `container.json` is written by `create.ts` alone. */
export function asContainer(record: ContainerRecord): Container {
  return record as Container
}
