/** A whole-build case and what BuildKit made of it. Formats: INDEX.md of the data folder. */
export interface BuildCase {
  readonly id: string
  readonly dockerfile: string
  readonly dockerfile_name?: string
  readonly dockerfile_in_context: boolean
  readonly dockerfile_local?: readonly ContextEntry[]
  readonly context?: readonly ContextEntry[]
  readonly context_ref?: string
  readonly attrs?: Readonly<Record<string, string>>
  readonly extra_locals?: Readonly<Record<string, readonly ContextEntry[]>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly entitlements?: readonly string[]
  readonly export_attrs?: Readonly<Record<string, string>>
  readonly needs_run?: boolean
  readonly needs_network?: boolean
  readonly special?: readonly string[]
  readonly http_fixture?: unknown
  readonly buildah?: {readonly shouldFailAt?: number}
}

export interface ContextEntry {
  readonly path: string
  readonly type: 'file' | 'dir' | 'symlink' | 'hardlink' | 'fifo' | 'socket'
  readonly mode?: string
  readonly uid?: number
  readonly gid?: number
  readonly mtime?: number
  readonly data?: string
  readonly data_b64?: string
  readonly link?: string
  readonly xattrs?: Readonly<Record<string, string>>
}

export interface Golden {
  readonly id: string
  readonly ok?: boolean
  readonly built?: boolean
  readonly error?: string
  readonly warnings?: readonly unknown[]
  readonly lint?: {
    readonly warnings?: readonly LintFinding[]
    readonly request_error?: string
    readonly build_error?: {readonly message: string}
  }
  /** What `--call outline` and `--call targets` answer. */
  readonly outline?: GoldenAnswer & {readonly name?: string; readonly description?: string}
  readonly targets?: GoldenAnswer
  readonly images?: readonly GoldenImage[]
  readonly unstable?: readonly string[]
}

/** Lists of BuildKit's documents, sorted, each with the lines of its entries; or the error instead. */
export interface GoldenAnswer {
  readonly request_error?: string
  readonly args?: readonly object[]
  readonly secrets?: readonly object[]
  readonly ssh?: readonly object[]
  readonly targets?: readonly object[]
}

export interface LintFinding {
  readonly rule: string
  readonly detail: string
  readonly lines?: readonly (readonly number[])[]
}

export interface GoldenImage {
  readonly platform?: string
  readonly config_json: Readonly<Record<string, unknown>>
  readonly layers: null | readonly ({readonly base: true} | GoldenLayer)[]
  readonly volatile?: boolean
}

export interface GoldenLayer {
  readonly entries: readonly GoldenEntry[]
  /** Of the tar as BuildKit writes it; only where no time in it is that of the run. */
  readonly diff_id?: string
}

export interface GoldenEntry {
  readonly name: string
  readonly type: string
  readonly mode?: string
  readonly uid?: number
  readonly gid?: number
  readonly size?: number
  readonly sha256?: string
  readonly link?: string
  readonly mtime?: string
  readonly xattrs?: Readonly<Record<string, string>>
  readonly dev?: string
  readonly volatile?: boolean
}
