import type {ArgInstruction, DockerfileWarning, FromInstruction} from '../instruction.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const INVALID_DEFINITION_DESCRIPTION: LintRule = {
  name: 'InvalidDefinitionDescription',
  description:
    'Comment for build stage or argument should follow the format: `# <arg/stage name> <description>`. If this is not intended ' +
    'to be a description comment, add an empty line or comment between the instruction and the comment.',
  url: ruleUrl('invalid-definition-description'),
  experimental: true
}

/** The last comment line above a named stage or an ARG must start with one of its names. */
export function invalidDefinitionDescription(instruction: ArgInstruction | FromInstruction): DockerfileWarning | undefined {
  const names = instruction.kind === 'ARG' ? instruction.args.map(({key}) => key) : [instruction.name ?? '']
  const comment = instruction.comments.at(-1)
  if (comment === undefined || names[0] === '' || names.includes(comment.split(' ', 1)[0]!)) return undefined
  const name = names.length > 1 ? '<arg_key>' : names[0]
  const message = `Comment for ${instruction.kind} should follow the format: \`# ${name} <description>\``
  return finding(INVALID_DEFINITION_DESCRIPTION, message, instruction)
}
