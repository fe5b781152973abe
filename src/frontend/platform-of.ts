import type {ImageConfig} from '../oci/config.js'
import type {Platform} from '../oci/platform.js'

/** What an image says that it is for. */
export function platformOf({os, architecture, variant, 'os.version': version}: ImageConfig): Platform {
  return {os, architecture, ...(variant && {variant}), ...(version && {'os.version': version})}
}
