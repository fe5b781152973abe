import type {BuildResult} from '../request.js'

/**
 * What a build made, as `docker buildx build --metadata-file` names things. An index has no configuration to name.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 */
export function buildMetadata({
  descriptor,
  digest,
  imageId,
  tags
}: Omit<BuildResult, 'exported' | 'steps'>): Record<string, unknown> {
  const {mediaType, size} = descriptor
  return {
    ...(imageId !== digest && {'containerimage.config.digest': imageId}),
    'containerimage.descriptor': {mediaType, digest, size},
    'containerimage.digest': digest,
    'image.name': tags.join(',')
  }
}
