import {cut} from '../characters.js'
import {syntaxFault} from '../faults.js'
import type {ArgDeclaration} from '../instruction.js'
import {atLeastOneArgument, common, describe, type InstructionSyntax} from './syntax.js'

/** Flags are ignored, as in BuildKit. https://docs.docker.com/reference/dockerfile/#arg */
export const ARG: InstructionSyntax<'ARG'> = {
  form: 'words',
  flags: {},
  parse(node, location) {
    if (node.args.length === 0) throw atLeastOneArgument('ARG')
    const {original, keyword, comments} = common(node)
    return {
      kind: 'ARG',
      location,
      original,
      keyword,
      comments,
      args: node.args.map(word => parseDeclaration(word, node.comments))
    }
  }
}

function parseDeclaration(word: string, comments: readonly string[]): ArgDeclaration {
  const {before: key, after: value, found} = cut(word, '=')
  if (found && key === '') throw syntaxFault('ARG names can not be blank', {near: word})
  return {key, value: found ? value : undefined, description: describe(comments, key)}
}
