import {trimSpace} from '../characters.js'
import {refuseFlags} from '../flags.js'
import {syntaxFault} from '../faults.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#volume */
export const VOLUME: InstructionSyntax<'VOLUME'> = {
  form: 'list',
  flags: {},
  parse(node, location) {
    if (node.args.length === 0) throw atLeastOneArgument('VOLUME')
    refuseFlags(node.flags)
    const paths = node.args.map(trimSpace)
    if (paths.includes('')) throw syntaxFault('VOLUME specified can not be an empty string')
    const {original, keyword, comments} = common(node)
    return {kind: 'VOLUME', location, original, keyword, comments, paths}
  }
}
