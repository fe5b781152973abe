/** https://github.com/opencontainers/image-spec/blob/main/image-index.md#image-index-property-descriptions */
export interface Platform {
  readonly os: string
  /** Go's GOARCH: amd64, arm64, arm, ppc64le ... */
  readonly architecture: string
  readonly variant?: string
  readonly 'os.version'?: string
  readonly 'os.features'?: readonly string[]
}
