import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {RuntimeError} from '../errors.js'
import {chrootRuntime} from './chroot.js'
import {ociRuntime} from './oci-runtime.js'
import type {Runtime} from './runtime.js'

/**
 * crun where it is found, else runc, else chroot. `wanted` insists on one. Of a step, crun takes 16 ms and runc 40; the filter of system
 * calls, which libseccomp makes anew each time, is 10 of them.
 */
export function selectRuntime(wanted?: string, environment: NodeJS.ProcessEnv = process.env): Runtime {
  if (wanted === 'chroot') return chrootRuntime
  const names = wanted === undefined ? (['crun', 'runc'] as const) : [parseName(wanted)]
  for (const name of names) {
    const binary = findOnPath(name, environment)
    if (binary !== undefined) return ociRuntime(name, binary)
  }
  if (wanted === undefined) return chrootRuntime
  throw new RuntimeError('NO_RUNTIME', `Cannot run steps with ${wanted}: it is not on PATH`, {hint: `apt-get install ${wanted}`})
}

function parseName(name: string): 'crun' | 'runc' {
  if (name === 'crun' || name === 'runc') return name
  throw new RuntimeError('NO_RUNTIME', `Unknown runtime "${name}": need crun, runc or chroot`)
}

/** sbin folders too: runc lives there on Debian, and a plain user's PATH often lacks them. */
export function findOnPath(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const directories = [
    ...(environment['PATH'] ?? '').split(delimiter),
    '/usr/local/sbin',
    '/usr/sbin',
    '/sbin',
    '/usr/local/bin',
    '/usr/bin'
  ]
  return directories
    .filter(Boolean)
    .map(directory => join(directory, name))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
