import {sortByBytes} from '../system/tree/byte-order.js'
import type {TreeStat} from '../system/tree/tree.js'
import {readHostDirectory, statHostPath} from '../system/tree/stat.js'
import {joinPath} from './layer-path.js'

/** A path that an upperdir holds. */
export interface UpperNode {
  /** Relative to the root, without leading slash; empty for the root. */
  readonly path: string
  readonly hostPath: string
  readonly stat: TreeStat
  /** Of a directory, by name. */
  readonly children: ReadonlyMap<string, UpperNode>
}

const NONE: ReadonlyMap<string, UpperNode> = new Map()

/** Reads the whole upperdir, children in byte order, without the paths in `skip` and what is below them. */
export function readUpper(upperdir: string, skip: ReadonlySet<string>): UpperNode {
  return readNode('', upperdir, statHostPath(upperdir)!, skip)
}

function readNode(path: string, hostPath: string, stat: TreeStat, skip: ReadonlySet<string>): UpperNode {
  if (stat.type !== 'directory') return {path, hostPath, stat, children: NONE}
  const children = new Map<string, UpperNode>()
  for (const name of sortByBytes(readHostDirectory(hostPath))) {
    const childPath = joinPath(path, name)
    const childStat = skip.has(childPath) ? undefined : statHostPath(`${hostPath}/${name}`)
    if (childStat) children.set(name, readNode(childPath, `${hostPath}/${name}`, childStat, skip))
  }
  return {path, hostPath, stat, children}
}

/** Parents before their children. */
export function* walkUpper(node: UpperNode): Generator<UpperNode> {
  yield node
  for (const child of node.children.values()) yield* walkUpper(child)
}
