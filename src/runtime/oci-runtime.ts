import {readFileSync} from 'node:fs'
import {containerId, removeCgroups} from './cgroups.js'
import {cgroupManager, type DeviceFilter, deviceFilter} from './device-filter.js'
import {launchPrivately} from './launch.js'
import {runtimeConfig} from './oci-spec.js'
import {MountScript, quote} from './prepare-mounts.js'
import type {ProcessIO, ProcessSpec, Runtime} from './runtime.js'
import {seccompProfile} from './seccomp.js'
import {type SeccompSupport, seccompSupport} from './seccomp-support.js'

/**
 * crun refuses hosts in hybrid cgroup mode, whatever its cgroup manager, as long as it sees the v2 mount: taken away in the private
 * namespace only.
 */
const UNIFIED = '/sys/fs/cgroup/unified'

/** Runs processes with crun or runc. `binary` is a path; runc always makes control groups. */
export function ociRuntime(name: 'crun' | 'runc', binary: string, filter = name === 'runc' ? 'cgroup' : deviceFilter()): Runtime {
  let support: Promise<SeccompSupport | undefined> | undefined
  return {
    name,
    run(process, io) {
      const isFree = process.insecure || process.unfiltered
      const seccomp = isFree ? undefined : (support ??= seccompSupport(binary))
      return runProcess(name, binary, {filter, seccomp}, process, io)
    }
  }
}

async function runProcess(
  name: 'crun' | 'runc',
  binary: string,
  {filter, seccomp}: {readonly filter: DeviceFilter; readonly seccomp: Promise<SeccompSupport | undefined> | undefined},
  process: ProcessSpec,
  io: ProcessIO
): Promise<number> {
  const nodev = filter === 'nodev' && !process.insecure
  const script = new MountScript(process.rootfs.scratch, {nodev})
  const rootfs = script.mountRootfs(process.rootfs)
  const binds = process.mounts.map(mount => script.prepare(mount))
  // The runtime answers while the script is written.
  const support = await seccomp
  const options = {nodev, seccomp: support && seccompProfile(support)}
  const config = Buffer.from(JSON.stringify(runtimeConfig(process, rootfs, binds, options)))
  script.memoryFile(config, 0o600, 0, 0, 'config.json')
  if (name === 'crun' && isMounted(UNIFIED)) script.add(`umount -l ${UNIFIED}`)
  const manager = name === 'crun' ? `--cgroup-manager=${cgroupManager(filter)} ` : ''
  const id = containerId()
  script.add(`cd ${quote(script.path('memory'))}`)
  script.start(`exec ${quote(binary)} ${manager}--root ${quote(script.path('memory/state'))} run --no-new-keyring ${id}`)
  try {
    return await launchPrivately(script, io)
  } finally {
    if (filter === 'cgroup') await removeCgroups(id)
  }
}

function isMounted(path: string): boolean {
  return readFileSync('/proc/self/mountinfo', 'latin1')
    .split('\n')
    .some(line => line.split(' ')[4] === path)
}
