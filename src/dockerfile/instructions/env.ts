import {readFlags} from '../flags.js'
import {parsePairs} from './pairs.js'
import {common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#env */
export const ENV: InstructionSyntax<'ENV'> = {
  form: 'pairs',
  flags: {},
  parse(node, location) {
    readFlags(node.flags, {})
    return {...common('ENV', node, location), pairs: parsePairs('ENV', node)}
  }
}
