import {DockerfileError} from '../errors.js'
import type {ContainerConfig} from '../oci/config.js'
import type {Platform} from '../oci/platform.js'

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What a stage starts with where its base says nothing. A Windows image gets no PATH: its shell has one. */
export function defaultConfig({os}: Platform): ContainerConfig {
  return os === 'windows' ? {WorkingDir: '\\'} : {Env: [DEFAULT_PATH], WorkingDir: '/'}
}

/** PATH is always set in a Linux image. */
export function withDefaultPath(env: readonly string[], {os}: Platform): string[] {
  if (os === 'windows' || env.some(entry => entry.startsWith('PATH='))) return [...env]
  return [...env.filter(entry => entry !== 'PATH'), DEFAULT_PATH]
}

/** Runs the shell form while no SHELL was chosen. */
export function defaultShell({os}: Platform): string[] {
  return os === 'windows' ? ['cmd', '/S', '/C'] : ['/bin/sh', '-c']
}

/** A path of a Windows image (`C:\app`) as its layers have it (`/app`). @throws DockerfileError for another drive */
export function layerPath(path: string, {os}: Platform): string {
  if (os !== 'windows') return path
  const slashed = path.replaceAll('\\', '/')
  if (/^.:$/.test(slashed)) throw badPath(`No relative path specified in "${slashed}"`)
  if (slashed.startsWith('//')) throw badPath('UNC paths are not supported')
  const [drive, ...rest] = slashed.split(':')
  if (rest.length === 0) return slashed
  if (drive!.toLowerCase() !== 'c') throw badPath('The specified path is not on the system drive (C:)')
  return rest.join(':')
}

function badPath(message: string): DockerfileError {
  return new DockerfileError('INVALID', message, {hint: 'Give a path of drive C, e.g. C:\\app'})
}
