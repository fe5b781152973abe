import {lstatSync, readlinkSync, symlinkSync, writeFileSync} from 'node:fs'
import {constants} from 'node:os'
import {join} from 'node:path'
import {ociRuntime} from '../../src/runtime/oci-runtime.js'
import type {ProcessSpec, Runtime, RuntimeMount} from '../../src/runtime/runtime.js'
import {findOnPath, selectRuntime} from '../../src/runtime/select.js'
import {syscallNumber} from '../../src/system/perl.js'
import {describeWith} from '../support/needs.js'
import {start} from '../support/process.js'
import {inOwnProcess, type Machine, makeMachine, run} from './machine.js'

const {EPERM, ENOSYS, EBADF} = constants.errno

/** Name, number (x64, arm64) and arguments of a call, and what is answered to it. */
const ANSWERS: readonly (readonly [string, readonly [number, number], readonly number[], number])[] = [
  ['mount', [165, 40], [0, 0, 0, 0, 0], EPERM],
  ['unshare(CLONE_NEWUSER)', [272, 97], [0x1000_0000], EPERM],
  ['setns', [308, 268], [-1, 0], EPERM],
  ['clone(CLONE_NEWUSER)', [56, 220], [0x1000_0011, 0, 0, 0, 0], EPERM],
  ['clone(CLONE_NEWNS)', [56, 220], [0x0002_0011, 0, 0, 0, 0], EPERM],
  ['clone3', [435, 435], [0, 0], ENOSYS],
  ['add_key', [248, 217], [0, 0, 0, 0, 0], EPERM],
  ['keyctl', [250, 219], [0, 0, 0, 0, 0], EPERM],
  ['io_uring_setup', [425, 425], [1, 0], EPERM],
  ['bpf', [321, 280], [-1, 0, 0], EPERM],
  ['userfaultfd', [323, 282], [-1], EPERM],
  ['perf_event_open', [298, 241], [0, 0, 0, 0, 0], EPERM],
  ['personality(ADDR_NO_RANDOMIZE)', [135, 92], [0x4_0000], EPERM],
  ['personality(PER_SOLARIS)', [135, 92], [0x400_000d], EPERM],
  ['personality(PER_LINUX32)', [135, 92], [8], 0],
  ['personality(which)', [135, 92], [0xffff_ffff], 0],
  ['socket(AF_ALG)', [41, 198], [38, 5, 0], EPERM],
  ['socket(AF_ALG with higher bits)', [41, 198], [2 ** 32 + 38, 5, 0], EPERM],
  ['socket(AF_VSOCK)', [41, 198], [40, 1, 0], EPERM],
  ['socket(AF_UNIX)', [41, 198], [1, 1, 0], 0],
  ['ptrace(PTRACE_TRACEME)', [101, 117], [0, 0, 0, 0], 0],
  ['one that is not known', [1000, 1000], [0], ENOSYS]
]

const COLUMN = process.arch === 'arm64' ? 1 : 0

/** perl is the shortest way to a call. */
const CALLS = `for (@ARGV) {
  my ($name, $number, @arguments) = split /;/;
  my $answer = syscall($number, map { $_ + 0 } @arguments);
  print $name, " ", ($answer == -1 ? $! + 0 : 0), "\\n"
}`

/** @param make the runtime, from its name */
function systemCalls(make: () => Runtime): void {
  let runtime: Runtime
  let machine: Machine
  beforeAll(() => {
    runtime = make()
    machine = makeMachine()
  })
  afterAll(() => machine.remove())

  const out = async (script: string, more: Partial<ProcessSpec> = {}): Promise<string> => {
    const {code, stdout, stderr} = await run(runtime, machine.spec(script, more))
    expect(`${code} ${stderr}`).toBe('0 ')
    return stdout
  }
  const status = (more: Partial<ProcessSpec>) => out('grep -E "^(NoNewPrivs|Seccomp):" /proc/self/status | tr -d "\\t"', more)

  /** With the programs of this machine. */
  function withPrograms(args: readonly string[], mounts: readonly RuntimeMount[] = []): Partial<ProcessSpec> {
    const links = machine.folder({'usr/': ''})
    const bind = (path: string): RuntimeMount => ({kind: 'bind', source: path, target: path, readonly: true})
    const libraries = ['/lib', '/lib64'].filter(path => lstatSync(path, {throwIfNoEntry: false}))
    const real = libraries.filter(path => !lstatSync(path).isSymbolicLink())
    for (const path of libraries) if (!real.includes(path)) symlinkSync(readlinkSync(path), join(links, path))
    const {rootfs} = machine.spec('')
    return {
      args,
      env: ['PATH=/bin:/usr/bin'],
      rootfs: {...rootfs, lowerdirs: [...rootfs.lowerdirs, links]},
      mounts: [bind('/usr'), ...real.map(bind), ...mounts]
    }
  }

  it.each([
    ['root', {}],
    ['a user', {uid: 1000, gid: 1000}]
  ])('are filtered for %s, who may still gain rights with a file', async (_, user) => {
    expect(await status(user)).toBe('NoNewPrivs:0\nSeccomp:2\n')
  })

  it.each([
    ['an insecure process', {insecure: true}],
    ['one that is unfiltered', {unfiltered: true}]
  ])('are not filtered for %s', async (_, more) => {
    expect(await status(more)).toBe('NoNewPrivs:0\nSeccomp:0\n')
  })

  it('are answered as in a container of Docker', async () => {
    const calls = ANSWERS.map(([name, numbers, values]) => [name, numbers[COLUMN], ...values].join(';'))
    const answers = await out('', withPrograms(['perl', '-e', CALLS, ...calls]))
    expect(answers.split('\n').slice(0, -1)).toEqual(ANSWERS.map(([name, , , expected]) => `${name} ${expected}`))
  })

  it('are all made where they are not filtered', async () => {
    const process = withPrograms(['perl', '-e', CALLS, `setns;${[308, 268][COLUMN]};-1;0`])
    expect(await out('', {...process, unfiltered: true})).toBe(`setns ${EBADF}\n`)
  })

  it('do not keep threads from being made', async () => {
    const script = `new (require('worker_threads').Worker)('console.log(40 + 2)', {eval: true})`
    const node: RuntimeMount = {kind: 'bind', source: process.execPath, target: '/node', readonly: true}
    expect(await out('', withPrograms(['/node', '-e', script], [node]))).toBe('42\n')
  })
}

const NEEDS = ['root', 'linux', 'seccomp', 'busybox', 'perl']

describeWith([...NEEDS, 'crun'], 'system calls under crun', () => systemCalls(() => selectRuntime('crun')))

describeWith([...NEEDS, 'runc'], 'system calls under runc', () => systemCalls(() => selectRuntime('runc')))

/** Starts a program with a filter that refuses seccomp(2), or that lets everything through. perl again: struct sock_fprog, prctl(2). */
const UNDER_FILTER = `my ($prctl, $seccomp, @command) = @ARGV;
  my @filter = ([0x20, 0, 0, 0], [0x15, 0, 1, $seccomp], [0x06, 0, 0, 0x50001], [0x06, 0, 0, 0x7fff0000]);
  my $filter = join "", map { pack "SCCL", @$_ } @filter;
  syscall($prctl, 22, 2, pack("S x![P] P", scalar @filter, $filter), 0, 0) == 0 or die "no filter: $!";
  exec @command;`

describeWith([...NEEDS, 'crun'], 'a filter can be loaded', () => {
  it.each([
    ['not when our own forbids it', () => syscallNumber('seccomp')!, 'Seccomp:\t2\nSeccomp_filters:\t1\n'],
    ['on top of our own', () => 0xffff, 'Seccomp:\t2\nSeccomp_filters:\t2\n']
  ])('%s', async (_, refused, expected) => {
    const machine = makeMachine()
    try {
      const node = inOwnProcess('crun', machine, machine.spec('grep ^Seccomp /proc/self/status'))
      const numbers = [syscallNumber('prctl')!, refused()].map(String)
      const run = start('perl', ['-e', UNDER_FILTER, ...numbers, ...node])
      expect(await run.finished).toMatchObject({status: 0, stdout: expected, stderr: ''})
    } finally {
      machine.remove()
    }
  })
})

describeWith([...NEEDS, 'crun'], 'a runtime that was built without filters', () => {
  it('runs the process without one', async () => {
    const machine = makeMachine()
    try {
      const binary = join(machine.folder({}), 'crun')
      const real = findOnPath('crun')!
      const version = 'echo "crun version 1.8.1"; echo "+CAP -SECCOMP"'
      writeFileSync(binary, `#!/bin/sh\n[ "$1" != --version ] || { ${version}; exit; }\nexec ${real} "$@"\n`, {mode: 0o755})
      const ran = await run(ociRuntime('crun', binary), machine.spec('grep ^Seccomp: /proc/self/status'))
      expect(ran).toEqual({code: 0, stdout: 'Seccomp:\t0\n', stderr: ''})
    } finally {
      machine.remove()
    }
  })
})
