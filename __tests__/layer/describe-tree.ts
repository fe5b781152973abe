import {readFileSync, readlinkSync} from 'node:fs'
import {readHostDirectory, type statHostPath as Stat, statHostPath} from '../../src/system/tree/stat.js'

type TreeStat = NonNullable<ReturnType<typeof Stat>>

/** A directory as lines: type, path, mode, owner, time in seconds, and content, target, device or first hard link. */
export function describeTree(root: string): string[] {
  const lines: string[] = []
  const inodes = new Map<string, string>()
  const visit = (path: string) => {
    const hostPath = path === '.' ? root : `${root}/${path}`
    const stat = statHostPath(hostPath)!
    lines.push(
      [
        stat.type,
        path,
        stat.mode.toString(8),
        `${stat.uid}:${stat.gid}`,
        Math.floor(stat.mtime),
        ...detail(stat, hostPath, path, inodes)
      ].join(' ')
    )
    if (stat.type !== 'directory') return
    for (const name of readHostDirectory(hostPath).sort()) visit(path === '.' ? name : `${path}/${name}`)
  }
  visit('.')
  return lines
}

function detail(stat: TreeStat, hostPath: string, path: string, inodes: Map<string, string>): string[] {
  const words: string[] = []
  if (stat.type === 'file') words.push(readFileSync(hostPath, 'latin1'))
  if (stat.type === 'symlink') words.push('->', readlinkSync(hostPath))
  if (stat.device) words.push(stat.device.join(','))
  const first = stat.inode === undefined ? undefined : inodes.get(stat.inode)
  if (first !== undefined) words.push('=', first)
  else if (stat.inode !== undefined) inodes.set(stat.inode, path)
  return words.filter(word => word !== '')
}
