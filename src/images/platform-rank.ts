import type {ImageConfig} from '../oci/config.js'
import type {Platform} from '../oci/platform.js'
import {normalizePlatform} from '../oci/platform.js'

/** How well an image fits a platform: 0 for the very one, more for others. */
export function rankOf(
  {os, architecture, variant}: Pick<ImageConfig, 'os' | 'architecture' | 'variant'>,
  wanted: Platform
): number {
  const found = normalizePlatform({os, architecture, ...(variant ? {variant} : {})})
  if (found.os !== wanted.os || found.architecture !== wanted.architecture) return 2
  return found.variant === wanted.variant ? 0 : 1
}
