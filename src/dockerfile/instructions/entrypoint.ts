import {readFlags} from '../flags.js'
import {commandLine, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#entrypoint */
export const ENTRYPOINT: InstructionSyntax<'ENTRYPOINT'> = {
  form: 'command',
  flags: {},
  parse(node, location) {
    readFlags(node.flags, {})
    return {...common('ENTRYPOINT', node, location), command: commandLine(node.args, node.json)}
  }
}
