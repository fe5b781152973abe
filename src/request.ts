import type {Descriptor} from './oci/descriptor.js'
import type {Platform} from './oci/platform.js'

/** Everything that a build is asked for: plain data, whoever asks. */
export interface BuildRequest {
  /** Directory, `-` (tar or Dockerfile on standard input), git URL or URL of a tar. */
  readonly context: string
  /** The Dockerfile's path; undefined: `Dockerfile` (or `dockerfile`) in the context. `-` reads standard input. */
  readonly file: string | undefined
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** `key=value`, `manifest:key=value` or `index:key=value`. */
  readonly annotations: readonly string[]
  /** `name=value` of `--build-context`. */
  readonly buildContexts: readonly (readonly [string, string])[]
  /** Empty: this machine's. */
  readonly platforms: readonly Platform[]
  /** Full references, with tags. */
  readonly tags: readonly string[]
  readonly outputs: readonly OutputRequest[]
  /** Nothing from the cache, or nothing for these stages. */
  readonly noCache: boolean | readonly string[]
  /** Milliseconds: a RUN that ran longer ago runs again. */
  readonly cacheTtl?: number | undefined
  readonly hostname: string | undefined
  readonly extraHosts: readonly (readonly [string, string])[]
  /** Bytes. */
  readonly shmSize: number | undefined
  readonly ulimits: readonly string[]
  readonly cgroupParent: string | undefined
  readonly network: 'default' | 'host' | 'none' | undefined
  readonly entitlements: readonly string[]
  /** Layer compression for what leaves the machine. */
  readonly compression: CompressionRequest
}

/** `type` and attributes of `--output`, as parsed by the exporters. */
export interface OutputRequest {
  readonly type: string
  readonly destination?: string | undefined
  readonly host?: string | undefined
}

export interface CompressionRequest {
  /** undefined: gzip where the image leaves the machine, none where it stays. */
  readonly type: 'none' | 'gzip' | 'zstd' | undefined
  readonly level: number | undefined
  readonly force: boolean
}

/** What a build made. */
export interface BuildResult {
  /** The manifest or index. */
  readonly descriptor: Descriptor
  /** That of the descriptor. */
  readonly digest: string
  /** What docker calls the image by: the digest of its config, and of several platforms that of the index. */
  readonly imageId: string
  readonly tags: readonly string[]
  readonly exported: readonly {readonly type: string; readonly destinations: readonly string[]}[]
  readonly steps: {readonly total: number; readonly cached: number}
}
