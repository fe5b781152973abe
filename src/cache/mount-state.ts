import {createHash} from 'node:crypto'
import {type BigIntStats, lstatSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** What a directory holds, without reading a file. */
export interface DirectoryState {
  /** Over the names, types, modes, owners and sizes of everything, and the times of files. sha256 hex. */
  readonly fingerprint: string
  readonly files: number
  /** Of regular files. */
  readonly bytes: number
}

/**
 * Looks at every entry; 20,000 take about a tenth of a second. Times of directories do not count: tools that make and remove a
 * lock file change them on every run. Nor do sockets, which no archive holds.
 */
export function stateOf(directory: string): DirectoryState {
  const hash = createHash('sha256')
  const total = {files: 0, bytes: 0}
  const visit = (path: string, name: string) => {
    const stat = lstatSync(path, {bigint: true})
    if (stat.isSocket()) return
    hash.update(lineOf(name, stat))
    if (stat.isDirectory()) {
      for (const child of readdirSync(path).sort()) visit(join(path, child), `${name}/${child}`)
      return
    }
    total.files++
    if (stat.isFile()) total.bytes += Number(stat.size)
  }
  visit(directory, '')
  return {...total, fingerprint: hash.digest('hex')}
}

function lineOf(name: string, stat: BigIntStats): string {
  const owner = `${stat.mode}:${stat.uid}:${stat.gid}`
  return stat.isDirectory() ? `${name}\0${owner}\n` : `${name}\0${owner}:${stat.size}:${stat.mtimeNs}\n`
}
