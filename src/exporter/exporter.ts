import type {Store} from '../content/store.js'
import type {Progress} from '../progress/progress.js'
import type {ImageSet} from '../image/image.js'
import type {LayerFormat} from '../image/layer-format.js'
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
  /** Where a destination of `-` goes; this process' standard output unless told. */
  readonly stdout?: NodeJS.WritableStream | undefined
}

/** Where to, by kind. */
export type OutputTarget =
  | {
      readonly type: 'registry'
      /** Push the manifest under its digest and give it no tag: a later job makes the index. */
      readonly byDigest?: boolean | undefined
    }
  | {readonly type: 'store'}
  | {readonly type: 'oci' | 'docker' | 'tar'; readonly destination: string}
  | {readonly type: 'oci-layout' | 'local'; readonly destination: string}
  /** Into a Docker Engine by its socket: `unix:///var/run/docker.sock` unless DOCKER_HOST says otherwise. */
  | {readonly type: 'engine'; readonly host: string | undefined}

/** What every kind takes. */
export interface OutputOptions {
  /** `name=`: names instead of those that the build has, as they were written. */
  readonly names?: readonly string[] | undefined
  /** `compression=` and its relatives: how the layers shall be; whoever assembles the image sees to it. */
  readonly format?: LayerFormat | undefined
  /** `rewrite-timestamp=`: no file of a new layer is younger than SOURCE_DATE_EPOCH. */
  readonly rewriteTimestamp?: boolean | undefined
}

/** `--output type=...,dest=...`; `dest` of `-` is standard output. */
export type Output = OutputTarget & OutputOptions

/** The output of one kind. */
export type OutputOf<T extends Output['type']> = Extract<Output, {type: T}>

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
