import {csvFields} from '../dockerfile/csv.js'
import type {Dockerfile, RunInstruction, Stage} from '../dockerfile/instruction.js'
import type {SourceLocation} from '../errors.js'
import {located, type Lowering} from './stage-state.js'

/** What an instruction takes files from: a stage, or else what is called `name`. */
export interface Use {
  readonly name: string
  readonly index: number | undefined
  readonly location: SourceLocation
  readonly kind: 'COPY' | 'RUN'
}

/** By stage. */
export type StageUses = readonly (readonly Use[])[]

/** What COPY and the mounts of RUN name, of every stage. Triggers are not among them. @throws DockerfileError for what cannot be a stage. */
export function stageUses({stages}: Dockerfile, lowering: Lowering): StageUses {
  return stages.map(stage => stage.instructions.flatMap(instruction => usesOf(instruction, lowering)))
}

function usesOf(instruction: Stage['instructions'][number], {names}: Lowering): Use[] {
  const {location} = instruction
  if (instruction.kind === 'RUN')
    return mountedFrom(instruction).map(name => ({name, index: names.find(name), location, kind: 'RUN'}))
  if (instruction.kind !== 'COPY' || instruction.from === undefined) return []
  const name = instruction.from
  return [{name, index: located(instruction, () => names.findCopied(name)), location, kind: 'COPY'}]
}

/** Mounts are read when they are lowered; `from` is plain text already. */
function mountedFrom({mounts}: RunInstruction): string[] {
  return mounts.flatMap(text => {
    const from = csvFields(text).findLast(field => /^from=/i.test(field))
    return from === undefined || from.length === 'from='.length ? [] : [from.slice('from='.length)]
  })
}

/** The stage and all that it stands on or takes files from, in the order of the file. */
export function neededStages(target: number, uses: StageUses, lowering: Lowering): number[] {
  const needed = new Set<number>()
  const visit = (index: number): void => {
    if (needed.has(index)) return
    needed.add(index)
    const base = lowering.findStage(lowering.base(index).image, index)
    if (base !== undefined) visit(base)
    for (const use of uses[index]!) if (use.index !== undefined) visit(use.index)
  }
  visit(target)
  return [...needed].toSorted((a, b) => a - b)
}
