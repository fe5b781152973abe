import {SolveError} from '../../errors.js'
import type {ImageSource, SourceOp} from '../../graph/op.js'
import {sha256} from '../cache-key.js'
import type {LayersResult, Result} from '../result.js'
import type {StepContext} from '../solve.js'

/** Brings files into the graph: an image's layers (not yet their bytes), a context, a download, a checkout. */
export async function sourceOp(op: SourceOp, context: StepContext): Promise<Result> {
  switch (op.source) {
    case 'scratch':
      return {kind: 'layers', layers: [], contentId: sha256('scratch'), created: undefined, cached: false}
    case 'image':
      return imageSource(op, context)
    case 'context':
      return context.options.contexts(op.name)
    case 'http':
    case 'git':
      throw new SolveError('SOURCE_FAILED', `Cannot get a ${op.source} source`)
  }
}

/** Layers stand by their DiffIDs: the same layers under another name or compression are the same base. */
async function imageSource({reference, platform}: ImageSource, {worker}: StepContext): Promise<LayersResult> {
  const {layers} = await worker.images.resolve(reference, platform)
  const contentId = sha256(layers.map(({diffId}) => diffId).join('\n'))
  return {kind: 'layers', layers, contentId, created: undefined, cached: false}
}
