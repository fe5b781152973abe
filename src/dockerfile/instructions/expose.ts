import {readFlags} from '../flags.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#expose */
export const EXPOSE: InstructionSyntax<'EXPOSE'> = {
  form: 'fields',
  flags: {},
  parse(node, location) {
    if (node.args.length === 0) throw atLeastOneArgument('EXPOSE')
    readFlags(node.flags, {})
    return {...common('EXPOSE', node, location), ports: [...node.args].sort()}
  }
}
