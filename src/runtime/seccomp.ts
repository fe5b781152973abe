import {constants} from 'node:os'
import {ABSENT, ALLOWED, REFUSED} from './seccomp-calls.js'
import type {SeccompSupport} from './seccomp-support.js'

/** A rule of linux.seccomp. https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#seccomp */
export interface SeccompRule {
  readonly names: readonly string[]
  readonly action: 'SCMP_ACT_ALLOW' | 'SCMP_ACT_ERRNO'
  readonly errnoRet?: number
  readonly args?: readonly [SeccompArgument]
}

/** Holds where `argument & value === valueTwo`. */
interface SeccompArgument {
  readonly index: number
  readonly op: 'SCMP_CMP_MASKED_EQ'
  readonly value: number
  readonly valueTwo: number
}

export interface SeccompProfile {
  readonly defaultAction: 'SCMP_ACT_ERRNO'
  readonly defaultErrnoRet?: number
  readonly architectures?: readonly string[]
  readonly syscalls: readonly SeccompRule[]
}

const {EPERM, ENOSYS} = constants.errno

/** All bits of an int, which is what the kernel takes of the 64 bits of an argument. */
const INT = 0xffff_ffff
const SIGN = 0x8000_0000

/**
 * The system calls of a process that has a container's capabilities: those that Docker's default profile lets through
 * (https://docs.docker.com/engine/security/seccomp/). Calls that are newer than the profile, or than the machine's libseccomp, do not
 * exist, so that programs take the older ones that they know.
 */
export function seccompProfile({defaultErrno}: SeccompSupport, architecture: NodeJS.Architecture = process.arch): SeccompProfile {
  const relatives = RELATIVES[architecture]
  return {
    defaultAction: 'SCMP_ACT_ERRNO',
    ...(defaultErrno === EPERM ? {} : {defaultErrnoRet: defaultErrno}),
    ...(relatives ? {architectures: relatives} : {}),
    // libseccomp takes no rule that says what the default says, and not every runtime leaves it out.
    syscalls: rules(architecture).filter(({errnoRet}) => errnoRet !== defaultErrno)
  }
}

function rules(architecture: NodeJS.Architecture): SeccompRule[] {
  return [
    allow(ALLOWED),
    refuse(REFUSED, EPERM),
    refuse(ABSENT, ENOSYS),
    ...cloneRules(architecture === 's390x' ? 1 : 0),
    ...personalityRules(),
    ...FAMILIES.map(([mask, value]) => allow(['socket'], argument(0, mask, value))),
    ...REFUSED_FAMILIES.map(family => refuse(['socket'], EPERM, argument(0, INT, family)))
  ]
}

/**
 * Architectures whose programs the machine runs beside its own. Each costs the start of a process some milliseconds, so x32, which
 * distributions have turned off, is not one. Those that are emulated make the calls of the machine's own.
 */
const RELATIVES: Readonly<Partial<Record<NodeJS.Architecture, readonly string[]>>> = {
  x64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'],
  arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
  s390x: ['SCMP_ARCH_S390X', 'SCMP_ARCH_S390']
}

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NAMESPACES = [0x0002_0000, 0x0200_0000, 0x0400_0000, 0x0800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000]

/** Processes and threads, but none in a new namespace. */
function cloneRules(index: number): SeccompRule[] {
  const all = NAMESPACES.reduce((mask, flag) => mask | flag)
  return [
    allow(['clone'], argument(index, all, 0)),
    ...NAMESPACES.map(flag => refuse(['clone'], EPERM, argument(index, flag, flag)))
  ]
}

/** PER_LINUX, PER_LINUX32, the two with UNAME26 (setarch), and the question for the present one: all bits. */
const PERSONALITIES = [0, 0x8, 0x2_0000, 0x2_0008, INT]

/** Any other bit is refused, but for the sign, by which the question is told from the others. */
function personalityRules(): SeccompRule[] {
  const bits = Array.from({length: 31}, (_, bit) => 2 ** bit).filter(bit => !PERSONALITIES.includes(bit))
  return [
    ...PERSONALITIES.map(value => allow(['personality'], argument(0, INT, value))),
    ...bits.map(bit => refuse(['personality'], EPERM, argument(0, SIGN + bit, bit)))
  ]
}

/** AF_ALG and AF_VSOCK reach the kernel's cryptography and the machine's hypervisor. */
const REFUSED_FAMILIES = [38, 40]

/**
 * The other 62 below 64 and the negative ones, as mask and value: comparisons of order would see all 64 bits, of which the kernel drops
 * half.
 */
const FAMILIES = [
  [INT - 31, 0],
  [INT - 3, 32],
  [INT - 1, 36],
  [INT, 39],
  [INT, 41],
  [INT - 1, 42],
  [INT - 3, 44],
  [INT - 15, 48],
  [SIGN, SIGN]
] as const

function allow(names: readonly string[], arg?: SeccompArgument): SeccompRule {
  return {names, action: 'SCMP_ACT_ALLOW', ...(arg ? {args: [arg]} : {})}
}

function refuse(names: readonly string[], errnoRet: number, arg?: SeccompArgument): SeccompRule {
  return {names, action: 'SCMP_ACT_ERRNO', errnoRet, ...(arg ? {args: [arg]} : {})}
}

function argument(index: number, value: number, valueTwo: number): SeccompArgument {
  return {index, op: 'SCMP_CMP_MASKED_EQ', value, valueTwo}
}
