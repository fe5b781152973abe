import {accessSync, constants, existsSync} from 'node:fs'
import {join} from 'node:path'

/** What a test needs of the machine: `root`, `linux`, a kernel that filters system calls (`seccomp`), or a program's name. */
export type Need = 'root' | 'linux' | 'seccomp' | (string & {})

const SEARCHED = [...(process.env['PATH'] ?? '').split(':'), '/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/bin', '/bin']

/** The program's path, also where PATH lacks the sbin folders. */
export function findProgram(name: string): string | undefined {
  return SEARCHED.filter(Boolean)
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

/** Why a test with these needs cannot run here, or undefined. */
export function lacks(needs: readonly Need[]): string | undefined {
  const missing = needs.filter(need => !isMet(need))
  return missing.length === 0 ? undefined : `this machine lacks ${missing.join(', ')}`
}

function isMet(need: Need): boolean {
  if (need === 'root') return process.getuid?.() === 0
  if (need === 'linux') return process.platform === 'linux'
  if (need === 'seccomp') return existsSync('/proc/sys/kernel/seccomp/actions_avail')
  return findProgram(need) !== undefined
}

/** `describe`, or where the machine lacks something a skipped one that says what. */
export function describeWith(needs: readonly Need[], name: string, body: () => void): void {
  const reason = lacks(needs)
  if (reason === undefined) {
    describe(name, body)
    return
  }
  process.stderr.write(`skipped: ${name}: ${reason}\n`)
  describe.skip(`${name} (${reason})`, body)
}
