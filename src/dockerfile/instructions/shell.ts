import {syntaxFault} from '../faults.js'
import {readFlags} from '../flags.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#shell */
export const SHELL: InstructionSyntax<'SHELL'> = {
  form: 'command',
  flags: {},
  parse(node, location) {
    readFlags(node.flags, {})
    if (node.args.length === 0) throw atLeastOneArgument('SHELL')
    if (!node.json) {
      throw syntaxFault('SHELL requires the arguments to be in JSON form', {hint: 'write SHELL ["/bin/sh", "-c"]'})
    }
    return {...common('SHELL', node, location), args: node.args}
  }
}
