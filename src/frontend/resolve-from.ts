import type {SourceLocation} from '../errors.js'
import type {Vertex} from '../graph/vertex.js'
import {goQuote} from '../text/go-quote.js'
import {imageReference} from './image-reference.js'
import {findContext} from './lower/from.js'
import {fault, type StageState} from './stage-state.js'

/** Who asks: COPY, which takes stages by number too, or a mount, whose message has its target. */
export type Asker = {readonly kind: 'copy'} | {readonly kind: 'mount'; readonly target: string}

/** What `--from=` of COPY or `from=` of a mount names: a stage, nothing, a named context or an image. */
export async function resolveFrom(state: StageState, from: string, asker: Asker, location: SourceLocation): Promise<Vertex> {
  const {lowering, stage} = state
  const {platform} = lowering.options
  const {names} = lowering
  const index = asker.kind === 'copy' ? names.findCopied(from) : names.find(from)
  if (index !== undefined) {
    if (index >= stage.index) throw definedLater(state, from, asker, location)
    const used = await lowering.stage(index)
    state.parameters.stages.add(used.parameters)
    return used.vertex
  }
  if (from === 'scratch') return scratch(state)
  const reference = imageReference(from, location)
  const context = findContext(lowering, from, platform)
  if (!context) return imageVertex(state, reference, location)
  if (context.value.kind === 'scratch') return scratch(state)
  if (context.value.kind === 'image') return imageVertex(state, imageReference(context.value.reference, location), location)
  const op = {kind: 'source', source: 'context', name: context.name, asked: new Set<string>()} as const
  return lowering.source(op, `[context ${context.name}] load`, location, platform)
}

function scratch({lowering}: StageState): Vertex {
  return lowering.source({kind: 'source', source: 'scratch'}, 'scratch', undefined, lowering.options.platform)
}

function definedLater({lowering, stage}: StageState, from: string, asker: Asker, location: SourceLocation) {
  const message =
    asker.kind === 'copy'
      ? `cannot copy from stage ${goQuote(from)}, it needs to be defined before current stage ${goQuote(lowering.names.label(stage.index))}`
      : `cannot mount from stage ${goQuote(from)} to ${goQuote(asker.target)}, stage needs to be defined before current command`
  return fault(message, location, {code: 'UNKNOWN_STAGE'})
}

/** Whatever the stage is for, images that it takes files from are for the build's platform. */
async function imageVertex({lowering}: StageState, name: string, location: SourceLocation): Promise<Vertex> {
  const {platform} = lowering.options
  const image = await lowering.image(name, platform)
  const op = {kind: 'source', source: 'image', reference: image.pinned, platform} as const
  return lowering.source(op, `FROM ${image.pinned}`, location, platform)
}
