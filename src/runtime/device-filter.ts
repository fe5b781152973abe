import {accessSync, constants, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {hasCapability} from './capabilities.js'

/**
 * What keeps a process from the machine's devices, whatever nodes it makes or finds in its layers.
 * - `cgroup`: the kernel asks the process' control group whenever a node is opened. Nodes of harmless devices can be made anywhere
 *   and used, as in Docker (debootstrap does).
 * - `nodev`: for where no control group can be made. No node on any mount of the process can be opened, but for those of /dev, which are
 *   mounted one by one.
 */
export type DeviceFilter = 'cgroup' | 'nodev'

/**
 * What crun can have on this machine. Version 2 filters with a BPF program, for which crun raises a limit: without CAP_SYS_RESOURCE it
 * would fail.
 * @param mountinfo proc_pid_mountinfo(5)
 * @param root where crun looks for version 2
 */
export function deviceFilter(
  mountinfo = readFileSync('/proc/self/mountinfo', 'latin1'),
  root = '/sys/fs/cgroup',
  raisesLimits = hasCapability('CAP_SYS_RESOURCE')
): DeviceFilter {
  const mounts = mountinfo.split('\n').flatMap(parseMount)
  const legacy = mounts.filter(({type}) => type === 'cgroup')
  if (legacy.length > 0) {
    const hasDevices = legacy.some(({options}) => options.includes('devices'))
    return hasDevices && legacy.every(({path}) => isWritable(path)) ? 'cgroup' : 'nodev'
  }
  const isUnified = mounts.some(({type, path}) => type === 'cgroup2' && path === root && isTop(path))
  return isUnified && raisesLimits ? 'cgroup' : 'nodev'
}

/** crun's own word for it. */
export function cgroupManager(filter: DeviceFilter): string {
  return filter === 'cgroup' ? 'cgroupfs' : 'disabled'
}

/**
 * A group of version 2 that has processes cannot share its controllers out to groups below it; only the machine's own top can, which
 * is the one without a type. A container sees its group as the top.
 */
function isTop(path: string): boolean {
  return isWritable(path) && existsSync(join(path, 'cgroup.controllers')) && !existsSync(join(path, 'cgroup.type'))
}

/** Also root may not write where the file system is mounted read-only. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function parseMount(line: string): {path: string; type: string; options: string[]}[] {
  const [place = '', device = ''] = line.split(' - ')
  const [type, , options = ''] = device.split(' ')
  return type === undefined || type === '' ? [] : [{path: place.split(' ')[4]!, type, options: options.split(',')}]
}
