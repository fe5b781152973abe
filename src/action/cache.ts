import {type CacheSettings, cacheSettings} from '../cache/settings.js'
import {lines, optional, text} from './inputs.js'

/** What `cache-from` and `cache-to` say, else `cache`, which is `auto` unless given: GitHub's cache service, where there is one. */
export function cacheSpecs(): {cacheFrom: readonly string[]; cacheTo: readonly string[]} {
  const from = lines('cache-from')
  const to = lines('cache-to')
  if (from.length > 0 || to.length > 0) return {cacheFrom: from, cacheTo: to}
  const cache = text('cache') || 'auto'
  const spec = cache === 'false' ? 'off' : cache === 'true' ? 'auto' : cache
  return {cacheFrom: [spec], cacheTo: [spec]}
}

/** `cache-ttl`, `cache-max-size` and `cache-mounts`. @throws UsageError naming the input */
export function cacheInputs(env: NodeJS.ProcessEnv): CacheSettings {
  return cacheSettings(optional, env, name => `input ${name}`)
}
