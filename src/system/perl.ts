import {spawnSync} from 'node:child_process'
import {hasCode} from '../errors.js'

/**
 * Node has no call for extended attributes and device nodes, and perl has `syscall`. perl-base is essential in Debian and
 * Ubuntu, starts in 5 ms and needs 2 µs a call, so one child does a whole layer.
 */
export interface SyscallNumbers {
  readonly llistxattr: number
  readonly lgetxattr: number
  readonly lsetxattr: number
  readonly mknodat: number
  readonly prctl: number
  readonly seccomp: number
}

/** The table of newer architectures: asm-generic/unistd.h. */
const GENERIC: SyscallNumbers = {llistxattr: 12, lgetxattr: 9, lsetxattr: 6, mknodat: 33, prctl: 167, seccomp: 277}

const NUMBERS: Readonly<Partial<Record<NodeJS.Architecture, SyscallNumbers>>> = {
  x64: {llistxattr: 195, lgetxattr: 192, lsetxattr: 189, mknodat: 259, prctl: 157, seccomp: 317},
  arm64: GENERIC,
  riscv64: GENERIC,
  loong64: GENERIC
}

/** undefined where the numbers of this architecture are not known. */
export function syscallNumber(call: keyof SyscallNumbers): number | undefined {
  return process.platform === 'linux' ? NUMBERS[process.arch]?.[call] : undefined
}

/**
 * Runs a perl program with the numbers of the named calls as arguments.
 * @returns its output, or undefined where perl or the numbers of this architecture are missing, or perl could not run.
 */
export function runPerlSync(
  program: string,
  calls: readonly (keyof SyscallNumbers)[],
  input: Buffer | string
): string | undefined {
  const numbers = NUMBERS[process.arch]
  if (numbers === undefined || process.platform !== 'linux') return undefined
  const child = spawnSync('perl', ['-e', program, ...calls.map(call => String(numbers[call]))], {
    input,
    maxBuffer: 1 << 30,
    // The user's PERL5OPT and PERL5LIB are for the user's programs.
    env: {PATH: process.env['PATH'], LC_ALL: 'C'}
  })
  if (child.error && !hasCode(child.error, 'ENOENT')) throw child.error
  return child.status === 0 ? child.stdout.toString('latin1') : undefined
}
