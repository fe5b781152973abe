import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {formatPlatform, hostPlatform} from '../oci/platform.js'
import type {BuildRequest} from '../request.js'

/**
 * Builds that share image, context, Dockerfile, target and platforms share a cache; jobs of a matrix that differ in one of them
 * do not look at each other's. Build arguments are no part of it: a new value must not forget the layers that do not use it.
 * @param image what the image is called, without tag: versions of one image share
 */
export function cacheScope({context, file, target, platforms}: BuildRequest, image: string | undefined): string {
  const wanted = platforms.length > 0 ? platforms : [hostPlatform()]
  return [image ?? '', place(context), place(file ?? 'Dockerfile'), target ?? '', wanted.map(formatPlatform).join(',')].join('|')
}

/** The same on every machine, wherever the repository was checked out. */
function place(path: string): string {
  return existsSync(path) ? relative('', resolve(path)) : path
}
