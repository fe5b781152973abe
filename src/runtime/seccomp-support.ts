import {execFile} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {constants} from 'node:os'
import {promisify} from 'node:util'
import {runPerlSync} from '../system/perl.js'

/** What a runtime can do to filter the system calls of a process. */
export interface SeccompSupport {
  /** What is answered to a call that the profile does not name. */
  readonly defaultErrno: number
}

/** Where the kernel lists what a filter can answer; it is not there when it was built without filters. */
const KERNEL = '/proc/sys/kernel/seccomp/actions_avail'

/**
 * Where a filter cannot be loaded, a process runs without: the kernel or the runtime may lack it, or a filter of our own forbid it. What
 * else it takes is CAP_SYS_ADMIN, which the mounts of a process need as well.
 */
export async function seccompSupport(binary: string, kernel = KERNEL): Promise<SeccompSupport | undefined> {
  if (!existsSync(kernel) || (isFiltered() && isForbidden())) return undefined
  const version = await promisify(execFile)(binary, ['--version']).catch(() => undefined)
  return version && parseSeccompSupport(version.stdout)
}

/** Whether this process has a filter of its own. proc_pid_status(5) */
function isFiltered(): boolean {
  return /^Seccomp:\s*2$/m.test(readFileSync('/proc/self/status', 'latin1'))
}

/** SECCOMP_GET_ACTION_AVAIL (2) for SECCOMP_RET_ERRNO: a question without consequences. */
function isForbidden(): boolean {
  const program = 'my $action = pack("L", 0x50000); print syscall($ARGV[0], 2, 0, $action) == 0 ? "yes" : "no"'
  return runPerlSync(program, ['seccomp'], '') === 'no'
}

/** @param version what crun and runc print of themselves: the one says +SECCOMP, the other of which library */
export function parseSeccompSupport(version: string): SeccompSupport | undefined {
  if (!/\+SECCOMP\b|^libseccomp:/m.test(version)) return undefined
  const [, name = '', major = 0, minor = 0] = /^(\w+) version (\d+)\.(\d+)/m.exec(version) ?? []
  const [sinceMajor, sinceMinor] = name === 'crun' ? [0, 19] : [1, 1]
  const isSince = Number(major) > sinceMajor || (Number(major) === sinceMajor && Number(minor) >= sinceMinor)
  // `defaultErrnoRet` is younger than these runtimes' filters.
  return {defaultErrno: isSince ? constants.errno.ENOSYS : constants.errno.EPERM}
}
