import type {SourceLocation} from '../errors.js'
import type {Vertex} from '../graph/vertex.js'
import {formatReference, parseReference} from '../oci/reference.js'
import {findContext} from './lower/from.js'
import {fault, type StageState} from './stage-state.js'

/** What `--from=` of COPY or `from=` of a mount names: named context, stage (COPY: also by number), or image. */
export async function resolveFrom(
  state: StageState,
  from: string,
  use: 'copy' | 'mount',
  location: SourceLocation
): Promise<Vertex> {
  const {lowering, stage, platform} = state
  if (use === 'copy' && from.includes('$')) throw unexpandable(location)
  const context = findContext(lowering, from, platform)
  if (context?.value.kind === 'scratch')
    return lowering.source({kind: 'source', source: 'scratch'}, 'scratch', undefined, platform)
  if (context?.value.kind === 'image') return imageVertex(state, context.value.reference, location)
  if (context)
    return lowering.source(
      {kind: 'source', source: 'context', name: context.name},
      `[context ${context.name}] load`,
      location,
      platform
    )
  const index = stageIndex(state, from, use, location)
  if (index !== undefined) return (await lowering.stage(index)).vertex
  const name = from.toLowerCase()
  if (lowering.hasLaterStage(name, stage.index)) throw definedLater(state, from, use, location)
  return imageVertex(state, from, location)
}

function stageIndex(state: StageState, from: string, use: 'copy' | 'mount', location: SourceLocation): number | undefined {
  const named = state.lowering.findStage(from.toLowerCase(), state.stage.index)
  if (named !== undefined || use === 'mount' || !/^\d+$/.test(from)) return named
  const index = Number(from)
  if (index < state.stage.index) return index
  if (index >= state.lowering.countStages()) throw fault(`invalid stage index ${from}`, location, {code: 'UNKNOWN_STAGE'})
  throw definedLater(state, from, use, location)
}

function unexpandable(location: SourceLocation) {
  return fault(
    'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
    location
  )
}

function definedLater(state: StageState, from: string, use: 'copy' | 'mount', location: SourceLocation) {
  if (from.toLowerCase() === state.stage.name || Number(from) === state.stage.index)
    return fault(`circular dependency detected on stage: ${from}`, location)
  const where =
    use === 'copy' ? `it needs to be defined before current stage "${state.stage.name ?? state.stage.index}"` : undefined
  return fault(
    where
      ? `cannot copy from stage "${from}", ${where}`
      : `cannot mount from stage "${from}", stage needs to be defined before current command`,
    location,
    {code: 'UNKNOWN_STAGE'}
  )
}

async function imageVertex(state: StageState, name: string, location: SourceLocation): Promise<Vertex> {
  const {lowering, platform} = state
  const image = await lowering.options.resolveImage(normalise(name, location), platform)
  const op = {kind: 'source', source: 'image', reference: image.pinned, platform} as const
  return lowering.source(op, `FROM ${image.pinned}`, location, platform)
}

function normalise(name: string, location: SourceLocation): string {
  if (name.startsWith('oci-layout://')) return name
  try {
    return formatReference(parseReference(name))
  } catch (cause) {
    throw fault(`failed to parse stage name ${JSON.stringify(name)}: ${(cause as Error).message}`, location, {cause})
  }
}
