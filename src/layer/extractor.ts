import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  futimesSync,
  lchownSync,
  linkSync,
  lutimesSync,
  mkdirSync,
  openSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeSync
} from 'node:fs'
import {hasCode, LayerError, messageOf} from '../errors.js'
import type {SpecialCall} from '../system/special.js'
import {baseOf, joinPath, parentOf} from './layer-path.js'
import {PendingCalls} from './pending-calls.js'
import type {RootDirectory} from './root-directory.js'
import type {TarMember} from './tar-member.js'
import {pathInside} from './tar-path.js'
import type {TarHandler} from './tar-reader.js'
import type {Unpacking, Whiteouts} from './whiteouts.js'
import {fileTime} from '../system/file-time.js'

const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

/** Removing a directory means looking through all that is remembered; no honest layer does it often. */
const MAX_REMOVED_DIRECTORIES = 1000

/**
 * Unpacks the members of a layer's tar into a directory that nothing else writes to. Whatever names and links the tar holds,
 * each write stays inside: parents are resolved without leaving the root, and the last component is always something new, made
 * with O_EXCL or after what was there (a link, too) is removed. A directory keeps its content when the tar has it again;
 * everything else replaces.
 */
export class Extractor implements TarHandler, Unpacking {
  readonly root: RootDirectory
  readonly pending = new PendingCalls()
  readonly #whiteouts: Whiteouts
  readonly #owners: boolean
  /** Directories get their times last: members inside change these. */
  readonly #directoryTimes = new Map<string, number>()
  #removedDirectories = 0
  #open: {readonly fd: number; readonly member: TarMember} | undefined

  /** @param owners false: everything belongs to who runs this */
  constructor(root: RootDirectory, whiteouts: Whiteouts, owners: boolean) {
    this.root = root
    this.#whiteouts = whiteouts
    this.#owners = owners
  }

  member(member: TarMember): void {
    try {
      this.#unpack(member)
    } catch (error) {
      throw explain(error, member)
    }
  }

  content(bytes: Buffer): void {
    if (this.#open === undefined) return
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#open.fd, bytes, done)
  }

  end(): void {
    if (this.#open === undefined) return
    const {fd, member} = this.#open
    this.#open = undefined
    try {
      this.#finishFile(fd, member)
    } finally {
      closeSync(fd)
    }
  }

  /**
   * After the last member: whiteouts, devices, attributes, and the directories' times.
   * @returns places on this machine of what the kernel did not let us make
   */
  finish(): string[] {
    const marks: SpecialCall[] = this.#whiteouts.finish(this)
    const skipped = this.pending.run(marks, {owners: this.#owners})
    for (const [path, mtime] of this.#directoryTimes) lutimesSync(this.root.hostPath(path), fileTime(mtime), fileTime(mtime))
    return skipped
  }

  /** Closes what is open, after a failure. */
  abort(): void {
    if (this.#open) closeSync(this.#open.fd)
    this.#open = undefined
  }

  remove(path: string): void {
    const stats = this.root.lstat(path)
    if (!stats) return
    const isDirectory = stats.isDirectory()
    if (isDirectory) this.#removeDirectory(path)
    else unlinkSync(this.root.hostPath(path))
    this.pending.drop(path, isDirectory)
    this.#whiteouts.drop(path, isDirectory)
    if (isDirectory || stats.isSymbolicLink()) this.root.forget()
  }

  #removeDirectory(path: string): void {
    if (++this.#removedDirectories > MAX_REMOVED_DIRECTORIES) {
      throw new LayerError(
        'TOO_LARGE',
        `Cannot unpack a layer that replaces more than ${MAX_REMOVED_DIRECTORIES} directories by other things`
      )
    }
    rmSync(this.root.hostPath(path), {recursive: true})
    for (const other of [...this.#directoryTimes.keys()]) {
      if (other === path || other.startsWith(`${path}/`)) this.#directoryTimes.delete(other)
    }
  }

  #unpack(member: TarMember): void {
    const path = pathInside(member.name)
    if (path === '') this.#setRoot(member)
    else if (!this.#whiteouts.take(path, this)) this.#create(member, this.#resolve(path))
  }

  /** The parent resolved and made, the last component as it is. */
  #resolve(path: string): string {
    return joinPath(this.root.makeDirectory(parentOf(path)), baseOf(path))
  }

  #create(member: TarMember, path: string): void {
    if (member.type === 'directory') this.#createDirectory(member, path)
    else if (member.type === 'hardlink') this.#createLink(member, path)
    else this.#replacing(path, hostPath => this.#createOther(member, path, hostPath))
    this.#whiteouts.created(path)
  }

  #createOther(member: TarMember, path: string, hostPath: string): void {
    if (member.type === 'file') this.#createFile(member, path, hostPath)
    else if (member.type === 'symlink') this.#createSymlink(member, hostPath)
    else this.pending.addDevice(path, hostPath, member)
  }

  /** Mostly nothing is there, so looking first would cost more than a second try. */
  #replacing(path: string, create: (hostPath: string) => void): void {
    const hostPath = this.root.hostPath(path)
    try {
      create(hostPath)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
      this.remove(path)
      create(hostPath)
    }
  }

  #createFile(member: TarMember, path: string, hostPath: string): void {
    this.#open = {fd: openSync(hostPath, CREATE, 0o600), member}
    this.pending.setXattrs(path, hostPath, member.xattrs)
  }

  /** Owner before mode: a change of owner takes setuid away. */
  #finishFile(fd: number, {uid, gid, mode, mtime}: TarMember): void {
    if (this.#owners) fchownSync(fd, uid, gid)
    fchmodSync(fd, mode)
    futimesSync(fd, fileTime(mtime), fileTime(mtime))
  }

  #createSymlink({link, uid, gid, mtime}: TarMember, hostPath: string): void {
    symlinkSync(link!, hostPath)
    if (this.#owners) lchownSync(hostPath, uid, gid)
    lutimesSync(hostPath, fileTime(mtime), fileTime(mtime))
  }

  #createDirectory(member: TarMember, path: string): void {
    if (this.root.lstat(path)?.isDirectory() !== true) this.#replacing(path, hostPath => mkdirSync(hostPath, 0o700))
    this.root.implied.delete(path)
    this.#setDirectory(member, path)
  }

  #setRoot(member: TarMember): void {
    if (member.type !== 'directory') throw new LayerError('MALFORMED', `Cannot unpack a ${member.type} in the place of the root`)
    this.#setDirectory(member, '')
  }

  #setDirectory(member: TarMember, path: string): void {
    const hostPath = this.root.hostPath(path)
    if (this.#owners) lchownSync(hostPath, member.uid, member.gid)
    chmodSync(hostPath, member.mode)
    this.pending.setXattrs(path, hostPath, member.xattrs)
    this.#directoryTimes.set(path, member.mtime)
  }

  /** To a file of this layer only, or a link or device: linking does not follow, so what it points to does not matter. */
  #createLink(member: TarMember, path: string): void {
    const target = this.#resolveTarget(member)
    if (target === path) throw new LayerError('MALFORMED', `Cannot unpack "${member.name}": it is a hard link to itself`)
    this.#replacing(path, hostPath => {
      if (this.pending.addLink(path, hostPath, target)) return
      linkSync(this.root.hostPath(target), hostPath)
    })
  }

  #resolveTarget(member: TarMember): string {
    const path = pathInside(member.link!)
    const parent = this.root.findParent(path)
    const target = parent === undefined ? undefined : joinPath(parent, baseOf(path))
    const stats = target === undefined ? undefined : this.root.lstat(target)
    if (stats && !stats.isDirectory()) return target!
    const state = stats ? 'is a directory' : 'is not in the layer'
    throw new LayerError('MALFORMED', `Cannot unpack "${member.name}": the target "${member.link}" of its hard link ${state}`)
  }
}

/** What a tar can make the kernel answer is the tar's fault. */
function explain(error: unknown, member: TarMember): unknown {
  const faults = ['ENAMETOOLONG', 'EINVAL', 'ENOTDIR', 'ELOOP', 'EMLINK', 'EISDIR', 'EEXIST', 'ENOENT']
  if (!faults.some(code => hasCode(error, code))) return error
  return new LayerError('MALFORMED', `Cannot unpack ${JSON.stringify(member.name.slice(0, 200))}: ${messageOf(error)}`, {
    cause: error
  })
}
