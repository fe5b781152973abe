import {toLower, toUpper} from '../../text/letter-case.js'
import type {DockerfileWarning, Instruction, Stage} from '../instruction.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const CONSISTENT_INSTRUCTION_CASING: LintRule = {
  name: 'ConsistentInstructionCasing',
  description: 'All commands within the Dockerfile should use the same casing (either upper or lower)',
  url: ruleUrl('consistent-instruction-casing')
}

/** Instructions that are not in the case that most have; equally many mean upper case. ARGs before FROM do not count. */
export function consistentInstructionCasing(stages: readonly Stage[]): DockerfileWarning[] {
  const counts = new Map<string, number>()
  for (const {keyword} of instructionsOf(stages)) counts.set(keyword, (counts.get(keyword) ?? 0) + 1)
  const casing = countOf(counts, toLower) > countOf(counts, toUpper) ? 'lowercase' : 'uppercase'
  const wrong = new Set([...counts.keys()].filter(keyword => keyword !== (casing === 'lowercase' ? toLower : toUpper)(keyword)))
  if (wrong.size === 0) return []
  return [...instructionsOf(stages)]
    .filter(({keyword}) => wrong.has(keyword))
    .map(({keyword, location}) => {
      const message = `Command '${keyword}' should match the case of the command majority (${casing})`
      return finding(CONSISTENT_INSTRUCTION_CASING, message, {location})
    })
}

function* instructionsOf(stages: readonly Stage[]): Generator<Instruction> {
  for (const {from, instructions} of stages) {
    yield from
    yield* instructions
  }
}

/** How many instructions are written in the case that `fold` gives. */
function countOf(counts: ReadonlyMap<string, number>, fold: (keyword: string) => string): number {
  return [...counts].reduce((sum, [keyword, count]) => sum + (keyword === fold(keyword) ? count : 0), 0)
}
