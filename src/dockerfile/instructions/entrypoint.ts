import {refuseFlags} from '../flags.js'
import {commandLine, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#entrypoint */
export const ENTRYPOINT: InstructionSyntax<'ENTRYPOINT'> = {
  form: 'command',
  flags: {},
  parse(node, location) {
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'ENTRYPOINT', location, original, keyword, comments, command: commandLine(node.args, node.json)}
  }
}
