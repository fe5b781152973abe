import {posix} from 'node:path'
import type {Vertex} from '../graph/vertex.js'
import type {StageState} from './stage-state.js'

/** Notes what a step reads of a context; does nothing for other inputs. @returns all that the build names in it */
export function askContext({op}: Vertex, sources: readonly string[]): ReadonlySet<string> | undefined {
  if (op.kind !== 'source' || op.source !== 'context') return undefined
  for (const source of sources) op.asked.add(posix.resolve('/', `./${source}`))
  return op.asked
}

/** The build's own context, whatever the stage's platform: one step for all who read it. */
export function contextSource({lowering}: StageState): Vertex {
  const op = {kind: 'source', source: 'context', name: 'context', asked: new Set<string>()} as const
  return lowering.source(op, '[internal] load build context', undefined, lowering.options.buildPlatform)
}
