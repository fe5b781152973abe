import {trimSpace} from '../characters.js'
import {readFlags} from '../flags.js'
import {syntaxFault} from '../faults.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#volume */
export const VOLUME: InstructionSyntax<'VOLUME'> = {
  form: 'list',
  flags: {},
  parse(node, location) {
    if (node.args.length === 0) throw atLeastOneArgument('VOLUME')
    readFlags(node.flags, {})
    const paths = node.args.map(trimSpace)
    if (paths.includes('')) throw syntaxFault('VOLUME specified can not be an empty string')
    return {...common('VOLUME', node, location), paths}
  }
}
