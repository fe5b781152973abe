import {refuseFlags} from '../flags.js'
import {commandLine, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#cmd */
export const CMD: InstructionSyntax<'CMD'> = {
  form: 'command',
  flags: {},
  parse(node, location) {
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'CMD', location, original, keyword, comments, command: commandLine(node.args, node.json)}
  }
}
