import type {Dockerfile} from '../dockerfile/instruction.js'
import type {SourceLocation} from '../errors.js'
import {imageReference} from './image-reference.js'
import {fault, type Lowering} from './stage-state.js'
import type {StageUses, Use} from './stage-uses.js'

/**
 * Looks at what every stage takes from others and from images, also those that no target needs, as BuildKit does: that stages do
 * not need each other in a circle, and that image names are names.
 * @throws DockerfileError
 */
export function checkStages({stages}: Dockerfile, uses: StageUses, lowering: Lowering): void {
  checkCircles(uses, lowering)
  for (const [index, stage] of stages.entries()) {
    const {image} = lowering.base(index)
    if (lowering.findStage(image, index) === undefined) checkName(image, stage.from.location)
    for (const {name, index: used, location} of uses[index]!) if (used === undefined) checkName(name, location)
  }
}

function checkName(name: string, location: SourceLocation): void {
  if (name !== 'scratch') imageReference(name, location)
}

/** Names the first stage that leads into a circle. */
function checkCircles(uses: StageUses, {names}: Lowering): void {
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
