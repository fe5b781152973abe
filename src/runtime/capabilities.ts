import {readFileSync} from 'node:fs'

/** Docker's default set. https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities */
const DEFAULT = [
  'CAP_CHOWN',
  'CAP_DAC_OVERRIDE',
  'CAP_FSETID',
  'CAP_FOWNER',
  'CAP_MKNOD',
  'CAP_NET_RAW',
  'CAP_SETGID',
  'CAP_SETUID',
  'CAP_SETFCAP',
  'CAP_SETPCAP',
  'CAP_NET_BIND_SERVICE',
  'CAP_SYS_CHROOT',
  'CAP_KILL',
  'CAP_AUDIT_WRITE'
]

/** By number, capability.h. */
const ALL = (
  'CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST ' +
  'NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE ' +
  'SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM ' +
  'BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE'
)
  .split(' ')
  .map(name => `CAP_${name}`)

/** What a process gets: asking for more than this process' own bounding set makes runtimes refuse to start. */
export function grantedCapabilities(insecure: boolean, bounding: bigint = capabilitySet('CapBnd')): string[] {
  const wanted = insecure ? ALL : DEFAULT
  return wanted.filter(name => isIn(bounding, name))
}

/** Whether this process may do what the capability stands for. */
export function hasCapability(name: string): boolean {
  return isIn(capabilitySet('CapEff'), name)
}

function isIn(set: bigint, name: string): boolean {
  return ((set >> BigInt(ALL.indexOf(name))) & 1n) === 1n
}

/** proc_pid_status(5) */
function capabilitySet(field: 'CapBnd' | 'CapEff'): bigint {
  const found = new RegExp(`^${field}:\\s*([0-9a-f]+)`, 'm').exec(readFileSync('/proc/self/status', 'latin1'))
  return BigInt(`0x${found?.[1] ?? '0'}`)
}

/** As setpriv(1) writes them. */
export function capabilityNames(names: readonly string[]): string[] {
  return names.map(name => name.slice('CAP_'.length).toLowerCase())
}
