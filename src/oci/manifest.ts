import type {Descriptor} from './descriptor.js'

/** https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export interface Manifest {
  readonly schemaVersion: 2
  readonly mediaType?: string
  readonly artifactType?: string
  readonly config: Descriptor
  /** Base first. */
  readonly layers: readonly Descriptor[]
  readonly subject?: Descriptor
  readonly annotations?: Readonly<Record<string, string>>
}

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export interface Index {
  readonly schemaVersion: 2
  readonly mediaType?: string
  readonly artifactType?: string
  readonly manifests: readonly Descriptor[]
  readonly subject?: Descriptor
  readonly annotations?: Readonly<Record<string, string>>
}
