import {chmodSync, closeSync, constants, lchownSync, lutimesSync, openSync, unlinkSync} from 'node:fs'
import {LayerError} from '../errors.js'
import {callSpecialsSync, type FailedCall, type SpecialCall} from '../system/special.js'
import {keptXattrs} from './kept-xattrs.js'
import type {TarMember} from './tar-member.js'
import {fileTime} from '../system/file-time.js'

/** What a device gets after it was made; a change of owner takes setgid away, so the mode comes again. */
interface Metadata {
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly mtime: number
}

interface Special {
  readonly call: Extract<SpecialCall, {call: 'mknod' | 'link'}>
  readonly metadata: Metadata | undefined
}

/**
 * What Node cannot do itself (devices, attributes), kept until all is unpacked and then done by one child process. An empty file
 * holds a device's place meanwhile, so that later members meet something there, and who removes that takes the call back.
 */
export class PendingCalls {
  readonly #specials = new Map<string, Special>()
  readonly #xattrs = new Map<string, {readonly hostPath: string; readonly xattrs: Readonly<Record<string, string>>}>()

  /** `member` is a device or a pipe. */
  addDevice(path: string, hostPath: string, member: TarMember): void {
    holdPlace(hostPath)
    const type = member.type as 'char' | 'block' | 'fifo'
    const call = {call: 'mknod', path: hostPath, type, mode: member.mode, device: member.device ?? [0, 0]} as const
    this.#specials.set(path, {call, metadata: member})
  }

  addWhiteout(path: string, hostPath: string): void {
    holdPlace(hostPath)
    const call = {call: 'mknod', path: hostPath, type: 'char', mode: 0, device: [0, 0]} as const
    this.#specials.set(path, {call, metadata: undefined})
  }

  /** A hard link to a device that is not there yet; false when `target` is none. */
  addLink(path: string, hostPath: string, target: string): boolean {
    const special = this.#specials.get(target)
    if (special === undefined) return false
    holdPlace(hostPath)
    this.#specials.set(path, {call: {call: 'link', path: hostPath, target: special.call.path}, metadata: undefined})
    return true
  }

  /** Replaces what an earlier member of that path wanted. */
  setXattrs(path: string, hostPath: string, xattrs: TarMember['xattrs']): void {
    const kept = keptXattrs(xattrs)
    if (kept) this.#xattrs.set(path, {hostPath, xattrs: kept})
    else this.#xattrs.delete(path)
  }

  /** Attributes that will be set, by path. */
  get xattrs(): [string, Readonly<Record<string, string>>][] {
    return [...this.#xattrs].map(([path, {xattrs}]) => [path, xattrs])
  }

  /** Takes back what was meant for a path that is removed, and for all below it when it was a directory. */
  drop(path: string, isDirectory: boolean): void {
    for (const calls of [this.#specials, this.#xattrs]) {
      calls.delete(path)
      if (isDirectory) for (const other of [...calls.keys()]) if (other.startsWith(`${path}/`)) calls.delete(other)
    }
  }

  /**
   * Does it all. Devices that this user may not make and attributes that the file system does not take are left out.
   * @param marks attributes of overlayfs itself, which must succeed
   * @returns the paths on this machine of what was left out
   * @throws LayerError UNSUPPORTED for any other failure
   */
  run(marks: readonly SpecialCall[], {owners}: {owners: boolean}): string[] {
    const specials = [...this.#specials.values()].sort(linksLast)
    for (const {call} of specials) unlinkSync(call.path)
    const failed = callSpecialsSync([...specials.map(special => special.call), ...this.#xattrCalls(), ...marks])
    const fatal = failed.find(failure => !mayFail(failure, marks))
    if (fatal) throw refused(fatal)
    const missing = new Set(failed.map(failure => failure.call.path))
    for (const {call, metadata} of specials) {
      if (metadata && !missing.has(call.path)) restore(call.path, metadata, owners)
    }
    return [...missing]
  }

  #xattrCalls(): SpecialCall[] {
    return [...this.#xattrs.values()].flatMap(({hostPath, xattrs}) =>
      Object.entries(xattrs).map(([name, value]) => ({call: 'setxattr', path: hostPath, name, value}) as const)
    )
  }
}

function holdPlace(hostPath: string): void {
  closeSync(openSync(hostPath, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600))
}

function linksLast(a: Special, b: Special): number {
  return Number(a.call.call === 'link') - Number(b.call.call === 'link')
}

function restore(path: string, {mode, uid, gid, mtime}: Metadata, owners: boolean): void {
  if (owners) lchownSync(path, uid, gid)
  chmodSync(path, mode)
  lutimesSync(path, fileTime(mtime), fileTime(mtime))
}

/** In a user namespace the kernel makes whiteouts but no devices; a link to a device that is missing fails with it. */
function mayFail({call, code}: FailedCall, marks: readonly SpecialCall[]): boolean {
  if (call.call === 'link') return code === 'ENOENT'
  if (call.call === 'setxattr') return !marks.includes(call) && ['ENOTSUP', 'EOPNOTSUPP', 'EPERM'].includes(code)
  return code === 'EPERM' && call.type !== 'fifo' && !isWhiteout(call.device)
}

function isWhiteout([major, minor]: readonly [number, number]): boolean {
  return major === 0 && minor === 0
}

function refused({call, code}: FailedCall): LayerError {
  const what = {mknod: 'make a device or whiteout', link: 'link to a device', setxattr: 'set an attribute'}[call.call]
  return new LayerError('UNSUPPORTED', `Cannot unpack a layer: the kernel refused to ${what} (${code})`, {
    hint: 'The store must be on a file system with devices and extended attributes, and Slipway must be root there.'
  })
}
