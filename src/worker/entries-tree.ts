import type {LayerEntry} from '../layer/entry.js'
import {overlayTree} from '../snapshot/tree-overlay.js'
import {emptyTree} from '../system/tree/empty.js'
import type {Tree} from '../system/tree/tree.js'

/** What an archive holds, as a tree. */
export function entriesTree(entries: readonly LayerEntry[]): Tree {
  return overlayTree(emptyTree, entries)
}
