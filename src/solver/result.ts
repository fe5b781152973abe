import type {LayerRef} from '../image/layer-ref.js'
import type {Tree} from '../system/tree/tree.js'

/** What a vertex made. */
export type Result = LayersResult | TreeResult

/** A root file system: layers, lowest first. */
export interface LayersResult {
  readonly kind: 'layers'
  readonly layers: readonly LayerRef[]
  /** Equal for results that hold the same files, whatever their times. sha256 hex. */
  readonly contentId: string
  /** When the top layer was made; undefined for a base. */
  readonly created: Date | undefined
  readonly cached: boolean
  /** What FROM named, with the digest that it means now, when no step has added anything: for explanations. */
  readonly base?: string | undefined
}

/** Files that are no image: a context, a download, a git checkout. */
export interface TreeResult {
  readonly kind: 'tree'
  readonly tree: Tree
  /** Digests (sha256 hex) of the contents of files, by path in the tree. */
  /** Names the whole for cache keys, where more than the files counts (a download's time and name). */
  readonly id?: string | undefined
  readonly digestFiles: (paths: readonly string[]) => Promise<readonly string[]>
}
