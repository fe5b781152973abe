import type {Store} from '../content/store.js'
import type {Progress} from '../graph/progress.js'
import type {ImageSet} from '../image/image.js'
import type {LayerStore} from '../image/layer-store.js'
import type {LayerPool} from '../layer/pool.js'
import type {Log} from '../log.js'
import type {Registry} from '../registry/registry.js'

/** What an exporter may use. */
export interface ExportContext {
  readonly store: Store
  readonly layers: LayerStore
  readonly pool: LayerPool
  readonly registry: Registry
  readonly progress: Progress
  readonly log: Log
  readonly signal: AbortSignal
}

/** `--output type=...,dest=...`; `dest` of `-` is standard output. */
export type Output =
  | {readonly type: 'registry'}
  | {readonly type: 'store'}
  | {readonly type: 'oci' | 'docker' | 'tar'; readonly destination: string}
  | {readonly type: 'oci-layout' | 'local'; readonly destination: string}
  /** Into a Docker Engine by its socket: `unix:///var/run/docker.sock` unless DOCKER_HOST says otherwise. */
  | {readonly type: 'engine'; readonly host: string | undefined}

/** Brings an image to where it is wanted. Names are full references with tags; there may be none. */
export interface Exporter {
  export(image: ImageSet, names: readonly string[], context: ExportContext): Promise<Exported>
}

/** What came of it, for outputs and summary. */
export interface Exported {
  readonly output: Output
  /** Of what was written: manifest, index or archive. */
  readonly digest?: string
  /** Files or references. */
  readonly destinations: readonly string[]
}
