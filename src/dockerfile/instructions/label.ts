import {refuseFlags} from '../flags.js'
import {parsePairs} from './pairs.js'
import {common, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#label */
export const LABEL: InstructionSyntax<'LABEL'> = {
  form: 'pairs',
  flags: {},
  parse(node, location) {
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'LABEL', location, original, keyword, comments, pairs: parsePairs('LABEL', node)}
  }
}
