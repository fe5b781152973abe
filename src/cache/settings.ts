import {UsageError} from '../errors.js'
import {parseAge} from './age.js'
import {parseSize} from './spec-size.js'

/** What holds for every cache of a build. */
export interface CacheSettings {
  /** Milliseconds: a RUN that ran longer ago runs again. */
  readonly cacheTtl: number | undefined
  /** Bytes of blobs that a cache keeps which names no `max-size` of its own. */
  readonly cacheMaxSize: number | undefined
  /** Keep the directories of `RUN --mount=type=cache`, too. */
  readonly cacheMounts: boolean
}

/**
 * Reads `cache-ttl`, `cache-max-size` and `cache-mounts`. Mounts are kept in CI unless told otherwise, and elsewhere only when
 * told: there the store keeps them already.
 * @param given texts of flags or inputs; undefined or empty for what was not given
 * @param name how a person wrote it: `--cache-ttl`, `input cache-ttl`
 * @throws UsageError INPUT_INVALID
 */
export function cacheSettings(
  given: (name: string) => string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  name: (name: string) => string
): CacheSettings {
  const read = <T>(option: string, parse: (text: string) => T | undefined, need: string): T | undefined => {
    const text = given(option)
    if (!text) return undefined
    const value = parse(text)
    if (value !== undefined) return value
    throw new UsageError('INPUT_INVALID', `Invalid ${name(option)} ${JSON.stringify(text)}: need ${need}`)
  }
  return {
    cacheTtl: read('cache-ttl', parseAge, 'an age like 7d, 12h or 90m'),
    cacheMaxSize: read('cache-max-size', parseSize, 'a size like 500MB or 10GB'),
    cacheMounts: read('cache-mounts', parseBoolean, 'true or false') ?? isCi(env)
  }
}

function parseBoolean(text: string): boolean | undefined {
  const value = text.trim().toLowerCase()
  return value === 'true' ? true : value === 'false' ? false : undefined
}

/** What every CI service sets. */
function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env['CI']) && env['CI'] !== 'false'
}
