import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {hasGithubCache} from '../cache/github.js'
import {formatPlatform} from '../oci/platform.js'
import type {BuildRequest} from '../request.js'
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

/**
 * Builds that share image, context, Dockerfile, target and platforms share a cache; jobs of a matrix that differ in one of them
 * do not look at each other's. Build arguments are no part of it: a new value must not forget the layers that do not use it.
 */
export function cacheScope({context, file, target, platforms}: BuildRequest, images: readonly string[]): string {
  const place = existsSync(context) ? relative('', resolve(context)) : context
  return [images[0] ?? '', place, file ?? 'Dockerfile', target ?? '', platforms.map(formatPlatform).join(',')].join('|')
}
