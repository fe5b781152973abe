import type {SourceLocation} from '../../errors.js'
import type {DockerfileWarning, FromInstruction, Instruction, Stage} from '../instruction.js'
import type {Node, NodeList} from '../node.js'
import {consistentInstructionCasing} from './consistent-instruction-casing.js'
import {duplicateStageName} from './duplicate-stage-name.js'
import {fromAsCasing} from './from-as-casing.js'
import {invalidDefinitionDescription} from './invalid-definition-description.js'
import {maintainerDeprecated} from './maintainer-deprecated.js'
import {noEmptyContinuation} from './no-empty-continuation.js'
import {reservedStageName} from './reserved-stage-name.js'
import {stageNameCasing} from './stage-name-casing.js'

/** What the text of one instruction shows. */
export function lintInstruction(node: Node, instruction: Instruction): DockerfileWarning[] {
  switch (instruction.kind) {
    case 'MAINTAINER':
      return [maintainerDeprecated(instruction)]
    case 'FROM':
      return lintFrom(node, instruction)
    case 'ARG':
      return present([invalidDefinitionDescription(instruction)])
    default:
      return []
  }
}

function lintFrom(node: Node, from: FromInstruction): DockerfileWarning[] {
  const [, as, name] = node.args
  if (as === undefined || name === undefined) return []
  return present([stageNameCasing(name, from), fromAsCasing(node.keyword, as, from), invalidDefinitionDescription(from)])
}

/** What only the whole file shows. */
export function lintFile(list: NodeList, stages: readonly Stage[], file: string): DockerfileWarning[] {
  const at = (line: number): SourceLocation => ({file, startLine: line, endLine: line})
  return [
    ...list.emptyContinuations.map(({line}) => noEmptyContinuation({location: at(line)})),
    ...reservedStageName(stages),
    ...duplicateStageName(stages),
    ...consistentInstructionCasing(stages)
  ]
}

function present(warnings: readonly (DockerfileWarning | undefined)[]): DockerfileWarning[] {
  return warnings.filter(warning => warning !== undefined)
}
