import type {Dockerfile} from '../dockerfile/instruction.js'
import type {SourceLocation} from '../errors.js'

/** A stage that can be built: `docker build --call=targets`. */
export interface Target {
  /** '' when it has none. */
  readonly name: string
  /** Built when no target is asked for. */
  readonly isDefault: boolean
  readonly description: string
  /** As FROM names it, unexpanded. */
  readonly base: string
  /** `--platform` of its FROM, unexpanded. */
  readonly platform: string | undefined
  readonly location: SourceLocation
}

export function listTargets({stages}: Dockerfile): Target[] {
  return stages.map(({name, from, index}) => ({
    name: name ?? '',
    isDefault: index === stages.length - 1,
    description: from.description,
    base: from.image,
    platform: from.platform,
    location: from.location
  }))
}
