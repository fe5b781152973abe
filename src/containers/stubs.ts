import type {RuntimeMount} from '../runtime/runtime.js'

/** What the runtime mounts in every container. */
const SYSTEM = ['/proc', '/dev', '/sys']

/** Places that something is mounted on: where the image has nothing, the runtime makes what is no part of the container. */
export function systemTargets(mounts: readonly RuntimeMount[]): {path: string; directory: boolean}[] {
  return [
    ...SYSTEM.map(path => ({path, directory: true})),
    ...mounts.map(mount => ({path: mount.target, directory: mount.kind !== 'file'}))
  ]
}
