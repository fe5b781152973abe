import {syntaxFault} from '../faults.js'
import {refuseFlags} from '../flags.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#shell */
export const SHELL: InstructionSyntax<'SHELL'> = {
  form: 'command',
  flags: {},
  parse(node, location) {
    refuseFlags(node.flags)
    if (node.args.length === 0) throw atLeastOneArgument('SHELL')
    if (!node.json) {
      throw syntaxFault('SHELL requires the arguments to be in JSON form', {hint: 'write SHELL ["/bin/sh", "-c"]'})
    }
    const {original, keyword, comments} = common(node)
    return {kind: 'SHELL', location, original, keyword, comments, args: node.args}
  }
}
