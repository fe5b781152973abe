/**
 * Runs one process on a root file system that exists only while it runs: everything is mounted in a private mount namespace,
 * so whatever ends the process (or this one) ends the mounts. Implementations: `oci-runtime.ts` (crun, runc), `chroot.ts`.
 */
export interface Runtime {
  /** e.g. `crun`; for messages. */
  readonly name: string
  /** Resolves with the exit code (128 + N for a signal). @throws RuntimeError START_FAILED when nothing ran. */
  run(process: ProcessSpec, io: ProcessIO): Promise<number>
}

export interface ProcessSpec {
  readonly rootfs: Rootfs
  readonly args: readonly string[]
  /** `KEY=value`; may hold secrets, so implementations keep it off disks and argument lists. */
  readonly env: readonly string[]
  /** Absolute, inside the root. */
  readonly cwd: string
  readonly uid: number
  readonly gid: number
  readonly groups: readonly number[]
  readonly hostname: string
  readonly network: 'host' | 'none'
  /** All capabilities, all system calls and writable /proc, /sys instead of Docker's default sandbox. */
  readonly insecure: boolean
  /** All system calls. The chroot runtime filters none. */
  readonly unfiltered?: boolean
  /** Its capabilities are also those of a user that is not root, and of what it starts. Not with the chroot runtime. */
  readonly ambient?: boolean
  /** In order; targets are absolute, cleaned and free of symlinks. */
  readonly mounts: readonly RuntimeMount[]
  /** Bytes. */
  readonly shmSize: number
  readonly ulimits: readonly Ulimit[]
  /** Devices beside the usual ones that it may use. */
  readonly devices?: readonly DeviceRule[]
  readonly terminal: boolean
}

export interface DeviceRule {
  readonly type: 'b' | 'c'
  readonly major: number
  readonly minor: number
}

export interface Ulimit {
  /** As `RLIMIT_NOFILE`. */
  readonly type: string
  readonly soft: number
  readonly hard: number
}

/** overlayfs over snapshots, base first; without an upperdir it is read-only. */
export interface Rootfs {
  readonly lowerdirs: readonly string[]
  readonly upperdir: string
  /** Worth nothing after a crash of the machine: nothing waits for the disk, neither who asks for that nor the unmount. */
  readonly volatile?: boolean
  /** A folder for this step alone, on the file system of the upperdir: work directory and mount point are made in it. */
  readonly scratch: string
  /** What has to be there when the process starts, those above first. */
  readonly missing?: readonly MissingDirectory[]
}

/** Symlink-free, made with mode 0755. */
export interface MissingDirectory {
  readonly path: string
  readonly uid: number
  readonly gid: number
}

export type RuntimeMount =
  | {
      readonly kind: 'bind'
      readonly source: string
      /** A directory below `source` (cleaned, symlink-free) that others may be changing: never left, whatever they do. */
      readonly subpath?: string | undefined
      readonly target: string
      readonly readonly: boolean
      /** A node of a device that the process may use. */
      readonly device?: boolean
    }
  /** Snapshots seen as one, base first, of which `subpath` (cleaned, symlink-free) is shown. Writes, if allowed, are lost. */
  | {
      readonly kind: 'layers'
      readonly lowerdirs: readonly string[]
      readonly subpath: string
      readonly target: string
      readonly readonly: boolean
    }
  | {readonly kind: 'tmpfs'; readonly target: string; readonly size: number | undefined; readonly mode: number}
  /** A file made in memory. */
  | {
      readonly kind: 'file'
      readonly target: string
      readonly content: Buffer
      readonly mode: number
      readonly uid: number
      readonly gid: number
    }

export interface ProcessIO {
  stdout(chunk: Buffer): void
  stderr(chunk: Buffer): void
  /** Aborting kills the process and all its children. */
  readonly signal?: AbortSignal | undefined
  /**
   * The process' input; empty when undefined. `inherit` gives it this process' terminal and streams, `open` an input that has
   * nothing and does not end.
   */
  readonly stdin?: 'inherit' | 'open' | NodeJS.ReadableStream | undefined
}
