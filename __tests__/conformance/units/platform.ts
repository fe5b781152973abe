import {formatPlatform, formatPlatformAll, normalizePlatform, parsePlatform} from '../../../src/oci/platform.js'
import {compare, type Expectation} from '../outcome.js'

/** The vectors were made on linux/amd64. */
const HOST = {os: 'linux', architecture: 'amd64'}

/** units/platform.jsonl */
export function runPlatform(vector: Expectation & {s: string}): string | undefined {
  return compare(vector, () => {
    const platform = parsePlatform(vector.s, HOST)
    return {
      arch: platform.architecture,
      format: formatPlatform(platform),
      format_all: formatPlatformAll(platform),
      normalized: formatPlatform(normalizePlatform(platform)),
      os: platform.os,
      os_version: platform['os.version'] ?? '',
      variant: platform.variant ?? ''
    }
  })
}
