import type {IgnoreMatcher} from '../dockerfile/lint/copy-ignored.js'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import type {GitSource, HttpSource} from '../graph/op.js'
import type {Vertex} from '../graph/vertex.js'
import type {ContainerConfig, History, ImageConfig} from '../oci/config.js'
import type {Digest} from '../oci/digest.js'
import type {Platform} from '../oci/platform.js'

/** What a build says about how its Dockerfile is to be read. */
export interface LowerOptions {
  /** Stage name or last stage. */
  readonly target: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  /** Put on the image last, over the Dockerfile's LABELs. */
  readonly labels: Readonly<Record<string, string>>
  readonly platform: Platform
  /** Someone asked for it: then the image says so too, whatever its base is for. */
  readonly isPlatformGiven: boolean
  /** Of this machine. */
  readonly buildPlatform: Platform
  /** As `--build-context` gave them. */
  readonly namedContexts: readonly NamedContext[]
  /** `true`: nothing from the cache. A list: not the steps of these stages. */
  readonly noCache: boolean | readonly string[]
  readonly hostname: string | undefined
  readonly extraHosts: readonly (readonly [string, string])[]
  readonly shmSize: number | undefined
  readonly ulimits: readonly string[]
  readonly cgroupParent: string | undefined
  /** `--network` of the whole build. */
  readonly network: 'default' | 'host' | 'none' | undefined
  /** What the user allowed: `network.host`, `security.insecure`, `device`. */
  readonly entitlements: readonly string[]
  /** Finds an image's configuration; reads no layer. */
  resolveImage(reference: string, platform: Platform): Promise<ResolvedImage>
  /** Seconds: when the commit of a context was made (`context` is the build's own); undefined when it has none. */
  contextTime(name: string): Promise<number | undefined>
  /** Seconds: when what an ADD brings was made. */
  sourceTime(source: HttpSource | GitSource): Promise<number | undefined>
  /** The context's ignore file, for the CopyIgnoredFile check. */
  readonly ignored: IgnoreMatcher | undefined
  /** Hears of findings at once: also of those before an error. */
  warn(warning: DockerfileWarning): void
}

export interface NamedContext {
  readonly name: string
  readonly value:
    | {readonly kind: 'image'; readonly reference: string}
    /** `docker-image://scratch`: nothing. */
    | {readonly kind: 'scratch'}
    /** A tree, opened by the solver under this context name. */
    | {readonly kind: 'tree'}
}

export interface ResolvedImage {
  /** The reference with its digest, for the log and for provenance. */
  readonly pinned: string
  readonly digest: Digest
  readonly config: ImageConfig
}

/** A Dockerfile lowered for one platform. */
export interface LoweredDockerfile {
  readonly root: Vertex
  readonly image: ImageDraft
}

/** The image's configuration before its layers are known. */
export interface ImageDraft {
  readonly platform: Platform
  /** Fields of the base that Slipway does not know, kept. */
  readonly base: ImageConfig | undefined
  readonly author: string | undefined
  readonly config: ContainerConfig
  readonly history: readonly HistoryDraft[]
  /** SOURCE_DATE_EPOCH, seconds. */
  readonly epoch: number | undefined
}

/** An entry of the base's history as it is, or one that gets its time when its layer is made. */
export type HistoryDraft =
  | {readonly kind: 'base'; readonly entry: History}
  | {readonly kind: 'layer'; readonly createdBy: string; readonly vertex: Vertex; readonly comment?: string}
  | {readonly kind: 'metadata'; readonly createdBy: string}
