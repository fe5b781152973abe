import type {DockerfileWarning, Stage} from '../instruction.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const CONSISTENT_INSTRUCTION_CASING: LintRule = {
  name: 'ConsistentInstructionCasing',
  description: 'All commands within the Dockerfile should use the same casing (either upper or lower)',
  url: ruleUrl('consistent-instruction-casing')
}

/** Instructions that are not in the case that most have; equally many mean upper case. ARGs before FROM do not count. */
export function consistentInstructionCasing(stages: readonly Stage[]): DockerfileWarning[] {
  const all = stages.flatMap(stage => [stage.from, ...stage.instructions])
  const lower = all.filter(({keyword}) => keyword === keyword.toLowerCase()).length
  const upper = all.filter(({keyword}) => keyword === keyword.toUpperCase()).length
  const casing = lower > upper ? 'lowercase' : 'uppercase'
  return all
    .filter(({keyword}) => keyword !== (casing === 'lowercase' ? keyword.toLowerCase() : keyword.toUpperCase()))
    .map(({keyword, location}) => {
      const message = `Command '${keyword}' should match the case of the command majority (${casing})`
      return finding(CONSISTENT_INSTRUCTION_CASING, message, {location})
    })
}
