import {csvFields} from '../dockerfile/csv.js'
import type {CopyInstruction, Dockerfile, RunInstruction, Stage} from '../dockerfile/instruction.js'
import type {SourceLocation} from '../errors.js'
import {fault, located, type Lowering} from './stage-state.js'
import {imageReference} from './image-reference.js'

/** What an instruction takes files from: a stage, or what is called `name`. */
interface Use {
  readonly name: string
  readonly index: number | undefined
  readonly location: SourceLocation
}

/**
 * Looks at what every stage takes from others and from images, also those that no target needs, as BuildKit does: that stages
 * exist and do not need each other in a circle, and that image names are names.
 * @throws DockerfileError
 */
export function checkStages(dockerfile: Dockerfile, lowering: Lowering): void {
  const uses = dockerfile.stages.map(stage => usesOf(stage, lowering))
  checkCircles(uses, lowering)
  for (const [index, stage] of dockerfile.stages.entries()) {
    const base = lowering.base(index)
    if (lowering.findStage(base.image, index) === undefined) checkName(base.image, stage.from.location)
    for (const {name, index: used, location} of uses[index]!) if (used === undefined) checkName(name, location)
  }
}

function checkName(name: string, location: SourceLocation): void {
  if (name !== 'scratch') imageReference(name, location)
}

function usesOf({instructions}: Stage, {names}: Lowering): Use[] {
  return instructions.flatMap(instruction => {
    const {location} = instruction
    return fromsOf(instruction).map(name => {
      const index = instruction.kind === 'COPY' ? located(instruction, () => names.findCopied(name)) : names.find(name)
      return {name, index, location}
    })
  })
}

function fromsOf(instruction: Stage['instructions'][number]): string[] {
  if (instruction.kind === 'COPY') return copiedFrom(instruction)
  return instruction.kind === 'RUN' ? mountedFrom(instruction) : []
}

function copiedFrom({from}: CopyInstruction): string[] {
  return from === undefined ? [] : [from]
}

/** Mounts are read when they are lowered; `from` is plain text already. */
function mountedFrom({mounts}: RunInstruction): string[] {
  return mounts.flatMap(text => {
    const from = csvFields(text).findLast(field => /^from=/i.test(field))
    return from === undefined || from.length === 'from='.length ? [] : [from.slice('from='.length)]
  })
}

/** Names the first stage that leads into a circle. */
function checkCircles(uses: readonly (readonly Use[])[], {names}: Lowering): void {
  const visited = new Set<number>()
  const path = new Set<number>()
  const visit = (index: number): Use | undefined => {
    if (visited.has(index)) return undefined
    visited.add(index)
    path.add(index)
    for (const use of uses[index]!) {
      if (use.index === undefined) continue
      const circle = path.has(use.index) ? use : visit(use.index)
      if (circle) return circle
    }
    path.delete(index)
    return undefined
  }
  for (const index of uses.keys()) {
    const use = visit(index)
    if (use) throw fault(`circular dependency detected on stage: ${names.label(index)}`, use.location)
  }
}
