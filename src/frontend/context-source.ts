import type {Vertex} from '../graph/vertex.js'
import type {StageState} from './stage-state.js'

/** The build's own context, whatever the stage's platform: one step for all who read it. */
export function contextSource({lowering}: StageState): Vertex {
  const op = {kind: 'source', source: 'context', name: 'context'} as const
  return lowering.source(op, '[internal] load build context', undefined, lowering.options.buildPlatform)
}
