import {capabilityNames, grantedCapabilities} from './capabilities.js'
import {launchPrivately} from './launch.js'
import {DEVICES, heldGroups, MASKED, READONLY, type SpecMount} from './oci-spec.js'
import {MountScript, quote} from './prepare-mounts.js'
import {syscallNumber} from '../system/perl.js'
import type {ProcessIO, ProcessSpec, Runtime, Ulimit} from './runtime.js'

/**
 * Runs processes with util-linux and coreutils alone, for machines that have neither crun nor runc: the same private namespaces,
 * capabilities and masked paths, no device but the usual ones, and a root that is only chroot(2)ed into. So that nothing
 * can leave it again, the process may not call chroot itself.
 */
export const chrootRuntime: Runtime = {
  name: 'chroot',
  async run(process: ProcessSpec, io: ProcessIO): Promise<number> {
    const script = new MountScript(process.rootfs.scratch, {nodev: !process.insecure})
    script.add(POINT)
    script.add(`cd -P ${quote(script.mountRootfs(process.rootfs))}; root=$PWD`)
    mountSystem(script, process)
    for (const mount of process.mounts) addMount(script, script.prepare(mount))
    script.add(`point directory ${quote(process.cwd)}`)
    const environment = script.memoryFile(Buffer.from(exportLines(process.env)), 0o600)
    script.start(enterCommand(process, '"$root"', `. ${quote(environment)}`).script)
    const namespaces = ['--uts', '--ipc', ...(process.network === 'none' ? ['--net'] : [])]
    return launchPrivately(script, io, namespaces)
  }
}

/**
 * `point KIND PATH` makes a mount point below $root and goes there (for a file: to its directory, its name is in $name), a step at a
 * time: a link on the way, which a mounted directory may hold, would lead out of the root.
 */
const POINT = `
point() {
  cd -P "$root"; at=$root; rest=$2
  while [ -n "$rest" ]; do
    name=\${rest%%/*}
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
    [ -n "$name" ] || continue
    if [ -L "./$name" ]; then echo "cannot mount at $2: $name is a link" >&2; exit 1; fi
    if [ -z "$rest" ] && [ "$1" = file ]; then
      [ -e "./$name" ] || (set -C; : > "./$name")
      return 0
    fi
    [ -d "./$name" ] || mkdir -m 755 "./$name"
    cd -P "./$name"; at=$at/$name
    [ "$PWD" = "$at" ] || { echo "cannot mount at $2: $name is elsewhere" >&2; exit 1; }
  done
}`

function addMount(script: MountScript, {type, source, destination, options}: SpecMount): void {
  const target = quote(destination)
  if (type === 'tmpfs') {
    script.add(`point directory ${target}; mount -t tmpfs -o ${quote(options.join(','))} tmpfs .`)
    return
  }
  const mount = `mount --rbind ${quote(source)} "$point"`
  script.add(`if [ -d ${quote(source)} ]; then point directory ${target}; point=.; else point file ${target}; point=./$name; fi`)
  const flags = options.filter(option => option === 'ro' || option === 'nodev')
  script.add(flags.length > 0 ? `${mount}; mount -o ${['remount', 'bind', ...flags].join(',')} "$root"${target}` : mount)
}

function mountSystem(script: MountScript, process: ProcessSpec): void {
  script.add(`hostname ${quote(process.hostname)} 2>/dev/null || true`)
  if (process.network === 'none') script.add('ip link set lo up 2>/dev/null || true')
  script.add('point directory /proc; mount -t proc -o nosuid,noexec,nodev proc .')
  const mode = process.insecure ? 'rw' : 'ro'
  script.add(`point directory /sys; mount -t sysfs -o nosuid,noexec,nodev,${mode} sysfs . 2>/dev/null || true`)
  if (!process.insecure) hidePaths(script)
  const nodev = process.insecure ? '' : 'nodev,'
  script.add(`point directory /dev; mount -t tmpfs -o nosuid,${nodev}mode=755,size=65536k tmpfs .; cd -P "$root/dev"`)
  script.add(`for d in ${DEVICES.join(' ')}; do : > $d; mount --bind /dev/$d ./$d; done`)
  script.add('mkdir pts shm mqueue; mount -t devpts -o nosuid,noexec,newinstance,ptmxmode=0666,mode=0620 devpts pts')
  script.add(`mount -t tmpfs -o nosuid,noexec,nodev,mode=1777,size=${process.shmSize} shm shm`)
  script.add('mount -t mqueue -o nosuid,noexec,nodev mqueue mqueue 2>/dev/null || true')
  script.add('ln -s pts/ptmx ptmx; ln -s /proc/self/fd fd')
  script.add('ln -s /proc/self/fd/0 stdin; ln -s /proc/self/fd/1 stdout; ln -s /proc/self/fd/2 stderr')
}

/** As the other runtimes do it: an empty directory or nothing over what is secret, itself read-only over what is not to be changed. */
function hidePaths(script: MountScript): void {
  script.add(`for p in ${READONLY.join(' ')}; do
  [ ! -e "$root$p" ] || { mount --bind "$root$p" "$root$p"; mount -o remount,bind,ro "$root$p"; }
done
for p in ${MASKED.join(' ')}; do
  if [ -d "$root$p" ]; then mount -t tmpfs -o ro,size=0 tmpfs "$root$p"
  elif [ -e "$root$p" ]; then mount --bind /dev/null "$root$p"; fi
done`)
}

/**
 * Enters the root, drops what the process may not have and starts it. The environment must stay off argument lists, so a line of
 * shell reads it from elsewhere, in a shell that started with nothing but PATH.
 * @param rootfs a word of shell
 */
export function enterCommand(
  process: Pick<ProcessSpec, 'args' | 'env' | 'cwd' | 'uid' | 'gid' | 'groups' | 'insecure'> & {
    readonly ulimits?: readonly Ulimit[]
  },
  rootfs: string,
  readEnvironment: string
): {script: string; environment: Buffer} {
  const capabilities = capabilityNames(grantedCapabilities(process.insecure)).map(name => `+${name}`)
  const drop = `"$setpriv" --bounding-set=-all,${capabilities.join(',')} --inh-caps=-all`
  const args = process.args.map(quote).join(' ')
  const prctl = process.insecure ? 0 : (syscallNumber('prctl') ?? 0)
  const inside = `${prctl} ${process.uid} ${process.gid} ${quote(heldGroups(process).join(' '))} ${quote(process.cwd)} ${args}`
  const groups = heldGroups(process).join(',')
  const plain = `"$chroot" --userspec=${process.uid}:${process.gid} --groups=${groups} ${rootfs}`
  const script = [
    'umask 022',
    'setpriv=$(command -v setpriv); chroot=$(command -v chroot); perl=$(command -v perl || true)',
    ...limitLines(process.ulimits ?? []),
    readEnvironment,
    `[ -z "$perl" ] || exec ${drop} "$perl" -e ${quote(ENTER)} ${rootfs} ${inside}`,
    `exec ${drop} ${plain} /bin/sh -c 'cd "$0" && exec "$@"' ${quote(process.cwd)} ${args}`
  ].join('\n')
  return {script, environment: Buffer.from(exportLines(process.env))}
}

/** prlimit(1) changes those of the shell, which what it starts inherits. */
function limitLines(ulimits: readonly Ulimit[]): string[] {
  return ulimits.map(({type, soft, hard}) => {
    const text = (limit: number) => (limit >= Number.MAX_SAFE_INTEGER ? 'unlimited' : String(limit))
    return `prlimit --pid $$ --${type.slice('RLIMIT_'.length).toLowerCase()}=${text(soft)}:${text(hard)}`
  })
}

/**
 * chroot(1) always starts in `/`: only with perl (essential on Debian) does a root without a shell get its WORKDIR. Who may call
 * chroot can leave one, so CAP_SYS_CHROOT (18) is taken out of the bounding set (PR_CAPBSET_DROP, 24) at the last moment.
 */
const ENTER = `
my ($root, $prctl, $uid, $gid, $groups, $cwd, @args) = @ARGV;
chroot $root or die "cannot enter $root: $!\n";
chdir $cwd or die "cannot enter $cwd: $!\n";
!$prctl or syscall($prctl, 24, 18, 0, 0, 0) == 0 or die "cannot give up CAP_SYS_CHROOT: $!\n";
$( = $gid; $) = "$gid $groups" || $gid; $< = $uid; $> = $uid;
die "cannot become $uid:$gid\n" unless $< == $uid && $> == $uid && $( == $gid && $) == $gid;
exec {$args[0]} @args;
print STDERR "exec: $args[0]: $!\n"; exit 127;`

function exportLines(env: readonly string[]): string {
  const lines = env.map(entry => {
    const split = entry.indexOf('=')
    const name = entry.slice(0, split)
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}=${quote(entry.slice(split + 1))}; export ${name}\n` : ''
  })
  return `unset PATH OLDPWD PWD\n${lines.join('')}`
}
