import type {Digest} from '../oci/digest.js'
import type {Platform} from '../oci/platform.js'

/** What one vertex does. Pure data: everything expanded, nothing resolved yet. */
export type Op = SourceOp | ExecOp | FileOp

/** Brings a file tree into the graph. */
export type SourceOp =
  | ImageSource
  | {readonly kind: 'source'; readonly source: 'scratch'}
  | ContextSource
  | HttpSource
  | GitSource

/** A context by name: `context` is the build's own, others come from `--build-context`. */
export interface ContextSource {
  readonly kind: 'source'
  readonly source: 'context'
  readonly name: string
  /** Paths and wildcards, rooted, that the steps name; complete when the graph is. */
  readonly asked: Set<string>
}

export interface ImageSource {
  readonly kind: 'source'
  readonly source: 'image'
  /** Normalised reference, or `oci-layout://DIR[:TAG][@DIGEST]`. */
  readonly reference: string
  readonly platform: Platform
}

export interface HttpSource {
  readonly kind: 'source'
  readonly source: 'http'
  readonly url: string
  readonly checksum: Digest | undefined
}

export interface GitSource {
  readonly kind: 'source'
  readonly source: 'git'
  readonly remote: string
  readonly ref: string | undefined
  readonly subdir: string | undefined
  /** Commit or commit prefix that `ref` must resolve to. */
  readonly checksum: string | undefined
  readonly keepGitDir: boolean
  readonly submodules: boolean
  /** `commit`: files get the commit's time. */
  readonly mtime: 'checkout' | 'commit' | undefined
  /** Fetch `checksum` (a whole commit) without asking what `ref` is. */
  readonly fetchByCommit: boolean
}

/** Runs a process. Input 0 is its root file system. */
export interface ExecOp {
  readonly kind: 'exec'
  readonly args: readonly string[]
  /** `KEY=value`, in order. */
  readonly env: readonly string[]
  /** Those of them that ARG declared, for explanations. */
  readonly argNames?: readonly string[]
  readonly cwd: string
  /** `USER` as written: name or id, with an optional group. Empty: root. */
  readonly user: string
  readonly mounts: readonly ExecMount[]
  readonly network: 'default' | 'host' | 'none'
  readonly security: 'sandbox' | 'insecure'
  /** CDI names, `vendor.com/class=name`. */
  readonly devices: readonly {readonly name: string; readonly required: boolean}[]
  readonly hostname: string
  /** `name=ip` pairs for /etc/hosts. */
  readonly extraHosts: readonly (readonly [string, string])[]
  /** Bytes of /dev/shm. */
  readonly shmSize: number | undefined
  readonly ulimits: readonly string[]
  readonly cgroupParent: string | undefined
  /** Proxy variables: given to the process, kept out of keys and history. */
  readonly proxyEnv: readonly string[]
  /** A heredoc with an interpreter line: shown to the process as this read-only executable file. */
  readonly scripts: readonly {readonly path: string; readonly content: string}[]
}

export type ExecMount =
  | {readonly type: 'bind'; readonly target: string; readonly input: number; readonly source: string; readonly readonly: boolean}
  | {
      readonly type: 'cache'
      readonly target: string
      readonly id: string
      readonly sharing: 'shared' | 'private' | 'locked'
      /** Input that a new cache directory starts as, if any. */
      readonly input: number | undefined
      /** In the input; else in the cache itself. */
      readonly source: string
      /** Of a new root that is not the input's own. */
      readonly made: {readonly mode: number; readonly uid: number; readonly gid: number} | undefined
      readonly readonly: boolean
    }
  | {readonly type: 'tmpfs'; readonly target: string; readonly size: number | undefined}
  | {
      readonly type: 'secret'
      readonly id: string
      /** Undefined when the secret comes only as a variable. */
      readonly target: string | undefined
      readonly env: string | undefined
      readonly required: boolean
      readonly mode: number
      readonly uid: number
      readonly gid: number
    }
  | {
      readonly type: 'ssh'
      readonly id: string
      readonly target: string
      readonly required: boolean
      readonly mode: number
      readonly uid: number
      readonly gid: number
    }

/** Changes files without running anything. Input 0 is what the layer goes on top of. */
export interface FileOp {
  readonly kind: 'file'
  readonly actions: readonly FileAction[]
  /** `--link`: the layer does not depend on what is below it. */
  readonly link: boolean
  /** Where it came from, for explanations. */
  readonly line?: DockerfileLine
}

/** An instruction as it is written, with the values of the variables in it. */
export interface DockerfileLine {
  readonly text: string
  readonly variables: readonly {readonly name: string; readonly value: string; readonly isArg: boolean}[]
}

export type FileAction = CopyAction | WriteAction | MkdirAction

/** Where copied things go and what they become. */
interface Placement {
  /** Absolute, cleaned; a trailing `/` says that it is a directory. */
  readonly destination: string
  /** `user[:group]`, resolved in the destination's own passwd and group. */
  readonly chown: string | undefined
  /** Octal or symbolic. */
  readonly chmod: string | undefined
}

export interface CopyAction extends Placement {
  readonly kind: 'copy'
  /** Which input of the vertex the sources are in. */
  readonly input: number
  /** Paths or Go wildcards, rooted at the input. */
  readonly sources: readonly string[]
  readonly parents: boolean
  readonly excludes: readonly string[]
  /** ADD: unpack local archives. `auto` looks at the content, `always` and `never` are `--unpack`; COPY never. */
  readonly unpack: 'auto' | 'always' | 'never'
  /** The instruction's own name, for messages. */
  readonly instruction: 'COPY' | 'ADD'
  /** Of a context: all that the build names in it. */
  readonly asked?: ReadonlySet<string> | undefined
  /** The sources are in the very root that the step stands on. */
  readonly onItself?: boolean
}

/** A here-document as a file. */
export interface WriteAction extends Placement {
  readonly kind: 'write'
  readonly name: string
  readonly content: string
}

/** WORKDIR: makes what is missing of `path`. */
export interface MkdirAction {
  readonly kind: 'mkdir'
  readonly path: string
  /** `USER` of the moment, resolved like `--chown`. */
  readonly owner: string | undefined
}
