import type {DockerfileWarning, EnvInstruction, LabelInstruction} from '../instruction.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const LEGACY_KEY_VALUE_FORMAT: LintRule = {
  name: 'LegacyKeyValueFormat',
  description: 'Legacy key/value format with whitespace separator should not be used',
  url: ruleUrl('legacy-key-value-format')
}

export function legacyKeyValueFormat(instruction: EnvInstruction | LabelInstruction): DockerfileWarning | undefined {
  if (!instruction.pairs.some(({legacy}) => legacy)) return undefined
  const {keyword} = instruction
  const message = `"${keyword} key=value" should be used instead of legacy "${keyword} key value" format`
  return finding(LEGACY_KEY_VALUE_FORMAT, message, instruction)
}
