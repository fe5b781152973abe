import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {constants} from 'node:os'
import {promisify} from 'node:util'

/** What a runtime can do to filter the system calls of a process. */
export interface SeccompSupport {
  /** What is answered to a call that the profile does not name. */
  readonly defaultErrno: number
}

/** Where the kernel lists what a filter can answer; it is not there when it was built without filters. */
const KERNEL = '/proc/sys/kernel/seccomp/actions_avail'

/**
 * A filter takes CAP_SYS_ADMIN, which the mounts of a process need as well, in a user namespace too. So only the kernel and the runtime
 * may lack it; a process then runs without.
 */
export async function seccompSupport(binary: string, kernel = KERNEL): Promise<SeccompSupport | undefined> {
  if (!existsSync(kernel)) return undefined
  const version = await promisify(execFile)(binary, ['--version']).catch(() => undefined)
  return version && parseSeccompSupport(version.stdout)
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
