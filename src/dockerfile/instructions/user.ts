import {refuseFlags} from '../flags.js'
import {common, exactlyOneArgument, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#user */
export const USER: InstructionSyntax<'USER'> = {
  form: 'text',
  flags: {},
  parse(node, location) {
    const [user] = node.args
    if (user === undefined) throw exactlyOneArgument('USER')
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'USER', location, original, keyword, comments, user}
  }
}
