/**
 * One path of a layer, in the order that the tar has them. Paths are relative to the root, cleaned, without a leading or
 * trailing slash; a name that is not UTF-8 has no place here and gives an error where it is met. A whiteout's path is the one
 * that it hides: the tar header adds the `.wh.`.
 */
export interface LayerEntry {
  readonly path: string
  readonly type: LayerEntryType
  /** Permission bits with setuid, setgid and sticky: 0 to 0o7777. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Seconds since the epoch; the tar carries whole seconds. */
  readonly mtime: number
  /** Bytes, for a file; 0 else. */
  readonly size: number
  /** Target of a symlink as stored, or of a hard link as a path like `path`. */
  readonly link?: string | undefined
  /** Major and minor number of a device. */
  readonly device?: readonly [number, number] | undefined
  /** Values in base64. */
  readonly xattrs?: Readonly<Record<string, string>> | undefined
  /** Where a file's bytes are. */
  readonly content?: LayerContent | undefined
}

export type LayerEntryType = 'file' | 'directory' | 'symlink' | 'hardlink' | 'char' | 'block' | 'fifo' | 'whiteout'

export type LayerContent = {readonly kind: 'path'; readonly path: string} | {readonly kind: 'inline'; readonly base64: string}

/** One line of a layer's table of contents: the entry and the digest of its bytes. */
export interface TocEntry extends Omit<LayerEntry, 'content'> {
  /** sha256 hex of a regular file's content. */
  readonly digest?: string | undefined
}
