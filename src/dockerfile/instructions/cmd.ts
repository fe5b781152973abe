import {readFlags} from '../flags.js'
import {commandLine, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#cmd */
export const CMD: InstructionSyntax<'CMD'> = {
  form: 'command',
  flags: {},
  parse(node, location) {
    readFlags(node.flags, {})
    return {...common('CMD', node, location), command: commandLine(node.args, node.json)}
  }
}
