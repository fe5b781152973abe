import {grantedCapabilities} from './capabilities.js'
import type {ProcessSpec} from './runtime.js'
import type {SeccompProfile} from './seccomp.js'

/** A mount of config.json. */
interface SpecMount {
  destination: string
  type: string
  source: string
  options: string[]
}

/** What Docker hides from a container. */
export const MASKED = [
  '/proc/acpi',
  '/proc/asound',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/sys/firmware',
  '/sys/devices/virtual/powercap'
]
/** What it may look at only. */
export const READONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger']

/**
 * config.json of an OCI bundle (https://github.com/opencontainers/runtime-spec/blob/main/config.md). Version 1.0.2: the oldest
 * crun on hosted runners refuses newer ones. `binds` are the user's mounts, their sources already in place.
 */
export function runtimeConfig(
  process: ProcessSpec,
  rootfs: string,
  binds: readonly SpecMount[],
  {nodev, seccomp}: {readonly nodev: boolean; readonly seccomp?: SeccompProfile | undefined}
): object {
  const replaced = new Set(binds.map(({destination}) => destination))
  return {
    ociVersion: '1.0.2',
    root: {path: rootfs, readonly: false},
    hostname: process.hostname,
    process: {...execConfig(process), rlimits: process.ulimits},
    ...(nodev ? {hooks: {createContainer: [keepNodev(rootfs)]}} : {}),
    mounts: [...systemMounts(process, nodev).filter(({destination}) => !replaced.has(destination)), ...binds],
    linux: {
      namespaces: ['pid', 'ipc', 'uts', 'mount', ...(process.network === 'none' ? ['network'] : [])].map(type => ({type})),
      resources: {devices: deviceRules(process)},
      ...(seccomp ? {seccomp} : {}),
      ...(process.insecure ? {} : {maskedPaths: MASKED, readonlyPaths: READONLY})
    }
  }
}

/** Nodes of all kinds can be made, but only some be opened: those that runtimes add of their own (null, zero, tty, ...), and these. */
function deviceRules({insecure, devices = []}: ProcessSpec): object[] {
  if (insecure) return [{allow: true, access: 'rwm'}]
  return [
    {allow: false, access: 'rwm'},
    {allow: true, type: 'c', access: 'm'},
    {allow: true, type: 'b', access: 'm'},
    ...devices.map(({type, major, minor}) => ({allow: true, type, major, minor, access: 'rwm'}))
  ]
}

/** `process` of config.json, and what `exec --process` takes. */
export function execConfig(
  process: Pick<ProcessSpec, 'args' | 'env' | 'cwd' | 'uid' | 'gid' | 'groups' | 'insecure' | 'ambient' | 'terminal'>
): object {
  return {
    terminal: process.terminal,
    user: {uid: process.uid, gid: process.gid, additionalGids: heldGroups(process), umask: 0o022},
    args: process.args,
    env: process.env,
    cwd: process.cwd,
    capabilities: processCapabilities(grantedCapabilities(process.insecure), process),
    noNewPrivileges: false
  }
}

/** The process' own group is one of its supplementary groups too, as in containerd (CVE-2022-36109). */
export function heldGroups({gid, groups}: Pick<ProcessSpec, 'gid' | 'groups'>): number[] {
  return [...new Set([gid, ...groups])]
}

/** As in Docker: a process that is not root has the set only as a bound, unless it is `ambient`. */
function processCapabilities(capabilities: string[], {uid, ambient}: Pick<ProcessSpec, 'uid' | 'ambient'>): object {
  if (ambient) {
    const all = capabilities
    return {bounding: all, effective: all, permitted: all, inheritable: all, ambient: all}
  }
  const held = uid === 0 ? capabilities : []
  return {bounding: capabilities, effective: held, permitted: held}
}

/** The devices that every container has; /dev/ptmx is the container's own. */
export const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty']

function systemMounts(process: ProcessSpec, nodev: boolean): SpecMount[] {
  const mode = process.insecure ? 'rw' : 'ro'
  const dev = ['nosuid', 'strictatime', 'mode=755', 'size=65536k', ...(nodev ? ['nodev'] : [])]
  return [
    {destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid', 'noexec', 'nodev']},
    {destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: dev},
    ...(nodev ? DEVICES.map(deviceMount) : []),
    {
      destination: '/dev/pts',
      type: 'devpts',
      source: 'devpts',
      options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5']
    },
    {
      destination: '/dev/shm',
      type: 'tmpfs',
      source: 'tmpfs',
      options: ['nosuid', 'noexec', 'nodev', 'mode=1777', `size=${process.shmSize}`]
    },
    {destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: ['nosuid', 'noexec', 'nodev']},
    {destination: '/sys', type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', mode]}
  ]
}

/**
 * crun mounts the root once more, and loses this flag of it. The hook runs in the container's mounts, before it can see them. It reads
 * its input, or crun takes the broken pipe for a failure.
 */
function keepNodev(rootfs: string): object {
  const script = 'while read -r line; do :; done; exec /bin/mount -o remount,bind,nodev "$0"'
  return {path: '/bin/sh', args: ['sh', '-c', script, rootfs]}
}

function deviceMount(name: string): SpecMount {
  return {destination: `/dev/${name}`, type: 'bind', source: `/dev/${name}`, options: ['bind', 'rprivate', 'rw']}
}

export type {SpecMount}
