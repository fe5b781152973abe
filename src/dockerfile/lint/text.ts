import type {DockerfileWarning, Instruction, Stage} from '../instruction.js'
import type {Node, NodeList} from '../node.js'
import {kindOf} from '../nodes.js'
import {consistentInstructionCasing} from './consistent-instruction-casing.js'
import {duplicateStageName} from './duplicate-stage-name.js'
import {fromAsCasing} from './from-as-casing.js'
import {invalidDefinitionDescription} from './invalid-definition-description.js'
import {maintainerDeprecated} from './maintainer-deprecated.js'
import {noEmptyContinuation} from './no-empty-continuation.js'
import {reservedStageName} from './reserved-stage-name.js'
import {stageNameCasing} from './stage-name-casing.js'

/** What the words of one instruction show, right or wrong as it may be. */
export function lintNode(node: Node, file: string): DockerfileWarning[] {
  const {keyword, args, comments, startLine, endLine} = node
  const subject = {location: {file, startLine, endLine}, comments}
  const kind = kindOf(keyword)
  if (kind === 'MAINTAINER') return [maintainerDeprecated(subject)]
  const [, as, name, ...more] = args
  if (kind !== 'FROM' || as === undefined || name === undefined) return []
  return present([more.length === 0 ? stageNameCasing(name, subject) : undefined, fromAsCasing(keyword, as, subject)])
}

/** What one instruction shows that is right. */
export function lintInstruction(instruction: Instruction): DockerfileWarning[] {
  const describes = instruction.kind === 'ARG' || (instruction.kind === 'FROM' && instruction.name !== undefined)
  return describes ? present([invalidDefinitionDescription(instruction)]) : []
}

/** What reading the lines shows, before any instruction is looked at. */
export function lintContinuations({emptyContinuations}: NodeList, file: string): DockerfileWarning[] {
  return emptyContinuations.map(({line}) => noEmptyContinuation({location: {file, startLine: line, endLine: line}}))
}

/** What only the whole file shows. */
export function lintFile(stages: readonly Stage[]): DockerfileWarning[] {
  return [...reservedStageName(stages), ...duplicateStageName(stages), ...consistentInstructionCasing(stages)]
}

function present(warnings: readonly (DockerfileWarning | undefined)[]): DockerfileWarning[] {
  return warnings.filter(warning => warning !== undefined)
}
