import {join} from 'node:path'
import type {SpecMount} from './oci-spec.js'
import type {Rootfs, RuntimeMount} from './runtime.js'

/**
 * The shell script that sets a step up inside its private mount namespace, and what it reads. Secrets, environment and
 * config.json come over a pipe (one base64 line a file) and live only on a tmpfs that nobody else sees.
 */
export class MountScript {
  readonly #lines: string[] = ['set -e']
  readonly #input: string[] = []
  readonly #scratch: string
  #links = 0
  #memory = 0

  constructor(scratch: string) {
    this.#scratch = scratch
    this.add(`mkdir -p ${quote(this.path('rootfs'))} ${quote(this.path('memory'))} ${quote(this.path('links'))}`)
    this.add(`mount -t tmpfs -o mode=0755 tmpfs ${quote(this.path('memory'))}`)
  }

  path(name: string): string {
    return join(this.#scratch, name)
  }

  add(line: string): void {
    this.#lines.push(line)
  }

  /** What the pipe must carry. */
  get input(): string {
    return this.#input.join('')
  }

  get text(): string {
    return this.#lines.join('\n')
  }

  /** A file in memory; returns its path. */
  memoryFile(content: Buffer, mode: number, uid = 0, gid = 0): string {
    const path = this.path(`memory/${this.#memory++}`)
    this.#input.push(`${content.toString('base64')}\n`)
    this.add(`IFS= read -r line <&3; printf %s "$line" | base64 -d > ${quote(path)}`)
    this.add(`chown ${uid}:${gid} ${quote(path)}; chmod ${mode.toString(8)} ${quote(path)}`)
    return path
  }

  mountRootfs(rootfs: Rootfs): string {
    const target = this.path('rootfs')
    this.add(`mkdir -p ${quote(this.path('work'))}`)
    this.#overlay(rootfs.lowerdirs, {upperdir: rootfs.upperdir, workdir: this.path('work')}, target)
    // Runtimes differ in the mode of what they make (crun: 1755 for /dev); these three stay in the layer, 0755 as runc makes them.
    const point = quote(target)
    this.add(`for d in dev proc sys; do [ -e ${point}/$d ] || [ -L ${point}/$d ] || mkdir -m 0755 ${point}/$d; done`)
    return target
  }

  /** Puts the mount's source in place and returns the entry for config.json. */
  prepare(mount: RuntimeMount): SpecMount {
    switch (mount.kind) {
      case 'bind':
        return bindMount(mount.source, mount.target, mount.readonly)
      case 'tmpfs': {
        const size = mount.size === undefined ? [] : [`size=${mount.size}`]
        const options = ['nosuid', 'nodev', `mode=${mount.mode.toString(8)}`, ...size]
        return {destination: mount.target, type: 'tmpfs', source: 'tmpfs', options}
      }
      case 'file':
        return bindMount(this.memoryFile(mount.content, mount.mode, mount.uid, mount.gid), mount.target, true)
      case 'layers':
        return this.#layersMount(mount)
    }
  }

  /** A single snapshot that is only read needs no overlay; writes go to a memory layer that nobody keeps. */
  #layersMount(mount: RuntimeMount & {kind: 'layers'}): SpecMount {
    const name = `mount${this.#links}`
    const point = this.path(name)
    this.add(`mkdir -p ${quote(point)}`)
    const upper = this.path(`discard-${name}`)
    this.add(`mkdir -p ${quote(`${upper}/upper`)} ${quote(`${upper}/work`)}`)
    this.#overlay(mount.lowerdirs, {upperdir: `${upper}/upper`, workdir: `${upper}/work`}, point)
    return bindMount(join(point, mount.subpath), mount.target, mount.readonly)
  }

  /** Lowerdirs by short relative links: mount(2) takes one page of options, which 40 absolute paths overflow. */
  #overlay(lowerdirs: readonly string[], upper: {upperdir: string; workdir: string}, target: string): void {
    // overlayfs refuses a lowerdir twice (two steps that made the same layer); only its highest place shows anything.
    const lowers = lowerdirs.length > 0 ? [...new Set([...lowerdirs].reverse())] : [this.#emptyDirectory()]
    const names = lowers.map(directory => {
      const name = (this.#links++).toString(36)
      this.add(`ln -sn ${quote(directory)} ${quote(this.path(`links/${name}`))}`)
      return name
    })
    const options = `lowerdir=${names.join(':')},upperdir=${upper.upperdir},workdir=${upper.workdir}`
    this.add(`cd ${quote(this.path('links'))}`)
    this.add(`mount -t overlay -o ${quote(`${options},redirect_dir=off,metacopy=off,index=off`)} overlay ${quote(target)}`)
  }

  #emptyDirectory(): string {
    const path = this.path('empty')
    this.add(`mkdir -p ${quote(path)}`)
    return path
  }
}

function bindMount(source: string, target: string, readonly: boolean): SpecMount {
  return {destination: target, type: 'bind', source, options: ['rbind', 'rprivate', readonly ? 'ro' : 'rw']}
}

/** One shell word. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
