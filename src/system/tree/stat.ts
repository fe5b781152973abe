import fs from 'node:fs'
import {hasCode, SnapshotError} from '../../errors.js'
import type {TreeStat} from './tree.js'

/** A path of this machine: with what says that a file is still the same without reading it. */
export interface HostStat extends TreeStat {
  /** Milliseconds. */
  readonly ctimeMs: number
  readonly ino: number
  readonly dev: number
}

/** `lstat` of a path of this machine; undefined when nothing is there. `prefix` makes inode texts of different roots differ. */
export function statHostPath(path: string, prefix = ''): HostStat | undefined {
  const stats = lstat(path)
  if (!stats) return undefined
  const type = typeOf(stats)
  return {
    type,
    mode: stats.mode & 0o7777,
    uid: stats.uid,
    gid: stats.gid,
    size: type === 'file' || type === 'symlink' ? stats.size : 0,
    mtime: stats.mtimeMs / 1000,
    inode: type !== 'directory' && stats.nlink > 1 ? prefix + exactInode(path) : undefined,
    device: type === 'char' || type === 'block' ? splitDevice(stats.rdev) : undefined,
    ctimeMs: stats.ctimeMs,
    ino: stats.ino,
    dev: stats.dev
  }
}

/** Names in a directory of this machine, unsorted. */
export function readHostDirectory(path: string): string[] {
  const names = fs.readdirSync(path)
  for (const name of names) checkName(path, name)
  return names
}

/** Names in a directory of this machine with their types, unsorted. */
export function readHostEntries(path: string): fs.Dirent[] {
  const entries = fs.readdirSync(path, {withFileTypes: true})
  for (const {name} of entries) checkName(path, name)
  return entries
}

/** Node decodes names as UTF-8, and what is not becomes a name that does not exist. */
function checkName(directory: string, name: string): void {
  if (!name.includes('\ufffd') || lstat(`${directory}/${name}`)) return
  throw new SnapshotError('UNSUPPORTED', `Cannot read directory ${directory}: the name ${JSON.stringify(name)} is not UTF-8`, {
    hint: 'Rename the file, or add it to .dockerignore.'
  })
}

/** True for overlayfs' whiteout: a character device 0:0. */
export function isWhiteoutDevice(stat: TreeStat): boolean {
  return stat.type === 'char' && stat.device?.[0] === 0 && stat.device[1] === 0
}

function lstat(path: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(path, {throwIfNoEntry: false})
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return undefined
    throw error
  }
}

function typeOf(stats: fs.Stats): TreeStat['type'] {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'directory'
  if (stats.isSymbolicLink()) return 'symlink'
  if (stats.isCharacterDevice()) return 'char'
  if (stats.isBlockDevice()) return 'block'
  return stats.isFIFO() ? 'fifo' : 'socket'
}

/** Inode numbers of some file systems exceed what a double holds, so the few files with many names are asked again. */
function exactInode(path: string): string {
  const stats = fs.lstatSync(path, {bigint: true})
  return `${stats.dev}:${stats.ino}`
}

/** glibc's gnu_dev_major and gnu_dev_minor. */
function splitDevice(rdev: number): [number, number] {
  const device = BigInt(rdev)
  const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & ~0xfffn)
  const minor = (device & 0xffn) | ((device >> 12n) & ~0xffn & 0xffffffffn)
  return [Number(major), Number(minor)]
}
