import {refuseFlags} from '../flags.js'
import {parsePairs} from './pairs.js'
import {common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#env */
export const ENV: InstructionSyntax<'ENV'> = {
  form: 'pairs',
  flags: {},
  parse(node, location) {
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'ENV', location, original, keyword, comments, pairs: parsePairs('ENV', node)}
  }
}
