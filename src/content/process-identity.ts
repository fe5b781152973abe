import {existsSync, readFileSync, readlinkSync} from 'node:fs'

/**
 * A process as text: pid, start time (a pid alone comes back after a while), PID namespace and boot, with colons between. For
 * marks that outlive who made them: locks, leases, temporary files.
 */
export function processIdentity(): string {
  return (own ??= `${process.pid}:${lookUp(process.pid) ?? ''}:${pidNamespace()}:${bootId()}`)
}
let own: string | undefined

/**
 * True while the process that `processIdentity` named still runs. One of another PID namespace (a container that shares the store)
 * cannot be looked for: it counts as running until its mark is older than marks of its kind get.
 * @param isOld whether the mark is that old
 */
export function isAlive(identity: string, isOld = false): boolean {
  const [pid = '', started = '', namespace = '', boot = ''] = identity.split(':')
  if (!/^\d+$/.test(pid) || (boot !== '' && boot !== bootId())) return false
  if (namespace !== '' && namespace !== pidNamespace()) return !isOld
  if (!existsSync('/proc/self/stat')) return answersSignal(Number(pid))
  const now = lookUp(Number(pid))
  return now !== undefined && (started === '' || now === started)
}

/** Number of this process' PID namespace; empty where there is no /proc. */
export function pidNamespace(): string {
  return (namespace ??= /\d+/.exec(attempt(() => readlinkSync('/proc/self/ns/pid')))?.[0] ?? '')
}
let namespace: string | undefined

function bootId(): string {
  return (boot ??= attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')).slice(0, 8))
}
let boot: string | undefined

/** Clock ticks from boot to its start, field 22 of /proc/PID/stat (proc(5)); undefined for one that is gone or waits to be buried. */
function lookUp(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
