import {capabilityNames, grantedCapabilities} from './capabilities.js'
import {launchPrivately} from './launch.js'
import {SYSTEM_PATH} from './oci-runtime.js'
import {heldGroups} from './oci-spec.js'
import {MountScript, quote} from './prepare-mounts.js'
import type {ProcessIO, ProcessSpec, Runtime} from './runtime.js'

/**
 * Runs processes with util-linux and coreutils alone, for machines that have neither crun nor runc: the same private mount and
 * PID namespaces and capabilities, but no pivot_root, masked paths or device filter.
 */
export const chrootRuntime: Runtime = {
  name: 'chroot',
  async run(process: ProcessSpec, io: ProcessIO): Promise<number> {
    const script = new MountScript(process.rootfs.scratch)
    const rootfs = script.mountRootfs(process.rootfs)
    mountSystem(script, process, rootfs)
    for (const mount of process.mounts) {
      const entry = script.prepare(mount)
      const target = quote(rootfs + entry.destination)
      if (entry.type === 'tmpfs') {
        const options = entry.options.join(',')
        script.add(`mkdir -p ${target}; mount -t tmpfs -o ${quote(options)} tmpfs ${target}`)
      } else {
        const source = quote(entry.source)
        script.add(
          `if [ -d ${source} ]; then mkdir -p ${target}; else mkdir -p "$(dirname ${target})"; [ -e ${target} ] || : > ${target}; fi`
        )
        script.add(`mount --rbind ${source} ${target}`)
        if (entry.options.includes('ro')) script.add(`mount -o remount,bind,ro ${target}`)
      }
    }
    script.add(`${command(process, rootfs, script)}`)
    const namespaces = ['--uts', '--ipc', ...(process.network === 'none' ? ['--net'] : [])]
    return launchPrivately(script.text, script.input, io, {PATH: SYSTEM_PATH}, namespaces)
  }
}

function mountSystem(script: MountScript, process: ProcessSpec, rootfs: string): void {
  const at = (path: string) => quote(rootfs + path)
  script.add(`hostname ${quote(process.hostname)} 2>/dev/null || true`)
  if (process.network === 'none') script.add('ip link set lo up 2>/dev/null || true')
  script.add(`for d in proc dev sys; do [ -d ${at('')}/$d ] || mkdir -m 755 ${at('')}/$d; done`)
  script.add(`mount -t proc -o nosuid,noexec,nodev proc ${at('/proc')}`)
  script.add(`mount -t sysfs -o nosuid,noexec,nodev,ro sysfs ${at('/sys')} 2>/dev/null || true`)
  script.add(`mount -t tmpfs -o nosuid,mode=755,size=65536k tmpfs ${at('/dev')}`)
  const devices = 'null zero full random urandom tty'
  script.add(`for d in ${devices}; do : > ${at('/dev')}/$d; mount --bind /dev/$d ${at('/dev')}/$d; done`)
  script.add(`mkdir ${at('/dev/pts')} ${at('/dev/shm')}`)
  script.add(`mount -t devpts -o nosuid,noexec,newinstance,ptmxmode=0666,mode=0620 devpts ${at('/dev/pts')}`)
  script.add(`mount -t tmpfs -o nosuid,noexec,nodev,mode=1777,size=${process.shmSize} shm ${at('/dev/shm')}`)
  script.add(`ln -s pts/ptmx ${at('/dev/ptmx')}; ln -s /proc/self/fd ${at('/dev/fd')}`)
  script.add(
    `ln -s /proc/self/fd/0 ${at('/dev/stdin')}; ln -s /proc/self/fd/1 ${at('/dev/stdout')}; ln -s /proc/self/fd/2 ${at('/dev/stderr')}`
  )
}

function command(process: ProcessSpec, rootfs: string, script: MountScript): string {
  const file = script.memoryFile(Buffer.from(exportLines(process.env)), 0o600)
  return enterCommand(process, rootfs, `. ${quote(file)}`).script
}

/**
 * Enters the root, drops what the process may not have and starts it. The environment must stay off argument lists, so a line of
 * shell reads it from elsewhere, in a shell that started with nothing but PATH.
 */
export function enterCommand(
  process: Pick<ProcessSpec, 'args' | 'env' | 'cwd' | 'uid' | 'gid' | 'groups' | 'insecure'>,
  rootfs: string,
  readEnvironment: string
): {script: string; environment: Buffer} {
  const capabilities = capabilityNames(grantedCapabilities(process.insecure)).map(name => `+${name}`)
  const drop = `"$setpriv" --bounding-set=-all,${capabilities.join(',')} --inh-caps=-all`
  const args = process.args.map(quote).join(' ')
  const inside = `${process.uid} ${process.gid} ${quote(heldGroups(process).join(' '))} ${quote(process.cwd)} ${args}`
  const groups = heldGroups(process).join(',')
  const plain = `"$chroot" --userspec=${process.uid}:${process.gid} --groups=${groups} ${quote(rootfs)}`
  const script = [
    'umask 022',
    'setpriv=$(command -v setpriv); chroot=$(command -v chroot); perl=$(command -v perl || true)',
    readEnvironment,
    `[ -z "$perl" ] || exec ${drop} "$perl" -e ${quote(ENTER)} ${quote(rootfs)} ${inside}`,
    `exec ${drop} ${plain} /bin/sh -c 'cd "$0" && exec "$@"' ${quote(process.cwd)} ${args}`
  ].join('\n')
  return {script, environment: Buffer.from(exportLines(process.env))}
}

/** chroot(1) always starts in `/`: only with perl (essential on Debian) does a root without a shell get its WORKDIR. */
const ENTER = `
my ($root, $uid, $gid, $groups, $cwd, @args) = @ARGV;
chroot $root or die "cannot enter $root: $!\n";
chdir $cwd or die "cannot enter $cwd: $!\n";
$( = $gid; $) = "$gid $groups" || $gid; $< = $uid; $> = $uid;
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
