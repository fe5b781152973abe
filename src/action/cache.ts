import {hasGithubCache} from '../cache/github.js'
import {lines, text} from './inputs.js'

/** What `cache-from` and `cache-to` say; without them `cache: auto` means GitHub's cache service, where there is one. */
export function cacheSpecs(env: NodeJS.ProcessEnv): {cacheFrom: readonly string[]; cacheTo: readonly string[]} {
  const from = lines('cache-from')
  const to = lines('cache-to')
  if (from.length > 0 || to.length > 0) return {cacheFrom: from, cacheTo: to}
  const mode = text('cache') || 'auto'
  if (mode === 'off' || mode === 'false' || (mode === 'auto' && !hasGithubCache(env))) return {cacheFrom: [], cacheTo: []}
  const spec = mode === 'auto' ? 'type=gha' : mode
  return {cacheFrom: [spec], cacheTo: [mode === 'auto' ? 'type=gha,mode=max' : spec]}
}
