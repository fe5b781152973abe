import type {CmdInstruction, DockerfileWarning, EntrypointInstruction} from '../instruction.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const JSON_ARGS_RECOMMENDED: LintRule = {
  name: 'JSONArgsRecommended',
  description: 'JSON arguments recommended for ENTRYPOINT/CMD to prevent unintended behavior related to OS signals',
  url: ruleUrl('json-args-recommended')
}

/** @param hasShell a SHELL was chosen, here or in the base: then a shell is wanted */
export function jsonArgsRecommended(
  instruction: CmdInstruction | EntrypointInstruction,
  hasShell: boolean
): DockerfileWarning | undefined {
  if (instruction.command.form === 'exec' || hasShell) return undefined
  const message = `JSON arguments recommended for ${instruction.keyword} to prevent unintended behavior related to OS signals`
  return finding(JSON_ARGS_RECOMMENDED, message, instruction)
}
