/**
 * A file tree that can be looked at: a build context, one directory, or the layers of a stage seen as one. Synchronous, since
 * many small looks are faster that way. Paths are absolute inside the tree and cleaned (`/`, `/a/b`); no call follows a symlink,
 * not even in a parent: callers resolve first (`resolve.ts`), which is what keeps every path inside the root.
 */
export interface Tree {
  /** Of a directory that BuildKit would transfer: what no step names is not there for it, not even as a directory. */
  readonly isTransferred?: boolean
  /** undefined when nothing is there (or an ignore file hides it). */
  lstat(path: string): TreeStat | undefined
  /** Names in a directory, in byte order. */
  readdir(path: string): string[]
  readlink(path: string): string
  /** Where the bytes of a regular file are on this machine. */
  hostPath(path: string): string
  /** Extended attributes that a layer carries (name -> value in base64); undefined when there are none or they are not known. */
  xattrs?(path: string): Readonly<Record<string, string>> | undefined
  /** sha256 hex of a regular file's content, where it is known without reading it. */
  digest?(path: string): string | undefined
  /** No layer at all: what FROM scratch starts with. */
  readonly isScratch?: boolean
}

export interface TreeStat {
  readonly type: 'file' | 'directory' | 'symlink' | 'char' | 'block' | 'fifo' | 'socket'
  /** 0 to 0o7777. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly size: number
  /** Seconds, with fraction. */
  readonly mtime: number
  /** The same text for two names of one inode; undefined when there is just one name. */
  readonly inode?: string | undefined
  readonly device?: readonly [number, number] | undefined
}
