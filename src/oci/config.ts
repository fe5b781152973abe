import type {Digest} from './digest.js'

/** Execution parameters; keys as in the JSON. Docker's extensions included. https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ContainerConfig {
  User?: string
  ExposedPorts?: Record<string, Record<string, never>>
  Env?: string[] | null
  Entrypoint?: string[] | null
  Cmd?: string[] | null
  Volumes?: Record<string, Record<string, never>>
  WorkingDir?: string
  Labels?: Record<string, string>
  StopSignal?: string
  ArgsEscaped?: boolean
  Healthcheck?: Healthcheck
  Shell?: string[] | null
  OnBuild?: string[] | null
}

/** Durations in nanoseconds. */
export interface Healthcheck {
  Test?: string[]
  Interval?: number
  Timeout?: number
  StartPeriod?: number
  StartInterval?: number
  Retries?: number
}

export interface History {
  created?: string
  created_by?: string
  author?: string
  comment?: string
  empty_layer?: boolean
}

/** The image's configuration; unknown fields of a base survive. */
export interface ImageConfig {
  architecture: string
  os: string
  variant?: string
  'os.version'?: string
  /** RFC 3339, or null for an image that no layer and no epoch dates. */
  created?: string | null
  author?: string
  config?: ContainerConfig
  rootfs: {type: 'layers'; diff_ids: Digest[]}
  history?: History[] | null
}
