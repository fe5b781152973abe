/** Media types of images, OCI and Docker schema 2. https://github.com/opencontainers/image-spec/blob/main/media-types.md */
export const MediaType = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociLayer: 'application/vnd.oci.image.layer.v1.tar',
  ociLayerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  ociLayerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar',
  dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  dockerLayerZstd: 'application/vnd.docker.image.rootfs.diff.tar.zstd',
  dockerForeignLayer: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'
} as const

export type Compression = 'none' | 'gzip' | 'zstd'

export function isIndexType(mediaType: string): boolean {
  return mediaType === MediaType.ociIndex || mediaType === MediaType.dockerIndex
}

export function isManifestType(mediaType: string): boolean {
  return mediaType === MediaType.ociManifest || mediaType === MediaType.dockerManifest
}

/** How a layer of this media type is compressed; undefined for a type that is no layer Slipway can read. */
export function layerCompression(mediaType: string): Compression | undefined {
  const plain: string[] = [MediaType.ociLayer, MediaType.dockerLayer]
  const gzip: string[] = [
    MediaType.ociLayerGzip,
    MediaType.dockerLayerGzip,
    MediaType.dockerForeignLayer,
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
  ]
  const zstd: string[] = [MediaType.ociLayerZstd, MediaType.dockerLayerZstd]
  if (plain.includes(mediaType)) return 'none'
  if (gzip.includes(mediaType)) return 'gzip'
  return zstd.includes(mediaType) ? 'zstd' : undefined
}

export function ociLayerType(compression: Compression): string {
  const types = {none: MediaType.ociLayer, gzip: MediaType.ociLayerGzip, zstd: MediaType.ociLayerZstd}
  return types[compression]
}
