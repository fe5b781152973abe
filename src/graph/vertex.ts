import type {SourceLocation} from '../errors.js'
import type {Platform} from '../oci/platform.js'
import type {Op} from './op.js'

/** One step of a build. Immutable; two stages that need the same step share the object. */
export interface Vertex {
  /** Unique within a graph; stable for the same Dockerfile. */
  readonly id: string
  readonly op: Op
  readonly inputs: readonly Vertex[]
  readonly platform: Platform
  /** Progress text, e.g. `[build 2/5] RUN make`. */
  readonly name: string
  readonly location: SourceLocation | undefined
  /** Step must run whatever the cache holds (`--no-cache`, `--no-cache-filter`). */
  readonly ignoreCache: boolean
}
