import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {type MemoryFile, memoryArchive} from './memory-archive.js'
import type {SpecMount} from './oci-spec.js'
import type {Rootfs, RuntimeMount} from './runtime.js'

/**
 * The shell script that sets a step up inside its private mount namespace, and what it reads. Secrets, environment and
 * config.json come over a pipe, as a tar, and live only on a tmpfs that nobody else sees. What is no secret is made here: each
 * process that the script starts costs a millisecond, in every step.
 */
export class MountScript {
  readonly #lines: string[] = []
  readonly #files: MemoryFile[] = []
  readonly #scratch: string
  readonly #nodev: readonly string[]
  #links = 0

  /** @param nodev no node of a device can be opened on what is mounted */
  constructor(scratch: string, {nodev}: {readonly nodev: boolean}) {
    this.#scratch = scratch
    this.#nodev = nodev ? ['nodev'] : []
    for (const name of ['rootfs', 'memory', 'links', 'work']) this.#makeDirectory(name)
  }

  path(name: string): string {
    return join(this.#scratch, name)
  }

  add(line: string): void {
    this.#lines.push(line)
  }

  /** What the pipe must carry. */
  get input(): Buffer {
    return memoryArchive(this.#files)
  }

  get text(): string {
    const memory = quote(this.path('memory'))
    const unpack = `mount -t tmpfs -o mode=0755 tmpfs ${memory} && tar --numeric-owner -xpf - -C ${memory} <&3`
    return ['set -e', unpack, ...this.#lines].join('\n')
  }

  /** The last lines: what was to be prepared is, and everything from here on is the process' own. */
  start(lines: string): void {
    this.add(`printf . >&3; exec 3<&-\n${lines}`)
  }

  /** A file in memory; returns its path. */
  memoryFile(content: Buffer, mode: number, uid = 0, gid = 0, name = `file${this.#files.length}`): string {
    this.#files.push({name, content, mode, uid, gid})
    return this.path(`memory/${name}`)
  }

  mountRootfs(rootfs: Rootfs): string {
    const target = this.path('rootfs')
    const {lowerdirs, upperdir, volatile = false} = rootfs
    this.#overlay(lowerdirs, {upperdir, workdir: this.path('work'), volatile}, target)
    // Runtimes differ in the mode of what they make (crun: 1755 for /dev); these three stay in the layer, 0755 as runc makes them.
    const point = quote(target)
    this.add(`for d in dev proc sys; do [ -e ${point}/$d ] || [ -L ${point}/$d ] || mkdir -m 0755 ${point}/$d; done`)
    for (const {path, uid, gid} of rootfs.missing ?? []) {
      const directory = quote(target + path)
      this.add(`[ -d ${directory} ] || { mkdir -m 0755 ${directory}; chown ${uid}:${gid} ${directory}; }`)
    }
    return target
  }

  /** Puts the mount's source in place and returns the entry for config.json. */
  prepare(mount: RuntimeMount): SpecMount {
    switch (mount.kind) {
      case 'bind':
        return bindMount(this.#bindSource(mount), mount.target, mount.readonly, mount.device ? [] : this.#nodev)
      case 'tmpfs': {
        const size = mount.size === undefined ? [] : [`size=${mount.size}`]
        const options = ['nosuid', ...this.#nodev, `mode=${mount.mode.toString(8)}`, ...size]
        return {destination: mount.target, type: 'tmpfs', source: 'tmpfs', options}
      }
      case 'file':
        return bindMount(this.memoryFile(mount.content, mount.mode, mount.uid, mount.gid), mount.target, true)
      case 'layers':
        return this.#layersMount(mount)
    }
  }

  /**
   * A subdirectory is entered, looked at and then mounted as the working directory: a link that another step puts in its place
   * in between leads nowhere (CVE-2024-23651).
   */
  #bindSource({source, subpath = '/'}: RuntimeMount & {kind: 'bind'}): string {
    if (subpath === '/') return source
    const point = this.#makeDirectory(`mount${this.#links++}`)
    this.add(`cd -P ${quote(source)}; source=$PWD; cd -P ${quote(`.${subpath}`)}`)
    this.add(`[ "$PWD" = "$source"${quote(subpath)} ] || { echo ${quote(`${subpath} is a link now`)} >&2; exit 1; }`)
    this.add(`mount --bind . ${quote(point)}`)
    return point
  }

  /** Always an overlay, since a snapshot has whiteouts in it; what is written goes with the step's folder. */
  #layersMount(mount: RuntimeMount & {kind: 'layers'}): SpecMount {
    const name = `mount${this.#links}`
    const point = this.#makeDirectory(name)
    const upper = this.#makeDirectory(`discard-${name}`)
    for (const part of ['upper', 'work']) this.#makeDirectory(`discard-${name}/${part}`)
    this.#overlay(mount.lowerdirs, {upperdir: `${upper}/upper`, workdir: `${upper}/work`, volatile: true}, point)
    return bindMount(join(point, mount.subpath), mount.target, mount.readonly, this.#nodev)
  }

  /**
   * By short relative links: mount(2) takes one page of options, which 40 absolute paths overflow, and in which commas and colons
   * mean something.
   */
  #overlay(lowerdirs: readonly string[], upper: {upperdir: string; workdir: string; volatile: boolean}, target: string): void {
    // overlayfs refuses a lowerdir twice (two steps that made the same layer); only its highest place shows anything.
    const lowers = lowerdirs.length > 0 ? [...new Set([...lowerdirs].reverse())] : [this.#makeDirectory('empty')]
    const names = lowers.map(directory => this.#link(directory))
    const places = `lowerdir=${names.join(':')},upperdir=${this.#link(upper.upperdir)},workdir=${this.#link(upper.workdir)}`
    this.add(`cd ${quote(this.path('links'))}`)
    const mount = (...more: readonly string[]) =>
      `mount -t overlay -o ${[places, 'redirect_dir=off,metacopy=off,index=off', ...this.#nodev, ...more].join(',')} overlay ${quote(target)}`
    // Linux before 5.10 does not know the option.
    this.add(upper.volatile ? `${mount('volatile')} 2>/dev/null || ${mount()}` : mount())
  }

  #link(directory: string): string {
    const name = (this.#links++).toString(36)
    symlinkSync(directory, this.path(`links/${name}`))
    return name
  }

  #makeDirectory(name: string): string {
    mkdirSync(this.path(name), {recursive: true, mode: 0o755})
    return this.path(name)
  }
}

function bindMount(source: string, target: string, readonly: boolean, more: readonly string[] = []): SpecMount {
  return {destination: target, type: 'bind', source, options: ['rbind', 'rprivate', readonly ? 'ro' : 'rw', ...more]}
}

/** One shell word. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
