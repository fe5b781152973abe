import {closeSync, openSync, readlinkSync, readSync} from 'node:fs'
import type {TreeStat} from '../system/tree/tree.js'

/** One side of a comparison. */
export interface Side {
  readonly stat: TreeStat
  readonly hostPath: string
}

/**
 * BuildKit's rule for a path that was copied up: the same when nothing but a directory's time differs. A file whose times have no
 * fraction (it came out of a tar, so the time proves little) is compared by its content.
 */
export function sameFile(a: Side, b: Side): boolean {
  if (!sameOwnership(a.stat, b.stat)) return false
  if (a.stat.type === 'directory') return true
  if (a.stat.size !== b.stat.size || a.stat.mtime !== b.stat.mtime) return false
  if (a.stat.type === 'symlink') return readlinkSync(a.hostPath) === readlinkSync(b.hostPath)
  return a.stat.type !== 'file' || !Number.isInteger(a.stat.mtime) || sameContent(a.hostPath, b.hostPath)
}

function sameOwnership(a: TreeStat, b: TreeStat): boolean {
  const sameDevice = a.device?.[0] === b.device?.[0] && a.device?.[1] === b.device?.[1]
  return a.type === b.type && a.mode === b.mode && a.uid === b.uid && a.gid === b.gid && sameDevice
}

const CHUNK = 1 << 16

function sameContent(pathA: string, pathB: string): boolean {
  const a = openSync(pathA, 'r')
  try {
    const b = openSync(pathB, 'r')
    try {
      return sameBytes(a, b)
    } finally {
      closeSync(b)
    }
  } finally {
    closeSync(a)
  }
}

function sameBytes(a: number, b: number): boolean {
  const bufferA = Buffer.allocUnsafe(CHUNK)
  const bufferB = Buffer.allocUnsafe(CHUNK)
  for (;;) {
    const sizeA = readSync(a, bufferA, 0, CHUNK, null)
    const sizeB = readSync(b, bufferB, 0, CHUNK, null)
    if (sizeA !== sizeB || !bufferA.subarray(0, sizeA).equals(bufferB.subarray(0, sizeB))) return false
    if (sizeA === 0) return true
  }
}
