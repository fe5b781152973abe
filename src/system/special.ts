import {spawnSync} from 'node:child_process'
import {constants} from 'node:os'
import {linkSync} from 'node:fs'
import {runPerlSync} from './perl.js'

/** Something that Node has no call for. None follows a symlink in the last place; parents are the caller's to check. */
export type SpecialCall =
  | {
      readonly call: 'mknod'
      readonly path: string
      readonly type: 'char' | 'block' | 'fifo'
      /** Permission bits; the umask does not count. */
      readonly mode: number
      readonly device: readonly [number, number]
    }
  /** A hard link to something that an earlier call of the batch makes. */
  | {readonly call: 'link'; readonly path: string; readonly target: string}
  | {readonly call: 'setxattr'; readonly path: string; readonly name: string /** base64 */; readonly value: string}

/** A call that the kernel refused, with its reason (`EPERM`, `ENOTSUP`, ...). */
export interface FailedCall {
  readonly call: SpecialCall
  readonly code: string
}

const FILE_TYPE = {char: 0o020000, block: 0o060000, fifo: 0o010000} as const

/** Reads `letter, path, argument, argument` fields that end in NUL; writes `index errno` for each call that fails. */
const PERL = String.raw`
my ($mknodat, $setxattr) = @ARGV;
my $index = 0;
umask 0;
$/ = "\0";
sub field { my $text = <STDIN>; chomp $text; return $text; }
while (defined(my $kind = <STDIN>)) {
  chomp $kind;
  my ($path, $first, $second, $done) = (field(), field(), field());
  if ($kind eq "n") { $done = syscall($mknodat, -100, $path, $first + 0, $second + 0) == 0; }
  elsif ($kind eq "l") { $done = link($first, $path); }
  else { my $value = pack("H*", $second); $done = syscall($setxattr, $path, $first, $value, length($value), 0) == 0; }
  print "$index ", $! + 0, "\n" unless $done;
  $index++;
}
`

/** Carries the calls out in order, in one child process, and returns those that failed. */
export function callSpecialsSync(calls: readonly SpecialCall[]): FailedCall[] {
  if (calls.length === 0) return []
  const output = runPerlSync(PERL, ['mknodat', 'lsetxattr'], calls.flatMap(toFields).join('\0') + '\0')
  if (output === undefined) return callOneByOne(calls)
  return parseFailures(output, calls)
}

function toFields(call: SpecialCall): string[] {
  if (call.call === 'link') return ['l', call.path, call.target, '']
  if (call.call === 'setxattr') return ['x', call.path, call.name, Buffer.from(call.value, 'base64').toString('hex')]
  return ['n', call.path, String(FILE_TYPE[call.type] | call.mode), String(encodeDevice(call.device))]
}

/** The kernel's new_encode_dev. */
function encodeDevice([major, minor]: readonly [number, number]): number {
  return ((minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12)) >>> 0
}

function parseFailures(output: string, calls: readonly SpecialCall[]): FailedCall[] {
  return output
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split(' ').map(Number) as [number, number])
    .map(([index, errno]) => ({call: calls[index]!, code: errorCode(errno)}))
}

function errorCode(errno: number): string {
  return Object.entries(constants.errno).find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`
}

/** Coreutils and the attr package, a process a call, where perl is missing. Exported for its test. */
export function callOneByOne(calls: readonly SpecialCall[]): FailedCall[] {
  return calls.flatMap(call => {
    const code = callOne(call)
    return code === undefined ? [] : [{call, code}]
  })
}

function callOne(call: SpecialCall): string | undefined {
  if (call.call === 'link') return linkOne(call.target, call.path)
  if (call.call === 'setxattr') return run('setfattr', ['-h', '-n', call.name, '-v', `0s${call.value}`, '--', call.path])
  const numbers = call.type === 'fifo' ? [] : call.device.map(String)
  const letter = {char: 'c', block: 'b', fifo: 'p'}[call.type]
  return run('mknod', ['-m', call.mode.toString(8), '--', call.path, letter, ...numbers])
}

function linkOne(target: string, path: string): string | undefined {
  try {
    linkSync(target, path)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}

/** The reason is in the tool's last words only. */
function run(command: string, args: readonly string[]): string | undefined {
  const child = spawnSync(command, args, {encoding: 'utf8', env: {PATH: process.env['PATH'], LC_ALL: 'C'}})
  if (child.error) return (child.error as NodeJS.ErrnoException).code ?? child.error.message
  if (child.status === 0) return undefined
  if (child.stderr.includes('Operation not permitted')) return 'EPERM'
  return child.stderr.includes('not supported') ? 'ENOTSUP' : child.stderr.trim()
}
