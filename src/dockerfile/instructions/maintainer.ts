import {refuseFlags} from '../flags.js'
import {common, exactlyOneArgument, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#maintainer-deprecated */
export const MAINTAINER: InstructionSyntax<'MAINTAINER'> = {
  form: 'text',
  flags: {},
  parse(node, location) {
    const [maintainer] = node.args
    if (maintainer === undefined) throw exactlyOneArgument('MAINTAINER')
    refuseFlags(node.flags)
    const {original, keyword, comments} = common(node)
    return {kind: 'MAINTAINER', location, original, keyword, comments, maintainer}
  }
}
