import {createReadStream, rmSync} from 'node:fs'
import type {LayerEntry} from '../layer/entry.js'
import {writeLayerSync} from '../layer/write.js'
import {writeDestination} from './destination.js'
import type {ExportContext, Exporter, OutputOf} from './exporter.js'
import {type RootTree, rootTrees} from './root-tree.js'
import {exportStep} from './step.js'
import {treeEntries} from './tree-entries.js'

/** The root file system as a flat tar: owners, attributes and devices kept, no whiteouts, layers merged. */
export function tarExporter(output: OutputOf<'tar'>): Exporter {
  const {destination} = output
  return {
    async export(image, _names, context) {
      const roots = await rootTrees(image, context.layers)
      const name = destination === '-' ? 'write tar' : `write ${destination}`
      await exportStep(context, name, () => writeTrees(roots, destination, context))
      return {output, destinations: [destination]}
    }
  }
}

/**
 * Writes trees as one tar; the file in the store's `tmp/` in between is what makes the writing one fast synchronous pass.
 * @param wasRead called when the trees are needed no more
 */
export async function writeTrees(
  roots: readonly RootTree[],
  destination: string,
  context: Pick<ExportContext, 'store' | 'signal' | 'stdout'>,
  wasRead?: () => void
): Promise<void> {
  const temporary = context.store.temporaryPath('tar')
  try {
    try {
      writeLayerSync(entriesOf(roots), temporary)
    } finally {
      wasRead?.()
    }
    await writeDestination(createReadStream(temporary, {highWaterMark: 1 << 20}), destination, context)
  } finally {
    rmSync(temporary, {force: true})
  }
}

function* entriesOf(roots: readonly RootTree[]): Generator<LayerEntry> {
  for (const {tree, folder} of roots) yield* treeEntries(tree, folder)
}
