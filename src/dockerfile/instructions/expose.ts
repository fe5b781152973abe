import {refuseFlags} from '../flags.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#expose */
export const EXPOSE: InstructionSyntax<'EXPOSE'> = {
  form: 'fields',
  flags: {},
  parse(node, location) {
    if (node.args.length === 0) throw atLeastOneArgument('EXPOSE')
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'EXPOSE', location, original, keyword, comments, ports: [...node.args].sort()}
  }
}
