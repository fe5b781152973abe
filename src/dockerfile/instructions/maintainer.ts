import {readFlags} from '../flags.js'
import {common, exactlyOneArgument, type InstructionSyntax} from './syntax.js'

/** https://docs.docker.com/reference/dockerfile/#maintainer-deprecated */
export const MAINTAINER: InstructionSyntax<'MAINTAINER'> = {
  form: 'text',
  flags: {},
  parse(node, location) {
    const [maintainer] = node.args
    if (maintainer === undefined) throw exactlyOneArgument('MAINTAINER')
    readFlags(node.flags, {})
    return {...common('MAINTAINER', node, location), maintainer}
  }
}
