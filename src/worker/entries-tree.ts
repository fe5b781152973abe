import {archiveTree} from '../layer/archive-tree.js'
import type {LayerEntry} from '../layer/entry.js'
import type {Tree} from '../system/tree/tree.js'

/** What an archive holds, as a tree: directories that it has no entry for are as old as this build. */
export function entriesTree(entries: readonly LayerEntry[]): Tree {
  return archiveTree(entries, Math.floor(Date.now() / 1000))
}
