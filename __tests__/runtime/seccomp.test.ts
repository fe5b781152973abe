import {constants} from 'node:os'
import fc from 'fast-check'
import {type SeccompRule, seccompProfile} from '../../src/runtime/seccomp.js'

const {EPERM, ENOSYS} = constants.errno
const profile = seccompProfile({defaultErrno: ENOSYS}, 'x64')
const older = seccompProfile({defaultErrno: EPERM}, 'x64')

/** What the kernel answers: 0 lets the call through. Rules whose conditions overlap would leave it open which one counts. */
function answer({syscalls, defaultErrnoRet = EPERM}: typeof profile, name: string, ...values: (number | bigint)[]): number {
  const found = syscalls.filter(rule => rule.names.includes(name) && holds(rule, values))
  expect(found.length).toBeLessThan(2)
  if (found[0] === undefined) return defaultErrnoRet
  return found[0].action === 'SCMP_ACT_ALLOW' ? 0 : found[0].errnoRet!
}

function holds({args}: SeccompRule, values: readonly (number | bigint)[]): boolean {
  return (args ?? []).every(({index, value, valueTwo}) => (BigInt(values[index] ?? 0) & BigInt(value)) === BigInt(valueTwo))
}

describe('the profile of system calls', () => {
  it('names each call once, but for those with conditions', () => {
    const plain = profile.syscalls.filter(({args}) => args === undefined).flatMap(({names}) => names)
    const conditional = new Set(profile.syscalls.filter(({args}) => args !== undefined).flatMap(({names}) => names))
    expect(plain.filter((name, index) => plain.indexOf(name) !== index)).toEqual([])
    expect(plain.filter(name => conditional.has(name))).toEqual([])
    expect([...conditional].sort()).toEqual(['clone', 'personality', 'socket'])
    expect(plain.filter(name => !/^_?[a-z][a-z0-9_]*$/.test(name))).toEqual([])
  })

  it.each([
    ['what any program does', 0, 'read openat2 execve fork futex mmap statx chown setuid setgroups fchmodat2 rseq getrandom'],
    ['what a debugger does', 0, 'ptrace process_vm_readv'],
    ['what the capabilities of a container are for', 0, 'chroot mknod kill capset'],
    ['mounts and namespaces', EPERM, 'mount umount2 move_mount open_tree pivot_root unshare setns'],
    ['keyrings', EPERM, 'add_key keyctl request_key'],
    ['what its exploits use', EPERM, 'bpf userfaultfd perf_event_open io_uring_setup io_uring_enter io_uring_register'],
    ["what is the machine's", EPERM, 'reboot kexec_load init_module swapon settimeofday syslog open_by_handle_at'],
    ['flags that cannot be seen', ENOSYS, 'clone3'],
    ['calls that nobody knows yet', ENOSYS, 'no_such_call']
  ])('%s: %d', (_, expected, names) => {
    for (const name of names.split(' ')) expect([name, answer(profile, name)]).toEqual([name, expected])
  })

  it('lets processes and threads be made, but in no new namespace', () => {
    const namespaces = 0x7e02_0000n
    expect(answer(profile, 'clone', 0x11)).toBe(0)
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 0xffff_ffff_ffff_ffffn}), flags => {
        const found = profile.syscalls.filter(rule => rule.names.includes('clone') && holds(rule, [flags]))
        const isPlain = (flags & namespaces) === 0n
        expect(new Set(found.map(({errnoRet}) => errnoRet))).toEqual(new Set([isPlain ? undefined : EPERM]))
      })
    )
  })

  it('has the flags where the architecture has them', () => {
    const z = seccompProfile({defaultErrno: ENOSYS}, 's390x')
    expect(answer(z, 'clone', 0x1000_0000, 0x11)).toBe(0)
    expect(answer(z, 'clone', 0, 0x1000_0000)).toBe(EPERM)
  })

  it("refuses sockets of AF_ALG and AF_VSOCK, also when they hide in an argument's other half", () => {
    for (const half of [0n, 1n << 32n, 0xffff_ffffn << 32n])
      for (let family = 0n; family < 64n; family++)
        expect([family, answer(profile, 'socket', half + family)]).toEqual([family, family === 38n || family === 40n ? EPERM : 0])
    expect(answer(profile, 'socket', 0xffff_ffff)).toBe(0)
  })

  it('knows the personalities of setarch, and no other system', () => {
    for (const value of [0, 8, 0x2_0000, 0x2_0008, 0xffff_ffff, 0xffff_ffff_ffff_ffffn])
      expect(answer(profile, 'personality', value)).toBe(0)
    for (const value of [1, 4, 0x4_0000, 0x80_0000]) expect(answer(profile, 'personality', value)).toBe(EPERM)
    expect(answer(profile, 'personality', 0x8000_0000)).not.toBe(0)
  })

  it('has no rule that says what the default says, whichever that is', () => {
    for (const {syscalls, defaultErrnoRet = EPERM} of [profile, older])
      expect(syscalls.filter(({errnoRet}) => errnoRet === defaultErrnoRet)).toEqual([])
    expect(older).not.toHaveProperty('defaultErrnoRet')
    for (const name of ['read', 'clone3', 'mount', 'ptrace']) expect(answer(older, name)).toBe(answer(profile, name))
    expect(answer(older, 'clone', 0x1000_0000)).toBe(EPERM)
  })

  it.each([
    ['x64', ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86']],
    ['arm64', ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM']],
    ['riscv64', undefined],
    ['loong64', undefined]
  ] as const)('is for %s and its relatives: %s', (architecture, expected) => {
    expect(seccompProfile({defaultErrno: ENOSYS}, architecture).architectures).toEqual(expected)
  })
})
