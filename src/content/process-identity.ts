import {readFileSync} from 'node:fs'

/** This process by pid and start time, since a pid alone comes back after a while. */
export function processIdentity(pid: number = process.pid): string {
  return `${pid}:${startTime(pid) ?? ''}`
}

/** True while the process that `processIdentity` named still runs. */
export function isAlive(identity: string): boolean {
  const [pid = '', started = ''] = identity.split(':')
  const now = startTime(Number(pid))
  if (now !== undefined) return started === '' || now === started
  return started === '' && answersSignal(Number(pid))
}

/** Clock ticks since boot, field 22 of /proc/PID/stat (proc(5)); undefined where there is no such process or no /proc. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
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
