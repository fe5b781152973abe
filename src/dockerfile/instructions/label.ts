import {readFlags} from '../flags.js'
import {parsePairs} from './pairs.js'
import {common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#label */
export const LABEL: InstructionSyntax<'LABEL'> = {
  form: 'pairs',
  flags: {},
  parse(node, location) {
    readFlags(node.flags, {})
    return {...common('LABEL', node, location), pairs: parsePairs('LABEL', node)}
  }
}
